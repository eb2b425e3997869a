import type { Page } from '@playwright/test'

/** Addresses that are no pages of ours: they lead to a platform's own page, or are a file to keep. */
const noPages = /\/connect(\?|$)|^\/account\/line|\/file(\?|$)|\.json|\.csv/

/**
 * Walks a room by its own links, from its front page on: one page of each kind (addresses that differ in an id are of a
 * kind). Calls `visit` on each while it is in front; answers the kinds it met.
 */
export async function walkRoom(page: Page, front: string, visit: (path: string) => Promise<void>): Promise<string[]> {
  const room = `/${front.split('/')[1]}`
  const waiting = [front]
  const met = new Set<string>([kindOf(front)])
  for (let path = waiting.shift(); path; path = waiting.shift()) {
    await page.goto(path)
    const links = await page
      .locator('a[href]:not([download])')
      .evaluateAll((all) =>
        all.map((one) => new URL((one as HTMLAnchorElement).href)).map((url) => url.pathname + url.search),
      )
    await visit(path)
    for (const link of links) {
      if (!link.startsWith(room) || noPages.test(link) || met.has(kindOf(link))) continue
      met.add(kindOf(link))
      waiting.push(link)
    }
  }
  return [...met]
}

function kindOf(path: string): string {
  const [place = '', search = ''] = path.split('?')
  const names = [...new URLSearchParams(search).keys()].sort().join('&')
  const general = place.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id').replace(/^(\/office\/\w+)\/[a-z0-9-]+/, '$1/:slug')
  return names ? `${general}?${names}` : general
}
