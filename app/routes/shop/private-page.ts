import type { HeadersArgs, MetaDescriptor } from '@remix-run/node'

/** Pages whose address is the key to them: kept by nobody, told to nobody, found by no search engine. That they are no
 *  referrer either is said at the door (lib/guard.server.ts): their forms and error pages go through it too. */
export const privateHeaders = {
  'cache-control': 'private, no-store',
  'x-robots-tag': 'noindex, nofollow',
}

/** As `privateHeaders`, of a page whose loader may want it to look again by itself. */
export function watchedHeaders({ loaderHeaders }: HeadersArgs) {
  const refresh = loaderHeaders.get('refresh')
  return { ...privateHeaders, ...(refresh ? { refresh } : {}) }
}

export function privateMeta(title: string): MetaDescriptor[] {
  return [{ title }, { name: 'robots', content: 'noindex, nofollow' }]
}
