import { describe, expect, it } from 'vitest'
import { balanceOf } from '#app/domain/ledger/balances.server.ts'
import { payoutFailed, payoutStarted } from '#app/domain/ledger/journal.ts'
import { post } from '#app/domain/ledger/post.server.ts'
import { openMoney, statementOf } from '#app/domain/payout/statement.server.ts'
import { db } from '#app/lib/database.server.ts'
import { askForHelp } from '#tests/support/fulfilment.ts'
import { makeActor } from '#tests/support/make.ts'
import { deliver, makePaidOrder } from '#tests/support/paid-order.ts'
import { refundWish } from '#tests/support/refund.ts'

/** A maker's month on paper: what was sold, what came back, what was paid out, and what is left. */

/** A day of November in Bangkok, at noon. */
const day = (n: number) => new Date(Date.UTC(2026, 10, n, 5))

/** Sold for 300 baht (270 are the maker's), delivered on the 3rd; 60 went back on the 5th; 100 were sent on the 10th and came back on the 11th. */
async function busyMonth() {
  const order = await makePaidOrder({ makers: [{ lines: [{ quantity: 1, price: 30_000n }] }], paidAt: day(1) })
  const producerId = order.producers[0] ?? ''
  await deliver(order.id, 1, day(3))
  const refund = await refundWish(order, { amount: 6_000n }, day(5))
  if (!refund.ok) throw new Error(refund.refusal.code)
  const payout = { payoutId: crypto.randomUUID(), producerId, net: 10_000n }
  await post(db, payoutStarted({ ...payout, at: day(10) }))
  await post(db, payoutFailed({ ...payout, at: day(11) }))
  return { order, producerId, seller: await sellerOf(producerId) }
}

const communityOf = async (id: string) => {
  const { communityId } = await db.producer.findUniqueOrThrow({ where: { id } })
  return { communityId }
}

async function sellerOf(producerId: string) {
  return makeActor('seller', { ...(await communityOf(producerId)), producerId })
}

describe('a maker’s statement', () => {
  it('tells everything of a month in its order, and adds up to what the books say', async () => {
    const { order, producerId, seller } = await busyMonth()
    const statement = await statementOf(seller, producerId, '2026-11')
    expect(statement).toMatchObject({ producer: { id: producerId }, before: 0n, after: 21_600n })
    expect(statement?.entries.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['sold', 27_000n],
      ['refunded', -5_400n],
      ['paid_out', -10_000n],
      ['came_back', 10_000n],
    ])
    expect(statement?.entries.map(({ order: code }) => code)).toEqual([
      ...[`YN-${order.shortCode}`, `YN-${order.shortCode}`, null, null],
    ])
    const title = { th: order.lines[0]?.titleTh }
    expect(statement?.entries[0]?.goods).toMatchObject([{ title, quantity: 1 }])
    expect(statement?.entries[1]?.goods).toMatchObject([{ title }])
    expect(statement?.after).toBe(-(await balanceOf(db, 'payable', producerId)))
    expect((await openMoney(seller, producerId))?.ready).toBe(statement?.after)
  })

  it('begins where the month before ended, at midnight in Bangkok', async () => {
    const { producerId, seller } = await busyMonth()
    // 00:30 on the first of December in Bangkok is still November in London.
    const early = new Date('2026-11-30T17:30:00Z')
    await post(db, payoutStarted({ payoutId: crypto.randomUUID(), producerId, net: 1_600n, at: early }))
    expect(await statementOf(seller, producerId, '2026-11')).toMatchObject({ before: 0n, after: 21_600n })
    const december = await statementOf(seller, producerId, '2026-12')
    expect(december).toMatchObject({
      before: 21_600n,
      after: 20_000n,
      entries: [{ kind: 'paid_out', amount: -1_600n }],
    })
    expect(await statementOf(seller, producerId, '2026-10')).toMatchObject({ before: 0n, after: 0n, entries: [] })
    expect((await openMoney(seller, producerId))?.months).toEqual(['2026-12', '2026-11'])
  })

  it('tells of one maker only, where an order has several', async () => {
    const order = await makePaidOrder({
      makers: [{ lines: [{ quantity: 1, price: 30_000n }] }, { lines: [{ quantity: 2, price: 6_000n }] }],
      paidAt: day(1),
    })
    await deliver(order.id, 1, day(3))
    await deliver(order.id, 2, day(4))
    const [, second = ''] = order.producers
    const seller = await sellerOf(second)
    const statement = await statementOf(seller, second, '2026-11')
    expect(statement?.entries).toMatchObject([{ kind: 'sold', amount: 10_800n, goods: [{ quantity: 2 }] }])
  })

  it('is for the maker, and for a volunteer only under the maker’s yes', async () => {
    const { producerId, seller } = await busyMonth()
    const volunteer = await makeActor('volunteer', await communityOf(producerId))
    const others = [volunteer, await makeActor(), (await busyMonth()).seller]
    for (const actor of others) expect(await statementOf(actor, producerId, '2026-11')).toBeNull()
    expect(await statementOf(seller, 'no-id', '2026-11')).toBeNull()
    await askForHelp(producerId, volunteer)
    expect(await statementOf(volunteer, producerId, '2026-11')).toMatchObject({ after: 21_600n })
  })
})
