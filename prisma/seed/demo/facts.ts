import type { GoodsKind } from '#app/domain/product/category.ts'
import type { ProductSeed } from '../data/types.ts'

type Label = Record<string, { th: string; en: string }>

/** What stands on the label, in the shape of `Product.facts`. */
export function factsOf({ kind, label, meeting }: ProductSeed): { kind: GoodsKind | null; label: Label } {
  return { kind: kind ?? null, label: { ...printed(label), ...meeting } }
}

function printed(label: ProductSeed['label']): Label {
  if (!label) return {}
  const { allergens, keepsDays, ...said } = label
  return {
    ...said,
    ...(allergens !== undefined && { allergens: allergens ?? { th: 'ไม่มีสารก่อภูมิแพ้ที่ทราบ', en: 'none known' } }),
    ...(keepsDays !== undefined && {
      bestBefore: { th: `เก็บได้ ${keepsDays} วัน นับจากวันทำ`, en: `keeps ${keepsDays} days from the day it was made` },
    }),
  }
}
