import { redirect } from '@remix-run/node'
import { shopPath } from '#app/components/shop-path.ts'
import type { Seen } from '#app/lib/seen.ts'
import { gone, notFound } from '../doorman.server.ts'
import { languageOf } from '../language.server.ts'

/** The short code in an address, however somebody wrote it down: `7f3k9` and `YN-7F3K9` are `7F3K9`. */
export function codeIn(param: string | undefined): string {
  return (param ?? '').trim().toUpperCase().replace(/^YN-/, '')
}

/** The thing itself; throws the answer 410 for what was taken down and 404 for what never was. */
export function opened<T>(seen: Seen<T>): T {
  if (seen.is === 'there') return seen.value
  throw seen.is === 'gone' ? gone() : notFound()
}

/** Sends a visitor who came by an old or misspelt address to the one the thing has: the code decides, the slug follows. */
export function settle(request: Request, path: string): void {
  const { pathname, search } = new URL(request.url)
  const right = shopPath(languageOf(request), path)
  if (encodeURI(decodeURI(pathname)) !== encodeURI(decodeURI(right))) throw redirect(right + search, 301)
}

/** The short code behind which the next page of a list begins, or null for its first page. */
export function afterIn(request: Request): string | null {
  return new URL(request.url).searchParams.get('after')
}
