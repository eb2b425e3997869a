import type { MetaDescriptor } from '@remix-run/node'

/** Pages whose address is the key to them: kept by nobody, told to nobody, found by no search engine. That they are no
 *  referrer either is said at the door (lib/guard.server.ts): their forms and error pages go through it too. */
export const privateHeaders = {
  'cache-control': 'private, no-store',
  'x-robots-tag': 'noindex, nofollow',
}

export function privateMeta(title: string): MetaDescriptor[] {
  return [{ title }, { name: 'robots', content: 'noindex, nofollow' }]
}
