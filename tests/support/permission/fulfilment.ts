import { changeRates, openRates } from '#app/domain/delivery/change-rates.server.ts'
import { addPoint, changePoint, closePoint, listPoints, openPoint } from '#app/domain/delivery/pickup-point.server.ts'
import { tableMark } from '#app/domain/delivery/rate-table.ts'
import { boardOrders } from '#app/domain/fulfilment/board.server.ts'
import { cannotSend } from '#app/domain/fulfilment/cannot.server.ts'
import { deliver } from '#app/domain/fulfilment/deliver.server.ts'
import { collect, handOver } from '#app/domain/fulfilment/hand-over.server.ts'
import { openLabel } from '#app/domain/fulfilment/label.server.ts'
import { countOwnOrders, listOwnOrders } from '#app/domain/fulfilment/list.server.ts'
import { openPart } from '#app/domain/fulfilment/open-part.server.ts'
import { openSale } from '#app/domain/fulfilment/open-sale.server.ts'
import { accept, pack } from '#app/domain/fulfilment/prepare.server.ts'
import type { FulfilmentState } from '#app/domain/fulfilment/rules.ts'
import { db } from '#app/lib/database.server.ts'
import { askForHelp, payOrder, press } from '../fulfilment.ts'
import { makeOrder, makePickupPoint } from '../order.ts'
import type { PermissionCase, PermissionWorld, Who } from './world.ts'

/** The maker asked the volunteer for help; without that it is the maker alone. */
const tend: readonly Who[] = ['volunteer', 'maker']
const keep: readonly Who[] = ['volunteer', 'committee']

/** A paid order of the maker's goods in this state. Those who are refused share a world: it is made there once. */
async function ordered(
  { product, producer, community, people }: PermissionWorld,
  state: FulfilmentState,
  pickup = false,
) {
  const there = await db.fulfilment.findFirst({ where: { producerId: producer.id, state }, include: { lines: true } })
  if (there) return there
  await askForHelp(producer.id, people.volunteer)
  const point = pickup ? await makePickupPoint(community.id) : null
  const order = await makeOrder({
    lines: [{ variantId: product.variant.id, quantity: 1 }],
    ...(point ? { pickupPointId: point.id } : {}),
  })
  await payOrder(order.id)
  const where = { orderId_number: { orderId: order.id, number: 1 } }
  return db.fulfilment.update({ where, data: { state, handedOverAt: null }, include: { lines: true } })
}

const now = () => new Date()
const point = { nameTh: 'ศาลา', nameEn: null, placeTh: 'ริมน้ำ', placeEn: null, hoursTh: 'ทุกวัน', hoursEn: null }

async function pointThere({ community }: PermissionWorld) {
  const there = await db.pickupPoint.findFirst({ where: { communityId: community.id } })
  return there ?? makePickupPoint(community.id)
}

async function soldThere({ community, product }: PermissionWorld) {
  const shop = await db.partnerShop.create({
    data: { partner: 'shopee', communityId: community.id, remoteId: crypto.randomUUID(), name: 'ร้าน' },
  })
  return db.partnerSale.create({
    data: {
      ...{ shopId: shop.id, remoteId: '1', state: 'to_ship', placedAt: now(), changedAt: now(), seenAt: now() },
      lines: {
        create: { key: 'one', variantId: product.variant.id, quantity: 1, amount: 100n, state: 'to_ship' },
      },
    },
  })
}

export const fulfilmentCases: PermissionCase[] = [
  {
    verb: 'list a maker’s own orders',
    allowed: ['maker'],
    run: async (actor, world) => {
      const { id } = await ordered(world, 'confirmed')
      const { new: waiting } = await countOwnOrders(actor)
      return waiting > 0 && (await listOwnOrders(actor, 'new', { now: now() })).rows.some((one) => one.id === id)
    },
  },
  {
    verb: 'see that orders of a community wait',
    allowed: ['volunteer'],
    run: async (actor, world) => {
      await ordered(world, 'confirmed')
      return (await boardOrders(actor, now())).makers.some(({ maker }) => maker.id === world.producer.id)
    },
  },
  {
    verb: 'open an order',
    allowed: tend,
    run: async (actor, world) => (await openPart(actor, (await ordered(world, 'confirmed')).id, now())) !== null,
  },
  {
    verb: 'open an order at a partner',
    allowed: tend,
    run: async (actor, world) => (await openSale(actor, (await soldThere(world)).id, now())) !== null,
  },
  {
    verb: 'accept an order',
    allowed: tend,
    run: async (actor, world) => (await accept(actor, press((await ordered(world, 'confirmed')).id), now())).ok,
  },
  {
    verb: 'pack an order',
    allowed: tend,
    run: async (actor, world) => (await pack(actor, press((await ordered(world, 'preparing')).id), now())).ok,
  },
  {
    verb: 'open a label with the buyer’s address',
    allowed: tend,
    run: async (actor, world) => (await openLabel(actor, (await ordered(world, 'ready')).id, now())) !== null,
  },
  {
    verb: 'hand an order over',
    allowed: tend,
    run: async (actor, world) => {
      const sending = { carrier: 'by_hand', trackingNumber: null, goods: null } as const
      return (await handOver(actor, press((await ordered(world, 'ready')).id), { sending, now: now() })).ok
    },
  },
  {
    verb: 'give an order to who collects it',
    allowed: tend,
    run: async (actor, world) => {
      const { id, collectCode } = await ordered(world, 'ready', true)
      return (await collect(actor, press(id), { code: collectCode ?? '', now: now() })).ok
    },
  },
  {
    verb: 'say that an order has arrived',
    allowed: tend,
    run: async (actor, world) => (await deliver(actor, press((await ordered(world, 'handed_over')).id), now())).ok,
  },
  {
    verb: 'cancel goods of an order',
    allowed: tend,
    run: async (actor, world) => {
      const { id, lines } = await ordered(world, 'confirmed')
      const goods = lines.map((line) => ({ id: line.id, quantity: line.quantity }))
      return (await cannotSend(actor, press(id), { goods, reason: 'broken', now: now() })).ok
    },
  },
  {
    verb: 'see the table of delivery prices',
    allowed: ['staff'],
    run: async (actor) => (await openRates(actor)) !== null,
  },
  {
    verb: 'change the table of delivery prices',
    allowed: ['staff'],
    run: async (actor) => {
      const seen = tableMark(await db.deliveryRate.findMany())
      return (await changeRates(actor, { rates: [{ zone: 'metro', upToGrams: 900, price: 1n }], seen })).ok
    },
  },
  {
    verb: 'see the pick-up points of a community',
    allowed: keep,
    run: async (actor, world) => {
      const { id } = await pointThere(world)
      return (await openPoint(actor, id)) !== null && (await listPoints(actor)).some((one) => one.id === id)
    },
  },
  {
    verb: 'add a pick-up point',
    allowed: keep,
    run: async (actor, { community }) => (await addPoint(actor, community.id, point)).ok,
  },
  {
    verb: 'change a pick-up point',
    allowed: keep,
    run: async (actor, world) => (await changePoint(actor, (await pointThere(world)).id, point)).ok,
  },
  {
    verb: 'close a pick-up point',
    allowed: keep,
    run: async (actor, world) => (await closePoint(actor, (await pointThere(world)).id, now())).ok,
  },
]
