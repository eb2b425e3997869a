import type { Actor } from '../person/actor.ts'
import { listingsThatNeedYou, shopsToReconnect } from './listing.server.ts'
import { draftsUnfinished, makersNotAsked, makersWithoutPhoto } from './maker.server.ts'
import { ordersWaiting } from './order.server.ts'
import { paymentsToConfirm } from './payment.server.ts'
import { draftsWaiting, kindsUnsure, looksAsked, marksRunningOut, marksUnverified, soldOut } from './product.server.ts'
import { refundsAsked } from './refund.server.ts'
import { storiesWaiting } from './story.server.ts'
import { tasksWaiting } from './task.server.ts'

const ofMakers = [draftsUnfinished, makersNotAsked, makersWithoutPhoto] as const
const ofGoods = [draftsWaiting, kindsUnsure, looksAsked, marksUnverified, marksRunningOut, soldOut] as const
const ofListings = [listingsThatNeedYou, shopsToReconnect, tasksWaiting] as const
/** Each noun tells what of it waits for this person; a provider asks only for what that person's roles can do. */
const providers = [
  ordersWaiting,
  paymentsToConfirm,
  refundsAsked,
  ...ofMakers,
  ...ofGoods,
  storiesWaiting,
  ...ofListings,
] as const

export type TodayNeed = Awaited<ReturnType<(typeof providers)[number]>>[number]

/** Everything that waits for somebody, oldest first. */
export async function needsOf(actor: Actor): Promise<TodayNeed[]> {
  const needs = (await Promise.all(providers.map((provide) => provide(actor)))).flat()
  return needs.sort((one, other) => one.since.getTime() - other.since.getTime())
}
