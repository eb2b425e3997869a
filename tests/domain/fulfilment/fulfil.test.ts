import { describe, expect, it } from 'vitest'
import { withdrawConsent } from '#app/domain/consent/consent.server.ts'
import { deliver, deliverArrived } from '#app/domain/fulfilment/deliver.server.ts'
import { collect, handOver } from '#app/domain/fulfilment/hand-over.server.ts'
import { openLabel } from '#app/domain/fulfilment/label.server.ts'
import { accept, pack } from '#app/domain/fulfilment/prepare.server.ts'
import type { Actor } from '#app/domain/person/actor.ts'
import { db } from '#app/lib/database.server.ts'
import { makePaidOrder, press } from '#tests/support/fulfilment.ts'
import { makeActor, makeCommunity, makeProducer } from '#tests/support/make.ts'
import { someBuyer } from '#tests/support/order.ts'

const post = { carrier: 'thailand_post', trackingNumber: 'EF123456789TH', goods: null } as const

const stateOf = async (id: string) => (await db.fulfilment.findUniqueOrThrow({ where: { id } })).state
const eventsOf = (fulfilmentId: string) =>
  db.fulfilmentEvent.findMany({ where: { fulfilmentId }, orderBy: [{ at: 'asc' }, { id: 'asc' }] })
const balance = async (account: string, subject: string | null = null) =>
  (await db.ledgerLine.aggregate({ where: { account, subject }, _sum: { amount: true } }))._sum.amount ?? 0n

async function packed(actor: Actor, partId: string, now: Date) {
  const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000)
  expect(await accept(actor, press(partId), minutesAgo(2))).toMatchObject({ ok: true, value: 'preparing' })
  expect(await pack(actor, press(partId), minutesAgo(1))).toMatchObject({ ok: true, value: 'ready' })
}

describe('an order that is paid', () => {
  it('is accepted, packed, sent and delivered by its maker; goods are sold at hand-over, money released at delivery', async () => {
    const anHourAgo = new Date(Date.now() - 3_600_000)
    const { seller, partId, order, producer, variantIds } = await makePaidOrder({ now: anHourAgo })
    const now = new Date()
    const tomorrow = new Date(now.getTime() + 86_400_000)
    await packed(seller, partId, now)
    expect(await db.variant.findMany({ where: { id: { in: variantIds } } })).toMatchObject([{ onHand: 5, reserved: 2 }])
    expect(await handOver(seller, press(partId), { sending: post, now })).toMatchObject({ value: 'handed_over' })
    expect(await db.variant.findMany({ where: { id: { in: variantIds } } })).toMatchObject([{ onHand: 3, reserved: 0 }])
    expect(await balance('order_holding', order.id)).toBe(-65_000n)
    expect(await deliver(seller, press(partId), tomorrow)).toMatchObject({ value: 'delivered' })
    expect(await balance('order_holding', order.id)).toBe(0n)
    expect(await balance('payable', producer.id)).toBe(-54_000n)
    expect(await balance('community_share')).toBe(-6_000n)
    expect(await balance('delivery_income')).toBe(-5_000n)
    expect((await eventsOf(partId)).map(({ kind, helped }) => [kind, helped])).toEqual([
      ['confirmed', false],
      ['accepted', false],
      ['packed', false],
      ['handed_over', false],
      ['delivered', false],
    ])
  })

  it('is handled by the volunteer for a maker who asked for it, and the record says so and under which yes', async () => {
    const { volunteer, partId, producer } = await makePaidOrder({ now: new Date(Date.now() - 3_600_000) })
    const now = new Date()
    await packed(volunteer, partId, now)
    const yes = await db.consent.findFirstOrThrow({ where: { producerId: producer.id, purpose: 'help' } })
    const [, accepted] = await eventsOf(partId)
    expect(accepted).toMatchObject({ actorId: volunteer.id, helped: true, detail: { consentId: yes.id } })
    expect(await db.auditEntry.findFirst({ where: { action: 'fulfilment.accepted', entityId: partId } })).toMatchObject(
      {
        ...{ actorId: volunteer.id, communityId: producer.communityId },
        after: { state: 'preparing', helped: true },
      },
    )
    const spoken = { textVersion: 'v2', language: 'th', readAloud: true, how: 'spoken' } as const
    await withdrawConsent(volunteer, producer.id, { purpose: 'help', ...spoken })
    expect(await handOver(volunteer, press(partId), { sending: post, now })).toEqual({
      ...{ ok: false, refusal: { code: 'not_found' } },
    })
    expect(await stateOf(partId)).toBe('ready')
  })

  it('is nobody else’s', async () => {
    // The volunteer of this community was not asked for help.
    const { partId, communityId, volunteer, now } = await makePaidOrder({ helped: false })
    const elsewhere = await makeCommunity()
    const other = await makeProducer({ communityId })
    const people = [
      volunteer,
      await makeActor('volunteer', { communityId: elsewhere.id }),
      await makeActor('seller', { communityId, producerId: other.id }),
      await makeActor('committee', { communityId }),
      await makeActor('staff'),
      await makeActor(),
    ]
    for (const person of people) {
      const refusal = { ok: false, refusal: { code: 'not_found' } }
      expect(await accept(person, press(partId), now)).toEqual(refusal)
      expect(await handOver(person, press(partId), { sending: post, now })).toEqual(refusal)
      expect(await openLabel(person, partId, now)).toBeNull()
    }
    expect(await stateOf(partId)).toBe('confirmed')
  })

  it('takes a step once, however often its button is pressed', async () => {
    const { seller, partId, now } = await makePaidOrder()
    await packed(seller, partId, now)
    const once = press(partId)
    const taps = await Promise.all([1, 2, 3, 4].map(() => handOver(seller, once, { sending: post, now })))
    expect(taps).toEqual(Array(4).fill({ ok: true, value: 'handed_over' }))
    expect(await db.parcel.count({ where: { fulfilmentId: partId } })).toBe(1)
    const { key } = once
    expect(
      await handOver(seller, { fulfilmentId: (await makePaidOrder()).partId, key }, { sending: post, now }),
    ).toEqual({
      ...{ ok: false, refusal: { code: 'not_found' } },
    })
  })

  it('is taken forward by one of two people who press at once', async () => {
    const { seller, volunteer, partId, now } = await makePaidOrder()
    await packed(seller, partId, now)
    const both = await Promise.all(
      [seller, volunteer].map((actor) => handOver(actor, press(partId), { sending: post, now })),
    )
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'not_now', state: 'handed_over' } })
    expect(await db.parcel.count({ where: { fulfilmentId: partId } })).toBe(1)
  })

  it('leaves in several parcels, and never more than was ordered', async () => {
    const { seller, partId, order, variantIds, now } = await makePaidOrder({ quantity: 3 })
    await packed(seller, partId, now)
    const id = order.lines[0]?.id ?? ''
    const send = (quantity: number) =>
      handOver(seller, press(partId), { sending: { ...post, goods: [{ id, quantity }] }, now })
    expect(await send(1)).toMatchObject({ value: 'ready' })
    expect(await send(3)).toMatchObject({ refusal: { code: 'too_many', id, left: 2 } })
    expect(await db.variant.findMany({ where: { id: { in: variantIds } } })).toMatchObject([{ onHand: 4, reserved: 2 }])
    expect(await send(2)).toMatchObject({ value: 'handed_over' })
    expect(await db.variant.findMany({ where: { id: { in: variantIds } } })).toMatchObject([{ onHand: 2, reserved: 0 }])
    expect(await db.parcel.count({ where: { fulfilmentId: partId } })).toBe(2)
  })

  it('needs the number of carriers that give one', async () => {
    const { seller, partId, now } = await makePaidOrder()
    await packed(seller, partId, now)
    const sending = { ...post, trackingNumber: null }
    expect(await handOver(seller, press(partId), { sending, now })).toMatchObject({ refusal: { code: 'no_tracking' } })
    expect(await handOver(seller, press(partId), { sending: { ...sending, carrier: 'by_hand' }, now })).toMatchObject({
      value: 'handed_over',
    })
  })

  it('arrives by itself a week after it was handed over, and its money is released once', async () => {
    const { seller, partId, producer, now } = await makePaidOrder()
    await packed(seller, partId, now)
    await handOver(seller, press(partId), { sending: post, now })
    const daysLater = (days: number) => new Date(now.getTime() + days * 86_400_000)
    expect(await deliverArrived(daysLater(6))).toBe(0)
    const [one, other] = await Promise.all([deliverArrived(daysLater(7)), deliverArrived(daysLater(7))])
    expect(one + other).toBe(1)
    expect(await deliver(seller, press(partId), daysLater(8))).toMatchObject({ refusal: { code: 'not_now' } })
    expect(await balance('payable', producer.id)).toBe(-54_000n)
    expect(await db.ledgerJournal.count({ where: { kind: 'release' } })).toBe(1)
  })
})

describe('what is collected', () => {
  it('is handed to whoever shows the code, and is delivered then', async () => {
    const { seller, partId, producer, collectCode, now } = await makePaidOrder({ pickup: true })
    await packed(seller, partId, now)
    const thai = [...collectCode].map((digit) => String.fromCharCode(0x0e50 + Number(digit))).join(' ')
    expect(await handOver(seller, press(partId), { sending: post, now })).toMatchObject({
      refusal: { code: 'is_collected' },
    })
    const wrong = collectCode === '1234' ? '4321' : '1234'
    expect(await collect(seller, press(partId), { code: wrong, now })).toMatchObject({
      refusal: { code: 'wrong_code' },
    })
    expect(await collect(seller, press(partId), { code: thai, now })).toMatchObject({ value: 'delivered' })
    expect(await balance('payable', producer.id)).toBe(-54_000n)
    expect(await db.fulfilment.findUniqueOrThrow({ where: { id: partId } })).toMatchObject({
      ...{ handedOverAt: now, deliveredAt: now, releasedAt: now },
    })
  })

  it('is not to be had by guessing', async () => {
    const { seller, partId, collectCode, now } = await makePaidOrder({ pickup: true })
    await packed(seller, partId, now)
    const wrong = collectCode === '1234' ? '4321' : '1234'
    for (let guess = 0; guess < 10; guess += 1) await collect(seller, press(partId), { code: wrong, now })
    expect(await collect(seller, press(partId), { code: collectCode, now })).toMatchObject({
      refusal: { code: 'too_often' },
    })
  })
})

describe('the label', () => {
  it('shows the buyer to who sends it, and every look is written down', async () => {
    const { seller, partId, now } = await makePaidOrder()
    expect(await openLabel(seller, partId, now)).toBeNull()
    await packed(seller, partId, now)
    expect(await openLabel(seller, partId, now)).toMatchObject({
      to: {
        ...{ name: someBuyer.name, phone: expect.stringMatching(/^\+66/) },
        lines: expect.arrayContaining([expect.stringContaining('10400')]),
      },
      goods: [{ units: 2 }],
    })
    expect((await eventsOf(partId)).at(-1)).toMatchObject({ kind: 'address_opened', actorId: seller.id })
    await handOver(seller, press(partId), { sending: post, now })
    await deliver(seller, press(partId), now)
    expect(await openLabel(seller, partId, now)).toBeNull()
  })
})
