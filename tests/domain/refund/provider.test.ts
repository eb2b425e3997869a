import { describe, expect, it } from 'vitest'
import { type RefundWish, wishRefund } from '#app/domain/refund/ask.server.ts'
import { followRefunds } from '#app/domain/refund/follow.server.ts'
import { approveRefund, finishByHand, refuseRefund } from '#app/domain/refund/office.server.ts'
import { sealTarget } from '#app/domain/refund/target.server.ts'
import { db } from '#app/lib/database.server.ts'
import { bookedBalances } from '#tests/support/ledger.ts'
import { makeActor } from '#tests/support/make.ts'
import { type MoneyHouse, openMoneyHouse } from '#tests/support/money-house.ts'

const minute = 60_000
const day = 24 * 60 * minute

type Order = Awaited<ReturnType<MoneyHouse['paidOrder']>>

const plan = { makers: [{ lines: [{ quantity: 4, price: 6_000n }] }] }

async function ask(
  house: MoneyHouse,
  order: Order,
  { quantity = 1, automatic = true, by = null as RefundWish['by'] } = {},
) {
  const line = order.lines[0]
  if (!line) throw new Error('no line')
  const answer = await db.$transaction((tx) =>
    wishRefund(
      tx,
      {
        ...{ orderId: order.id, attemptId: order.attempt.id, reason: 'maker_cancelled', by, automatic, delivery: [] },
        lines: [{ orderLineId: line.id, quantity, amount: line.unitPrice * BigInt(quantity) }],
      },
      house.now(),
    ),
  )
  if (!answer.ok) throw new Error(answer.refusal.code)
  return answer.value.refundId
}

const stateOf = async (id: string) => (await db.refund.findUniqueOrThrow({ where: { id } })).state
const paymentOf = async ({ id }: Order) => (await db.order.findUniqueOrThrow({ where: { id } })).payment
const tasks = (kind: string) => db.reviewTask.findMany({ where: { kind } })

const target = sealTarget({ kind: 'promptpay', number: '0812345678', name: 'สมศรี ใจดี' })

describe('a refund through Omise', () => {
  it('leaves once, is booked, and makes the order partly, then wholly given back', async () => {
    const house = await openMoneyHouse()
    const order = await house.paidOrder(plan)
    // Omise keeps its fee: somebody else's money has to be there for a payment to go back whole.
    await house.paidOrder(plan)
    const id = await ask(house, order)
    await house.work()
    expect(await stateOf(id)).toBe('succeeded')
    expect(await paymentOf(order)).toBe('partially_refunded')
    await ask(house, order, { quantity: 3 })
    await house.work()
    expect(await paymentOf(order)).toBe('refunded')
    expect(house.carriedOut('refund.create')).toHaveLength(2)
    await house.check()
  })

  it.each(['accept-hang', 'accept-reset', 'accept-500', 'accept-truncated', 'accept-html'] as const)(
    'fault 33: that was carried out with its answer lost (%s) is found, and not sent a second time',
    async (mode) => {
      const house = await openMoneyHouse()
      const order = await house.paidOrder(plan)
      const id = await ask(house, order)
      await house.control('fault', { call: 'refund.create', mode })
      await house.work()
      expect(await stateOf(id)).toBe('unknown')
      const second = await ask(house, order)
      await house.work()
      expect(await stateOf(second)).toBe('approved')
      await house.pass(minute)
      expect([await stateOf(id), await stateOf(second)]).toEqual(['succeeded', 'succeeded'])
      expect(house.carriedOut('refund.create')).toHaveLength(2)
      await house.check()
    },
  )

  it('fault 33: that never arrived is sent again only after two looks, ten minutes apart, both ten minutes later', async () => {
    const house = await openMoneyHouse()
    const order = await house.paidOrder(plan)
    const id = await ask(house, order)
    await house.control('fault', { call: 'refund.create', mode: 'reset' })
    await house.work()
    await house.pass(19 * minute)
    expect(await stateOf(id)).toBe('unknown')
    expect(house.carriedOut('refund.create')).toHaveLength(0)
    await house.pass(120 * minute, 10 * minute)
    expect(await stateOf(id)).toBe('succeeded')
    expect(house.carriedOut('refund.create')).toHaveLength(1)
    await house.check()
  })

  it('fault 36: that hangs and fails days later is booked back, and paid by hand by two people', async () => {
    const house = await openMoneyHouse({ refundStatus: 'pending' })
    const order = await house.paidOrder(plan)
    const id = await ask(house, order)
    await house.work()
    expect(await stateOf(id)).toBe('pending')
    const { providerRef } = await db.refund.findUniqueOrThrow({ where: { id } })
    await house.control('refund', { ref: providerRef ?? '', result: 'failed' })
    house.clock.move(3 * day)
    await followRefunds(house.now, house.signal)
    expect(await stateOf(id)).toBe('failed')
    expect(await tasks('refund_failed')).toMatchObject([{ subject: id, doneAt: null }])
    await payByHand(id)
    expect(await stateOf(id)).toBe('manual_done')
    expect(await paymentOf(order)).toBe('partially_refunded')
    expect(await tasks('refund_failed')).toMatchObject([{ choice: 'by_itself' }])
    expect(await bookedBalances(db)).toMatchObject({ 'bank:main': -6_000n })
    await house.check()
  })

  it('fault 36: that was done and comes back later is owed again', async () => {
    const house = await openMoneyHouse()
    const order = await house.paidOrder(plan)
    const id = await ask(house, order)
    await house.work()
    const { providerRef } = await db.refund.findUniqueOrThrow({ where: { id } })
    await house.control('refund', { ref: providerRef ?? '', result: 'failed' })
    house.clock.move(day)
    await followRefunds(house.now, house.signal)
    expect(await stateOf(id)).toBe('failed')
    expect(await paymentOf(order)).toBe('paid')
    expect(await bookedBalances(db)).toMatchObject({ [`refund_payable:${id}`]: -6_000n })
    await payByHand(id)
    await house.check()
  })

  it('fault 39: bigger than what Omise holds is tried once, and becomes a matter for a person', async () => {
    const house = await openMoneyHouse()
    const order = await house.paidOrder(plan)
    await house.control('balance', { add: -22_000 })
    const id = await ask(house, order)
    await house.work()
    await house.pass(day, 60 * minute)
    expect(await stateOf(id)).toBe('failed')
    expect(house.simulator.requests().filter(({ call }) => call === 'refund.create')).toHaveLength(1)
    expect(await tasks('refund_failed')).toHaveLength(1)
    await house.control('balance', { add: 22_000 })
    await house.check()
  })

  it('fault 37: of a payment that it cannot pay back is never sent there', async () => {
    const house = await openMoneyHouse()
    const order = await house.paidOrder({ ...plan, method: 'promptpay', refundable: 'no' })
    const id = await ask(house, order)
    await house.work()
    expect(await stateOf(id)).toBe('requested')
    await payByHand(id)
    expect(await stateOf(id)).toBe('manual_done')
    expect(house.simulator.requests().filter(({ call }) => call === 'refund.create')).toEqual([])
    await house.check()
  })

  it('is refused by the office, too, while the buyer’s bank asks for the money', async () => {
    const house = await openMoneyHouse()
    const order = await house.paidOrder(plan)
    const id = await ask(house, order, { automatic: false })
    await db.order.update({ where: { id: order.id }, data: { disputed: true } })
    expect(await approveRefund(await makeActor('staff'), id)).toMatchObject({ refusal: { code: 'disputed' } })
    await house.check()
  })
})

/** Two people agree, the buyer says where to, and whoever did not agree first pays. */
async function payByHand(id: string) {
  const [first, second] = [await makeActor('staff'), await makeActor('staff')]
  expect(await approveRefund(first, id)).toEqual({ ok: true, value: 'more' })
  expect(await approveRefund(first, id)).toMatchObject({ refusal: { code: 'other_person' } })
  expect(await approveRefund(second, id)).toEqual({ ok: true, value: 'decided' })
  const reference = `TRX${id}`
  expect(await finishByHand(second, id, { reference })).toMatchObject({ refusal: { code: 'no_target' } })
  await db.refund.update({ where: { id }, data: { sealedTarget: target } })
  expect(await finishByHand(first, id, { reference })).toMatchObject({ refusal: { code: 'other_person' } })
  expect(await finishByHand(second, id, { reference })).toEqual({ ok: true, value: true })
  expect(await finishByHand(second, id, { reference })).toMatchObject({ refusal: { code: 'not_waiting' } })
}

describe('the office', () => {
  it('lets one person decide up to the limit, never the one who asked', async () => {
    const house = await openMoneyHouse()
    const order = await house.paidOrder(plan)
    const asker = await makeActor('staff')
    const id = await ask(house, order, { automatic: false, by: asker })
    expect(await approveRefund(asker, id)).toMatchObject({ refusal: { code: 'other_person' } })
    expect(await approveRefund(await makeActor('staff'), id, house.now())).toEqual({ ok: true, value: 'decided' })
    await house.work()
    expect(await stateOf(id)).toBe('succeeded')
    await house.check()
  })

  it('fault 32: needs a second person above the limit, and takes one yes of each of two at once', async () => {
    const house = await openMoneyHouse()
    await house.paidOrder(plan)
    const order = await house.paidOrder({ makers: [{ lines: [{ quantity: 1, price: 200_100n }] }] })
    const id = await ask(house, order)
    const people = [await makeActor('staff'), await makeActor('staff')] as const
    const answers = await Promise.all(people.map((one) => approveRefund(one, id, house.now())))
    expect(answers.map((one) => one.ok && one.value).sort()).toEqual(['decided', 'more'])
    await house.work()
    expect(house.carriedOut('refund.create')).toHaveLength(1)
    await house.check()
  })

  it('fault 32: has one effect when two decide differently at once', async () => {
    const house = await openMoneyHouse()
    const order = await house.paidOrder(plan)
    const id = await ask(house, order, { automatic: false })
    const [yes, no] = [await makeActor('staff'), await makeActor('staff')]
    const answers = await Promise.all([
      approveRefund(yes, id, house.now()),
      refuseRefund(no, id, { words: 'ใช้แล้ว', now: house.now() }),
    ])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    await house.work()
    expect(['succeeded', 'rejected']).toContain(await stateOf(id))
    await house.check()
  })

  it('pays one refund with one transfer of the bank', async () => {
    const house = await openMoneyHouse()
    const [one, two] = [await makeActor('staff'), await makeActor('staff')]
    const order = await house.paidOrder({ ...plan, method: 'promptpay', refundable: 'no' })
    const ids = [await ask(house, order), await ask(house, order)]
    for (const id of ids) {
      await approveRefund(one, id)
      await approveRefund(two, id)
      await db.refund.update({ where: { id }, data: { sealedTarget: target } })
    }
    expect(await finishByHand(two, ids[0] ?? '', { reference: 'TRX1' })).toMatchObject({ ok: true })
    expect(await finishByHand(two, ids[1] ?? '', { reference: 'TRX1' })).toMatchObject({
      refusal: { code: 'reference_used' },
    })
    await house.check()
  })
})
