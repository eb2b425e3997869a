import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { buttonLook } from '#app/components/button-look.ts'
import { Empty } from '#app/components/empty.tsx'
import { Say } from '#app/components/in-lang.tsx'
import { useLang, useWords } from '#app/components/language.tsx'
import { OrderCard } from '#app/components/order/order-card.tsx'
import { Pages } from '#app/components/pages.tsx'
import { Section } from '#app/components/section.tsx'
import { boardOrders, type MakerOrders } from '#app/domain/fulfilment/board.server.ts'
import { formatDay } from '#app/i18n/dates.ts'
import { readTurn } from '#app/lib/keyset.ts'
import { requireActor } from '#app/routes/doorman.server.ts'

const base = '/desk/orders'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'volunteer')
  const query = new URL(request.url).searchParams
  const done = query.has('done')
  const turns = { turn: readTurn(query), salesTurn: readTurn(query, 'sales') }
  return { done, board: await boardOrders(actor, new Date(), { done, ...turns }) }
}

/** The orders of the community by maker, those with something late first. */
export default function Board() {
  const { board, done } = useLoaderData<typeof loader>()
  const { fulfilment: words } = useWords()
  const { makers, pages, sales } = board
  const direction = done ? 'desc' : 'asc'
  const link = 'inline-flex min-h-11 min-w-11 items-center'
  return (
    <>
      <h1 className="text-28">{words.board.title}</h1>
      <p className="text-muted">{words.board.lead}</p>
      <p className="flex flex-wrap gap-x-6">
        <Link to={done ? base : `${base}?done`} className={link}>
          {done ? words.board.open : words.board.done}
        </Link>
        <Link to="/desk/pickup" className={link}>
          {words.board.pickup}
        </Link>
      </p>
      {makers.length + sales.rows.length === 0 && (
        <div className="mt-4">
          <Empty says={done ? words.board.noneDone : words.board.none} />
        </div>
      )}
      {makers.map((one) => (
        <MakerSection key={one.maker.id} orders={one} />
      ))}
      <Pages of={pages} direction={direction} about={words.board.title} />
      {sales.rows.length > 0 && (
        <Section title={words.partner.section}>
          <Cards cards={sales.rows} />
          <Pages of={sales} direction={direction} name="sales" about={words.partner.section} />
        </Section>
      )}
    </>
  )
}

function MakerSection({ orders }: { orders: MakerOrders }) {
  const { maker, cards } = orders
  return (
    <section className="mt-10">
      <h2 className="text-28">
        <Say told={maker.name} />
      </h2>
      <div className="mt-3">{cards ? <Cards cards={cards} /> : <NotAsked orders={orders} />}</div>
    </section>
  )
}

function Cards({ cards }: { cards: NonNullable<MakerOrders['cards']> }) {
  return (
    <ul className="grid gap-4">
      {cards.map((card) => (
        <li key={card.id}>
          <OrderCard order={card} base={base} />
        </li>
      ))}
    </ul>
  )
}

/** Without the maker's yes the volunteer learns that something waits, and nothing more. */
function NotAsked({ orders: { maker, hasAccount, waiting, since, lateSince } }: { orders: MakerOrders }) {
  const lang = useLang()
  const { board, ...words } = useWords().fulfilment
  return (
    <div className="flex flex-col items-start gap-2 rounded-card border border-sand border-l-8 border-l-marigold bg-raised p-4">
      <p>{board.notAsked(waiting)}</p>
      <p>{hasAccount ? board.ownAccount : board.noAccount}</p>
      <p className={lateSince ? 'font-bold text-lac' : 'text-16 text-muted'}>
        {lateSince ? words.late(formatDay(lang, lateSince)) : words.since(formatDay(lang, since))}
      </p>
      <Link to={`/desk/makers/${maker.id}/consent/help`} className={buttonLook('quiet')}>
        {board.askForHelp}
      </Link>
    </div>
  )
}
