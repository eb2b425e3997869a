/** How the pages of the simulators are written: plain HTML, no script, everything that came from outside escaped. */
export type Lang = 'th' | 'en'
export type Words = { th: string; en: string }

/** The words of another language for these: the same names, and the same facts filled in. */
export type SameWords<T> = T extends (...given: infer G) => string
  ? (...given: G) => string
  : T extends string
    ? string
    : { [K in keyof T]: SameWords<T[K]> }

/** Text that is already safe HTML. Made only by `html`. */
export type Html = { readonly html: string }
type Piece = string | number | Html | readonly Html[]

/** Writes HTML: whatever is put in as a string is escaped, what `html` made is kept. */
export function html(texts: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return { html: texts.reduce((sum, text, at) => sum + written(pieces[at - 1] ?? '') + text) }
}

/** The language that the address asks for: Thai unless `?lang=en`. */
export function langOf(request: Request): Lang {
  return new URL(request.url).searchParams.get('lang') === 'en' ? 'en' : 'th'
}

/** A whole page. `home` leads back to the list of simulators. */
export function page(request: Request, { title, body, status = 200 }: PageParts): Response {
  const lang = langOf(request)
  const other = new URL(request.url)
  if (lang === 'th') other.searchParams.set('lang', 'en')
  else other.searchParams.delete('lang')
  const document = html`<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
<title>${title}</title><style>${STYLE}</style></head>
<body><header><a href="/${lang === 'en' ? '?lang=en' : ''}">${HOME[lang]}</a>
<a href="${other.pathname + other.search}" lang="${lang === 'th' ? 'en' : 'th'}">${OTHER[lang]}</a></header>
<main><h1>${title}</h1>${body}</main></body></html>`
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }
  return new Response(document.html, { status, headers })
}

/** Back to a page after its form was sent. */
export function goTo(path: string): Response {
  return new Response(null, { status: 303, headers: { location: path } })
}

/** A moment as people in Bangkok write it. */
export function spokenTime(at: number, lang: Lang): string {
  const locale = lang === 'th' ? 'th-TH-u-ca-buddhist' : 'en-GB'
  const form = { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'Asia/Bangkok' } as const
  return new Intl.DateTimeFormat(locale, form).format(at)
}

type PageParts = { title: string; body: Html; status?: number }

const HOME: Words = { th: '← เครื่องจำลองทั้งหมด', en: '← All simulators' }
const OTHER: Words = { th: 'English', en: 'ภาษาไทย' }

const STYLE: Html = {
  html: `:root{color-scheme:light dark;--ground:#fbf8f2;--raised:#f1e9da;--ink:#1b2340;--muted:#5a5f73;--link:#2b3f8c;--on-link:#fff;--bad:#9b2743;--good:#2f6b46}
@media(prefers-color-scheme:dark){:root{--ground:#141a30;--raised:#1e2644;--ink:#f3eddf;--muted:#a9afc4;--link:#9db2ff;--on-link:#141a30;--bad:#ff9db0;--good:#86d3a3}}
*{box-sizing:border-box}body{margin:0;background:var(--ground);color:var(--ink);font:18px/1.7 "Noto Sans Thai Looped","Noto Looped Thai","Noto Sans Thai",Thonburi,system-ui,sans-serif;overflow-wrap:anywhere}
header{display:flex;justify-content:space-between;flex-wrap:wrap;gap:0 16px;padding:8px 16px;background:var(--raised)}header a{padding:8px 0}
main{max-width:44rem;margin:0 auto;padding:16px}h1{font-size:28px;line-height:1.4;margin:16px 0 8px}h2{font-size:22px;line-height:1.4;margin:24px 0 8px}
a{color:var(--link)}p,ul{margin:8px 0}.muted{color:var(--muted)}.bad{color:var(--bad)}.good{color:var(--good)}
.cards{list-style:none;padding:0;display:grid;gap:16px}.cards h2{margin-top:0}.cards>li{border:1px solid var(--raised);border-radius:6px;padding:16px;background:var(--ground)}
.pictures{list-style:none;padding:0;display:grid;gap:16px;grid-template-columns:repeat(auto-fill,minmax(140px,1fr))}.pictures img{width:100%;height:auto;aspect-ratio:1;object-fit:cover;border-radius:6px;background:var(--raised)}
.pictures.big{grid-template-columns:repeat(auto-fill,minmax(min(100%,320px),1fr))}.actions{display:flex;flex-wrap:wrap;gap:8px}.pictures .muted{font-size:16px}pre{white-space:pre-wrap;font:inherit;margin:8px 0}
form{display:inline-block;margin:0 8px 8px 0;max-width:100%}button,input,select,textarea{font:inherit;min-height:48px;padding:8px 16px;border-radius:6px;max-width:100%}
button{border:1px solid var(--link);background:var(--ground);color:var(--link);cursor:pointer;text-align:start}button.main{background:var(--link);color:var(--on-link);width:100%}
input,select,textarea{border:1px solid var(--muted);background:var(--ground);color:var(--ink);width:100%}label{display:block;margin:8px 0}form.wide{display:block;margin:16px 0}
input.box{width:24px;min-height:24px;vertical-align:middle;margin:0 8px 0 0}:focus-visible{outline:3px solid var(--link);outline-offset:2px}`,
}

function written(piece: Piece): string {
  if (typeof piece === 'string' || typeof piece === 'number') return escaped(String(piece))
  if ('html' in piece) return piece.html
  return piece.map((part) => part.html).join('')
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
