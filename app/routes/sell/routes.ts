import { index, type RouteConfigEntry, route } from '@remix-run/route-config'

const room = 'routes/sell'

/** A maker's own screens. */
export const sell: RouteConfigEntry[] = [
  route('sell', `${room}/layout.tsx`, [index(`${room}/goods.tsx`), route(':variantId', `${room}/good.tsx`)]),
]
