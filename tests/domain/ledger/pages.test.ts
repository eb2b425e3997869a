import { describe, expect, it } from 'vitest'
import { boardOrders } from '#app/domain/fulfilment/board.server.ts'
import { listOwnOrders } from '#app/domain/fulfilment/list.server.ts'
import { readMoneyDays } from '#app/domain/ledger/checks.server.ts'
import { released } from '#app/domain/ledger/journal.ts'
import { readMoney } from '#app/domain/ledger/overview.server.ts'
import { post } from '#app/domain/ledger/post.server.ts'
import { openMoney } from '#app/domain/payout/statement.server.ts'
import { openPayouts } from '#app/domain/payout/view.server.ts'
import { listRefunds } from '#app/domain/refund/office-view.server.ts'
import { listReviews } from '#app/domain/review/answer.server.ts'
import { db } from '#app/lib/database.server.ts'
import { type Paged, readTurn, type Turn } from '#app/lib/keyset.ts'
import { makePaidOrder as makeTendedOrder } from '#tests/support/fulfilment.ts'
import { makeActor } from '#tests/support/make.ts'
import { makePaidOrder } from '#tests/support/paid-order.ts'

const now = new Date('2026-11-21T05:00:00Z')
/** Four rows of each moment: their ids decide. */
const atOf = (n: number) => new Date(now.getTime() + 60_000 * Math.trunc(n / 4))
const many = (count: number) => Array.from({ length: count }, (_, n) => n)

/** Every page from the first to the last, and back again; answers the ids as they came on the way there. */
async function walk(read: (turn: Turn) => Promise<Paged<{ readonly id: string }> | undefined>) {
  const pages: Paged<{ readonly id: string }>[] = []
  const turn = (name: 'before' | 'after', mark: string | null) => readTurn(new URLSearchParams({ [name]: mark ?? '' }))
  for (let next: Turn = null; ; ) {
    const page = await read(next)
    if (!page) throw new Error('no page')
    pages.push(page)
    if (!page.after) break
    next = turn('after', page.after)
  }
  let mark = pages.at(-1)?.before ?? null
  for (const page of pages.slice(0, -1).reverse()) {
    const back = await read(turn('before', mark))
    expect(back?.rows.map(({ id }) => id)).toEqual(page.rows.map(({ id }) => id))
    mark = back?.before ?? null
  }
  expect(mark).toBeNull()
  return { sizes: pages.map(({ rows }) => rows.length), ids: pages.flatMap(({ rows }) => rows.map(({ id }) => id)) }
}

const paidOrder = () => makePaidOrder({ makers: [{ lines: [{ quantity: 1, price: 30_000n }] }], paidAt: now })

describe('lists of the office go on page by page', () => {
  it('refunds, each list by itself', async () => {
    const [staff, order] = [await makeActor('staff'), await paidOrder()]
    const row = { orderId: order.id, attemptId: order.attempt.id, amount: 1n, reason: 'buyer_asked' } as const
    await db.refund.createMany({ data: many(110).map((n) => ({ ...row, requestedAt: atOf(n) })) })
    await db.refund.createMany({
      data: many(60).map((n) => ({ ...row, state: 'rejected' as const, requestedAt: atOf(n) })),
    })
    const waiting = await walk(async (turn) => (await listRefunds(staff, { waiting: turn }))?.waiting)
    expect(waiting.sizes).toEqual([50, 50, 10])
    expect(new Set(waiting.ids).size).toBe(110)
    const ended = await walk(async (turn) => (await listRefunds(staff, { ended: turn }))?.ended)
    expect(ended.sizes).toEqual([50, 10])
    expect(waiting.ids).not.toContain(ended.ids[0])
  })

  it('payouts', async () => {
    const [staff, order] = [await makeActor('staff'), await paidOrder()]
    const producerId = order.producers[0] ?? ''
    const payee = await db.payeeAccount.create({
      data: {
        ...{ producerId, kind: 'bank', bankCode: '004', sealedNumber: 'x', lastDigits: '1234', accountName: 'นาง ดี' },
        usableFrom: now,
      },
    })
    const row = { producerId, payeeId: payee.id, rail: 'bank_batch', net: 100n }
    await db.payout.createMany({ data: many(70).map((n) => ({ ...row, plannedAt: atOf(n) })) })
    await db.payout.createMany({
      data: many(55).map((n) => ({ ...row, state: 'paid' as const, plannedAt: now, endedAt: atOf(n) })),
    })
    expect((await walk(async (turn) => (await openPayouts(staff, { planned: turn }))?.planned)).sizes).toEqual([50, 20])
    expect((await walk(async (turn) => (await openPayouts(staff, { ended: turn }))?.ended)).sizes).toEqual([50, 5])
  })

  it('matters for a person, unknown outcomes, and money that pays no order', async () => {
    const staff = await makeActor('staff')
    await db.reviewTask.createMany({
      data: many(60).map((n) => ({ kind: 'dispute', subject: `omise:${n}`, openedAt: atOf(n) })),
    })
    expect((await walk((turn) => listReviews(staff, turn))).sizes).toEqual([50, 10])
    await db.providerOperation.createMany({
      data: many(60).map((n) => ({
        ...{ kind: 'create_refund', targetId: crypto.randomUUID(), provider: 'omise', requestHash: 'x', request: {} },
        ...{ status: 'unknown' as const, submittedAt: atOf(n) },
      })),
    })
    const unknown = async (turn: Turn) => (await readMoney(staff, [], { now, turns: { unknown: turn } }))?.unknown
    expect((await walk(unknown)).sizes).toEqual([50, 10])
  })

  it('days, as far back as the books go', async () => {
    const staff = await makeActor('staff')
    await db.ledgerDay.create({
      data: { day: new Date('2026-11-10T00:00:00Z'), until: new Date('2026-11-10T17:00:00Z'), closedAt: now },
    })
    const first = await readMoneyDays(staff, now, { days: 5 })
    expect([first?.days.at(0)?.day, first?.days.at(-1)?.day, first?.newer, first?.older]).toEqual([
      ...['2026-11-21', '2026-11-17', null, '2026-11-16'],
    ])
    const last = await readMoneyDays(staff, now, { days: 5, until: '2026-11-11' })
    expect([last?.days.at(-1)?.day, last?.newer, last?.older]).toEqual(['2026-11-07', '2026-11-16', null])
    expect((await readMoneyDays(staff, now, { days: 5, until: 'x' }))?.days[0]?.day).toBe('2026-11-21')
  })
})

describe('an unknown outcome leads to what it is about', () => {
  it('an order, a refund, a payout or a maker’s account', async () => {
    const [staff, order] = [await makeActor('staff'), await paidOrder()]
    const refund = await db.refund.create({
      data: { orderId: order.id, attemptId: order.attempt.id, amount: 1n, reason: 'buyer_asked' },
    })
    const wish = { provider: 'omise', requestHash: 'x', request: {}, status: 'unknown', submittedAt: now } as const
    await db.providerOperation.create({ data: { ...wish, kind: 'create_payment', targetId: order.attempt.id } })
    await db.providerOperation.create({ data: { ...wish, kind: 'create_refund', targetId: refund.id } })
    const money = await readMoney(staff, [], { now })
    expect(money?.unknown.rows.map(({ about }) => about)).toEqual([
      { kind: 'order', code: order.shortCode },
      { kind: 'refund', id: refund.id, code: order.shortCode },
    ])
  })
})

describe('lists of makers and volunteers go on page by page', () => {
  /** So many more orders like this one, a minute apart by fours. */
  async function copies(partId: string, count: number) {
    await db.$executeRaw`
      insert into "Order" select (copy).* from (
        select jsonb_populate_record("Order", jsonb_build_object('id', md5('order' || n)::uuid, 'shortCode', 'C' || n,
          'tokenHash', md5('token' || n), 'formKey', md5('form' || n)::uuid)) as copy
        from "Order", generate_series(1, ${count}) n
        where "Order".id = (select "orderId" from "Fulfilment" where id = ${partId}::uuid)) as copies`
    await db.$executeRaw`
      insert into "Fulfilment" select (copy).* from (
        select jsonb_populate_record("Fulfilment", jsonb_build_object('id', md5('part' || n)::uuid,
          'orderId', md5('order' || n)::uuid, 'confirmedAt', "confirmedAt" + (n / 4) * interval '1 minute')) as copy
        from "Fulfilment", generate_series(1, ${count}) n where id = ${partId}::uuid) as copies`
  }

  it('orders of a maker, and the volunteer’s board', async () => {
    const { seller, volunteer, partId, producer } = await makeTendedOrder({ now })
    await copies(partId, 129)
    const own = await walk((turn) => listOwnOrders(seller, 'new', { now, turn }))
    expect(own.sizes).toEqual([60, 60, 10])
    expect(new Set(own.ids).size).toBe(130)
    const board = await boardOrders(volunteer, now)
    expect(board.makers).toMatchObject([{ maker: { id: producer.id }, waiting: 130 }])
    expect(board.makers[0]?.cards).toHaveLength(100)
    const rest = await boardOrders(volunteer, now, {
      turn: readTurn(new URLSearchParams({ after: board.pages.after ?? '' })),
    })
    expect(rest.makers[0]?.cards).toHaveLength(30)
    expect(rest.pages.after).toBeNull()
  })

  it('months of a maker’s money, a year at a time', async () => {
    const order = await paidOrder()
    const producerId = order.producers[0] ?? ''
    const { communityId } = await db.producer.findUniqueOrThrow({ where: { id: producerId } })
    const maker = await makeActor('seller', { producerId, communityId })
    for (const month of many(15)) {
      const at = new Date(Date.UTC(2025, month, 10))
      const lines = [{ orderLineId: 'x', producerId, payable: 100n, share: 0n }]
      const release = released({ orderId: order.id, fulfilmentId: `f${month}`, lines, delivery: 0n, at })
      await db.$transaction((tx) => post(tx, release))
    }
    const first = await openMoney(maker, producerId)
    expect([first?.months.length, first?.months[0], first?.olderMonths]).toEqual([12, '2026-03', '2025-03'])
    const last = await openMoney(maker, producerId, '2025-03')
    expect([last?.months, last?.olderMonths]).toEqual([['2025-03', '2025-02', '2025-01'], null])
  })
})
