import type { LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { type FormEvent, useState } from 'react'
import { buttonLook } from '#app/components/button-look.ts'
import { BoardFilters } from '#app/components/desk/board/board-filters.tsx'
import { BoardNews } from '#app/components/desk/board/board-news.tsx'
import { BoardPages } from '#app/components/desk/board/board-pages.tsx'
import { BoardTable } from '#app/components/desk/board/board-table.tsx'
import { PlatformSums } from '#app/components/desk/board/platform-sums.tsx'
import { Empty } from '#app/components/empty.tsx'
import { useWords } from '#app/components/language.tsx'
import { recentBulks } from '#app/domain/bulk/view.server.ts'
import { platformsHere, readBoard, rowsOnPage } from '#app/domain/listing/board.server.ts'
import { boardQuery, readBoardFilter } from '#app/domain/listing/board-filter.ts'
import { shopsNearTheirEnd } from '#app/domain/listing/shop-end.server.ts'
import { holds } from '#app/domain/person/actor.ts'
import { heldPlatforms } from '#app/domain/platform/hold.server.ts'
import { makersForDesk } from '#app/domain/product/desk.server.ts'
import { countTasks } from '#app/domain/task/task.server.ts'
import { requireActor } from '#app/routes/doorman.server.ts'

export const handle = { wide: true }

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'volunteer', 'committee', 'staff')
  const query = new URL(request.url).searchParams
  const filter = readBoardFilter(query)
  const page = Math.max(1, Math.trunc(Number(query.get('page'))) || 1)
  const tends = holds(actor, 'volunteer', 'staff')
  const [board, makers, held, ending, recent, tasks] = await Promise.all([
    readBoard(actor, filter, page),
    makersForDesk(actor),
    heldPlatforms(),
    tends ? shopsNearTheirEnd(actor) : [],
    tends ? recentBulks(actor) : [],
    tends ? countTasks(actor) : 0,
  ])
  return {
    ...board,
    ...{ filter, page, tends, tasks, held, ending, recent, partners: platformsHere() },
    pages: Math.max(1, Math.ceil(board.total / rowsOnPage)),
    makers: makers.map(({ id, callName }) => ({ id, callName })),
  }
}

/** Every product on every platform: what needs somebody, what is found, and one wish for many. */
export default function Board() {
  const { rows, total, states, platforms, inNeed, filter, tends, partners, makers, ...rest } =
    useLoaderData<typeof loader>()
  const { board, task } = useWords().desk
  const isWhole = boardQuery(filter).size === 0
  return (
    <div className="flex flex-col gap-6">
      <header className="flex flex-col gap-1">
        <h1 className="text-28">{board.title}</h1>
        <p className="text-muted">{board.lead}</p>
        <div className="flex flex-wrap gap-x-6">
          {tends && (
            <Link to="/desk/partners/shops" className="inline-flex min-h-11 items-center">
              {board.toShops}
            </Link>
          )}
          <Link to="/desk/partners/withdrawals" className="inline-flex min-h-11 items-center">
            {task.proof.title}
          </Link>
        </div>
      </header>
      <BoardNews tasks={rest.tasks} held={rest.held} ending={rest.ending} recent={rest.recent} />
      <PlatformSums platforms={platforms} chosen={filter.partner} />
      <BoardFilters filter={filter} partners={partners} makers={makers} states={states} inNeed={inNeed} />
      <p role="status" className="text-16 text-muted">
        {board.found(total)}
      </p>
      {rows.length === 0 ? (
        <Empty says={isWhole ? board.none : board.noMatch}>
          {!isWhole && (
            <Link to="/desk/partners" className={buttonLook('quiet')}>
              {board.clear}
            </Link>
          )}
        </Empty>
      ) : (
        <Chooser mayChoose={tends} />
      )}
      <BoardPages filter={filter} page={rest.page} pages={rest.pages} />
    </div>
  )
}

/** The table; for those who tend the goods, inside a form that leads to what to do with the chosen ones. */
function Chooser({ mayChoose }: { mayChoose: boolean }) {
  const { rows, partners, total, filter } = useLoaderData<typeof loader>()
  const { board } = useWords().desk
  const [chosen, setChosen] = useState(0)
  const table = <BoardTable rows={rows} partners={partners} mayChoose={mayChoose} />
  if (!mayChoose) return table
  const count = ({ currentTarget }: FormEvent<HTMLFormElement>) => {
    const form = new FormData(currentTarget)
    setChosen(form.has('all') ? total : form.getAll('product').length)
  }
  return (
    <Form method="get" action="/desk/partners/bulk/new" onChange={count} className="flex flex-col gap-4">
      {[...boardQuery(filter)].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {table}
      <div
        data-sticky-foot
        className="sticky bottom-0 z-10 -mx-4 flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-sand border-t bg-ground px-4 py-2 lg:justify-start"
      >
        <label className="inline-flex min-h-11 min-w-0 flex-1 basis-24 items-center gap-3 text-16 leading-heading lg:flex-none">
          <input type="checkbox" name="all" className="size-6 shrink-0 accent-indigo" />
          {board.all(total)}
        </label>
        <button
          type="submit"
          className={`inline-flex min-h-11 items-center rounded-card border border-indigo px-4 font-bold ${chosen > 0 ? 'bg-indigo text-on-indigo' : 'text-indigo'}`}
        >
          {chosen > 0 ? board.actOn(chosen) : board.act}
        </button>
      </div>
    </Form>
  )
}
