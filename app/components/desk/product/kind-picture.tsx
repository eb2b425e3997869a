import type { GoodsKind } from '#app/domain/product/category.ts'

/** One silhouette a sort, in the manner of a block print: `body` in clay, `mark` in the paper's colour. 48 × 48. */
const prints: Readonly<Record<GoodsKind, { body: string; mark: string }>> = {
  fresh: {
    body: 'M24 18c-9-6-16 2-14 12 2 8 9 13 14 10 5 3 12-2 14-10 2-10-5-18-14-12z',
    mark: 'M24 17c0-6 4-10 9-11-1 6-4 10-9 11z',
  },
  cooked: { body: 'M6 24h36c0 10-7 17-18 17S6 34 6 24z', mark: 'M16 8v9M24 6v11M32 8v9' },
  market_sweet: { body: 'M6 34l8-16h20l8 16z', mark: 'M17 24h5v5h-5zM26 24h5v5h-5z' },
  raw_dried: { body: 'M6 24c8-12 22-12 28-2l8-8v20l-8-8c-6 10-20 10-28-2z', mark: 'M14 22h3v3h-3z' },
  packed_bread: { body: 'M8 20c0-10 32-10 32 0 0 4-3 5-3 5v15H11V25s-3-1-3-5z', mark: 'M18 20v12M30 20v12' },
  sauce: { body: 'M14 14h20v4c4 2 5 5 5 9v14H9V27c0-4 1-7 5-9z', mark: 'M15 26h18v8H15z' },
  seasoning: { body: 'M17 12h14l4 30H13z', mark: 'M20 7h8v4h-8zM19 24h10M18 32h12' },
  sealed_food: { body: 'M9 8h30v32H9z', mark: 'M9 13h30M9 35h30M17 20h14v8H17z' },
  bee: { body: 'M24 6l15 9v18l-15 9-15-9V15z', mark: 'M24 15l8 5v8l-8 5-8-5v-8z' },
  fresh_drink: { body: 'M12 14h24l-4 28H16z', mark: 'M26 4l-3 10M15 24h18' },
  sealed_drink: { body: 'M19 4h10v9c4 3 5 6 5 10v21H14V23c0-4 1-7 5-10z', mark: 'M19 9h10M16 26h16v8H16z' },
  dried_tea: { body: 'M12 20h24v22H12z', mark: 'M24 20V6h10v6M18 30c4-5 8-5 12 0-4 5-8 5-12 0z' },
  compress: { body: 'M24 16c12 0 17 7 17 13s-8 12-17 12S7 35 7 29s5-13 17-13z', mark: 'M20 15l-3-9h14l-3 9M12 27h24' },
  inhaler: { body: 'M17 16h14v26H17z', mark: 'M19 6h10v9H19zM17 24h14' },
  balm: { body: 'M8 18h32v20c0 3-32 3-32 0z', mark: 'M10 12h28v5H10zM8 28h32' },
  scented: { body: 'M14 20h20l5 22H9z', mark: 'M14 20l-2-10h24l-2 10M15 20h18' },
  not_sure: { body: 'M24 4a20 20 0 1 0 0 40 20 20 0 0 0 0-40z', mark: 'M18 19c0-8 12-8 12 0 0 5-6 5-6 10M24 34v2' },
}

/** A drawing of a sort of goods; the words beside it say the same. */
export function KindPicture({ kind }: { kind: GoodsKind }) {
  const { body, mark } = prints[kind]
  return (
    <svg viewBox="0 0 48 48" className="size-14 shrink-0" aria-hidden="true">
      <path d={body} className="fill-clay" />
      <path d={mark} className="fill-none stroke-ground" strokeWidth="3" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  )
}
