import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData, useParams } from '@remix-run/react'
import { useLang, useWords } from '#app/components/language.tsx'
import { ReceiptSheet } from '#app/components/shop/receipt-sheet.tsx'
import { orderPath } from '#app/domain/order/path.ts'
import { receiptByToken } from '#app/domain/order/receipt.server.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { notFound } from '../doorman.server.ts'
import { languageOf } from '../language.server.ts'
import { rootOf } from './page-meta.ts'
import { privateHeaders, privateMeta } from './private-page.ts'

export const headers = () => privateHeaders
export const meta: MetaFunction = ({ matches }) => privateMeta(wordsIn(rootOf(matches).lang).receipt.title)

/** The receipt of a paid order, to be read and printed. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const receipt = await receiptByToken(params.token, languageOf(request))
  if (!receipt) throw notFound()
  return receipt
}

export default function ReceiptPage() {
  const { token = '' } = useParams()
  const path = orderPath(token, useLang())
  const words = useWords().receipt
  return (
    <div className="page-width py-4">
      <p className="flex flex-wrap gap-4 print:hidden">
        <a className="inline-flex min-h-11 items-center underline underline-offset-4" href={path}>
          {words.back}
        </a>
        <a
          className="inline-flex min-h-11 items-center underline underline-offset-4"
          href={`${path}/receipt.pdf`}
          download
        >
          {words.download}
        </a>
      </p>
      <ReceiptSheet receipt={useLoaderData<typeof loader>()} />
    </div>
  )
}
