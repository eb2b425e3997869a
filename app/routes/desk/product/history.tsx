import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData, useOutletContext } from '@remix-run/react'
import { useLang, useWords } from '#app/components/language.tsx'
import type { DeskProduct } from '#app/domain/product/desk.server.ts'
import { historyOfProduct, type ProductEvent } from '#app/domain/product/history.server.ts'
import { formatMoment } from '#app/i18n/dates.ts'
import { notFound } from '#app/routes/doorman.server.ts'
import { atHand } from './at-hand.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, productId } = await atHand(request, params)
  const events = await historyOfProduct(actor, productId)
  if (!events) throw notFound()
  return { events }
}

/** Who changed what, newest first. */
export default function History() {
  const product = useOutletContext<DeskProduct>()
  const { events } = useLoaderData<typeof loader>()
  const words = useWords().desk.product
  return (
    <div className="flex flex-col gap-4">
      <p className="text-16 text-muted">{product.words.titleTh || words.untitled}</p>
      <h1 className="text-28">{words.overview.history}</h1>
      <ol className="divide-y divide-sand border-sand border-y">
        {events.map((event) => (
          <li key={event.id} className="py-3">
            <Event event={event} />
          </li>
        ))}
      </ol>
      <Link to={`/desk/products/${product.id}`} className="inline-flex min-h-11 items-center">
        {words.toOverview}
      </Link>
    </div>
  )
}

function Event({ event }: { event: ProductEvent }) {
  const lang = useLang()
  const { events, eventParts, theSystem } = useWords().desk.product
  const what = find(events, event.action) ?? event.action
  const parts = event.parts.flatMap((part) => find(eventParts, part) ?? [])
  return (
    <>
      <p>
        <b>{event.by ?? theSystem}</b> {what} {parts.join(' · ')}
      </p>
      <p className="text-16 text-muted">{formatMoment(lang, event.at)}</p>
    </>
  )
}

/** The phrase of that name, if there is one: the database holds plain text. */
function find(phrases: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(phrases, name) ? phrases[name] : undefined
}
