import { Form, Link } from '@remix-run/react'
import { buttonLook } from '#app/components/button-look.ts'
import { usePartnerName } from '#app/components/desk/listing/partner-words.ts'
import { Say } from '#app/components/in-lang.tsx'
import { useLang, useWords } from '#app/components/language.tsx'
import type { TaskChoice, TaskKind } from '#app/domain/task/kind.ts'
import { formatMoment } from '#app/i18n/dates.ts'
import type { Told } from '#app/lib/told.ts'

export interface TaskOf {
  id: string
  kind: TaskKind
  openedAt: Date
  listingId: string | null
  shop: { name: string; partner: string } | null
  sale: { remoteId: string } | null
  goods: { productId: string; title: Told; name: Told | null } | null
  detail: Readonly<Record<string, string | number | boolean | null>>
  choices: readonly TaskChoice[]
}

/** One thing to decide: what has happened, of which goods, and a button for each way in which it can end. */
export function TaskCard({ task }: { task: TaskOf }) {
  const { board, task: words } = useWords().desk
  return (
    <li
      id={task.id}
      className="flex flex-col gap-3 rounded-card border border-sand border-l-8 border-l-marigold bg-raised p-4"
    >
      <h2 className="text-22">{words.kind[task.kind]}</h2>
      <p>{useWhat(task)}</p>
      <About task={task} />
      {task.listingId && (
        <Link
          to={`/desk/listings/${task.listingId}`}
          className={buttonLook(task.choices.length > 0 ? 'quiet' : 'main')}
        >
          {board.toListing}
        </Link>
      )}
      {task.choices.length > 0 && (
        <Form method="post" className="flex flex-col gap-3">
          <input type="hidden" name="task" value={task.id} />
          {task.choices.map((choice) => (
            <button key={choice} type="submit" name="choice" value={choice} className={buttonLook('quiet')}>
              {words.choice[choice]}
            </button>
          ))}
        </Form>
      )}
    </li>
  )
}

function About({ task: { shop, sale, goods, detail, openedAt } }: { task: TaskOf }) {
  const lang = useLang()
  const { task: words, listing } = useWords().desk
  const partner = usePartnerName(shop?.partner ?? '')
  const { sku } = detail
  return (
    <div className="text-16 text-muted">
      {goods && (
        <p>
          <Link to={`/desk/products/${goods.productId}`} className="inline-flex min-h-11 items-center">
            <Say told={goods.title} />
            {goods.name && (
              <>
                {' · '}
                <Say told={goods.name} />
              </>
            )}
          </Link>
        </p>
      )}
      {shop && <p>{listing.on(partner, shop.name)}</p>}
      {sale && <p>{words.order(sale.remoteId)}</p>}
      {typeof sku === 'string' && <p>{sku}</p>}
      <p>{words.since(formatMoment(lang, openedAt))}</p>
    </div>
  )
}

/** What has happened, in a sentence. */
function useWhat({ kind, detail }: TaskOf): string {
  const { board, task } = useWords().desk
  const count = (name: string) => (typeof detail[name] === 'number' ? detail[name] : 0)
  switch (kind) {
    case 'unknown_sku':
      return task.what.unknown_sku(String(detail.sku ?? ''), count('quantity'))
    case 'oversold':
      return task.what.oversold(count('missing'), count('quantity'))
    case 'came_back':
      return task.what.came_back(count('units'))
    case 'not_obeyed':
    case 'backlog':
      return task.what[kind]
    case 'manual_put_up':
    case 'manual_take_down':
    case 'manual_change':
      return board.byHand
  }
}
