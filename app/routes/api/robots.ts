import { config } from '#app/lib/config.server.ts'

/** `/robots.txt`: the shop is for everybody; rooms behind a door and search results are not for indexes. */
export function loader() {
  const closed = ['/desk', '/sell', '/office', '/account', '/search', '/en/search']
  const lines = [
    'User-agent: *',
    ...closed.map((path) => `Disallow: ${path}`),
    `Sitemap: ${config().appUrl}/sitemap.xml`,
  ]
  return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
