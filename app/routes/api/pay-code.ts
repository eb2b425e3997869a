import type { LoaderFunctionArgs } from '@remix-run/node'
import { codePicture } from '#app/domain/payment/code.server.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { notFound } from '../doorman.server.ts'
import { languageOf } from '../language.server.ts'
import { privateHeaders } from '../shop/private-page.ts'

/** `/orders/:token/pay/code`: the code that the order can be paid by. A provider's picture may hold anything: nothing of it runs. */
export async function loader({ request, params }: LoaderFunctionArgs): Promise<Response> {
  const { heading: title, gone } = wordsIn(languageOf(request)).pay.code
  const picture = await codePicture(params.token, { title, gone })
  if (!picture) throw notFound()
  return new Response(new Uint8Array(picture.bytes), {
    headers: {
      ...privateHeaders,
      'content-type': picture.type,
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'x-content-type-options': 'nosniff',
    },
  })
}
