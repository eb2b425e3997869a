import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { ProofPage } from '#app/components/shop/pay/proof-page.tsx'
import { orderCode, orderPath } from '#app/domain/order/path.ts'
import {
  type Asker,
  type CodeRefused,
  proofMinutes,
  sendProofCode,
  tryProofCode,
  viewProof,
} from '#app/domain/payment/proof.server.ts'
import type { Phrases } from '#app/i18n/phrases.ts'
import { type Lang, wordsIn } from '#app/i18n/words.ts'
import { arabicDigits } from '#app/lib/text.ts'
import { notFound } from '../doorman.server.ts'
import { parseFormData, type SoundForm } from '../form.server.ts'
import { email } from '../form-values.ts'
import { languageOf } from '../language.server.ts'
import { deviceCookie, deviceOf } from './device-cookie.server.ts'
import { rootOf } from './page-meta.ts'
import { refuseCardNumber } from './pay-form.server.ts'
import { privateHeaders, privateMeta } from './private-page.ts'

export const headers = () => privateHeaders
export const meta: MetaFunction<typeof loader> = ({ matches }) => {
  const { pay, common } = wordsIn(rootOf(matches).lang)
  return privateMeta(`${pay.proof.title} · ${common.yaan}`)
}

export async function loader({ params, request }: LoaderFunctionArgs) {
  const { token = '' } = params
  const view = await viewProof(token, new Date())
  if (!view) throw notFound()
  if (view.is === 'over' || view.is === 'proved') throw redirect(payPath(token, languageOf(request), view.is))
  const query = new URL(request.url).searchParams
  const wait = Number(query.get('wait'))
  const step = view.is === 'code' && query.has('other') ? { is: 'address' as const, email: view.to } : view
  const loaded = { step, wait: Number.isInteger(wait) && wait > 0 ? wait : null, orderPath: orderPath(token, 'th') }
  return data(loaded, { headers: deviceCookie(request) })
}

function payPath(token: string, lang: Lang, is: 'over' | 'proved'): string {
  return `${orderPath(token, lang)}/pay${is === 'proved' ? '?proved' : ''}`
}

const AddressForm = z.object({ email })
const CodeForm = z.object({ code: z.string().transform((typed) => arabicDigits(typed).replace(/\D/g, '')) })

/** Knowing the order's address is the permission: sends a code (`send`, `again`), or tries one (`try`). */
export async function action({ params, request, context }: ActionFunctionArgs) {
  const { token = '' } = params
  const lang = languageOf(request)
  const form = await request.formData()
  const cardNumber = refuseCardNumber(form, lang)
  if (cardNumber) return cardNumber
  const asker = { device: deviceOf(request), address: context.address }
  const view = await viewProof(token, new Date())
  if (!view) throw notFound()
  if (view.is === 'over' || view.is === 'proved') return redirect(payPath(token, lang, view.is), 303)
  const sentTo = view.is === 'code' ? view.to : null
  if (form.get('intent') === 'try') return tryCode(form, { token, lang, asker })
  if (form.get('intent') === 'again' && sentTo) form.set('email', sentTo)
  return sendCode(form, { token, lang, asker, sentTo, order: orderCode(view.shortCode) })
}

interface Asked {
  readonly token: string
  readonly lang: Lang
  readonly asker: Asker
}

interface AskedForCode extends Asked {
  /** Where a code went before. */
  readonly sentTo: string | null
  /** As people say its code. */
  readonly order: string
}

async function sendCode(form: FormData, { token, lang, asker, sentTo, order }: AskedForCode) {
  const here = `${orderPath(token, lang)}/pay/proof`
  const read = parseFormData(form, lang, AddressForm)
  if (!read.ok) return read.answer
  const { letter } = wordsIn(lang).pay.proof
  const { subject, text } = letter
  const letterOf = (code: string) => ({ subject: subject(code), text: text(code, proofMinutes, order) })
  const wish = { ...asker, token, lang, email: read.value.email, letter: letterOf }
  const sent = await sendProofCode(wish, new Date())
  if (sent.ok) return redirect(here, 303)
  const { refusal } = sent
  if (refusal.why === 'not_found') throw notFound()
  if (refusal.why === 'wait' && read.value.email === sentTo) return redirect(`${here}?wait=${refusal.seconds}`, 303)
  const words = wordsIn(lang).account.code
  const says = refusal.why === 'wait' ? words.tooManyTries(refusal.seconds) : words.notSent[refusal.why]
  return read.refuse({ fields: { email: says } })
}

async function tryCode(form: FormData, { token, lang, asker }: Asked) {
  const read = parseFormData(form, lang, CodeForm)
  if (!read.ok) return read.answer
  const tried = await tryProofCode({ ...asker, token, code: read.value.code }, new Date())
  if (tried.ok) return redirect(payPath(token, lang, 'proved'), 303)
  return refuseCode(read, tried.refusal, wordsIn(lang))
}

function refuseCode(read: SoundForm<{ code: string }>, refusal: CodeRefused, { account: { code } }: Phrases) {
  if (refusal.why === 'not_found') throw notFound()
  return read.refuse({
    fields: { code: refusal.why === 'wait' ? code.tooManyTries(refusal.seconds) : code.refused[refusal.why] },
  })
}

export default function PayProof() {
  const loaded = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const lastResult = answer && 'lastResult' in answer ? answer.lastResult : null
  const refusal = answer && 'refusal' in answer ? answer.refusal : null
  return <ProofPage {...loaded} lastResult={lastResult} refusal={refusal} />
}
