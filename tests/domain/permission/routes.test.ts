import { describe, expect, it } from 'vitest'
import { openSession } from '#app/domain/person/session.server.ts'
import { db } from '#app/lib/database.server.ts'
import { askForHelp, payOrder } from '#tests/support/fulfilment.ts'
import { answerEverything } from '#tests/support/onboarding.ts'
import { makeOrder, makePickupPoint } from '#tests/support/order.ts'
import { type Access, type Door, type RouteWorld, routeTable } from '#tests/support/permission/route-table.ts'
import { type Answer, everyRoute, post, type Visit, visit, type WalkedRoute } from '#tests/support/permission/walk.ts'
import { everybody, makePermissionWorld, type PermissionWorld, type Who } from '#tests/support/permission/world.ts'

describe('every address', () => {
  it('stands in the table, and the table holds no other', async () => {
    const paths = (await everyRoute()).map(({ path }) => path)
    expect([...new Set(paths)].sort()).toEqual(Object.keys(routeTable).sort())
  })

  it('opens to whom the table says and to nobody else', async () => {
    const world = await makeRouteWorld()
    const cookies = await signInAll(world)
    const wrong: string[] = []
    for (const route of await everyRoute()) {
      const access = routeTable[route.path] ?? 'open'
      if (access === 'open') continue
      for (const who of ['nobody', ...everybody] as const) {
        const cookie = who === 'nobody' ? null : (cookies.get(who) ?? null)
        wrong.push(...(await knock(visitTo(route, { access, world, cookie }), who, access)))
      }
    }
    expect(wrong).toEqual([])
  })
})

/** Asks for the page and posts to it; answers what differs from the table. */
async function knock(asked: Visit, who: Who | 'nobody', access: Access): Promise<string[]> {
  const door: Door = typeof access === 'object' ? access : { to: everybody }
  const may = who !== 'nobody' && door.to.includes(who)
  const turnedAway: Answer = who === 'nobody' ? 'sign-in' : 'refused'
  // A page may tell whoever may see it that something is missing in its address.
  const pages: Answer[] = may ? ['in', 'unsound'] : [turnedAway]
  const got = door.formsOnly ? null : await visit(asked)
  const wrong = got === null || pages.includes(got) ? [] : [`${who} opens ${asked.route.path}: ${got}`]
  if (may) return wrong
  const posted = await post(asked)
  // Somebody with the role elsewhere may hear that the form is empty before anything is looked up; nothing was done.
  const refusals: (Answer | null)[] = [null, turnedAway, ...(who.startsWith('other') ? (['unsound'] as const) : [])]
  return refusals.includes(posted) ? wrong : [...wrong, `${who} posts to ${asked.route.path}: ${posted}`]
}

function visitTo(
  route: WalkedRoute,
  { access, world, cookie }: { access: Access; world: RouteWorld; cookie: string | null },
): Visit {
  const params = paramsFor(route, world)
  const path = route.path.replace(/:(\w+)\??/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
  const query = typeof access === 'object' && access.query ? `?${new URLSearchParams(access.query(world))}` : ''
  return { route, params, address: path + query, cookie }
}

function paramsFor({ path }: WalkedRoute, world: RouteWorld): Record<string, string> {
  const { community, producer, product, story, listingId, draftId, bulkId, partId, saleId, pointId } = world
  const ids = { '/desk/stories': story.id, '/desk/listings': listingId, '/office/communities': community.id }
  const id = Object.entries(ids).find(([room]) => path.startsWith(room))?.[1] ?? ''
  return {
    ...{ id, draftId, bulkId, communityId: community.id, makerId: producer.id, productId: product.id },
    ...{ variantId: product.variant.id, partner: 'shopee', part: 'place', purpose: 'shop', month: '2026-11' },
    ...{ partId, saleId, pointId },
  }
}

/** The world of the verbs, with a draft that its volunteer began and the product in a partner's shop. */
async function makeRouteWorld(): Promise<RouteWorld> {
  const world = await makePermissionWorld()
  const { community, people, product } = world
  const draftId = crypto.randomUUID()
  await answerEverything(people.volunteer, { draftId, communityId: community.id })
  const shop = await db.partnerShop.create({
    data: { partner: 'shopee', communityId: community.id, remoteId: '1', name: 'ร้าน', state: 'reconnect' },
  })
  const { id: listingId } = await db.partnerListing.create({
    data: {
      ...{ variantId: product.variant.id, shopId: shop.id, listingId: product.variant.sku.toLowerCase() },
      ...{ want: 'live', state: 'live', placing: {} },
    },
  })
  const bulk = await db.partnerBulk.create({ data: { actorId: people.volunteer.id, verb: 'push' } })
  return { ...world, ...(await makeOrders(world, shop.id)), listingId, shopId: shop.id, draftId, bulkId: bulk.id }
}

/** A paid order that is being packed by a maker who asked for help, one at the partner's shop, and a pick-up point. */
async function makeOrders({ community, people, producer, product }: PermissionWorld, shopId: string) {
  await askForHelp(producer.id, people.volunteer)
  const order = await makeOrder({ lines: [{ variantId: product.variant.id, quantity: 1 }] })
  await payOrder(order.id)
  const part = await db.fulfilment.findFirstOrThrow({ where: { orderId: order.id } })
  await db.fulfilment.update({ where: { id: part.id }, data: { state: 'preparing' } })
  const now = new Date()
  const sale = await db.partnerSale.create({
    data: {
      ...{ shopId, remoteId: '1', state: 'to_ship', placedAt: now, changedAt: now, seenAt: now },
      lines: { create: { key: 'one', variantId: product.variant.id, quantity: 1, amount: 100n, state: 'to_ship' } },
    },
  })
  return { partId: part.id, saleId: sale.id, pointId: (await makePickupPoint(community.id)).id }
}

async function signInAll({ people }: RouteWorld): Promise<Map<Who, string>> {
  const cookies = new Map<Who, string>()
  for (const who of everybody) {
    const headers = await openSession(new Request('http://localhost:3000/'), people[who].id)
    cookies.set(who, headers.getSetCookie()[0]?.split(';')[0] ?? '')
  }
  return cookies
}
