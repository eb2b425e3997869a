import { type RouteConfigEntry, route } from '@remix-run/route-config'

/** Below /desk. */
export const listings: RouteConfigEntry[] = [
  route('listings/new', 'routes/desk/listing/new.tsx'),
  route('listings/:id', 'routes/desk/listing/one.tsx'),
  route('products/:productId/listings', 'routes/desk/listing/places.tsx'),
  route('partners', 'routes/desk/listing/board.tsx'),
  route('partners/shops', 'routes/desk/listing/shops.tsx'),
  route('partners/shops/:shopId/sheet', 'routes/desk/listing/sheet.ts'),
  route('partners/withdrawals', 'routes/desk/listing/withdrawals.tsx'),
  route('partners/tasks', 'routes/desk/listing/tasks.tsx'),
  route('partners/bulk/new', 'routes/desk/listing/bulk-new.tsx'),
  route('partners/bulk/:bulkId', 'routes/desk/listing/bulk.tsx'),
  route('partners/category/:productId', 'routes/desk/listing/category.tsx'),
  route('partners/:partner/connect', 'routes/desk/listing/connect.tsx'),
  route('partners/:partner/callback', 'routes/desk/listing/callback.tsx'),
]
