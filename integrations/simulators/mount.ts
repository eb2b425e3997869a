import { html, langOf, page, type Words } from './page.ts'
import type { Simulator } from './simulator.ts'

/** A simulator and the words by which the index page leads to it. */
export type Mounted = { simulator: Simulator; title: Words; says: Words }

/** One front door for all of them: `/<name>…` goes to that simulator, `/` shows the list. */
export function mount(all: readonly Mounted[]): (request: Request) => Promise<Response> {
  return async (request) => {
    const [, first] = new URL(request.url).pathname.split('/')
    if (!first) return indexPage(request, all)
    const found = all.find(({ simulator }) => simulator.name === first)
    return found
      ? found.simulator.fetch(request)
      : page(request, { title: NOTHING[langOf(request)], body: html``, status: 404 })
  }
}

function indexPage(request: Request, all: readonly Mounted[]): Response {
  const lang = langOf(request)
  const cards = all.map(({ simulator, title, says }) => {
    const address = `/${simulator.name}${lang === 'en' ? '?lang=en' : ''}`
    return html`<li><h2><a href="${address}">${title[lang]}</a></h2><p>${says[lang]}</p></li>`
  })
  return page(request, {
    title: TITLE[lang],
    body: html`<p class="muted">${INTRO[lang]}</p><ul class="cards">${cards}</ul>`,
  })
}

const TITLE: Words = { th: 'โลกภายนอกของเดโม', en: 'The demo’s outside world' }
const INTRO: Words = {
  th: 'ทุกอย่างนอกย่านเป็นเครื่องจำลอง ไม่มีอะไรออกไปถึงบริษัทจริง แต่ละหน้าให้ดูว่าที่นั่นเห็นอะไร และลองให้ล้มเหลวได้',
  en: 'Everything outside Yaan is a simulator; nothing reaches a real company. Each page shows what that company sees now, and can be made to fail.',
}
const NOTHING: Words = { th: 'ไม่มีหน้านี้', en: 'There is no such page' }
