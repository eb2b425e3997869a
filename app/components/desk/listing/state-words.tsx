import { useWords } from '#app/components/language.tsx'
import type { ListingState } from '#app/domain/listing/state.ts'

const looks: Readonly<Record<ListingState, string>> = {
  waiting: 'border-muted text-muted',
  on_its_way: 'border-indigo text-indigo',
  in_review: 'border-indigo text-indigo',
  live: 'border-pandan text-pandan',
  hidden: 'border-muted text-muted',
  needs_you: 'border-lac text-lac',
  refused: 'border-lac text-lac',
  drifted: 'border-clay text-clay',
  gone: 'border-muted text-muted',
}

/** The state of a listing in two or three words. */
export function StateBadge({ state }: { state: ListingState }) {
  const { states } = useWords().desk.listing
  return (
    <span className={`inline-block self-start rounded-card border px-2 text-16 font-bold ${looks[state]}`}>
      {states[state]}
    </span>
  )
}
