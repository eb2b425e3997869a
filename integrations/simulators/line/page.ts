import { type FaultQueue, faultForms } from '../fault.ts'
import { type Html, html, type Lang, page, type Words } from '../page.ts'
import type { Asked } from './authorize.ts'
import { type LinePerson, linePeople } from './person.ts'

/** "Who are you?": one button per person, a form for somebody new, and a way to say no. */
export function pickPersonPage(request: Request, { lang, asked }: { lang: Lang; asked: Asked }): Response {
  const { search } = new URL(request.url)
  const action = `/line/oauth2/v2.1/authorize${search}`
  const scopes = asked.scope.split(' ').flatMap((scope) => SCOPES[scope]?.[lang] ?? [])
  const body = html`<p>${ASKS[lang]} ${scopes.join(', ')}</p><form class="wide" method="post" action="${action}">
${linePeople.map((person) => html`<p><button class="main" name="user" value="${person.userId}">${called(person)}</button></p>`)}</form>
<h2>${SOMEBODY[lang]}</h2><form class="wide" method="post" action="${action}">
<label>${NAME[lang]} <input name="displayName" required maxlength="20" autocomplete="off"></label>
<label>${EMAIL[lang]} <input name="email" type="email" autocomplete="off"></label><button>${GO_ON[lang]}</button></form>
<form method="post" action="${action}"><button name="answer" value="cancel">${CANCEL[lang]}</button></form>`
  return page(request, { title: WHO[lang], body })
}

/** The stand-in's own page. */
export function linePage(request: Request, { lang, faults }: { lang: Lang; faults: FaultQueue }): Response {
  const people = linePeople.map((person) => html`<li>${called(person)}</li>`)
  const body = html`<p>${INTRO[lang]}</p><h2>${PEOPLE[lang]}</h2><ul>${people}</ul>${faultForms(faults, '/line', lang)}`
  return page(request, { title: TITLE[lang], body })
}

/** Why nobody can be signed in by this request. */
export function refusedText(lang: Lang, parameter: string): { title: string; body: Html } {
  return { title: REFUSED[lang], body: html`<p class="bad">${WRONG[lang]} <code>${parameter}</code></p>` }
}

function called({ displayName, email }: LinePerson): string {
  return email ? `${displayName} (${email})` : displayName
}

const TITLE: Words = { th: 'เข้าสู่ระบบด้วย LINE (จำลอง)', en: 'LINE Login (simulated)' }
const INTRO: Words = {
  th: 'หน้านี้แทนการเข้าสู่ระบบด้วย LINE กดปุ่ม LINE ที่หน้าเข้าสู่ระบบของย่าน แล้วเลือกว่าเป็นใคร',
  en: 'This stands in for LINE Login. Press the LINE button on Yaan’s sign-in page and pick who you are.',
}
const PEOPLE: Words = { th: 'คนที่เลือกได้', en: 'People to pick from' }
const WHO: Words = { th: 'เข้าสู่ระบบในชื่อใคร', en: 'Sign in as whom?' }
const ASKS: Words = { th: 'ย่านขอดู:', en: 'Yaan asks to see:' }
const SCOPES: Record<string, Words> = {
  profile: { th: 'ชื่อที่ใช้ใน LINE', en: 'your LINE name' },
  openid: { th: 'เลขประจำตัว LINE', en: 'your LINE id' },
  email: { th: 'อีเมล', en: 'your e-mail' },
}
const SOMEBODY: Words = { th: 'คนอื่น', en: 'Somebody else' }
const NAME: Words = { th: 'ชื่อใน LINE', en: 'LINE name' }
const EMAIL: Words = { th: 'อีเมล (ไม่มีก็ได้)', en: 'E-mail (may be empty)' }
const GO_ON: Words = { th: 'เข้าสู่ระบบ', en: 'Sign in' }
const CANCEL: Words = { th: 'ไม่ให้เข้าถึง กลับไปที่ย่าน', en: 'Do not allow, go back to Yaan' }
const REFUSED: Words = { th: 'เข้าสู่ระบบไม่ได้', en: 'Cannot sign in' }
const WRONG: Words = { th: 'คำขอจากแอปไม่ถูกต้องที่', en: 'The request of the application is wrong at' }
