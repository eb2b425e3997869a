import { config } from '#app/lib/config.server.ts'

/** `/robots.txt`: the shop is for everybody; rooms behind a door, search results and what a buyer does are not for indexes. */
export function loader() {
  const inBoth = ['/search', '/cart', '/checkout', '/orders', '/pay'].flatMap((path) => [path, `/en${path}`])
  const closed = ['/desk', '/sell', '/office', '/account', ...inBoth]
  const lines = [
    'User-agent: *',
    ...closed.map((path) => `Disallow: ${path}`),
    `Sitemap: ${config().appUrl}/sitemap.xml`,
  ]
  return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
