import { type RouteConfigEntry, route } from '@remix-run/route-config'

const room = 'routes/desk/community'

/** Below /desk. */
export const communities: RouteConfigEntry[] = [
  route('community', `${room}/own.ts`),
  route('community/:communityId', `${room}/edit.tsx`),
  route('community/:communityId/history', `${room}/history.tsx`),
]
