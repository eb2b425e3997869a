import { type FaultQueue, faultForms } from '../fault.ts'
import { type Html, html, type Lang, page, spokenTime, type Words } from '../page.ts'
import type { Letter } from './letter-file.ts'

type Shown = { lang: Lang; to: string | null; letters: readonly Letter[]; faults: FaultQueue }

/** All letters, newest first; with `to`, those of one address. */
export function mailboxPage(request: Request, { lang, to, letters, faults }: Shown): Response {
  const list =
    letters.length > 0
      ? html`<ul class="cards">${letters.map((letter) => card(letter, lang))}</ul>`
      : html`<p>${EMPTY[lang]}</p>`
  const search = lang === 'en' ? '?lang=en' : ''
  const body = html`<p class="muted">${INTRO[lang]}</p>
<form class="wide" method="get" action="/mailbox">${lang === 'en' ? html`<input type="hidden" name="lang" value="en">` : ''}
<label>${ADDRESS[lang]} <input type="email" name="to" value="${to ?? ''}" autocomplete="off"></label><button>${SHOW[lang]}</button></form>
${list}
${letters.length > 0 ? html`<form method="post" action="${`/mailbox/clear${search}`}"><button>${CLEAR[lang]}</button></form>` : ''}
${faultForms(faults, '/mailbox', lang)}`
  return page(request, { title: TITLE[lang], body })
}

function card(letter: Letter, lang: Lang): Html {
  return html`<li lang="${letter.lang}"><h2>${letter.subject}</h2>
<p class="muted" lang="${lang}">${TO[lang]} ${letter.to}<br>${spokenTime(letter.receivedAt, lang)}</p><pre>${linked(letter.text)}</pre></li>`
}

/** Addresses in the text become links, as every mail program does. */
function linked(text: string): readonly Html[] {
  return text
    .split(/(https?:\/\/[^\s<>"]+)/)
    .map((part, at) => (at % 2 === 1 ? html`<a href="${part}">${part}</a>` : html`${part}`))
}

const TITLE: Words = { th: 'ตู้จดหมายของเดโม', en: 'Mailbox of the demo' }
const INTRO: Words = {
  th: 'จดหมายทุกฉบับที่ย่านส่งระหว่างเดโมมาอยู่ที่นี่ ไม่มีฉบับไหนถูกส่งออกไปจริง',
  en: 'Every letter that Yaan sends during the demo is here. None of them is really sent.',
}
const EMPTY: Words = { th: 'ยังไม่มีจดหมาย', en: 'No letters yet.' }
const ADDRESS: Words = { th: 'ดูเฉพาะของอีเมลนี้', en: 'Only for this address' }
const SHOW: Words = { th: 'ดูจดหมาย', en: 'Show letters' }
const TO: Words = { th: 'ถึง', en: 'To' }
const CLEAR: Words = { th: 'ทิ้งจดหมายทั้งหมด', en: 'Throw all letters away' }
