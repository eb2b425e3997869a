import { cannotSend } from '#app/domain/fulfilment/cannot.server.ts'
import { deliver, deliverArrived } from '#app/domain/fulfilment/deliver.server.ts'
import { handOver } from '#app/domain/fulfilment/hand-over.server.ts'
import { accept, pack } from '#app/domain/fulfilment/prepare.server.ts'
import { denyDirect } from '#app/domain/payment/direct.server.ts'
import { confirmDirect } from '#app/domain/payment/direct-confirm.server.ts'
import { approvePayout, dropPayout } from '#app/domain/payout/office.server.ts'
import { planNow } from '#app/domain/payout/plan.server.ts'
import { approveRefund, finishByHand, refuseRefund } from '#app/domain/refund/office.server.ts'
import { answerReview, listReviews } from '#app/domain/review/answer.server.ts'
import { db } from '#app/lib/database.server.ts'
import type { Move } from './buyers.ts'

/** What makers and the programme's staff do, two at once now and then. */

const everything = { carrier: 'by_hand', trackingNumber: null, goods: null } as const

/** The next step of a part, by one press or by two of the same. */
const makerStep: Move = async ({ town, makers }, luck) => {
  const maker = luck.oneOf(makers)
  if (!maker) return
  const parts = await db.fulfilment.findMany({
    where: { producerId: maker.producer.id, state: { in: ['confirmed', 'preparing', 'ready', 'handed_over'] } },
    orderBy: { id: 'asc' },
    include: { lines: true },
  })
  const part = luck.oneOf(parts)
  if (!part) return
  const press = { fulfilmentId: part.id, key: crypto.randomUUID() }
  const now = town.clock.now()
  const { seller } = maker
  const step = () => {
    if (part.state === 'confirmed') return accept(seller, press, now)
    if (part.state === 'preparing') return pack(seller, press, now)
    if (part.state === 'ready') return handOver(seller, press, { sending: everything, now })
    return deliver(seller, press, now)
  }
  await Promise.all(luck.oncePer(4) ? [step(), step()] : [step()])
}

const makerCannot: Move = async ({ town, makers }, luck) => {
  const maker = luck.oneOf(makers)
  const parts = maker
    ? await db.fulfilment.findMany({
        where: { producerId: maker.producer.id, state: { in: ['confirmed', 'preparing', 'ready'] } },
        orderBy: { id: 'asc' },
        include: { lines: true },
      })
    : []
  const part = luck.oneOf(parts)
  const line = luck.oneOf(part?.lines ?? [])
  if (!maker || !part || !line) return
  const left = line.quantity - line.cancelledQuantity
  const goods = [{ id: line.id, quantity: 1 + luck.below(Math.max(1, left)) }]
  const reason = luck.oneOf(['broken', 'not_there', 'cannot_send'] as const) ?? 'broken'
  const press = { fulfilmentId: part.id, key: crypto.randomUUID() }
  await cannotSend(maker.seller, press, { goods, reason, now: town.clock.now() })
}

/** Somebody decides on a refund, or two people do at once, alike or not. */
const decideRefund: Move = async ({ town, staff, next }, luck) => {
  const states = ['requested', 'failed', 'canceled', 'manual_pending'] as const
  const refund = luck.oneOf(await db.refund.findMany({ where: { state: { in: [...states] } }, orderBy: { id: 'asc' } }))
  if (!refund) return
  const now = town.clock.now()
  const act = () => {
    const actor = luck.oneOf(staff)
    if (!actor) return null
    if (refund.state === 'manual_pending') return finishByHand(actor, refund.id, { reference: `TRX${next()}`, now })
    return luck.oncePer(6)
      ? refuseRefund(actor, refund.id, { words: 'ใช้แล้ว', now })
      : approveRefund(actor, refund.id, now)
  }
  await Promise.all(luck.oncePer(2) ? [act(), act()] : [act()])
}

const plan: Move = async ({ town }, luck) => {
  const once = () => planNow(null, town.clock.now(), town.hands.signal)
  await Promise.all(luck.oncePer(3) ? [once(), once()] : [once()])
}

const decidePayout: Move = async ({ town, staff }, luck) => {
  const planned = await db.payout.findMany({
    where: { state: { in: ['planned', 'approved'] } },
    orderBy: { id: 'asc' },
  })
  const payout = luck.oneOf(planned)
  if (!payout) return
  const asked = { now: town.clock.now(), signal: town.hands.signal }
  const act = () => {
    const actor = luck.oneOf(staff)
    if (!actor) return null
    return luck.oncePer(6) ? dropPayout(actor, payout.id, asked.now) : approvePayout(actor, payout.id, asked)
  }
  await Promise.all(luck.oncePer(2) ? [act(), act()] : [act()])
}

/** Money in our own account: seen by somebody, by two, or not there. */
const direct: Move = async ({ town, staff, next }, luck) => {
  const where = { provider: 'promptpay_direct', state: { not: 'succeeded' } } as const
  const attempt = luck.oneOf(await db.paymentAttempt.findMany({ where, orderBy: { id: 'asc' } }))
  const [one, two] = staff
  if (!attempt || !one || !two) return
  if (luck.oncePer(5)) return denyDirect(one, attempt.id, town.clock.now())
  const amount = luck.oncePer(8) ? attempt.amount - 1n : attempt.amount
  const seen = { attemptId: attempt.id, reference: `BANK-${next()}`, amount, at: null }
  const confirm = (actor: typeof one) => confirmDirect(actor, seen, town.clock.now())
  await Promise.all(luck.oncePer(2) ? [confirm(one), confirm(two)] : [confirm(one)])
}

/** Money that pays nothing is given back, or looked at. Nobody says of a write in doubt that it did not happen. */
const review: Move = async ({ town, staff }, luck) => {
  const actor = luck.oneOf(staff)
  const task = actor && luck.oneOf((await listReviews(actor)).rows.filter(({ kind }) => kind !== 'operation_unknown'))
  const choice = luck.oneOf(task?.choices ?? [])
  if (!actor || !task || !choice) return
  const once = () => answerReview(actor, { id: task.id, choice }, town.clock.now())
  await Promise.all(luck.oncePer(3) ? [once(), once()] : [once()])
}

export const peopleMoves = {
  ...{ makerStep, makerCannot, decideRefund, plan, decidePayout, direct, review },
  arrived: ({ town }) => deliverArrived(town.clock.now()),
} satisfies Record<string, Move>
