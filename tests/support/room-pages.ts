import type { Page } from '@playwright/test'

/** Addresses that are no pages of ours: they lead to a platform's own page, or are a file to keep. */
const noPages = /\/connect(\?|$)|^\/account\/line|\/file(\?|$)|\.json|\.csv/

interface Walk {
  /** Where to begin; all in one room. */
  readonly fronts: readonly string[]
  /** Only these addresses are followed; else all of the room. */
  readonly only?: RegExp
}

/**
 * Walks a room by its own links, from its front pages on: one page of each kind (addresses that differ in an id are of a
 * kind; orders that stand in different heaps are not). Calls `visit` on each while it is in front; answers the kinds it met.
 */
export async function walkRoom(
  page: Page,
  { fronts, only = /^/ }: Walk,
  visit: (path: string) => Promise<void>,
): Promise<string[]> {
  const room = `/${fronts[0]?.split('/')[1]}`
  const waiting = [...fronts]
  const met = new Set<string>(fronts.map((front) => kindOf(front)))
  for (let path = waiting.shift(); path; path = waiting.shift()) {
    await page.goto(path)
    const links = await page
      .locator('a[href]:not([download])')
      .evaluateAll((all) =>
        all.map((one) => new URL((one as HTMLAnchorElement).href)).map((url) => url.pathname + url.search),
      )
    await visit(path)
    for (const link of links) {
      const kind = kindOf(link, path)
      if (!link.startsWith(room) || !only.test(link) || noPages.test(link) || met.has(kind)) continue
      met.add(kind)
      waiting.push(link)
    }
  }
  return [...met]
}

function kindOf(path: string, from = ''): string {
  const [place = '', search = ''] = path.split('?')
  const general = place
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')
    .replace(/^(\/office\/partners)\/[a-z0-9-]+/, '$1/:slug')
    .replace(/^(\/office\/money\/orders)\/\w+/, '$1/:code')
    .replace(/\/money\/\d{4}-\d{2}$/, '/money/:month')
  const heap = /\/orders\/(partner\/)?:id$/.test(general) && /\/orders(\?|$)/.test(from) ? ` of ${from}` : ''
  const typed = new URLSearchParams(search)
  const stage = typed.get('stage')
  const names = [...typed.keys()].map((name) => (name === 'stage' ? `stage=${stage}` : name)).sort()
  return `${general}${names.length > 0 ? `?${names.join('&')}` : ''}${heap}`
}
