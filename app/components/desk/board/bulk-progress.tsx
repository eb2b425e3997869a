import { Link } from '@remix-run/react'
import { useWords } from '#app/components/language.tsx'
import { type IconName, StateIcon } from './state-icon.tsx'

interface ProgressOf {
  finishedAt: Date | null
  total: number
  sums: { waiting: number; done: number; asks: number; refused: number }
  /** Of what was asked for, as it stands on the platforms now. */
  there: { underWay: number; settled: number; inNeed: number }
}

/** Drawn by ourselves: the browser's own bar has colours of its own. */
const bar =
  'h-3 w-full appearance-none overflow-hidden rounded-card border-0 bg-sand [&::-moz-progress-bar]:bg-indigo [&::-webkit-progress-bar]:bg-sand [&::-webkit-progress-value]:bg-indigo'

/** How far the worker is with asking, and what has become of it over there. */
export function BulkProgress({ bulk: { finishedAt, total, sums, there } }: { bulk: ProgressOf }) {
  const words = useWords().desk.bulk
  const asked = total - sums.waiting
  return (
    <section className="flex flex-col gap-4 rounded-card border border-sand bg-raised p-4">
      <div role="status" className="flex flex-col gap-2">
        <p className="font-bold">{finishedAt ? words.finished : words.running}</p>
        <p>{words.progress(asked, total)}</p>
      </div>
      <progress value={asked} max={total} aria-label={words.progress(asked, total)} className={bar} />
      <ul className="flex flex-col gap-1">
        <Line icon="live" look="text-pandan" says={words.done(sums.done)} />
        {sums.asks > 0 && <Line icon="needs_you" look="text-lac" says={words.asks(sums.asks)} />}
        {sums.refused > 0 && <Line icon="refused" look="text-lac" says={words.refused(sums.refused)} />}
      </ul>
      {there.underWay + there.settled + there.inNeed > 0 && (
        <div className="flex flex-col gap-1 border-sand border-t pt-3">
          <h2 className="text-18">{words.there}</h2>
          <p>
            {[words.settled(there.settled), words.underWay(there.underWay), words.inNeed(there.inNeed)].join(' · ')}
          </p>
          {there.inNeed > 0 && (
            <Link to="/desk/partners?needs" className="inline-flex min-h-11 items-center self-start font-bold">
              {words.seeNeeds}
            </Link>
          )}
        </div>
      )}
    </section>
  )
}

function Line({ icon, look, says }: { icon: IconName; look: string; says: string }) {
  return (
    <li className={`flex items-center gap-2 font-bold ${look}`}>
      <StateIcon name={icon} />
      {says}
    </li>
  )
}
