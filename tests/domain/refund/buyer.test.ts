import { afterEach, describe, expect, it } from 'vitest'
import { askAsBuyer, giveTarget, refundPage } from '#app/domain/refund/buyer.server.ts'
import { approveRefund, finishByHand, refuseRefund } from '#app/domain/refund/office.server.ts'
import type { RefundWhy } from '#app/domain/refund/return.ts'
import { openTarget } from '#app/domain/refund/target.server.ts'
import type { RefundTarget } from '#app/domain/refund/target.ts'
import { db } from '#app/lib/database.server.ts'
import { makeActor } from '#tests/support/make.ts'
import { makeOrder, makeStall } from '#tests/support/order.ts'
import { deliver, makePaidOrder } from '#tests/support/paid-order.ts'
import { expectInvariants } from '#tests/support/payments/invariants.ts'

/** What buyers do about their money: ask for it back, and say where it shall go. */

const paidAt = new Date('2026-11-21T03:00:00Z')
const later = (days: number) => new Date(paidAt.getTime() + days * 86_400_000)

afterEach(() => expectInvariants())

type Order = Awaited<ReturnType<typeof makePaidOrder>>

/** Three pieces at 100 baht, one baht off in all, and a second kind at 50; one journey of 60. */
const paid = (more: { method?: string; refundable?: 'api' | 'no' } = {}) =>
  makePaidOrder({
    makers: [
      {
        lines: [
          { quantity: 3, price: 10_000n, off: 100n },
          { quantity: 1, price: 5_000n },
        ],
        delivery: 6_000n,
      },
    ],
    ...{ paidAt, ...more },
  })

const lineOf = (order: Order, at: number) => order.lines[at]?.id ?? ''

/** Asks for pieces of the lines, in their order. */
function ask(order: Order, why: RefundWhy, pieces: readonly number[], now = later(1)) {
  const lines = pieces.flatMap((quantity, at) => (quantity > 0 ? [{ orderLineId: lineOf(order, at), quantity }] : []))
  return askAsBuyer(order.token, { why, note: '  มาถึง\u0000แตก  ', lines }, now)
}

async function asked(...given: Parameters<typeof ask>) {
  const told = await ask(...given)
  if (!told.ok) throw new Error(told.refusal.code)
  return db.refund.findUniqueOrThrow({ where: { id: told.value.refundId }, include: { lines: true } })
}

describe('a buyer who asks for money back', () => {
  it('waits for people of the programme, with the pieces, their price and the reason written down', async () => {
    const order = await paid()
    const refund = await asked(order, 'broken', [1])
    expect(refund).toMatchObject({ state: 'requested', amount: 9_966n, reason: 'buyer_asked', why: 'broken' })
    expect(refund).toMatchObject({ approvedAt: null, requestedById: null, note: 'มาถึง แตก' })
    expect(refund.lines).toMatchObject([{ orderLineId: lineOf(order, 0), quantity: 1, amount: 9_966n }])
    expect(await db.providerOperation.count()).toBe(0)
  })

  it('piece by piece gets exactly what all of them cost', async () => {
    const order = await paid()
    const refunds = [
      await asked(order, 'broken', [1]),
      await asked(order, 'wrong', [1]),
      await asked(order, 'broken', [1]),
    ]
    expect(refunds.reduce((sum, { amount }) => sum + amount, 0n)).toBe(29_900n)
    expect(await ask(order, 'broken', [1])).toMatchObject({ refusal: { code: 'too_many', most: 0 } })
  })

  it('gets the journey back for what never arrived, when nothing of that part is kept', async () => {
    const order = await paid()
    expect((await asked(order, 'not_arrived', [1])).amount).toBe(9_966n)
    const rest = await asked(order, 'not_arrived', [2, 1])
    expect(rest.amount).toBe(29_900n - 9_966n + 5_000n + 6_000n)
    expect(rest.lines.filter(({ fulfilmentId }) => fulfilmentId !== null)).toMatchObject([{ amount: 6_000n }])
  })

  it('does not get the journey back for what merely broke or is not liked', async () => {
    const order = await paid()
    expect((await asked(order, 'changed_mind', [3, 1])).amount).toBe(34_900n)
  })

  it('may change their mind for seven days after delivery, but not about what was sold without that right', async () => {
    const order = await paid()
    await db.orderLine.update({ where: { id: lineOf(order, 1) }, data: { noReturn: 'fresh' } })
    await deliver(order.id, 1, later(2))
    expect(await ask(order, 'changed_mind', [0, 1], later(3))).toMatchObject({
      refusal: { code: 'not_returnable', orderLineId: lineOf(order, 1) },
    })
    expect(await ask(order, 'changed_mind', [1], later(9.01))).toMatchObject({ refusal: { code: 'not_returnable' } })
    expect(await ask(order, 'not_arrived', [1], later(9.01))).toMatchObject({ refusal: { code: 'not_returnable' } })
    expect((await asked(order, 'changed_mind', [1], later(9))).amount).toBe(9_966n)
    // The law's exceptions are about changed minds only.
    expect((await asked(order, 'broken', [0, 1], later(30))).amount).toBe(5_000n)
  })

  it('has to know the order’s address, name its own lines, and have paid', async () => {
    const [order, other] = [await paid(), await paid()]
    const one = { why: 'broken', note: null, lines: [{ orderLineId: lineOf(order, 0), quantity: 1 }] } as const
    for (const token of [undefined, 'x'.repeat(24), '../../x'])
      expect(await askAsBuyer(token, one, later(1))).toMatchObject({ refusal: { code: 'not_found' } })
    expect(await askAsBuyer(other.token, one, later(1))).toMatchObject({ refusal: { code: 'nothing' } })
    const { variantIds } = await makeStall()
    const unpaid = await makeOrder({ lines: variantIds.map((variantId) => ({ variantId, quantity: 1 })) })
    const lines = unpaid.lines.map(({ id }) => ({ orderLineId: id, quantity: 1 }))
    expect(await askAsBuyer(unpaid.token, { ...one, lines })).toMatchObject({ refusal: { code: 'not_paid' } })
    expect(await db.refund.count()).toBe(0)
  })

  it('may ask for the same again after a no, and not before', async () => {
    const order = await paid()
    const { id } = await asked(order, 'broken', [3])
    expect(await ask(order, 'broken', [1])).toMatchObject({ refusal: { code: 'too_many', most: 0 } })
    await refuseRefund(await makeActor('staff'), id, { words: 'ส่งรูปให้เราก่อน' })
    expect((await asked(order, 'broken', [3])).amount).toBe(29_900n)
    const page = await refundPage(order.token, later(1))
    expect(page?.refunds.map(({ state, refusal }) => ({ state, refusal }))).toContainEqual({
      ...{ state: 'rejected', refusal: 'ส่งรูปให้เราก่อน' },
    })
  })

  it('asks twice at once for the last piece, and is heard once', async () => {
    const order = await paid()
    await asked(order, 'broken', [2])
    const both = await Promise.all([ask(order, 'broken', [1]), ask(order, 'wrong', [1])])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  })
})

describe('where a refund by hand goes', () => {
  const target: RefundTarget = { kind: 'bank', bankCode: '004', number: '1234567890', name: 'สมใจ ใจดี' }
  const other: RefundTarget = { kind: 'promptpay', number: '0812345678', name: 'สมใจ ใจดี' }

  /** Agreed to by two people: the money waits for an account. */
  async function waiting() {
    const order = await paid({ method: 'promptpay', refundable: 'no' })
    const { id } = await asked(order, 'broken', [1])
    const [first, second] = [await makeActor('staff'), await makeActor('staff')]
    await approveRefund(first, id)
    return { order, id, second, agree: () => approveRefund(second, id) }
  }

  const keptTarget = async (id: string) => (await db.refund.findUniqueOrThrow({ where: { id } })).sealedTarget

  it('is asked for when people have agreed, kept sealed, and may be put right until the money has left', async () => {
    const { order, id, second, agree } = await waiting()
    expect(await giveTarget(order.token, { refundId: id, target })).toBe(false)
    expect(await agree()).toEqual({ ok: true, value: 'decided' })
    expect((await refundPage(order.token))?.refunds).toMatchObject([{ needsTarget: true, hasTarget: false }])
    expect(await giveTarget(order.token, { refundId: id, target })).toBe(true)
    expect(await keptTarget(id)).not.toContain(target.number)
    expect(await giveTarget(order.token, { refundId: id, target: other })).toBe(true)
    expect(openTarget((await keptTarget(id)) ?? '')).toEqual(other)
    expect((await refundPage(order.token))?.refunds).toMatchObject([{ needsTarget: true, hasTarget: true }])
    expect(await finishByHand(second, id, { reference: 'TRX1' })).toMatchObject({ ok: true })
    expect(await giveTarget(order.token, { refundId: id, target })).toBe(false)
  })

  it('is told by nobody but whoever knows the order’s address', async () => {
    const { id, agree } = await waiting()
    await agree()
    const stranger = await paid()
    for (const token of [stranger.token, undefined, 'x'.repeat(24)])
      expect(await giveTarget(token, { refundId: id, target })).toBe(false)
    expect(await giveTarget(stranger.token, { refundId: 'no-id', target })).toBe(false)
    expect(await keptTarget(id)).toBeNull()
  })
})
