import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { SkipLink } from '#app/components/desk/skip-link.tsx'
import { useWords } from '#app/components/language.tsx'
import { LabelSheet, PrintButton } from '#app/components/order/label-sheet.tsx'
import { openLabel } from '#app/domain/fulfilment/label.server.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { notFound } from '#app/routes/doorman.server.ts'
import { languageOf } from '#app/routes/language.server.ts'
import { enterRoom } from './room.server.ts'

export const handle = { hydrate: true }

export const headers: HeadersFunction = () => ({ 'cache-control': 'no-store' })

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, base } = await enterRoom(request)
  const label = await openLabel(actor, params.partId ?? '', new Date())
  if (!label) throw notFound()
  const title = wordsIn(languageOf(request)).fulfilment.label.title(label.code)
  return { label, title, back: `${base}/${params.partId}` }
}

/** The label of a parcel: outside every room's frame, since only the sheet is to be printed. */
export default function LabelPage() {
  const { label, title, back } = useLoaderData<typeof loader>()
  const { fulfilment: words } = useWords()
  return (
    <>
      <SkipLink />
      <main id="content" tabIndex={-1} className="mx-auto max-w-measure px-4 py-6">
        <div className="no-print elder-size flex flex-col items-start gap-3">
          <a href={back} className="inline-flex min-h-11 items-center">
            {words.backToOrder}
          </a>
          <h1 className="text-28">{title}</h1>
          <p>{words.label.howTo}</p>
          <p className="text-16 text-muted">{words.label.closeIt}</p>
          <PrintButton />
        </div>
        <LabelSheet label={label} />
      </main>
    </>
  )
}
