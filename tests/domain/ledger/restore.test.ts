import { describe, expect, it, onTestFinished } from 'vitest'
import { reconcile } from '#app/domain/ledger/reconcile.server.ts'
import { seatGateway } from '#app/domain/payment/gateway.server.ts'
import { approvePayout } from '#app/domain/payout/office.server.ts'
import { planNow } from '#app/domain/payout/plan.server.ts'
import { seatRail } from '#app/domain/payout/rail.server.ts'
import { wishRefund } from '#app/domain/refund/ask.server.ts'
import { db } from '#app/lib/database.server.ts'
import { satang } from '#integrations/money.ts'
import { createOmise } from '#integrations/payments/omise/index.ts'
import { createOmiseTransfers } from '#integrations/payments/omise/transfers.ts'
import { makeActor } from '#tests/support/make.ts'
import { type MoneyHouse, openMoneyHouse } from '#tests/support/money-house.ts'
import { deliver } from '#tests/support/paid-order.ts'
import { givePayee } from '#tests/support/payable.ts'
import { contextAt } from '#tests/support/payments/bench.ts'

/**
 * A database that was brought back from a copy knows nothing of what happened after the copy was made. What the provider did then is
 * made here directly at the stand-in, as the lost database had asked for it.
 */

const minute = 60_000
const day = 24 * 60 * minute
const plan = { makers: [{ lines: [{ quantity: 4, price: 6_000n }] }] }

async function openRestored() {
  const hurried = await openMoneyHouse()
  // Asked without hurry: nothing here is about waiting.
  const gateway = createOmise(hurried.settings, hurried.world)
  const rail = createOmiseTransfers(hurried.settings, hurried.world)
  seatGateway(gateway)
  seatRail(rail)
  onTestFinished(() => seatRail(null))
  const house = { ...hurried, gateway, rail }
  // Omise keeps a fee of each payment: somebody else's money has to be there to give one back whole.
  await house.paidOrder({ makers: [{ lines: [{ quantity: 1, price: 90_000n }] }] })
  return { house, order: await house.paidOrder(plan) }
}

type Order = Awaited<ReturnType<MoneyHouse['paidOrder']>>

async function ask(house: MoneyHouse, order: Order) {
  const orderLineId = order.lines[0]?.id ?? ''
  const wish = {
    ...({
      orderId: order.id,
      attemptId: order.attempt.id,
      reason: 'maker_cancelled',
      by: null,
      automatic: true,
    } as const),
    ...{ lines: [{ orderLineId, quantity: 1, amount: 6_000n }], delivery: [] },
  }
  const answer = await db.$transaction((tx) => wishRefund(tx, wish, house.now()))
  if (!answer.ok) throw new Error(answer.refusal.code)
  return answer.value.refundId
}

const refundOf = (order: Order, refundId: string) => ({
  ...{ refundId, paymentRef: order.attempt.providerRef ?? '', amount: satang(6_000n), reason: 'maker_cancelled' },
})

describe('a database that was brought back from a copy', () => {
  it('fault 54: sends no refund again that had been sent after the copy was made', async () => {
    const { house, order } = await openRestored()
    const id = await ask(house, order)
    await house.gateway.createRefund(refundOf(order, id), contextAt(house.clock))
    house.clock.move(60 * minute)
    await house.work()
    expect(await db.refund.findUniqueOrThrow({ where: { id } })).toMatchObject({ state: 'succeeded' })
    expect(house.carriedOut('refund.create')).toHaveLength(1)
    await house.check()
  })

  it('fault 54: gives nothing back where more went back than it knows, and asks for a person', async () => {
    const { house, order } = await openRestored()
    await house.gateway.createRefund(refundOf(order, crypto.randomUUID()), contextAt(house.clock))
    const id = await ask(house, order)
    await house.work()
    expect(await db.refund.findUniqueOrThrow({ where: { id } })).toMatchObject({
      ...{ state: 'failed', failureCode: 'refunded_elsewhere' },
    })
    expect(house.carriedOut('refund.create')).toHaveLength(1)
    expect(await db.reviewTask.findMany({ where: { doneAt: null } })).toMatchObject([{ kind: 'refund_failed' }])
    const ref = order.attempt.providerRef
    house.clock.move(minute)
    expect(await reconcile({ gateway: house.gateway }, house.now(), house.signal)).toMatchObject({
      ...{ result: 'differs', differences: [{ kind: 'refunded', ref, ours: 0n, theirs: 6_000n }] },
    })
  })

  /** The order is delivered, and its maker's payout agreed to and ready to be sent. */
  async function agreed(house: MoneyHouse, order: Order) {
    const producerId = order.producers[0] ?? ''
    await deliver(order.id, 1, house.now())
    const payeeRef = await givePayee(house, producerId)
    house.clock.move(4 * day)
    const pay = async () => {
      await planNow(null, house.now(), house.signal)
      const { id, net } = await db.payout.findFirstOrThrow({ where: { producerId, state: 'planned' } })
      const said = await approvePayout(await makeActor('staff'), id, { now: house.now(), signal: house.signal })
      if (!said.ok) throw new Error(said.refusal.code)
      return { payoutId: id, payeeRef, net: satang(net) }
    }
    return { pay, payeeRef }
  }

  it('fault 54: pays no maker again whom it had paid after the copy was made', async () => {
    const { house, order } = await openRestored()
    const { pay } = await agreed(house, order)
    const input = await pay()
    await house.rail.createPayout(input, contextAt(house.clock))
    house.clock.move(60 * minute)
    await house.work()
    expect(await db.payout.findMany()).toMatchObject([{ id: input.payoutId, state: 'queued' }])
    expect(house.carriedOut('transfer.create')).toHaveLength(1)
    await house.check()
  })

  it('fault 54: pays no maker to whom a transfer went that it does not know, and the day’s comparison names the transfer', async () => {
    const { house, order } = await openRestored()
    const { pay, payeeRef } = await agreed(house, order)
    const lost = { payoutId: crypto.randomUUID(), payeeRef, net: satang(21_600n) }
    const made = await house.rail.createPayout(lost, contextAt(house.clock))
    if (made.kind !== 'accepted') throw new Error(made.kind)
    await pay()
    await house.work()
    expect(await db.payout.findMany()).toMatchObject([{ state: 'failed', failureCode: 'paid_elsewhere' }])
    expect(house.carriedOut('transfer.create')).toHaveLength(1)
    const found = await reconcile({ gateway: house.gateway, rail: house.rail }, house.now(), house.signal)
    expect(found.differences).toMatchObject([
      { kind: 'unknown_transfer', ref: made.value.ref, theirs: made.value.gross },
    ])
    expect(await db.reviewTask.findMany({ where: { doneAt: null }, orderBy: { kind: 'asc' } })).toMatchObject([
      { kind: 'payout_failed' },
      { kind: 'unknown_object', subject: `omise:${made.value.ref}` },
    ])
  })
})
