import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData, useParams } from '@remix-run/react'
import { useLang } from '#app/components/language.tsx'
import { RefundPage } from '#app/components/shop/refund/refund-page.tsx'
import { orderPath } from '#app/domain/order/path.ts'
import { askAsBuyer, refundPage } from '#app/domain/refund/buyer.server.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { notFound } from '../doorman.server.ts'
import { languageOf } from '../language.server.ts'
import { rootOf } from './page-meta.ts'
import { privateHeaders, privateMeta } from './private-page.ts'
import { readAsk, sayRefusal, takeTarget } from './refund-form.server.ts'

export const headers = () => privateHeaders
export const meta: MetaFunction = ({ matches }) => {
  const { common, money } = wordsIn(rootOf(matches).lang)
  return [
    ...privateMeta(`${money.refund.title} · ${common.yaan}`),
    { name: 'description', content: money.refund.description },
  ]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const page = await refundPage(params.token)
  if (!page) throw notFound()
  return { page, isSent: new URL(request.url).searchParams.has('sent') }
}

/** Knowing the address is the permission: asks for money back, or says where a transfer shall go. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { token } = params
  const lang = languageOf(request)
  const words = wordsIn(lang).money.refund
  const here = `${orderPath(token ?? '', lang)}/refund`
  const page = await refundPage(token)
  if (!page) throw notFound()
  const form = await request.formData()
  if (form.get('intent') === 'target') {
    const wrong = await takeTarget(token, form, words)
    if (wrong === null || wrong === 'gone') return redirect(here, 303)
    return data(wrong, { status: 400 })
  }
  const ask = readAsk(
    form,
    page.lines.map(({ id }) => id),
    words,
  )
  if ('wrong' in ask) return data(ask, { status: 400 })
  const asked = await askAsBuyer(token, ask)
  if (asked.ok) return redirect(`${here}?sent`, 303)
  const refused = sayRefusal(asked.refusal, { form, page, words, lang })
  if (!refused) throw notFound()
  return data(refused, { status: 400 })
}

/** A buyer asks for money back, and sees how far it is. Works without JavaScript. */
export default function Refund() {
  const { page, isSent } = useLoaderData<typeof loader>()
  const { token = '' } = useParams()
  const answer = useActionData<typeof action>() ?? null
  return <RefundPage page={page} isSent={isSent} back={orderPath(token, useLang())} answer={answer} />
}
