import { describe, expect, it } from 'vitest'
import { payoutStarted } from '#app/domain/ledger/journal.ts'
import { post } from '#app/domain/ledger/post.server.ts'
import type { Actor } from '#app/domain/person/actor.ts'
import { leaveForGood } from '#app/domain/person/erase.server.ts'
import { eraseMaker } from '#app/domain/producer/erase.server.ts'
import { db } from '#app/lib/database.server.ts'
import { makeActor } from '#tests/support/make.ts'
import { deliver, makePaidOrder } from '#tests/support/paid-order.ts'
import { expectInvariants } from '#tests/support/payments/invariants.ts'

const now = new Date('2026-11-21T05:00:00Z')
const plan = { makers: [{ lines: [{ quantity: 1, price: 30_000n }] }], paidAt: now }

/** A paid order of 300 baht, its maker, the maker's own account and the volunteer. */
async function trade() {
  const order = await makePaidOrder(plan)
  const producerId = order.producers[0] ?? ''
  const { communityId } = await db.producer.findUniqueOrThrow({ where: { id: producerId } })
  const seller = await makeActor('seller', { producerId, communityId })
  const volunteer = await makeActor('volunteer', { communityId })
  return { order, producerId, seller, volunteer }
}

/** Every yes is taken back: nothing of theirs is shown any more. */
async function takeBack(producerId: string, actor: Actor) {
  const { consents } = await db.producer.findUniqueOrThrow({ where: { id: producerId } })
  for (const purpose of consents)
    await db.consent.create({
      data: {
        ...{ producerId, purpose, decision: 'withdrawn', textVersion: 'v2', language: 'th' },
        ...{ readAloud: true, how: 'spoken', recordedById: actor.id },
      },
    })
}

/** All that is owed is paid out. */
function payOut(producerId: string, net: bigint) {
  return db.$transaction((tx) => post(tx, payoutStarted({ payoutId: crypto.randomUUID(), producerId, net, at: now })))
}

describe('forgetting a maker', () => {
  it('fault 53: is refused while money is held, then owed, and done when all is at zero; the books stay', async () => {
    const { order, producerId, volunteer } = await trade()
    expect(await eraseMaker(volunteer, producerId, now)).toMatchObject({ refusal: { code: 'still_shown' } })
    await takeBack(producerId, volunteer)
    expect(await eraseMaker(volunteer, producerId, now)).toEqual({
      ok: false,
      refusal: { code: 'open_money', open: { owed: 0n, onItsWay: 0n, held: 27_000n } },
    })
    await deliver(order.id, 1, now)
    expect(await eraseMaker(volunteer, producerId, now)).toMatchObject({
      refusal: { code: 'open_money', open: { owed: 27_000n, held: 0n } },
    })
    await payOut(producerId, 27_000n)
    const before = await db.ledgerLine.count()
    expect(await eraseMaker(volunteer, producerId, now)).toMatchObject({ ok: true })
    expect(await db.producer.findUniqueOrThrow({ where: { id: producerId } })).toMatchObject({
      ...{ nameTh: '–', callName: '–', nameEn: null, introTh: null, sealedContact: null, lat: null, lon: null },
    })
    expect(await db.ledgerLine.count()).toBe(before)
    expect(await db.grant.count({ where: { producerId, endedAt: null } })).toBe(0)
    expect(await db.auditEntry.count({ where: { entityId: producerId, action: 'producer.erased' } })).toBe(1)
    await expectInvariants()
  })

  it('fault 53: is refused while a payout is planned, or the maker owes money; and to anybody else', async () => {
    const { order, producerId, volunteer } = await trade()
    await takeBack(producerId, volunteer)
    await deliver(order.id, 1, now)
    await payOut(producerId, 30_000n)
    expect(await eraseMaker(volunteer, producerId, now)).toMatchObject({
      refusal: { code: 'open_money', open: { owed: -3_000n } },
    })
    expect(await eraseMaker(await makeActor('staff'), producerId, now)).toMatchObject({
      refusal: { code: 'not_found' },
    })
  })
})

describe('deleting one’s own account', () => {
  it('fault 53: waits until the maker whose money one keeps has none open', async () => {
    const { order, producerId, seller } = await trade()
    expect(await leaveForGood(seller, now)).toMatchObject({ refusal: { code: 'open_money', open: { held: 27_000n } } })
    await deliver(order.id, 1, now)
    await payOut(producerId, 27_000n)
    expect(await leaveForGood(seller, now)).toMatchObject({ ok: true })
    const person = await db.person.findUniqueOrThrow({ where: { id: seller.id }, include: { grants: true } })
    expect(person).toMatchObject({ name: '–', email: `${seller.id}@gone.invalid`, grants: [{ endedAt: now }] })
    expect(await db.session.count({ where: { personId: seller.id } })).toBe(0)
  })

  it('is nobody else’s matter: whoever keeps no money leaves at once', async () => {
    const committee = await makeActor('staff')
    expect(await leaveForGood(committee, now)).toMatchObject({ ok: true })
  })
})
