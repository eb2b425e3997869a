import { type RouteConfigEntry, route } from '@remix-run/route-config'

/** What programs read: pictures, the public API, lists for search engines, and whether we are well. */
export const api: RouteConfigEntry[] = [
  route('i/:hash/:file', 'routes/api/image.ts'),
  route('api/v1/products', 'routes/api/products.ts'),
  route('api/v1/products/:slug', 'routes/api/product.ts'),
  route('api/v1/communities', 'routes/api/communities.ts'),
  route('feeds/:file', 'routes/api/feed.ts'),
  route('sitemap.xml', 'routes/api/sitemap.ts'),
  route('robots.txt', 'routes/api/robots.ts'),
  route('orders/:token/receipt.pdf', 'routes/api/receipt-pdf.ts', { id: 'receipt-pdf-th' }),
  route('en/orders/:token/receipt.pdf', 'routes/api/receipt-pdf.ts', { id: 'receipt-pdf-en' }),
  route('orders/:token/pay/code', 'routes/api/pay-code.ts', { id: 'pay-code-th' }),
  route('en/orders/:token/pay/code', 'routes/api/pay-code.ts', { id: 'pay-code-en' }),
  route('hooks/omise', 'routes/api/hook-payment.ts', { id: 'hook-omise' }),
  route('hooks/stripe', 'routes/api/hook-payment.ts', { id: 'hook-stripe' }),
  route('hooks/:partner', 'routes/api/hook.ts'),
  route('healthz', 'routes/api/health.ts'),
  route('readyz', 'routes/api/ready.ts'),
]
