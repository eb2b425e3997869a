import { communityPath, districtPath, makerPath, productPath, storyPath } from '#app/components/shop/address.ts'
import { shopPath } from '#app/components/shop-path.ts'
import { categorySlugs } from '#app/domain/product/category.ts'
import { publicAddresses } from '#app/domain/sitemap.server.ts'
import { config } from '#app/lib/config.server.ts'

interface Entry {
  path: string
  changed?: Date
}

const standing = ['/', '/neighbourhoods', '/communities', '/stories', '/categories', '/about', '/privacy']

/** `/sitemap.xml`: every public page in both languages. */
export async function loader() {
  const { districts, communities, makers, products, stories } = await publicAddresses()
  const entries: Entry[] = [
    ...standing.map((path) => ({ path })),
    ...categorySlugs.map((slug) => ({ path: `/categories/${slug}` })),
    ...districts.map((district) => ({ path: districtPath(district) })),
    ...communities.map((row) => ({ path: communityPath(row), changed: row.updatedAt })),
    ...makers.map((row) => ({ path: makerPath(row), changed: row.updatedAt })),
    ...products.map((row) => ({ path: productPath(row), changed: row.updatedAt })),
    ...stories.map((row) => ({ path: storyPath(row), changed: row.updatedAt })),
  ]
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.flatMap((entry) => [inLanguage(entry, 'th'), inLanguage(entry, 'en')]).join('\n')}
</urlset>
`
  return new Response(body, {
    headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, no-cache' },
  })
}

function inLanguage({ path, changed }: Entry, lang: 'th' | 'en'): string {
  const address = (language: 'th' | 'en') => escaped(config().appUrl + shopPath(language, path))
  const alternate = (language: 'th' | 'en') =>
    `<xhtml:link rel="alternate" hreflang="${language}" href="${address(language)}"/>`
  const lastmod = changed ? `<lastmod>${changed.toISOString()}</lastmod>` : ''
  return `<url><loc>${address(lang)}</loc>${lastmod}${alternate('th')}${alternate('en')}</url>`
}

/** Addresses are percent-encoded already, all but these. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll("'", '&apos;')
}
