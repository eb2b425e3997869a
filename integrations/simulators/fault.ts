import { untilGivenUp } from './bad-line.ts'
import { goTo, type Html, html, type Lang, type Words } from './page.ts'

/**
 * What a company does on a bad day.
 * - `throttle`: too many requests. `down`: it is not well, nothing was done.
 * - `refuse`: our credentials or our data are refused, although they are right.
 * - `cut_before` / `cut_after`: the connection breaks before / after the work was done.
 * - `late`: the work is done, the answer never comes. `garbage`: it answers a page instead of data, nothing was done.
 */
export type Fault = 'throttle' | 'down' | 'refuse' | 'cut_before' | 'cut_after' | 'late' | 'garbage'

/** Faults that were asked for and have not happened yet, in order. */
export type FaultQueue = {
  readonly waiting: readonly Fault[]
  /** The next `times` requests fail in this way. */
  ask(fault: Fault, times?: number): void
  clear(): void
  /** Does the work, or what the next waiting fault says. A rejected promise means: no answer, the line is dead. */
  around(request: Request, work: () => Promise<Response>, own: OwnWords): Promise<Response>
  /** Answers the form of `faultForms`, if the request is one. */
  form(request: Request, path: string): Promise<Response | null>
}

/** How this company says "too many" and "refused". */
type OwnWords = { throttle(): Response; refuse(): Response }

export function createFaultQueue(): FaultQueue {
  const waiting: Fault[] = []

  return {
    waiting,
    ask: (fault, times = 1) => void waiting.push(...Array.from({ length: times }, () => fault)),
    clear: () => void waiting.splice(0),

    async around(request, work, own) {
      const fault = waiting.shift()
      if (fault === undefined) return work()
      if (fault === 'throttle') return own.throttle()
      if (fault === 'refuse') return own.refuse()
      if (fault === 'down') return new Response('Service Unavailable', { status: 503 })
      if (fault === 'garbage') return new Response('<html><title>Welcome</title></html>', { headers: HTML })
      if (fault === 'cut_before') throw new TypeError('simulated: connection cut before the work')
      await work()
      if (fault === 'late') await untilGivenUp(request.signal)
      throw new TypeError('simulated: connection cut after the work')
    },

    async form(request, path) {
      const url = new URL(request.url)
      if (request.method !== 'POST' || url.pathname !== `${path}/faults`) return null
      const wanted = (await request.formData()).get('fault')
      if (wanted === 'none') waiting.splice(0)
      const fault = FAULTS.find((known) => known === wanted)
      if (fault) waiting.push(fault)
      return goTo(`${path}${url.search}`)
    },
  }
}

/** Buttons that make the next request fail, and what is waiting. `path` is the simulator's own address. */
export function faultForms(queue: FaultQueue, path: string, lang: Lang): Html {
  const search = lang === 'en' ? '?lang=en' : ''
  const button = (value: string, label: string) => html`<form method="post" action="${`${path}/faults${search}`}">
<button name="fault" value="${value}">${label}</button></form>`
  const waiting = queue.waiting.map((fault) => html`<li>${NAMES[fault][lang]}</li>`)
  return html`<section><h2>${TITLE[lang]}</h2><p class="muted">${HINT[lang]}</p>
${FAULTS.map((fault) => button(fault, NAMES[fault][lang]))}
${waiting.length > 0 ? html`<p class="bad">${WAITING[lang]}</p><ol>${waiting}</ol>${button('none', FORGET[lang])}` : ''}</section>`
}

const HTML = { 'content-type': 'text/html' }
const FAULTS: readonly Fault[] = ['throttle', 'down', 'refuse', 'cut_before', 'cut_after', 'late', 'garbage']

const TITLE: Words = { th: 'ลองให้ล้มเหลว', en: 'Make it fail' }
const HINT: Words = {
  th: 'กดแล้วคำขอครั้งถัดไปหนึ่งครั้งจะล้มเหลวแบบนั้น',
  en: 'The one next request will fail in that way.',
}
const WAITING: Words = { th: 'กำลังรอเกิดขึ้น', en: 'Waiting to happen' }
const FORGET: Words = { th: 'ยกเลิกทั้งหมด', en: 'Forget them all' }
const NAMES: Record<Fault, Words> = {
  throttle: { th: 'บอกว่าขอถี่เกินไป', en: 'Say: too many requests' },
  down: { th: 'ระบบล่มชั่วคราว', en: 'Be down' },
  refuse: { th: 'ปฏิเสธคำขอ', en: 'Refuse' },
  cut_before: { th: 'ตัดสายก่อนทำงาน', en: 'Cut the line before the work' },
  cut_after: { th: 'ทำงานแล้วตัดสาย', en: 'Do the work, then cut the line' },
  late: { th: 'ทำงานแล้วไม่ตอบ', en: 'Do the work, never answer' },
  garbage: { th: 'ตอบข้อความที่อ่านไม่ได้', en: 'Answer garbage' },
}
