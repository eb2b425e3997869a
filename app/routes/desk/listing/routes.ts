import { type RouteConfigEntry, route } from '@remix-run/route-config'

/** Below /desk. */
export const listings: RouteConfigEntry[] = [
  route('listings', 'routes/desk/listing/list.tsx'),
  route('listings/new', 'routes/desk/listing/new.tsx'),
  route('listings/:id', 'routes/desk/listing/one.tsx'),
  route('products/:productId/listings', 'routes/desk/listing/places.tsx'),
  route('partners', 'routes/desk/listing/shops.tsx'),
  route('partners/:partner/connect', 'routes/desk/listing/connect.ts'),
  route('partners/:partner/callback', 'routes/desk/listing/callback.tsx'),
]
