import { index, type RouteConfigEntry, route } from '@remix-run/route-config'
import { labelPage, orderPages } from '../order/routes.ts'
import { communities } from './community/routes.ts'
import { listings } from './listing/routes.ts'
import { makers } from './maker/routes.ts'
import { photo } from './photo/routes.ts'
import { pickup } from './pickup/routes.ts'
import { products } from './product/routes.ts'
import { stories } from './story/routes.ts'

/** The desk of volunteers and committees: a list of addresses per noun, all below /desk. */
export const desk: RouteConfigEntry[] = [
  route('desk', 'routes/desk/layout.tsx', [
    index('routes/desk/today.tsx'),
    route('orders', 'routes/order/board.tsx'),
    ...orderPages('desk'),
    route('payments', 'routes/desk/payments.tsx'),
    ...pickup,
    ...makers,
    ...products,
    ...stories,
    ...listings,
    ...communities,
  ]),
  labelPage('desk'),
  ...photo,
]
