import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { BackLink } from '#app/components/desk/back-link.tsx'
import { Empty } from '#app/components/empty.tsx'
import { useWords } from '#app/components/language.tsx'
import { JournalCard } from '#app/components/office/money/journal-card.tsx'
import { readOrderJournals } from '#app/domain/ledger/order-journals.server.ts'
import { orderCode } from '#app/domain/order/path.ts'
import { formatBaht } from '#app/lib/money.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const found = await readOrderJournals(await requireActor(request, 'staff'), params.code ?? '')
  if (!found) throw notFound()
  return found
}

/** The books of one order, event by event. */
export default function OrderJournals() {
  const { order, journals } = useLoaderData<typeof loader>()
  const words = useWords().office.money.order
  return (
    <>
      <BackLink to="/office/money">{words.back}</BackLink>
      <h1 className="text-28">
        {words.title} <span className="inline-block">{orderCode(order.shortCode)}</span>
      </h1>
      <p className="mb-4 text-muted">{words.total(formatBaht(order.total))}</p>
      {journals.length === 0 ? (
        <Empty says={words.none} />
      ) : (
        <ol className="grid gap-4">
          {journals.map((journal) => (
            <JournalCard key={journal.id} journal={journal} />
          ))}
        </ol>
      )}
    </>
  )
}
