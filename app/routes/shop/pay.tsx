import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PayPage } from '#app/components/shop/pay/pay-page.tsx'
import { orderCode, orderPath } from '#app/domain/order/path.ts'
import { type BeginRefusal, beginPayment } from '#app/domain/payment/begin.server.ts'
import { cardTokenIn } from '#app/domain/payment/card-frame.server.ts'
import { claimDirect } from '#app/domain/payment/direct.server.ts'
import { leaveAttempt } from '#app/domain/payment/leave.server.ts'
import { viewPayment } from '#app/domain/payment/view.server.ts'
import { findActor } from '#app/domain/person/session.server.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { isId } from '#app/lib/id.ts'
import { notFound } from '../doorman.server.ts'
import { languageOf } from '../language.server.ts'
import { deviceCookie, deviceOf } from './device-cookie.server.ts'
import { rootOf } from './page-meta.ts'
import { payCookie } from './pay-cookie.server.ts'
import { refuseCardNumber } from './pay-form.server.ts'
import { privateMeta, watchedHeaders } from './private-page.ts'

export const headers = watchedHeaders

/** How soon the page looks again by itself, in each state in which somebody else has to do something. */
const secondsBetweenLooks: Partial<Record<string, number>> = { code: 10, redirect: 15, checking: 8, waiting: 15 }

export async function loader({ params, request }: LoaderFunctionArgs) {
  const { token = '' } = params
  const view = await viewPayment(token)
  if (!view) throw notFound()
  const seconds = secondsBetweenLooks[view.is]
  const isWatching = seconds !== undefined && !new URL(request.url).searchParams.has('still')
  const isProved = new URL(request.url).searchParams.has('proved')
  const loaded = { view, isWatching, isProved, orderPath: orderPath(token, 'th'), formKey: crypto.randomUUID() }
  const refresh: Record<string, string> = isWatching ? { refresh: String(seconds) } : {}
  return data(loaded, { headers: { ...refresh, ...deviceCookie(request) } })
}

/** Knowing the order's address is the permission: begins to pay, or leaves what was begun. */
export async function action({ params, request, context }: ActionFunctionArgs) {
  const { token = '' } = params
  const lang = languageOf(request)
  const form = await request.formData()
  const cardNumber = refuseCardNumber(form, lang)
  if (cardNumber) return cardNumber
  const here = `${orderPath(token, lang)}/pay`
  if (form.get('intent') === 'leave') {
    await leaveAttempt(token, new Date())
    return redirect(here, 303)
  }
  if (form.get('intent') === 'claim') {
    await claimDirect(token, new Date())
    return redirect(here, 303)
  }
  const formKey = form.get('formKey')
  if (form.get('intent') !== 'pay' || !isId(formKey)) throw notFound()
  const choice = String(form.get('choice'))
  const cardToken = cardTokenIn(form)
  if (choice === 'card' && !cardToken) return redirect(`${here}/card`, 303)
  const begun = await beginPayment({
    ...{ token, lang, formKey, address: context.address, choice, ...(cardToken ? { cardToken } : {}) },
    ...{ device: deviceOf(request), personId: (await findActor(request))?.id ?? null },
    orderVersion: Number(form.get('orderVersion')),
  })
  if (begun.ok) return redirect(here, { status: 303, headers: { 'set-cookie': payCookie(token) } })
  if (begun.refusal.code === 'not_found') throw notFound()
  if (begun.refusal.code === 'unproved') return redirect(`${here}/proof`, 303)
  return data({ refusal: refusalWords(begun.refusal, lang) }, { status: 409 })
}

function refusalWords(refusal: Exclude<BeginRefusal, { code: 'not_found' | 'unproved' }>, lang: 'th' | 'en'): string {
  const words = wordsIn(lang).pay.refusal
  return refusal.code === 'too_many' ? words.too_many(Math.ceil(refusal.waitSeconds / 60)) : words[refusal.code]
}

/** No address of this page in its head: the address is the secret. */
export const meta: MetaFunction<typeof loader> = ({ data: loaded, matches }) => {
  const { pay, common } = wordsIn(rootOf(matches).lang)
  return loaded ? privateMeta(`${pay.title(orderCode(loaded.view.shortCode))} · ${common.yaan}`) : []
}

export default function Pay() {
  const loaded = useLoaderData<typeof loader>()
  return <PayPage {...loaded} refusal={useActionData<typeof action>()?.refusal ?? null} />
}
