import { useWords } from '#app/components/language.tsx'
import type { ListingState } from '#app/domain/listing/state.ts'
import { StateIcon } from '../board/state-icon.tsx'

/** A frame's and its words' colour for each state; the words and the icon say the same. */
export const stateLooks: Readonly<Record<ListingState, string>> = {
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
    <span
      className={`inline-flex items-center gap-1 self-start rounded-card border px-2 text-16 font-bold ${stateLooks[state]}`}
    >
      <StateIcon name={state} />
      {states[state]}
    </span>
  )
}
