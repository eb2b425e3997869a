import type { MetaDescriptor } from '@remix-run/node'

/** Pages whose address is the key to them: kept by nobody, told to nobody, found by no search engine. */
export const privateHeaders = {
  'cache-control': 'private, no-store',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow',
}

export function privateMeta(title: string): MetaDescriptor[] {
  return [{ title }, { name: 'robots', content: 'noindex, nofollow' }]
}
