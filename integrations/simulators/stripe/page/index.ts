/** The pages: what a buyer sees (Checkout, PromptPay, the e-mail of a refund), and the account as its owner sees it. */
import { langOf } from '../../page.ts'
import { codePng, codeSvg } from '../code.ts'
import { ask3ds, checkoutPage, checkoutSaid, said3ds } from './checkout.ts'
import { frontPage } from './front.ts'
import { frontSaid } from './front-form.ts'
import { paymentPage, paymentSaid } from './payment.ts'
import { promptpayPage, promptpaySaid } from './promptpay.ts'
import { refundPage, refundSaid } from './refund.ts'
import { missing, type Visit } from './visit.ts'
import { wordsOf } from './words.ts'

interface PageCall extends Pick<Visit, 'request' | 'inside' | 'simulator'> {
  readonly path: string
  readonly prefix: string
}

export async function showPage({ path, prefix, ...rest }: PageCall): Promise<Response> {
  const lang = langOf(rest.request)
  const to = (local: string) => `${prefix}${local}${lang === 'en' ? '?lang=en' : ''}`
  const visit: Visit = { ...rest, lang, to, steps: path.split('/').filter(Boolean), words: wordsOf(lang) }
  return rest.request.method === 'POST' ? said(visit) : shown(visit)
}

function shown(visit: Visit): Response | Promise<Response> {
  const [first, second, third, fourth] = visit.steps
  if (!first) return frontPage(visit)
  if (first === 'c' && second === 'pay' && third)
    return fourth === '3ds' ? ask3ds(visit, third) : checkoutPage(visit, third)
  if (first === 'promptpay' && second) return promptpayPage(visit, second)
  if (first === 'payment' && second) return paymentPage(visit, second)
  if (first === 'refund' && second) return refundPage(visit, second)
  if (first === 'code' && second) return picture(visit, second)
  return missing(visit)
}

async function said(visit: Visit): Promise<Response> {
  const [first, second, third, fourth] = visit.steps
  const form = await visit.request.formData()
  if (!first) return frontSaid(visit, form)
  if (first === 'c' && second === 'pay' && third)
    return fourth === '3ds' ? said3ds(visit, third, form) : checkoutSaid(visit, third, form)
  if (first === 'promptpay' && second) return promptpaySaid(visit, second, form)
  if (first === 'payment' && second) return paymentSaid(visit, second, form)
  if (first === 'refund' && second) return refundSaid(visit, second, form)
  return missing(visit)
}

async function picture({ inside }: Visit, name: string): Promise<Response> {
  const [id = '', kind] = name.split('.')
  const intent = inside.state.intents[id]
  if (!intent || (kind !== 'svg' && kind !== 'png')) return new Response(null, { status: 404 })
  const headers = {
    'content-type': kind === 'svg' ? 'image/svg+xml' : 'image/png',
    'x-content-type-options': 'nosniff',
  }
  return new Response(kind === 'svg' ? codeSvg(intent) : new Uint8Array(await codePng(intent)), { headers })
}
