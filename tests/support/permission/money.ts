import { askForCheck, readMoneyDays } from '#app/domain/ledger/checks.server.ts'
import { exportLines } from '#app/domain/ledger/export.server.ts'
import { readOrderJournals } from '#app/domain/ledger/order-journals.server.ts'
import { readMoney } from '#app/domain/ledger/overview.server.ts'
import { changeMoneyRules, openMoneyRules } from '#app/domain/money-rules/change.server.ts'
import { moneyRules } from '#app/domain/money-rules/read.server.ts'
import { confirmDirect } from '#app/domain/payment/direct-confirm.server.ts'
import { listWaitingDirect } from '#app/domain/payment/direct-waiting.server.ts'
import { db } from '#app/lib/database.server.ts'
import { makeOrder, makeStall } from '../order.ts'
import type { PermissionCase, PermissionWorld } from './world.ts'

const ordersOf = ({ producer }: PermissionWorld) => ({ order: { fulfilments: { some: { producerId: producer.id } } } })

/** Somebody bought of this maker, and says to have paid into our own account. */
async function claimedDirect({ product }: PermissionWorld) {
  const { id: orderId, total: amount } = await makeOrder({ lines: [{ variantId: product.variant.id, quantity: 1 }] })
  return db.paymentAttempt.create({
    data: {
      ...{ orderId, amount, provider: 'promptpay_direct', method: 'promptpay', orderVersion: 1, deadline: new Date() },
      ...{ state: 'processing', stateRank: 3, publicRef: crypto.randomUUID() },
    },
  })
}

export const moneyCases: PermissionCase[] = [
  {
    verb: 'see what buyers say to have paid into our own account',
    allowed: ['volunteer', 'committee', 'staff'],
    run: async (actor, world) => {
      const { id } = (await db.paymentAttempt.findFirst({ where: ordersOf(world) })) ?? (await claimedDirect(world))
      return (await listWaitingDirect(actor)).some(({ attemptId }) => attemptId === id)
    },
  },
  {
    verb: 'confirm money in our own account',
    allowed: ['volunteer', 'committee', 'staff'],
    run: async (actor, world) => {
      const { id, amount } =
        (await db.paymentAttempt.findFirst({ where: ordersOf(world) })) ?? (await claimedDirect(world))
      return (await confirmDirect(actor, { attemptId: id, amount, reference: id, at: null }, new Date())).ok
    },
  },
  {
    verb: 'see who set the rules about money',
    allowed: ['staff'],
    run: async (actor) => (await openMoneyRules(actor)) !== null,
  },
  {
    verb: 'change the rules about money',
    allowed: ['staff'],
    run: async (actor) => {
      const { changedAt } = await db.moneyRules.findUniqueOrThrow({ where: { id: 1 } })
      return (await changeMoneyRules(actor, await moneyRules(db), changedAt, new Date())).ok
    },
  },
  {
    verb: 'see the programme’s money',
    allowed: ['staff'],
    run: async (actor) => (await readMoney(actor, [], { now: new Date() })) !== null,
  },
  {
    verb: 'see the books day by day',
    allowed: ['staff'],
    run: async (actor) => (await readMoneyDays(actor, new Date(), { days: 3 })) !== null,
  },
  {
    verb: 'ask for a comparison with payment providers',
    allowed: ['staff'],
    run: (actor) => askForCheck(actor),
  },
  {
    verb: 'read what is booked of an order',
    allowed: ['staff'],
    run: async (actor) => {
      const { variantIds } = await makeStall()
      const { shortCode } = await makeOrder({ lines: variantIds.map((variantId) => ({ variantId, quantity: 1 })) })
      return (await readOrderJournals(actor, shortCode)) !== null
    },
  },
  {
    verb: 'export the books',
    allowed: ['staff'],
    run: async (actor) => exportLines(actor, '2026-11') !== null,
  },
]
