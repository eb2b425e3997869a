import type { RouteConfig } from '@remix-run/route-config'
import { account } from './routes/account/routes.ts'
import { api } from './routes/api/routes.ts'
import { desk } from './routes/desk/routes.ts'
import { office } from './routes/office/routes.ts'
import { sell } from './routes/sell/routes.ts'
import { shop } from './routes/shop/routes.ts'

/** Every address of the house, a list per room. */
export default [...shop, ...desk, ...sell, ...office, ...account, ...api] satisfies RouteConfig
