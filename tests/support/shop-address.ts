import type { APIRequestContext } from '@playwright/test'

/** Every public page that the house tells search engines about, as paths: Thai and English. */
export async function shopAddresses(request: APIRequestContext): Promise<string[]> {
  const sitemap = await (await request.get('/sitemap.xml')).text()
  return [...sitemap.matchAll(/<loc>[a-z]+:\/\/[^/<]+([^<]*)<\/loc>/g)].map(([, path]) => path || '/')
}

export const langOf = (path: string) => (/^\/en(\/|$)/.test(path) ? 'en' : 'th')
