import { type RouteConfigEntry, route } from '@remix-run/route-config'

const room = 'routes/desk/pickup'

/** Where buyers collect. */
export const pickup: RouteConfigEntry[] = [
  route('pickup', `${room}/list.tsx`),
  route('pickup/new', `${room}/new.tsx`),
  route('pickup/:pointId', `${room}/one.tsx`),
]
