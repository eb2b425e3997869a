import { describe, expect, it, onTestFinished } from 'vitest'
import { seatGateway } from '#app/domain/payment/gateway.server.ts'
import { readAttempt } from '#app/domain/payment/read.server.ts'
import { approvePayout } from '#app/domain/payout/office.server.ts'
import { planNow } from '#app/domain/payout/plan.server.ts'
import { seatRail } from '#app/domain/payout/rail.server.ts'
import { wishRefund } from '#app/domain/refund/ask.server.ts'
import { approveRefund } from '#app/domain/refund/office.server.ts'
import { db } from '#app/lib/database.server.ts'
import { satang } from '#integrations/money.ts'
import { createOmise } from '#integrations/payments/omise/index.ts'
import { bookedBalances } from '#tests/support/ledger.ts'
import { makeActor } from '#tests/support/make.ts'
import { deliver } from '#tests/support/paid-order.ts'
import { givePayee } from '#tests/support/payable.ts'
import { contextAt } from '#tests/support/payments/bench.ts'
import { expectInvariants } from '#tests/support/payments/invariants.ts'
import { openStripeBench } from '#tests/support/payments/stripe-bench.ts'
import { paidAtStripe } from '#tests/support/payments/stripe-order.ts'
import { attemptOf, begin, makeDebt, openReviews, openTown, orderOf, type Town } from '#tests/support/payments/town.ts'

const minute = 60_000
const day = 24 * 60 * minute

/** Asked without hurry: nothing here is about waiting. */
async function openCalmTown(switches: Parameters<typeof openTown>[0] = {}): Promise<Town> {
  const town = await openTown(switches)
  const gateway = createOmise(town.settings, town.world)
  seatGateway(gateway)
  return { ...town, gateway }
}

/** An order of two pieces at 300 baht and its journey, 650 baht, paid by a code at Omise's stand-in. */
async function paid(town: Town) {
  const debt = await makeDebt(town.clock, { quantity: 2 })
  const { id } = await begin(town, debt)
  await town.drain()
  const { providerRef } = await attemptOf(id)
  await town.simulator.control('pay', { ref: providerRef ?? '' })
  await town.hear()
  await town.drain()
  const order = await orderOf(debt)
  const [part] = order.fulfilments
  if (order.payment !== 'paid' || !part || !providerRef) throw new Error(`the order is ${order.payment}`)
  return { order, part, attemptId: id, ref: providerRef }
}

type Paid = Awaited<ReturnType<typeof paid>>

/** What the buyer's bank says, told to us as the provider tells it. */
async function told(town: Town, { ref }: Paid, result: 'open' | 'won' | 'lost', reason?: string) {
  await town.simulator.control('dispute', { ref, result, ...(reason ? { reason } : {}) })
  await town.hear()
  await town.drain()
}

/** The books sum up, nothing is given twice, and what we say that Omise holds is what it holds. */
function check({ simulator }: Town) {
  return expectInvariants({ simulator })
}

const disputes = () => db.dispute.findMany({ orderBy: { id: 'asc' } })
const journals = (kind: string) => db.ledgerJournal.count({ where: { kind } })
const never = 'goods_or_services_not_provided'

describe('a disputed payment', () => {
  it('from the stand-in’s own page: held back while it is open, as before when it is won', async () => {
    const town = await openCalmTown()
    const one = await paid(town)
    const before = await bookedBalances(db)
    const press = async (result: string) => {
      const form = new URLSearchParams({ do: 'dispute', ref: one.ref, result })
      const answer = await fetch(town.base, { method: 'POST', body: form, redirect: 'manual' })
      expect(answer.status).toBeLessThan(400)
      await town.hear()
      await town.drain()
    }
    await press('open')
    expect(await disputes()).toMatchObject([{ state: 'open', amount: 65_000n, provider: 'omise' }])
    expect(await orderOf(one.order)).toMatchObject({ disputed: true, inReview: true, payment: 'paid' })
    expect(await bookedBalances(db)).toMatchObject({ dispute_hold: 65_000n })
    expect(await openReviews()).toMatchObject([{ kind: 'dispute', orderId: one.order.id }])
    await check(town)
    await press('won')
    expect(await disputes()).toMatchObject([{ state: 'won', closedAt: town.clock.now() }])
    expect(await orderOf(one.order)).toMatchObject({ disputed: false, inReview: false, cancelledAt: null })
    expect(await bookedBalances(db)).toEqual(before)
    expect(await openReviews()).toEqual([])
    await check(town)
  })

  it('lost before anything was sent: the goods stay, their money goes, nobody bears a loss', async () => {
    const town = await openCalmTown()
    const one = await paid(town)
    await told(town, one, 'open')
    await told(town, one, 'lost')
    expect(await orderOf(one.order)).toMatchObject({
      ...{ disputed: true, payment: 'paid', cancelReason: 'buyer' },
      fulfilments: [{ state: 'cancelled' }],
      lines: [{ cancelledQuantity: 2, reserved: 0 }],
    })
    const balances = await bookedBalances(db)
    expect(Object.keys(balances).filter((name) => /dispute_hold|order_holding|losses|payable/.test(name))).toEqual([])
    expect(await openReviews()).toMatchObject([
      { kind: 'dispute_lost', detail: { held: '65000', makers: '0', lost: '0' }, orderId: one.order.id },
    ])
    await check(town)
  })

  it('lost with goods on their way, by a card that was stolen: the maker is paid, the community bears it', async () => {
    const town = await openCalmTown()
    const one = await paid(town)
    await deliver(one.order.id, 1, town.clock.now())
    await told(town, one, 'open')
    await told(town, one, 'lost')
    expect(await bookedBalances(db)).toMatchObject({ losses: 65_000n, [`payable:${one.part.producerId}`]: -54_000n })
    expect(await orderOf(one.order)).toMatchObject({ cancelledAt: null, fulfilments: [{ state: 'delivered' }] })
    await check(town)
  })

  it('is booked once per step, however often and in whatever order it is told', async () => {
    const town = await openCalmTown()
    const one = await paid(town)
    await town.simulator.control('webhooks', { mode: 'reverse' })
    await town.simulator.control('dispute', { ref: one.ref, result: 'open' })
    await town.simulator.control('dispute', { ref: one.ref, result: 'lost' })
    await town.simulator.control('flush', {})
    await town.hear()
    await town.drain()
    await Promise.all([1, 2, 3].map(() => readAttempt(one.attemptId, town.hands)))
    expect([await journals('dispute_open'), await journals('dispute_lost')]).toEqual([1, 1])
    expect(await disputes()).toMatchObject([{ state: 'lost' }])
    expect((await bookedBalances(db)).dispute_hold).toBeUndefined()
    await check(town)
  })

  it('is told by the charge’s own reference to it as well', async () => {
    const town = await openCalmTown({ disputesWhole: false })
    const one = await paid(town)
    await told(town, one, 'open')
    expect(await disputes()).toMatchObject([{ state: 'open', amount: 65_000n }])
    await told(town, one, 'won')
    expect(await disputes()).toMatchObject([{ state: 'won' }])
    await check(town)
  })

  it('of money that paid no order takes that money, and no maker’s', async () => {
    const town = await openCalmTown()
    const one = await paid(town)
    const second = { ...one, ref: '' }
    const debt = { ...one.order, token: '', variantIds: [] }
    const stray = await db.paymentAttempt.create({
      data: {
        ...{ orderId: debt.id, provider: 'omise', method: 'promptpay', amount: 65_000n, orderVersion: 1 },
        ...{ state: 'awaiting_customer', stateRank: 2, deadline: town.clock.now(), publicRef: crypto.randomUUID() },
        supersededAt: town.clock.now(),
      },
    })
    const made = await town.gateway.createPayment(
      {
        ...{ attemptId: stray.id, orderId: debt.id, amount: satang(65_000n), currency: 'THB', locale: 'th', buyer: {} },
        ...{ method: { kind: 'promptpay' }, returnUrl: 'http://localhost/pay/x', description: 'order' },
        deadline: new Date(town.clock.now().getTime() + day),
      },
      contextAt(town.clock),
    )
    if (made.kind !== 'accepted') throw new Error(made.kind)
    second.ref = made.value.ref
    await db.paymentAttempt.update({ where: { id: stray.id }, data: { providerRef: made.value.ref } })
    await town.simulator.control('pay', { ref: made.value.ref })
    await town.hear()
    await town.drain()
    expect(await bookedBalances(db)).toMatchObject({ unallocated_receipts: -65_000n })
    await told(town, second, 'open')
    await told(town, second, 'lost')
    const balances = await bookedBalances(db)
    expect([balances.unallocated_receipts, balances.losses]).toEqual([undefined, undefined])
    expect(balances).toMatchObject({ [`order_holding:${one.order.id}`]: -65_000n })
    await check(town)
  })
})

describe('a dispute after the maker was paid', () => {
  /** The maker of this order has an account that may be paid, and is paid what is owed. */
  async function payOut(town: Town, producerId: string) {
    town.clock.move(4 * day)
    await planNow(null, town.clock.now(), town.hands.signal)
    const { id } = await db.payout.findFirstOrThrow({ where: { producerId, state: 'planned' } })
    const agreed = await approvePayout(await makeActor('staff'), id, {
      now: town.clock.now(),
      signal: town.hands.signal,
    })
    if (!agreed.ok) throw new Error(agreed.refusal.code)
    await town.drain()
    return db.payout.findUniqueOrThrow({ where: { id } })
  }

  it('fault 46: over goods that never came: the maker owes it, and the next payout is the less for it', async () => {
    const town = await openCalmTown()
    seatRail(town.rail)
    onTestFinished(() => seatRail(null))
    // Omise keeps a fee of each payment: somebody else's money has to be there to pay a maker whole.
    await paid(town)
    const one = await paid(town)
    const { producerId } = one.part
    await deliver(one.order.id, 1, town.clock.now())
    await givePayee({ ...town, signal: town.hands.signal, work: town.drain }, producerId)
    expect(await payOut(town, producerId)).toMatchObject({ net: 54_000n })

    await told(town, one, 'open', never)
    await told(town, one, 'lost', never)
    expect(await bookedBalances(db)).toMatchObject({ [`payable:${producerId}`]: 54_000n, losses: 11_000n })
    expect(await openReviews('dispute_lost')).toMatchObject([{ detail: { makers: '54000', lost: '11000', held: '0' } }])
    town.clock.move(4 * day)
    await planNow(null, town.clock.now(), town.hands.signal)
    expect(await db.payout.count({ where: { state: 'planned' } })).toBe(0)
    await check(town)
  })
})

describe('money back while a dispute is open', () => {
  it('fault 35: is refused to whoever asks, and the matter waits for a person', async () => {
    const town = await openCalmTown({ promptpayRefunds: true })
    const one = await paid(town)
    const line = one.order.lines[0]
    const wish = (automatic: boolean) =>
      db.$transaction((tx) =>
        wishRefund(
          tx,
          {
            ...{
              orderId: one.order.id,
              attemptId: one.attemptId,
              reason: 'buyer_asked',
              by: null,
              automatic,
              delivery: [],
            },
            lines: [{ orderLineId: line?.id ?? '', quantity: 1, amount: 30_000n }],
          },
          town.clock.now(),
        ),
      )
    const asked = await wish(false)
    if (!asked.ok) throw new Error(asked.refusal.code)
    await told(town, one, 'open')
    expect(await wish(true)).toMatchObject({ refusal: { code: 'disputed' } })
    const staff = await makeActor('staff')
    expect(await approveRefund(staff, asked.value.refundId, town.clock.now())).toMatchObject({
      refusal: { code: 'disputed' },
    })
    expect(await openReviews('dispute')).toHaveLength(1)
    await told(town, one, 'won')
    expect(await approveRefund(staff, asked.value.refundId, town.clock.now())).toMatchObject({ ok: true })
    await town.drain()
    expect(await db.refund.findMany()).toMatchObject([{ state: 'succeeded', amount: 30_000n }])
    await check(town)
  })

  it('fault 35: that was on its way when the dispute opened is refused by the provider, and waits for a person', async () => {
    const town = await openCalmTown({ promptpayRefunds: true })
    const one = await paid(town)
    await town.simulator.control('webhooks', { mode: 'drop' })
    await town.simulator.control('dispute', { ref: one.ref, result: 'open' })
    const asked = await db.$transaction((tx) =>
      wishRefund(
        tx,
        {
          ...{ orderId: one.order.id, attemptId: one.attemptId, reason: 'maker_cancelled', by: null, automatic: true },
          ...{ lines: [{ orderLineId: one.order.lines[0]?.id ?? '', quantity: 1, amount: 30_000n }], delivery: [] },
        },
        town.clock.now(),
      ),
    )
    expect(asked.ok).toBe(true)
    await town.drain()
    expect(await db.refund.findMany()).toMatchObject([{ state: 'failed' }])
    expect(await openReviews('refund_failed')).toHaveLength(1)
    expect(town.carriedOut('refund.create')).toHaveLength(0)
    await readAttempt(one.attemptId, town.hands)
    await check(town)
  })
})

describe('a dispute at Stripe', () => {
  async function paidByCard() {
    const bench = await openStripeBench()
    const one = await paidAtStripe(bench)
    const stands = () => expectInvariants({ stripe: bench })
    return { bench, ...one, stands }
  }

  it.each(['won', 'lost'] as const)('is read from its own list, and booked until it is %s', async (verdict) => {
    const { bench, ref, debt, look, stands } = await paidByCard()
    const id = bench.simulator.hand.dispute(ref) ?? ''
    await look()
    expect(await disputes()).toMatchObject([{ ref: id, state: 'open', amount: debt.total }])
    await stands()
    bench.simulator.hand.closeDispute(id, verdict)
    await look()
    await look()
    expect(await disputes()).toMatchObject([{ ref: id, state: verdict }])
    expect(await db.order.findUniqueOrThrow({ where: { id: debt.id } })).toMatchObject({ disputed: verdict === 'lost' })
    expect(await journals(`dispute_${verdict}`)).toBe(1)
    await stands()
  })
})
