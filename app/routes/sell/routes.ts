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
    route('money', `${room}/money/home.tsx`),
    route('money/account', `${room}/money/account.tsx`),
    route('money/:month', `${room}/money/month.tsx`),
  ]),
  labelPage('sell'),
]
