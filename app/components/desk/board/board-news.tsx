import { Link } from '@remix-run/react'
import { buttonLook } from '#app/components/button-look.ts'
import { connectPath } from '#app/components/desk/listing/partner-words.ts'
import { useLang, useWords } from '#app/components/language.tsx'
import type { BulkVerb } from '#app/domain/bulk/verb.ts'
import { pressingDays } from '#app/domain/listing/consent-end.ts'
import { formatMoment } from '#app/i18n/dates.ts'
import { partnerName } from '#app/i18n/partner-names.ts'

interface BoardNewsProps {
  /** How many things wait for a decision. */
  tasks: number
  /** Platforms that staff hold back. */
  held: readonly string[]
  ending: readonly {
    id: string
    partner: string
    name: string
    communityId: string | null
    daysLeft: number | null
  }[]
  recent: readonly { id: string; verb: BulkVerb; createdAt: Date; finishedAt: Date | null; total: number }[]
}

/** What must be known before looking at the table: platforms that stand still, connections that end, what runs. */
export function BoardNews({ tasks, held, ending, recent }: BoardNewsProps) {
  const lang = useLang()
  const { board, bulk } = useWords().desk
  return (
    <>
      {tasks > 0 && (
        <Link to="/desk/partners/tasks" className={`${buttonLook('quiet')} sm:self-start`}>
          {board.toTasks(tasks)}
        </Link>
      )}
      {held.map((partner) => (
        <p key={partner} className="rounded-card border border-sand border-l-8 border-l-marigold bg-raised p-4">
          {board.held(partnerName(partner, lang))}
        </p>
      ))}
      {ending.map((shop) => (
        <Ending key={shop.id} shop={shop} />
      ))}
      {recent.length > 0 && (
        <details open={recent.some(({ finishedAt }) => finishedAt === null)}>
          <summary className="inline-block min-h-11 py-2 text-indigo underline">{board.recent}</summary>
          <ul>
            {recent.map(({ id, verb, total, createdAt, finishedAt }) => (
              <li key={id}>
                <Link to={`/desk/partners/bulk/${id}`} className="inline-flex min-h-11 items-center">
                  {bulk.titles[verb](total)}
                </Link>{' '}
                <span className="text-16 text-muted">
                  {formatMoment(lang, createdAt)} · {finishedAt ? bulk.finished : bulk.running}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function Ending({ shop: { partner, name, communityId, daysLeft } }: { shop: BoardNewsProps['ending'][number] }) {
  const lang = useLang()
  const { board } = useWords().desk
  const called = partnerName(partner, lang)
  const isPressing = daysLeft === null || daysLeft < pressingDays
  return (
    <div
      className={`flex flex-col gap-3 rounded-card border border-l-8 bg-raised p-4 ${isPressing ? 'border-lac' : 'border-sand border-l-marigold'}`}
    >
      <p className={isPressing ? 'font-bold' : ''}>
        {daysLeft === null ? board.endedShop(called, name) : board.endsSoon(called, name, daysLeft)}
      </p>
      <a href={connectPath(partner, communityId)} className={`${buttonLook('quiet')} sm:self-start`}>
        {board.reconnect}
      </a>
    </div>
  )
}
