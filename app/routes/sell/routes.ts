import { index, type RouteConfigEntry, route } from '@remix-run/route-config'
import { labelPage, orderPages } from '../order/routes.ts'

const room = 'routes/sell'

/** A maker's own screens. */
export const sell: RouteConfigEntry[] = [
  route('sell', `${room}/layout.tsx`, [
    index(`${room}/goods.tsx`),
    route('orders', 'routes/order/list.tsx'),
    ...orderPages('sell'),
    route(':variantId', `${room}/good.tsx`),
  ]),
  labelPage('sell'),
]
