/** The one list of cases for every partner. */

import { type Case, caseIds } from './case.ts'
import { accessCases } from './case-access.ts'
import { bellOrderCases } from './case-bell-orders.ts'
import { doorbellCases } from './case-doorbell.ts'
import { feedCases } from './case-feed.ts'
import { hygieneCases } from './case-hygiene.ts'
import { limitCases } from './case-limit.ts'
import { orderCases } from './case-orders.ts'
import { publishCases } from './case-publish.ts'
import { reconcileCases } from './case-reconcile.ts'
import { signCases } from './case-sign.ts'
import { stockCases } from './case-stock.ts'
import { unpublishCases } from './case-unpublish.ts'
import { validationCases } from './case-validation.ts'

const groups: readonly (readonly Case[])[] = [
  signCases,
  accessCases,
  validationCases,
  publishCases,
  stockCases,
  unpublishCases,
  reconcileCases,
  orderCases,
  limitCases,
  doorbellCases,
  bellOrderCases,
  feedCases,
  hygieneCases,
]

/** In the order of the contract. */
export const cases: readonly Case[] = groups
  .flat()
  .toSorted((one, other) => caseIds.indexOf(one.id) - caseIds.indexOf(other.id))
