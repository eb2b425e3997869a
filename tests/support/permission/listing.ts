import { startBulk } from '#app/domain/bulk/start.server.ts'
import { openBulk } from '#app/domain/bulk/view.server.ts'
import { readBoard } from '#app/domain/listing/board.server.ts'
import { readBoardFilter } from '#app/domain/listing/board-filter.ts'
import { answerCategories, askCategories } from '#app/domain/listing/category-question.server.ts'
import { beginConnect, disconnectShop } from '#app/domain/listing/connect.server.ts'
import { connectByKeys, keyForm } from '#app/domain/listing/connect-keys.server.ts'
import { finishHandwork, openHandwork } from '#app/domain/listing/handwork.server.ts'
import { emptyPlacing } from '#app/domain/listing/placing.ts'
import { previewListing, pushListing } from '#app/domain/listing/push.server.ts'
import { sheetOf } from '#app/domain/listing/sheet.server.ts'
import { shopsNearTheirEnd } from '#app/domain/listing/shop-end.server.ts'
import { listPlaces, listShops, openListing } from '#app/domain/listing/view.server.ts'
import {
  keepTheirs,
  pauseListing,
  retryNow,
  showAgain,
  takeDown,
  type Wished,
  writeOurs,
} from '#app/domain/listing/wish.server.ts'
import type { Actor } from '#app/domain/person/actor.ts'
import { transcriptsOf } from '#app/domain/platform/transcript.server.ts'
import { db, type Prisma } from '#app/lib/database.server.ts'
import type { PermissionCase, PermissionWorld, Who } from './world.ts'

const wholeBoard = readBoardFilter(new URLSearchParams())
const tend: readonly Who[] = ['volunteer', 'staff']
const look: readonly Who[] = ['volunteer', 'committee', 'staff']

/** The community's shop, disconnected over there so that nothing is called, with the maker's product in it. */
async function listed(
  { community, product }: PermissionWorld,
  given: Partial<Prisma.PartnerListingUncheckedCreateInput> = {},
) {
  const shop = await ownShop(community.id)
  const { id } = await db.partnerListing.create({
    data: {
      ...{ variantId: product.variant.id, shopId: shop.id, listingId: product.variant.sku.toLowerCase() },
      ...{ want: 'live', state: 'live', placing: {}, ...given },
    },
  })
  return { id, shop }
}

const handRow = {
  ...{ title: 'ผ้า', story: '', price: '35000', units: 1, photoUrls: [], page: 'https://yaan.example/p/1' },
  ...{ weightGrams: null, shown: true },
}

function ownShop(communityId: string) {
  return db.partnerShop.create({
    data: {
      partner: 'shopee',
      communityId,
      remoteId: String(Date.now() + Math.random()),
      name: 'ร้าน',
      state: 'reconnect',
    },
  })
}

const wish = (
  verb: string,
  run: (actor: Actor, id: string) => Wished,
  given: Partial<Prisma.PartnerListingUncheckedCreateInput> = {},
): PermissionCase => ({
  verb,
  allowed: tend,
  run: async (actor, world) => (await run(actor, (await once(world, given)).id)).ok,
})

/** Those who are refused share a world: the listing is made there once. */
async function once(world: PermissionWorld, given: Partial<Prisma.PartnerListingUncheckedCreateInput> = {}) {
  const there = await db.partnerListing.findFirst({
    where: { variantId: world.product.variant.id },
    include: { shop: true },
  })
  return there ?? listed(world, given)
}

const place = async (world: PermissionWorld) => ({
  variantId: world.product.variant.id,
  shopId: (await once(world)).shop.id,
})

const seen = {
  ...{ state: 'live', url: null, title: 'ชื่อที่นั่น', price: '100', sellable: 1, reasons: [], decide: ['text'] },
  print: { text: 'a', photos: 'b', details: 'c', price: 'd', stock: 'e', state: 'f' },
}

/** Let through as far as the shop itself, whose connection has ended here. */
const reachesShop = (outcome: { ok: boolean; refusal?: { code: string } }) =>
  outcome.ok || outcome.refusal?.code === 'reconnect'

const lineFor = (communityId: string | null) => ({ partner: 'line', communityId })

/** Let through as far as the keys, none of which was typed. */
const triesKeys = (outcome: { ok: boolean; refusal?: { code: string } }) =>
  outcome.ok || outcome.refusal?.code === 'missing'

export const listingCases: PermissionCase[] = [
  {
    verb: 'check off work by hand',
    allowed: tend,
    run: async (actor, world) => {
      const { id, shop } = await listed(world)
      const of = { shopId: shop.id, ourId: world.product.variant.sku.toLowerCase() }
      await db.partnerHandItem.deleteMany({ where: of })
      await db.partnerHandItem.create({ data: { ...of, wanted: handRow, changedAt: new Date() } })
      const asked = await openHandwork(actor, id)
      return asked !== null && (await finishHandwork(actor, id, { askedAt: asked.askedAt, end: { done: true } })).ok
    },
  },
  {
    verb: 'read the sheet of a partner by hand',
    allowed: tend,
    run: async (actor, { community }) => {
      const { id } = await ownShop(community.id)
      await db.partnerShop.update({ where: { id }, data: { partner: 'manual', state: 'connected' } })
      return (await sheetOf(actor, id)) !== null
    },
  },
  {
    verb: 'read what was said to a platform',
    allowed: ['staff'],
    run: async (actor, world) => {
      const { id, shop } = await listed(world)
      const of = { shopId: shop.id, listingId: id }
      await db.partnerTranscript.create({ data: { ...of, partner: 'shopee', trouble: 'down', exchanges: [] } })
      return (await transcriptsOf(actor, id)).length === 1
    },
  },
  wish('pause a listing', pauseListing),
  wish('show a listing again', showAgain, { want: 'hidden', state: 'hidden' }),
  wish('take a listing down', takeDown),
  wish('try a listing now', retryNow),
  wish('write ours over an edit there', writeOurs, { state: 'drifted' }),
  wish('keep an edit there', keepTheirs, { state: 'drifted', seen }),
  {
    verb: 'preview a listing',
    allowed: tend,
    run: async (actor, world) => reachesShop(await previewListing(actor, await place(world), {})),
  },
  {
    verb: 'push a listing',
    allowed: tend,
    run: async (actor, world) => reachesShop(await pushListing(actor, await place(world), emptyPlacing)),
  },
  {
    verb: 'see a listing',
    allowed: look,
    run: async (actor, world) => (await openListing(actor, (await once(world)).id)) !== null,
  },
  {
    verb: 'see listings on the board',
    allowed: look,
    run: async (actor, world) => {
      const { id } = await once(world)
      const { rows } = await readBoard(actor, wholeBoard, 1)
      return rows.some(({ cells }) => cells.some(({ listingId }) => listingId === id))
    },
  },
  {
    verb: 'see where a product could stand',
    allowed: tend,
    run: async (actor, { product }) => (await listPlaces(actor, product.id)) !== null,
  },
  {
    verb: 'list shops',
    allowed: tend,
    run: async (actor, world) => {
      const { shop } = await once(world)
      return (await listShops(actor)).kept.some(({ id }) => id === shop.id)
    },
  },
  {
    verb: 'connect the community’s shop',
    allowed: tend,
    run: async (actor, { community }) => (await beginConnect(actor, 'shopee', community.id)).ok,
  },
  {
    verb: 'connect the programme’s shop',
    allowed: ['staff'],
    run: async (actor) => (await beginConnect(actor, 'shopee', null)).ok,
  },
  {
    verb: 'see what connecting by keys asks for',
    allowed: tend,
    run: async (actor, { community }) => (await keyForm(actor, 'line', community.id)) !== null,
  },
  {
    verb: 'connect the community’s shop by keys',
    allowed: tend,
    run: async (actor, { community }) => triesKeys(await connectByKeys(actor, lineFor(community.id), {})),
  },
  {
    verb: 'connect the programme’s shop by keys',
    allowed: ['staff'],
    run: async (actor) => triesKeys(await connectByKeys(actor, lineFor(null), {})),
  },
  {
    verb: 'disconnect a shop',
    allowed: tend,
    run: async (actor, world) => (await disconnectShop(actor, (await once(world)).shop.id)).ok,
  },
  {
    verb: 'be told of a shop that must be connected again',
    allowed: tend,
    run: async (actor, world) => {
      const { shop } = await once(world)
      return (await shopsNearTheirEnd(actor)).some(({ id }) => id === shop.id)
    },
  },
  {
    verb: 'ask where a product belongs over there',
    allowed: tend,
    run: async (actor, { product }) => (await askCategories(actor, product.id, '')) !== null,
  },
  {
    verb: 'say where a product belongs over there',
    allowed: tend,
    run: async (actor, { product }) => (await answerCategories(actor, product.id, { shopee: '1' })).ok,
  },
  {
    verb: 'wish for many at once',
    allowed: tend,
    run: async (actor, { product }) =>
      (await startBulk(actor, { verb: 'push', partners: ['shopee'], of: { products: [product.id] } })).ok,
  },
  {
    verb: 'see what became of a wish for many',
    allowed: tend,
    run: async (actor, { people }) => {
      const { id } = await db.partnerBulk.create({ data: { actorId: people.volunteer.id, verb: 'push' } })
      return (await openBulk(actor, id)) !== null
    },
  },
]
