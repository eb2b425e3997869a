import { describe, expect, it } from 'vitest'
import { cannotSend } from '#app/domain/fulfilment/cannot.server.ts'
import { deliver } from '#app/domain/fulfilment/deliver.server.ts'
import { handOver } from '#app/domain/fulfilment/hand-over.server.ts'
import { accept, pack } from '#app/domain/fulfilment/prepare.server.ts'
import { wishRefund } from '#app/domain/refund/ask.server.ts'
import { db } from '#app/lib/database.server.ts'
import { makePaidOrder, press } from '#tests/support/fulfilment.ts'

const post = { carrier: 'thailand_post', trackingNumber: 'EF123456789TH', goods: null } as const

const balance = async (account: string, subject: string | null = null) =>
  (await db.ledgerLine.aggregate({ where: { account, subject }, _sum: { amount: true } }))._sum.amount ?? 0n
const shelf = async (ids: string[]) =>
  (await db.variant.findMany({ where: { id: { in: ids } } })).map(({ onHand, reserved }) => ({ onHand, reserved }))

describe('goods that cannot be sent', () => {
  it('are paid back with the journey when nothing goes, are off the shelf when they are broken, and end the order', async () => {
    const { seller, partId, order, variantIds, now } = await makePaidOrder()
    const id = order.lines[0]?.id ?? ''
    const all = { goods: [{ id, quantity: 2 }], reason: 'broken', now } as const
    expect(await cannotSend(seller, press(partId), all)).toMatchObject({ ok: true, value: 'cancelled' })
    expect(await db.refund.findMany({ include: { lines: true } })).toMatchObject([
      {
        amount: 65_000n,
        reason: 'maker_cancelled',
        requestedById: seller.id,
        lines: [{ quantity: 2 }, { amount: 5_000n }],
      },
    ])
    expect(await balance('order_holding', order.id)).toBe(0n)
    expect(await shelf(variantIds)).toEqual([{ onHand: 3, reserved: 0 }])
    expect(await db.order.findUniqueOrThrow({ where: { id: order.id } })).toMatchObject({ cancelReason: 'maker' })
  })

  it('leave the rest on its way: only what goes is released, to the satang', async () => {
    const { seller, partId, order, producer, variantIds, now } = await makePaidOrder({ prices: [33_333n], quantity: 3 })
    await accept(seller, press(partId), now)
    const id = order.lines[0]?.id ?? ''
    const one = { goods: [{ id, quantity: 1 }], reason: 'cannot_send', now } as const
    expect(await cannotSend(seller, press(partId), one)).toMatchObject({ ok: true, value: 'preparing' })
    expect(await shelf(variantIds)).toEqual([{ onHand: 5, reserved: 2 }])
    await pack(seller, press(partId), now)
    await handOver(seller, press(partId), { sending: post, now })
    expect(await shelf(variantIds)).toEqual([{ onHand: 3, reserved: 0 }])
    await deliver(seller, press(partId), now)
    const paid = -(await balance('payable', producer.id)) - (await balance('community_share'))
    expect(paid).toBe(66_666n)
    expect(await balance('order_holding', order.id)).toBe(0n)
    expect(await balance('delivery_income')).toBe(-5_000n)
  })

  it('are cancelled once, however often the button is pressed, and never more than is left', async () => {
    const { seller, volunteer, partId, order, now } = await makePaidOrder()
    const id = order.lines[0]?.id ?? ''
    const cannot = (quantity: number) => ({ goods: [{ id, quantity }], reason: 'not_there', now }) as const
    const once = press(partId)
    const taps = await Promise.all([1, 2, 3].map(() => cannotSend(seller, once, cannot(1))))
    expect(taps).toEqual(Array(3).fill({ ok: true, value: 'confirmed' }))
    expect(await cannotSend(volunteer, press(partId), cannot(2))).toMatchObject({
      refusal: { code: 'too_many', id, left: 1 },
    })
    expect(await cannotSend(seller, press(partId), cannot(0))).toMatchObject({ refusal: { code: 'nothing' } })
    expect(await db.refund.count()).toBe(1)
    const both = await Promise.all([seller, volunteer].map((actor) => cannotSend(actor, press(partId), cannot(1))))
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await balance('order_holding', order.id)).toBe(0n)
  })

  it('are decided by the programme while the buyer’s bank asks for the money', async () => {
    const { seller, partId, order, attemptId, now } = await makePaidOrder()
    await db.dispute.create({ data: { attemptId, provider: 'omise', ref: `dspt_${order.id}`, amount: 65_000n } })
    const id = order.lines[0]?.id ?? ''
    const cannot = { goods: [{ id, quantity: 1 }], reason: 'broken', now } as const
    expect(await cannotSend(seller, press(partId), cannot)).toMatchObject({ refusal: { code: 'disputed' } })
    expect(await db.orderLine.findUniqueOrThrow({ where: { id } })).toMatchObject({ cancelledQuantity: 0, reserved: 2 })
  })
})

describe('goods that are paid back before they were sent', () => {
  it('are not sent any more, and are back on the shelf; what has left stays as it is', async () => {
    const { seller, partId, order, attemptId, variantIds, now } = await makePaidOrder({ quantity: 3 })
    await accept(seller, press(partId), now)
    const id = order.lines[0]?.id ?? ''
    await handOver(seller, press(partId), { sending: { ...post, goods: [{ id, quantity: 1 }] }, now })
    const wish = { orderId: order.id, attemptId, reason: 'buyer_asked', by: null, automatic: true } as const
    const lines = [{ orderLineId: id, quantity: 3, amount: 90_000n }]
    expect(await db.$transaction((tx) => wishRefund(tx, { ...wish, lines, delivery: [] }, now))).toMatchObject({
      ok: true,
    })
    expect(await db.fulfilment.findUniqueOrThrow({ where: { id: partId } })).toMatchObject({ state: 'handed_over' })
    expect(await db.orderLine.findUniqueOrThrow({ where: { id } })).toMatchObject({ cancelledQuantity: 2, reserved: 0 })
    expect(await shelf(variantIds)).toEqual([{ onHand: 4, reserved: 0 }])
  })
})
