import { afterEach, describe, expect, it } from 'vitest'
import { askAsBuyer } from '#app/domain/refund/buyer.server.ts'
import { agreeAsMaker, refundsAskedOf } from '#app/domain/refund/maker.server.ts'
import { approveRefund } from '#app/domain/refund/office.server.ts'
import { needsOf } from '#app/domain/today/today.server.ts'
import { db } from '#app/lib/database.server.ts'
import { askForHelp } from '#tests/support/fulfilment.ts'
import { makeActor } from '#tests/support/make.ts'
import { makePaidOrder, type OrderPlan } from '#tests/support/paid-order.ts'
import { expectInvariants } from '#tests/support/payments/invariants.ts'

/** A maker, or who helps them, says yes to money that goes back of their own goods. */

afterEach(() => expectInvariants())

const now = new Date('2026-11-21T09:00:00Z')

async function asked(plan: Partial<OrderPlan> = {}, pieces: readonly number[] = [0]) {
  const order = await makePaidOrder({ makers: [{ lines: [{ quantity: 2, price: 6_000n }] }], paidAt: now, ...plan })
  const lines = pieces.map((at) => ({ orderLineId: order.lines[at]?.id ?? '', quantity: 1 }))
  const answer = await askAsBuyer(order.token, { why: 'broken', note: 'แตก', lines }, now)
  if (!answer.ok) throw new Error(answer.refusal.code)
  const producerId = order.producers[0] ?? ''
  const { communityId } = await db.producer.findUniqueOrThrow({ where: { id: producerId } })
  const maker = await makeActor('seller', { communityId, producerId })
  const [part] = order.fulfilments
  return { ...answer.value, order, producerId, communityId, maker, partId: part?.id ?? '' }
}

const stateOf = async (id: string) => (await db.refund.findUniqueOrThrow({ where: { id } })).state

describe('a buyer asks for money back', () => {
  it('of one maker: who is told, sees it and says yes, and it is on its way', async () => {
    const { refundId, maker, partId, communityId, order } = await asked()
    expect(await refundsAskedOf(maker, partId)).toMatchObject([{ id: refundId, amount: 6_000n, why: 'broken' }])
    expect(await agreeAsMaker(maker, refundId, now)).toEqual({ ok: true, value: 'decided' })
    expect(await stateOf(refundId)).toBe('submitting')
    expect(await agreeAsMaker(maker, refundId, now)).toMatchObject({ ok: false })
    expect(await refundsAskedOf(maker, partId)).toEqual([])
    const told = { action: 'refund.agreed_by_maker', actorId: maker.id, communityId, entityId: refundId }
    expect(await db.auditEntry.count({ where: told })).toBe(1)
    expect(order.lines).toHaveLength(1)
  })

  it('of a maker without an account: the volunteer who helps them is told, and answers for them', async () => {
    const order = await makePaidOrder({ makers: [{ lines: [{ quantity: 1, price: 6_000n }] }], paidAt: now })
    const producerId = order.producers[0] ?? ''
    const { communityId } = await db.producer.findUniqueOrThrow({ where: { id: producerId } })
    const volunteer = await makeActor('volunteer', { communityId })
    const lines = [{ orderLineId: order.lines[0]?.id ?? '', quantity: 1 }]
    const answer = await askAsBuyer(order.token, { why: 'wrong', note: null, lines }, now)
    const refundId = answer.ok ? answer.value.refundId : ''
    expect(await db.notice.count({ where: { kind: 'maker_refund_asked', producerId } })).toBe(1)
    expect(await agreeAsMaker(volunteer, refundId, now), 'before the maker asked for help').toMatchObject({ ok: false })
    await askForHelp(producerId, volunteer)
    expect(await needsOf(volunteer)).toContainEqual(
      expect.objectContaining({ kind: 'refund_asked', id: order.fulfilments[0]?.id }),
    )
    expect(await agreeAsMaker(volunteer, refundId, now)).toEqual({ ok: true, value: 'decided' })
  })

  it('over two makers, of delivery, or above what one person may decide: it is the programme’s', async () => {
    const two = { makers: [{ lines: [{ quantity: 1, price: 6_000n }] }, { lines: [{ quantity: 1, price: 6_000n }] }] }
    const shared = await asked(two, [0, 1])
    const dear = await asked({ makers: [{ lines: [{ quantity: 1, price: 500_000n }] }] })
    for (const { refundId, maker, partId } of [shared, dear]) {
      expect(await refundsAskedOf(maker, partId)).toEqual([])
      expect(await agreeAsMaker(maker, refundId, now)).toEqual({ ok: false, refusal: { code: 'not_found' } })
      expect(await stateOf(refundId)).toBe('requested')
    }
    expect(await approveRefund(await makeActor('staff'), shared.refundId, now)).toEqual({ ok: true, value: 'decided' })
  })

  it('that goes back by hand: the maker’s yes is one of two', async () => {
    const { refundId, maker } = await asked({ method: 'promptpay', refundable: 'manual' })
    expect(await agreeAsMaker(maker, refundId, now)).toEqual({ ok: true, value: 'more' })
    expect(await stateOf(refundId)).toBe('requested')
    expect(await agreeAsMaker(maker, refundId, now)).toMatchObject({ ok: false })
    expect(await approveRefund(await makeActor('staff'), refundId, now)).toEqual({ ok: true, value: 'decided' })
    expect(await stateOf(refundId)).toBe('manual_pending')
  })
})
