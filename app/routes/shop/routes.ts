import { index, type RouteConfigEntry, route } from '@remix-run/route-config'

/** The shop stands twice: in Thai at the root and in English below /en. The same files, told apart by id. */
function inLanguage(lang: 'th' | 'en'): RouteConfigEntry[] {
  const page = (path: string, file: string) => route(path, `routes/shop/${file}.tsx`, { id: `${file}-${lang}` })
  return [
    index('routes/shop/home.tsx', { id: `home-${lang}` }),
    page('neighbourhoods', 'neighbourhoods'),
    page('districts/:slug', 'district'),
    page('communities', 'communities'),
    page('communities/:slug', 'community'),
    page('makers/:code/:slug?', 'maker'),
    page('p/:code/:slug?', 'product'),
    page('stories', 'stories'),
    page('stories/:code/:slug?', 'story'),
    page('categories', 'categories'),
    page('categories/:slug', 'category'),
    page('orders/:token/receipt', 'receipt'),
    page('orders/:token/refund', 'refund'),
    page('search', 'search'),
    page('cart', 'cart'),
    page('checkout', 'checkout'),
    page('orders', 'orders'),
    page('orders/:token', 'order'),
    page('orders/:token/pay', 'pay'),
    page('orders/:token/pay/card', 'pay-card'),
    page('orders/:token/pay/proof', 'pay-proof'),
    page('pay/:publicRef', 'pay-return'),
    page('about', 'about'),
    page('privacy', 'privacy'),
    page('*', 'missing'),
  ]
}

const layout = 'routes/shop/layout.tsx'

export const shop: RouteConfigEntry[] = [
  { file: layout, id: 'shop-th', children: inLanguage('th') },
  route('en', layout, { id: 'shop-en' }, inLanguage('en')),
]
