import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { priceOfPieces } from '#app/domain/refund/amount.ts'
import { type RefundWish, refundWholePayment, wishRefund } from '#app/domain/refund/ask.server.ts'
import { db } from '#app/lib/database.server.ts'
import { bookedBalances } from '#tests/support/ledger.ts'
import { makeActor } from '#tests/support/make.ts'
import { deliver, makePaidOrder, makeStrayPayment, readOrder } from '#tests/support/paid-order.ts'
import { expectInvariants } from '#tests/support/payments/invariants.ts'

type Order = Awaited<ReturnType<typeof makePaidOrder>>

afterEach(() => expectInvariants())

const lineOf = (order: Pick<Order, 'lines'>, at: number) => {
  const line = order.lines[at]
  if (!line) throw new Error(`no line ${at}`)
  return line
}

/** Pieces of one line, at their price, wished by the house so that nobody has to agree. */
function wishFor(order: Order, at: number, quantity: number, more: Partial<RefundWish> = {}): RefundWish {
  const line = lineOf(order, at)
  const amount = priceOfPieces({ ...line, refunded: 0n }, 0, quantity)
  return {
    ...{ orderId: order.id, attemptId: order.attempt.id, reason: 'maker_cancelled', by: null, automatic: true },
    ...{ lines: [{ orderLineId: line.id, quantity, amount }], delivery: [], ...more },
  }
}

const wish = (given: RefundWish) => db.$transaction((tx) => wishRefund(tx, given))

async function wished(given: RefundWish) {
  const answer = await wish(given)
  if (!answer.ok) throw new Error(answer.refusal.code)
  return db.refund.findUniqueOrThrow({ where: { id: answer.value.refundId }, include: { lines: true } })
}

/** The worked example of the books: 540 baht, two makers, ten percent. */
const example = () =>
  makePaidOrder({
    makers: [
      { lines: [{ quantity: 1, price: 30_000n }], delivery: 6_000n },
      { lines: [{ quantity: 3, price: 6_000n }] },
    ],
  })

describe('money back before the goods are handed over', () => {
  it('fault 38: comes out of what is held for the order, and is sent to the provider', async () => {
    const order = await example()
    const refund = await wished(wishFor(order, 1, 1))
    expect(refund).toMatchObject({ amount: 6_000n, state: 'submitting', way: 'api' })
    expect(await bookedBalances(db)).toEqual({
      'psp_clearing:omise': 54_000n,
      [`order_holding:${order.id}`]: -48_000n,
      [`refund_payable:${refund.id}`]: -6_000n,
    })
    expect(lineOf(await readOrder(order.id), 1).refunded).toBe(6_000n)
    const operation = await db.providerOperation.findFirstOrThrow({ where: { targetId: refund.id } })
    expect(operation).toMatchObject({ kind: 'create_refund', provider: 'omise', status: 'ready' })
    expect(operation.request).toEqual({
      paymentRef: order.attempt.providerRef,
      amount: '6000',
      reason: 'maker_cancelled',
      known: '0',
    })
    // What is released later is what remains.
    await deliver(order.id, 2)
    expect(await bookedBalances(db)).toMatchObject({
      [`payable:${order.producers[1]}`]: -10_800n,
      community_share: -1_200n,
    })
  })
})

describe('money back after the goods are theirs', () => {
  it('fault 38: comes out of the maker’s and the community’s part', async () => {
    const order = await example()
    await deliver(order.id, 1)
    await deliver(order.id, 2)
    const refund = await wished(wishFor(order, 1, 1))
    expect(await bookedBalances(db)).toEqual({
      ...{ 'psp_clearing:omise': 54_000n, community_share: -4_200n, delivery_income: -6_000n },
      [`payable:${order.producers[0]}`]: -27_000n,
      [`payable:${order.producers[1]}`]: -10_800n,
      [`refund_payable:${refund.id}`]: -6_000n,
    })
  })

  it('fault 38: takes from both where one part is delivered and the other is not, with delivery', async () => {
    const order = await example()
    await deliver(order.id, 1)
    const first = lineOf(order, 0)
    const refund = await wished({
      ...wishFor(order, 1, 1),
      lines: [
        { orderLineId: first.id, quantity: 1, amount: 30_000n },
        { orderLineId: lineOf(order, 1).id, quantity: 1, amount: 6_000n },
      ],
      delivery: [{ fulfilmentId: order.fulfilments[0]?.id ?? '', amount: 6_000n }],
    })
    expect(await bookedBalances(db)).toEqual({
      'psp_clearing:omise': 54_000n,
      [`order_holding:${order.id}`]: -12_000n,
      [`refund_payable:${refund.id}`]: -42_000n,
    })
  })
})

describe('more than was paid', () => {
  it('fault 34: is refused: of a line, of its pieces, of delivery, of the payment, also while others wait', async () => {
    const order = await example()
    expect(await wish({ ...wishFor(order, 1, 2), automatic: false })).toMatchObject({ ok: true })
    expect(await wish(wishFor(order, 1, 2))).toMatchObject({ refusal: { code: 'too_many', most: 1 } })
    const second = lineOf(order, 1).id
    const lines = [{ orderLineId: second, quantity: 1, amount: 6_001n }]
    expect(await wish({ ...wishFor(order, 1, 1), lines })).toMatchObject({
      refusal: { code: 'too_much', most: 6_000n },
    })
    const delivery = [{ fulfilmentId: order.fulfilments[0]?.id ?? '', amount: 6_001n }]
    expect(await wish({ ...wishFor(order, 1, 1), lines: [], delivery })).toMatchObject({
      refusal: { code: 'too_much' },
    })
    expect(await wish({ ...wishFor(order, 1, 1), lines: [] })).toMatchObject({ refusal: { code: 'nothing' } })
    const foreign = await example()
    const strange = wishFor(foreign, 0, 1).lines
    expect(await wish({ ...wishFor(order, 1, 1), lines: strange })).toMatchObject({ refusal: { code: 'nothing' } })
    expect(await db.providerOperation.count()).toBe(0)
  })

  it('fault 32: is refused to whoever comes second, when two ask at once', async () => {
    const order = await example()
    const both = await Promise.all([wish(wishFor(order, 0, 1)), wish(wishFor(order, 0, 1))])
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect(await db.refund.count()).toBe(1)
  })

  it('is room again when a person said no', async () => {
    const order = await example()
    const refund = await wished({ ...wishFor(order, 0, 1), automatic: false })
    await db.refund.update({ where: { id: refund.id }, data: { state: 'rejected' } })
    expect(await wish(wishFor(order, 0, 1))).toMatchObject({ ok: true })
  })
})

describe('a payment', () => {
  it('has one refund under way at a time; the next starts when it is known', async () => {
    const order = await example()
    const first = await wished(wishFor(order, 1, 1))
    const second = await wished(wishFor(order, 1, 1, { reason: 'cancelled_order' }))
    expect([first.state, second.state]).toEqual(['submitting', 'approved'])
    expect(await db.providerOperation.count()).toBe(1)
  })

  it('gives nothing back while the buyer’s bank questions it', async () => {
    const order = await example()
    await db.dispute.create({
      data: { attemptId: order.attempt.id, provider: 'omise', ref: 'dspt_1', amount: 54_000n },
    })
    expect(await wish(wishFor(order, 0, 1))).toMatchObject({ refusal: { code: 'disputed' } })
  })

  it('that cannot be paid back by its provider goes by hand, and waits for two people', async () => {
    const order = await makePaidOrder({ makers: [{ lines: [{ quantity: 1, price: 5_000n }] }], refundable: 'no' })
    expect(await wished(wishFor(order, 0, 1))).toMatchObject({ state: 'requested', way: 'manual', approvedAt: null })
  })

  it('fault 34: at Omise takes fifteen refunds; the sixteenth goes by hand', async () => {
    const order = await makePaidOrder({ makers: [{ lines: [{ quantity: 16, price: 100n }] }] })
    for (let n = 0; n < 16; n += 1) {
      const refund = await wished(wishFor(order, 0, 1))
      expect(refund.way).toBe(n < 15 ? 'api' : 'manual')
    }
  })

  it('gives back more than one person may decide only after people agreed, also when the maker cancels', async () => {
    const order = await makePaidOrder({ makers: [{ lines: [{ quantity: 1, price: 200_001n }] }] })
    const by = await makeActor()
    expect(await wished(wishFor(order, 0, 1, { by }))).toMatchObject({ state: 'requested', requestedById: by.id })
  })
})

describe('money that could pay nothing', () => {
  const ref = 'chrg_test_late'
  const back = (attemptId: string) =>
    db.$transaction((tx) => refundWholePayment(tx, { attemptId, reason: 'duplicate_payment' }))

  it('goes back whole through its provider, once', async () => {
    const order = await example()
    const stray = await makeStrayPayment(order.id, { amount: 54_000n, ref })
    const answers = [await back(stray.id), await back(stray.id)]
    expect(answers[0]).toEqual(answers[1])
    expect(await db.refund.findMany()).toMatchObject([{ state: 'submitting', amount: 54_000n, attemptId: stray.id }])
    expect(await bookedBalances(db)).toMatchObject({ [`order_holding:${order.id}`]: -54_000n })
  })

  it('waits for two people where it has to go by hand', async () => {
    const order = await example()
    const stray = await makeStrayPayment(order.id, { amount: 54_000n, ref, refundable: 'manual' })
    await back(stray.id)
    expect(await db.refund.findMany()).toMatchObject([{ state: 'requested', way: 'manual' }])
  })

  it('is not what paid the order', async () => {
    const order = await example()
    expect(await back(order.attempt.id)).toMatchObject({ refusal: { code: 'not_stray' } })
    const stray = await makeStrayPayment(order.id, { amount: 54_000n, ref })
    expect(await wish({ ...wishFor(order, 0, 1), attemptId: stray.id })).toMatchObject({
      refusal: { code: 'not_paid' },
    })
  })
})

describe('refunds one by one over several makers', () => {
  it('fault 51: end at exactly zero for everybody, whatever their order and wherever the goods are', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ quantity: fc.integer({ min: 1, max: 4 }), price: fc.bigInt({ min: 1n, max: 9_999n }) }), {
          minLength: 3,
          maxLength: 3,
        }),
        fc.array(fc.record({ line: fc.nat(2), pieces: fc.integer({ min: 1, max: 3 }) }), { maxLength: 8 }),
        fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 3 }),
        fc.integer({ min: 0, max: 10_000 }),
        async (lines, steps, delivered, shareBps) => {
          const makers = lines.map((line) => ({ lines: [{ ...line, off: (line.price * BigInt(line.quantity)) / 3n }] }))
          const order = await makePaidOrder({ makers, shareBps })
          const all = [...steps, ...lines.map((_, line) => ({ line, pieces: 99 }))]
          const waiting = [...new Set(delivered)]
          for (const { line, pieces } of all) {
            const now = lineOf(await readOrder(order.id), line)
            const taken = await db.refundLine.aggregate({ where: { orderLineId: now.id }, _sum: { quantity: true } })
            const before = taken._sum.quantity ?? 0
            const quantity = Math.min(pieces, now.quantity - before)
            const amount = quantity > 0 ? priceOfPieces(now, before, quantity) : 0n
            if (amount > 0n)
              await wished({ ...wishFor(order, line, 1), lines: [{ orderLineId: now.id, quantity, amount }] })
            const next = waiting.shift()
            if (next) await deliver(order.id, next)
          }
          const left = await bookedBalances(db)
          for (const producer of order.producers) expect(left[`payable:${producer}`] ?? 0n).toBe(0n)
          expect(left[`order_holding:${order.id}`] ?? 0n).toBe(0n)
          expect(left.community_share ?? 0n).toBe(0n)
          await expectInvariants()
        },
      ),
      { numRuns: 12, seed: 2569 },
    )
  })
})
