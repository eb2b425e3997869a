import { type MakerState, makerState } from '#app/domain/producer/state.ts'
import { useWords } from '../language.tsx'

const looks: Record<MakerState, string> = {
  public: 'text-pandan',
  waiting: 'text-clay',
  asked_no: 'text-muted',
  withdrawn: 'text-lac',
}

/** Where a maker stands, in words; the colour only goes with them. */
export function MakerBadge(seen: Parameters<typeof makerState>[0]) {
  const state = makerState(seen)
  return <span className={`font-bold text-16 ${looks[state]}`}>{useWords().desk.maker.state[state]}</span>
}
