import { fulfilmentCases } from './permission/fulfilment.ts'
import { listingCases } from './permission/listing.ts'
import { moneyCases } from './permission/money.ts'
import { communityCases, personCases, sellCases } from './permission/person.ts'
import { photoCases } from './permission/photo.ts'
import { platformCases } from './permission/platform.ts'
import { producerCases } from './permission/producer.ts'
import { productCases } from './permission/product.ts'
import { payoutCases, refundCases } from './permission/refund.ts'
import { storyCases } from './permission/story.ts'
import { taskCases } from './permission/task.ts'
import type { PermissionCase } from './permission/world.ts'

/** Every verb that asks who is acting, a list per noun: who may, and that nobody else can. */
export const permissionCases: readonly PermissionCase[] = [
  ...communityCases,
  ...personCases,
  ...sellCases,
  ...photoCases,
  ...producerCases,
  ...productCases,
  ...storyCases,
  ...fulfilmentCases,
  ...listingCases,
  ...platformCases,
  ...moneyCases,
  ...refundCases,
  ...payoutCases,
  ...taskCases,
]
