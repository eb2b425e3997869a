/** The pages: where a buyer pays, what came in, who is paid, and what can be made to fail. */
import { goTo, html, langOf, page } from '../../page.ts'
import { control, type Desk } from '../control.ts'
import { codePicture } from '../qr.ts'
import { Refusal } from '../refusal.ts'
import { framePage, frameSaid, frameScript } from './frame.ts'
import { frontPage } from './front.ts'
import { payPage, paySaid } from './pay.ts'
import { payoutsPage } from './payouts.ts'
import { switchesFrom, troublePage } from './trouble.ts'
import { satangIn, type Visit } from './visit.ts'
import { wordsOf } from './words-en.ts'

interface PageCall {
  readonly request: Request
  /** After our own name. */
  readonly path: string
  readonly prefix: string
  readonly desk: Desk
  readonly changed: () => Promise<void>
}

/** Null when the path is no page: then it is a call of the API. */
export async function showPage({ request, path, prefix, desk, changed }: PageCall): Promise<Response | null> {
  const lang = langOf(request)
  const to = (local: string) => `${prefix}${local}${lang === 'en' ? '?lang=en' : ''}`
  const steps = path.split('/').filter(Boolean)
  const visit: Visit = { request, desk, lang, to, steps, words: wordsOf(lang) }
  const picture = pictureAt(visit, path)
  if (picture) return picture
  const [first = '', second = ''] = steps
  if (path === '/omise.js') return frameScript(visit)
  if (!['', 'frame', 'pay', 'payouts', 'trouble'].includes(first)) return null
  if (request.method !== 'POST') return shown(visit, first, second)
  try {
    const response = await said(visit, first, second)
    await changed()
    return response
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const body = html`<p class="bad">${error.message}</p><p><a href="${to('')}">${visit.words.office}</a></p>`
    return page(request, { title: visit.words.wrong, body, status: 400 })
  }
}

function shown(visit: Visit, first: string, second: string): Response {
  if (first === 'pay') return payPage(visit, second)
  if (first === 'frame') return framePage(visit)
  if (first === 'payouts') return payoutsPage(visit)
  return first === 'trouble' ? troublePage(visit) : frontPage(visit)
}

async function said(visit: Visit, first: string, second: string): Promise<Response> {
  if (first === 'frame') return frameSaid(visit)
  const form = await visit.request.formData()
  if (first === 'pay') return paySaid(visit, second, form)
  const name = String(form.get('do'))
  if (name === 'restart') await control(visit.desk, 'reset', {})
  else if (name === 'habits') await control(visit.desk, 'switches', switchesFrom(form))
  else await control(visit.desk, name, bodyOf(name, form))
  return goTo(visit.to(first === '' ? '' : `/${first}`))
}

/** The fields of a form as the control's body. */
function bodyOf(name: string, form: FormData): object {
  const text = (field: string) => String(form.get(field) ?? '')
  if (name === 'fault') return { call: text('call'), mode: text('mode'), times: Number(text('times')) }
  if (name === 'webhooks') return { mode: text('mode') }
  if (name === 'clock') return { advanceMs: Number(text('minutes')) * 60_000 }
  if (name === 'balance') return { add: satangIn(form.get('baht')) }
  return form.has('ref') ? { ref: text('ref'), result: text('result') } : {}
}

/** The picture of a code, for whoever knows its address; no key is asked for. */
function pictureAt({ desk }: Visit, path: string): Response | null {
  const [, id, document] = /^\/charges\/(\w+)\/documents\/(\w+)\/downloads\/qrcode\.svg$/.exec(path) ?? []
  if (!id) return null
  const charge = desk.house.state.charges[id]
  if (!charge || charge.document !== document) return new Response(null, { status: 404 })
  return new Response(codePicture(charge), { headers: { 'content-type': 'image/svg+xml' } })
}
