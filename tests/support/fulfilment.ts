import { confirmParts } from '#app/domain/fulfilment/prepare.server.ts'
import { captured } from '#app/domain/ledger/journal.ts'
import { post } from '#app/domain/ledger/post.server.ts'
import type { Actor } from '#app/domain/person/actor.ts'
import { db } from '#app/lib/database.server.ts'
import { makeActor } from './make.ts'
import { makeOrder, makePickupPoint, makeStall } from './order.ts'

/** The order is paid, as far as its makers are concerned: its money is booked, its goods stay kept. */
export async function payOrder(orderId: string, now = new Date()): Promise<{ readonly attemptId: string }> {
  const { total } = await db.order.findUniqueOrThrow({ where: { id: orderId } })
  const ref = `chrg_${orderId}`
  return db.$transaction(async (tx) => {
    const attempt = await tx.paymentAttempt.create({
      data: {
        ...{ orderId, provider: 'omise', method: 'promptpay', amount: total, received: total, orderVersion: 1 },
        ...{ state: 'succeeded', stateRank: 6, deadline: now, providerRef: ref, publicRef: crypto.randomUUID() },
        ...{ paidAt: now, refundable: 'api', livemode: false },
      },
    })
    await post(tx, captured({ provider: 'omise', ref, orderId, amount: total, at: now }))
    await tx.order.update({ where: { id: orderId }, data: { payment: 'paid', paidAt: now, reservedUntil: null } })
    await confirmParts(tx, orderId, now)
    return { attemptId: attempt.id }
  })
}

/** A community where somebody has paid for `quantity` of each of a maker's goods, with everybody who might act on it. */
export async function makePaidOrder({
  prices = [30_000n],
  quantity = 2,
  pickup = false,
  helped = true,
  now = new Date(),
} = {}) {
  const stall = await makeStall({ prices })
  const { communityId, producer } = stall
  const volunteer = await makeActor('volunteer', { communityId })
  if (helped) await askForHelp(producer.id, volunteer)
  const point = pickup ? await makePickupPoint(communityId) : null
  const lines = stall.variantIds.map((variantId) => ({ variantId, quantity }))
  const order = await makeOrder({ lines, now, ...(point ? { pickupPointId: point.id } : {}) })
  const { attemptId } = await payOrder(order.id, now)
  const [part] = order.fulfilments
  if (!part) throw new Error('an order without a part')
  return {
    ...stall,
    ...{ order, attemptId, partId: part.id, collectCode: part.collectCode ?? '', volunteer, now },
    seller: await makeActor('seller', { communityId, producerId: producer.id }),
  }
}

/** The maker said yes to the volunteer's help. */
export async function askForHelp(producerId: string, recordedBy: Actor) {
  return db.consent.create({
    data: {
      ...{ producerId, purpose: 'help', decision: 'given', textVersion: 'v2', language: 'th' },
      ...{ readAloud: true, how: 'spoken', recordedById: recordedBy.id },
    },
  })
}

/** A press of a button of its own. */
export const press = (fulfilmentId: string) => ({ fulfilmentId, key: crypto.randomUUID() })
