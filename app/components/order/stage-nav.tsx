import { Link } from '@remix-run/react'
import type { StageCounts } from '#app/domain/fulfilment/list.server.ts'
import { type Stage, stages } from '#app/domain/fulfilment/stage.ts'
import { useWords } from '../language.tsx'

/** The four heaps of orders, with how many wait in each. */
export function StageNav({ stage, counts }: { stage: Stage; counts: StageCounts }) {
  const { fulfilment: words } = useWords()
  return (
    <nav aria-label={words.stagesLabel}>
      <ul className="grid grid-cols-1 gap-2 min-[20rem]:grid-cols-2">
        {stages.map((one) => (
          <li key={one}>
            <Link
              to={`?stage=${one}`}
              aria-current={one === stage ? 'page' : undefined}
              className="flex min-h-14 items-center justify-between gap-2 rounded-card border border-muted px-3 text-18 text-ink no-underline hover:underline aria-[current=page]:border-2 aria-[current=page]:border-indigo aria-[current=page]:bg-raised aria-[current=page]:font-bold"
            >
              {words.stages[one]}
              {one !== 'done' && counts[one] > 0 && <span className="font-bold">{counts[one]}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
