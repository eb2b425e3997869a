import { expect, it } from 'vitest'
import { handOver } from '#app/domain/fulfilment/hand-over.server.ts'
import { accept, pack } from '#app/domain/fulfilment/prepare.server.ts'
import { noticeFacts } from '#app/domain/notice/facts.server.ts'
import { viewOrder } from '#app/domain/order/view.server.ts'
import { askAsBuyer } from '#app/domain/refund/buyer.server.ts'
import { en } from '#app/i18n/en.ts'
import { th } from '#app/i18n/th.ts'
import { db } from '#app/lib/database.server.ts'
import { makePaidOrder, press } from '#tests/support/fulfilment.ts'

/** Goods that leave in several parcels: a letter for each, and an order's page that says how much has gone. */

async function packed(quantity: number) {
  const made = await makePaidOrder({ quantity })
  const { seller, partId, now, order } = made
  await accept(seller, press(partId), now)
  await pack(seller, press(partId), now)
  const [line] = await db.orderLine.findMany({ where: { orderId: order.id } })
  const send = (count: number, trackingNumber: string, key = press(partId)) =>
    handOver(seller, key, {
      sending: { carrier: 'thailand_post', trackingNumber, goods: [{ id: line?.id ?? '', quantity: count }] },
      now,
    })
  return { ...made, send, lineId: line?.id ?? '' }
}

const letters = (orderId: string) =>
  db.notice.findMany({ where: { orderId, kind: 'order_shipped' }, orderBy: { id: 'asc' }, select: { id: true } })

it('tells the buyer of each parcel once, and which pieces it brings', async () => {
  const { order, partId, send } = await packed(4)
  const key = press(partId)
  await send(2, 'EA000000001TH', key)
  await send(2, 'EA000000001TH', key)
  expect(await letters(order.id)).toHaveLength(1)
  await send(2, 'EA000000002TH')
  const [first, second] = await Promise.all((await letters(order.id)).map(({ id }) => noticeFacts(id)))
  expect(first).toMatchObject({ tracking: 'EA000000001TH', pieces: { here: 2, sent: 2, of: 4 } })
  expect(second).toMatchObject({ tracking: 'EA000000002TH', pieces: { here: 2, sent: 4, of: 4 } })
  if (!first || !second) throw new Error('a letter has nothing to say')
  expect(th.notice.order_shipped(first).text).toContain('ส่งแล้ว 2 จาก 4 ชิ้น')
  expect(th.notice.order_shipped(second).text).toContain('ครบทั้ง 4 ชิ้น')
  expect(en.notice.order_shipped(first).subject).toContain('2 of 4')
})

it('says nothing of pieces where all came at once', async () => {
  const { order, send } = await packed(2)
  await send(2, 'EA000000003TH')
  const [letter] = await letters(order.id)
  const facts = await noticeFacts(letter?.id ?? '')
  expect(facts).toMatchObject({ tracking: 'EA000000003TH', pieces: null })
})

it('shows on the order’s page how much has left, and money that is asked back', async () => {
  const { order, send, lineId } = await packed(4)
  expect(await viewOrder(order.token)).toMatchObject({ parts: [{ pieces: { gone: 0, of: 4 } }], refunds: [] })
  await send(1, 'EA000000004TH')
  await askAsBuyer(order.token, { why: 'broken', note: null, lines: [{ orderLineId: lineId, quantity: 1 }] })
  expect(await viewOrder(order.token)).toMatchObject({
    parts: [{ pieces: { gone: 1, of: 4 }, parcels: [{ pieces: 1, trackingNumber: 'EA000000004TH' }] }],
    refunds: [{ state: 'requested', amount: 30_000n, needsTarget: false }],
  })
})
