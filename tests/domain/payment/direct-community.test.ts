import { expect, it } from 'vitest'
import { claimDirect } from '#app/domain/payment/direct.server.ts'
import { confirmDirect } from '#app/domain/payment/direct-confirm.server.ts'
import { listWaitingDirect } from '#app/domain/payment/direct-waiting.server.ts'
import { importStatement, listStatement } from '#app/domain/payment/statement.server.ts'
import type { Actor } from '#app/domain/person/actor.ts'
import { needsOf } from '#app/domain/today/today.server.ts'
import { db } from '#app/lib/database.server.ts'
import { makeActor } from '#tests/support/make.ts'
import { makeOrder, makeStall } from '#tests/support/order.ts'
import { expectInvariants } from '#tests/support/payments/invariants.ts'
import { begin, openTown, orderOf, type Town } from '#tests/support/payments/town.ts'

/** People of a community see the money of their own orders in our account, by amount and time, and say so. */

const minute = 60_000

/** What the desk asks this person to look for in our account. */
const askedOf = async (actor: Actor) =>
  (await needsOf(actor)).flatMap(({ kind, id }) => (kind === 'payment_to_confirm' ? [id] : []))

/** An order of one maker of one community (or of two), whose buyer says that they paid. */
async function claimed(town: Town, makers = 1) {
  const stalls = await Promise.all(Array.from({ length: makers }, () => makeStall()))
  const lines = stalls.flatMap(({ variantIds }) => variantIds.map((variantId) => ({ variantId, quantity: 1 })))
  const order = await makeOrder({ lines, now: town.clock.now() })
  const attempt = await begin(town, { ...order, variantIds: [] }, { choice: 'promptpay_direct' })
  await claimDirect(order.token, town.clock.now())
  const [stall] = stalls
  if (!stall) throw new Error('nobody sells')
  return { order, attemptId: attempt.id, communityId: stall.communityId, producerId: stall.producer.id }
}

async function limit(secondPersonAbove: bigint): Promise<void> {
  await db.moneyRules.upsert({ where: { id: 1 }, update: { secondPersonAbove }, create: { id: 1, secondPersonAbove } })
}

it('waits on the desk of its community, and is paid when its volunteer sees the money', async () => {
  await limit(10_000_000n)
  const town = await openTown()
  const { order, attemptId, communityId } = await claimed(town)
  const volunteer = await makeActor('volunteer', { communityId })
  expect(await listWaitingDirect(volunteer)).toMatchObject([{ attemptId, asked: order.total, first: null }])
  expect(await askedOf(volunteer)).toEqual([attemptId])
  const seen = { attemptId, amount: order.total, reference: null, at: town.clock.now() }
  expect(await confirmDirect(volunteer, seen, town.clock.now())).toEqual({ ok: true, value: 'paid' })
  expect(await orderOf(order)).toMatchObject({ payment: 'paid' })
  expect(await listWaitingDirect(volunteer)).toEqual([])
  const told = { action: 'payment.confirmed', entityId: attemptId, actorId: volunteer.id, communityId }
  expect(await db.auditEntry.count({ where: told })).toBe(1)
  await expectInvariants()
})

it('is nobody’s who sells in it, and of an order over two communities staff’s alone', async () => {
  await limit(10_000_000n)
  const town = await openTown()
  const own = await claimed(town)
  const maker = await makeActor('volunteer', { communityId: own.communityId })
  await db.grant.create({
    data: { personId: maker.id, role: 'seller', communityId: own.communityId, producerId: own.producerId },
  })
  const shared = await claimed(town, 2)
  const neighbour = await makeActor('committee', { communityId: shared.communityId })
  for (const [actor, { attemptId, order }] of [
    [maker, own],
    [neighbour, shared],
  ] as const) {
    expect(await listWaitingDirect(actor)).toEqual([])
    const seen = { attemptId, amount: order.total, reference: null, at: town.clock.now() }
    expect(await confirmDirect(actor, seen, town.clock.now())).toEqual({ ok: false, refusal: { code: 'not_found' } })
  }
  const staff = await makeActor('staff')
  const seen = { attemptId: shared.attemptId, amount: shared.order.total, reference: 'BANK-1', at: null }
  expect(await confirmDirect(staff, seen, town.clock.now())).toMatchObject({ ok: true })
  await expectInvariants()
})

it('needs two people above the limit, who see the same amount at the same time', async () => {
  await limit(1_000n)
  const town = await openTown()
  const { order, attemptId, communityId } = await claimed(town)
  const volunteer = await makeActor('volunteer', { communityId })
  const committee = await makeActor('committee', { communityId })
  const at = town.clock.now()
  const seen = { attemptId, amount: order.total, reference: null, at }
  expect(await confirmDirect(volunteer, seen, at)).toEqual({ ok: true, value: 'waits' })
  expect(await confirmDirect(volunteer, seen, at)).toMatchObject({ refusal: { code: 'other_person' } })
  expect(await askedOf(volunteer)).toEqual([])
  expect(await listWaitingDirect(committee)).toMatchObject([{ first: { isOwn: false } }])
  const later = { ...seen, at: new Date(at.getTime() + 3 * minute) }
  expect(await confirmDirect(committee, later, at)).toMatchObject({ refusal: { code: 'differs' } })
  expect((await orderOf(order)).paidAt).toBeNull()
  // Staff go by the bank's reference: what both saw is the same.
  const byReference = { attemptId, amount: order.total, reference: 'BANK-2', at: null }
  expect(await confirmDirect(await makeActor('staff'), byReference, at)).toEqual({ ok: true, value: 'paid' })
  await expectInvariants()
})

it('counts one transfer once, also when it is seen by its time alone', async () => {
  await limit(10_000_000n)
  const town = await openTown()
  const [first, second] = [await claimed(town), await claimed(town)]
  const at = town.clock.now()
  const confirm = async (of: typeof first, when: Date) =>
    confirmDirect(
      await makeActor('committee', { communityId: of.communityId }),
      { attemptId: of.attemptId, amount: of.order.total, reference: null, at: when },
      town.clock.now(),
    )
  expect(await confirm(first, at)).toMatchObject({ ok: true })
  expect(await confirm(second, new Date(at.getTime() + minute))).toMatchObject({ refusal: { code: 'used_reference' } })
  expect((await orderOf(second.order)).paidAt).toBeNull()
  expect(await confirm(second, new Date(at.getTime() - 10 * minute))).toMatchObject({ ok: true })
  await expectInvariants()
})

it('is found in the statement that comes later, and a statement that came before lends it its reference', async () => {
  await limit(10_000_000n)
  const town = await openTown()
  const staff = await makeActor('staff')
  const lineOf = (amount: bigint, time: string, reference: string) =>
    new TextEncoder().encode(`date,time,amount,reference\n21/11/2026,${time},${amount / 100n}.00,${reference}`)
  const at = (time: string) => new Date(`2026-11-21T${time}:00+07:00`)
  const confirm = async (of: Awaited<ReturnType<typeof claimed>>, time: string) =>
    confirmDirect(
      await makeActor('committee', { communityId: of.communityId }),
      { attemptId: of.attemptId, amount: of.order.total, reference: null, at: at(time) },
      town.clock.now(),
    )
  const later = await claimed(town)
  expect(await confirm(later, '10:05')).toMatchObject({ ok: true })
  await importStatement(staff, lineOf(later.order.total, '10:06', 'LATER'), town.clock.now())
  expect(await listStatement(staff), 'known to have paid it').toEqual([])

  const before = await claimed(town)
  await importStatement(staff, lineOf(before.order.total, '11:30', 'BEFORE'), town.clock.now())
  expect(await confirm(before, '11:29')).toMatchObject({ ok: true })
  expect((await orderOf(before.order)).attempts[0]?.providerRef).toBe('BEFORE')
  expect(await listStatement(staff)).toEqual([])
  const third = await claimed(town)
  expect(await confirm(third, '11:31')).toMatchObject({ refusal: { code: 'used_reference' } })
  await expectInvariants()
})
