import { index, type RouteConfigEntry, route } from '@remix-run/route-config'

const page = (path: string) => route(path, `routes/desk/product/${path}.tsx`, { id: `desk-product-${path}` })

/** Below /desk. */
export const products: RouteConfigEntry[] = [
  route('products', 'routes/desk/product/list.tsx'),
  route('products/new', 'routes/desk/product/new.tsx'),
  route('products/:productId', 'routes/desk/product/product.tsx', [
    index('routes/desk/product/overview.tsx'),
    page('photos'),
    page('name'),
    page('shelf'),
    page('kind'),
    page('price'),
    page('stock'),
    page('parcel'),
    page('about'),
    page('label'),
    page('alt'),
    page('marks'),
    page('english'),
    page('variants'),
    page('history'),
    page('preview'),
  ]),
]
