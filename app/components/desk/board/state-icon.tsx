import type { BoardState } from '#app/domain/listing/board-filter.ts'

export type IconName = BoardState | 'ended'

/** Strokes on a field of 20: what the words beside it say, for those who look before they read. */
const strokes: Readonly<Record<IconName, string>> = {
  waiting: 'M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15ZM10 6v4.5l3 2',
  on_its_way: 'M10 16V4M5 9l5-5 5 5',
  in_review: 'M9 3.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11ZM13 13l4 4',
  live: 'M4 10.5l4 4 8-9',
  hidden: 'M7 4v12M13 4v12',
  needs_you: 'M10 3v9M10 15.6v.8',
  refused: 'M5 5l10 10M15 5L5 15',
  drifted: 'M4 16l1-4 8.500-8.500 3 3L8 15l-4 1Z',
  gone: 'M4 10h12',
  absent: 'M10 5v10M5 10h10',
  ended: 'M3 10h4M13 10h4M8 7l-2 6M14 7l-2 6',
}

/** Decoration only: always with words. */
export function StateIcon({ name }: { name: IconName }) {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" className="size-4 shrink-0">
      <path
        d={strokes[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="2.2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
