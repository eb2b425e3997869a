import { type RouteConfigEntry, route } from '@remix-run/route-config'

const pages = 'routes/order'
type Room = 'sell' | 'desk'

/** The pages of one order, the same in the maker's room and at the desk. */
export function orderPages(room: Room): RouteConfigEntry[] {
  return [
    route('orders/partner/:saleId', `${pages}/sale.tsx`, { id: `${room}/order-at-partner` }),
    route('orders/:partId', `${pages}/one.tsx`, { id: `${room}/order` }),
    route('orders/:partId/send', `${pages}/send.tsx`, { id: `${room}/order-send` }),
    route('orders/:partId/cannot', `${pages}/cannot.tsx`, { id: `${room}/order-cannot` }),
  ]
}

/** To be printed, so it stands outside the room's frame. */
export function labelPage(room: Room): RouteConfigEntry {
  return route(`${room}/orders/:partId/label`, `${pages}/label.tsx`, { id: `${room}/order-label` })
}
