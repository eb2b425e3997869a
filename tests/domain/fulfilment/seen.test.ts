import { describe, expect, it } from 'vitest'
import { boardOrders } from '#app/domain/fulfilment/board.server.ts'
import { countOwnOrders, firstStage, listOwnOrders } from '#app/domain/fulfilment/list.server.ts'
import { openPart } from '#app/domain/fulfilment/open-part.server.ts'
import { openSale } from '#app/domain/fulfilment/open-sale.server.ts'
import { accept } from '#app/domain/fulfilment/prepare.server.ts'
import { ordersWaiting } from '#app/domain/today/order.server.ts'
import { db } from '#app/lib/database.server.ts'
import { askForHelp, makePaidOrder, press } from '#tests/support/fulfilment.ts'
import { makeActor, makeCommunity } from '#tests/support/make.ts'
import { makeOrder } from '#tests/support/order.ts'

const day = 86_400_000

describe('what a maker sees', () => {
  it('is their own orders heap by heap, once they are paid', async () => {
    const { seller, partId, variantIds, now } = await makePaidOrder()
    await makeOrder({ lines: [{ variantId: variantIds[0] ?? '', quantity: 1 }] })
    const other = await makePaidOrder()
    expect(await countOwnOrders(seller)).toMatchObject({ new: 1, packing: 0, to_send: 0 })
    expect((await listOwnOrders(seller, 'new', { now })).rows.map(({ id }) => id)).toEqual([partId])
    await accept(seller, press(partId), now)
    const counts = await countOwnOrders(seller)
    expect(firstStage(counts)).toBe('packing')
    expect(await openPart(seller, partId, now)).toMatchObject({ isOwn: true, next: 'pack', payable: 54_000n })
    expect(await openPart(seller, other.partId, now)).toBeNull()
  })

  it('has what is late on top', async () => {
    const { seller, partId, producer, variantIds } = await makePaidOrder({ now: new Date(Date.now() - 3 * day) })
    const [late] = (await listOwnOrders(seller, 'new', { now: new Date() })).rows
    expect(late).toMatchObject({ id: partId, lateSince: expect.any(Date) })
    expect(variantIds).toHaveLength(1)
    expect(producer.id).not.toBe('')
  })

  it('holds orders of partner platforms, marked as such and without their buyer', async () => {
    const { seller, volunteer, communityId, variantIds, now } = await makePaidOrder()
    const sale = await makeSale(communityId, variantIds[0] ?? '')
    const [card] = (await listOwnOrders(seller, 'packing', { now })).rows
    expect(card).toMatchObject({ id: sale.id, ours: null, partner: { partner: 'shopee', shop: 'ร้าน' } })
    expect(await openSale(seller, sale.id, now)).toMatchObject({ at: { state: 'to_ship' }, goods: [{ units: 2 }] })
    expect((await boardOrders(volunteer, now)).sales.rows.map(({ id }) => id)).toEqual([sale.id])
    const elsewhere = await makeActor('volunteer', { communityId: (await makeCommunity()).id })
    expect(await openSale(elsewhere, sale.id, now)).toBeNull()
    await db.partnerSale.update({ where: { id: sale.id }, data: { state: 'on_hold' } })
    expect((await listOwnOrders(seller, 'packing', { now })).rows).toEqual([])
    expect(await openSale(seller, sale.id, now)).toBeNull()
  })
})

describe('what a volunteer sees', () => {
  it('is that something waits, and the orders themselves once the maker asked for help', async () => {
    const { volunteer, producer, partId, now } = await makePaidOrder({ helped: false })
    expect(await boardOrders(volunteer, now)).toMatchObject({
      makers: [{ maker: { id: producer.id }, hasAccount: true, cards: null, waiting: 1 }],
    })
    expect(await openPart(volunteer, partId, now)).toBeNull()
    await askForHelp(producer.id, volunteer)
    expect((await boardOrders(volunteer, now)).makers[0]?.cards?.map(({ id }) => id)).toEqual([partId])
    expect(await openPart(volunteer, partId, now)).toMatchObject({ isOwn: false })
    const elsewhere = await makeActor('volunteer', { communityId: (await makeCommunity()).id })
    expect(await boardOrders(elsewhere, now)).toMatchObject({ makers: [], sales: { rows: [] } })
  })

  it('is told on the day’s page what needs them', async () => {
    const ownWay = await makePaidOrder({ helped: false })
    const kinds = async ({ volunteer }: typeof ownWay, now = new Date()) =>
      (await ordersWaiting(volunteer, now)).map(({ kind, id }) => [kind, id])
    const later = new Date(Date.now() + 3 * day)
    expect(await kinds(ownWay)).toEqual([])
    expect(await kinds(ownWay, later)).toEqual([['order_maker_late', ownWay.producer.id]])
    await db.grant.updateMany({ where: { personId: ownWay.seller.id }, data: { endedAt: new Date() } })
    expect(await kinds(ownWay)).toEqual([['order_help_not_asked', ownWay.producer.id]])
    const helped = await makePaidOrder()
    expect(await kinds(helped)).toEqual([['order_waits', helped.partId]])
    expect(await kinds(helped, later)).toEqual([['order_late', helped.partId]])
  })
})

async function makeSale(communityId: string, variantId: string) {
  const shop = await db.partnerShop.create({
    data: { partner: 'shopee', communityId, remoteId: crypto.randomUUID(), name: 'ร้าน' },
  })
  const now = new Date()
  return db.partnerSale.create({
    data: {
      ...{ shopId: shop.id, remoteId: '2411AB', state: 'to_ship', placedAt: now, changedAt: now, seenAt: now },
      lines: { create: { key: 'one', variantId, quantity: 2, amount: 60_000n, state: 'to_ship' } },
    },
  })
}
