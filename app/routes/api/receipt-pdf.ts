import type { LoaderFunctionArgs } from '@remix-run/node'
import { receiptByToken } from '#app/domain/order/receipt.server.ts'
import { drawReceipt } from '#app/domain/order/receipt-paper.server.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { notFound } from '../doorman.server.ts'
import { languageOf } from '../language.server.ts'
import { privateHeaders } from '../shop/private-page.ts'

/** `/orders/:token/receipt.pdf`: the receipt of a paid order as a file. */
export async function loader({ request, params }: LoaderFunctionArgs): Promise<Response> {
  const lang = languageOf(request)
  const receipt = await receiptByToken(params.token, lang)
  if (!receipt) throw notFound()
  const pdf = await drawReceipt(receipt, { lang, words: wordsIn(lang).receipt })
  return new Response(new Uint8Array(pdf), {
    headers: {
      ...privateHeaders,
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${receipt.code}.pdf"`,
    },
  })
}
