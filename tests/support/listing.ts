import './quick-sleep.ts'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { beginConnect, finishConnect } from '#app/domain/listing/connect.server.ts'
import { pushListing } from '#app/domain/listing/push.server.ts'
import { syncListing } from '#app/domain/listing/sync.server.ts'
import type { Actor } from '#app/domain/person/actor.ts'
import { imageStore } from '#app/domain/photo/store.server.ts'
import { db } from '#app/lib/database.server.ts'
import { prepareImage } from '#app/lib/image.server.ts'
import { closeLeases } from '#app/lib/lease.server.ts'
import type { Placing } from '#integrations/partners/contract.ts'
import { createShopeeSimulator, type ShopeeSimulator } from '#integrations/simulators/shopee/index.ts'
import { makeActor, makeCommunity, makePhoto, makeProducer, makeProduct } from './make.ts'
import { drawPhoto } from './picture.ts'
import { simulatedFetch } from './simulated-fetch.ts'

/** The shop that Shopee's stand-in has. */
export const remoteShopId = 14701711

/** Woven cloth of cotton, sent by post: everything that the stand-in asks for. */
export const clothPlacing: Placing = {
  categoryId: '100201',
  attributes: { '100134': ['4101'] },
  brandId: null,
  logistics: ['70021'],
  locationId: null,
}

/** Puts Shopee's stand-in in place of this test file's network, empty before each test. */
export function shopeeTown(): ShopeeSimulator {
  const simulator = createShopeeSimulator({
    dataDir: null,
    baseUrl: 'http://localhost:4010/shopee',
    now: () => new Date(),
  })
  const network = globalThis.fetch
  beforeAll(() => {
    globalThis.fetch = simulatedFetch(simulator)
  })
  beforeEach(() => simulator.reset())
  afterAll(async () => {
    globalThis.fetch = network
    await closeLeases()
  })
  return simulator
}

/** Somebody says yes at the platform and comes back with a code. */
export async function connectShop(simulator: ShopeeSimulator, actor: Actor, communityId: string | null) {
  const begun = await beginConnect(actor, 'shopee', communityId)
  if (!begun.ok) throw new Error(begun.refusal.code)
  const finished = await finishConnect(actor, 'shopee', callbackOf(simulator, begun.value))
  if (!finished.ok) throw new Error(finished.refusal.code)
  return db.partnerShop.findFirstOrThrow({ where: { remoteId: String(remoteShopId) } })
}

/** Where the browser comes back to, from the consent page's own address. */
export function callbackOf(simulator: ShopeeSimulator, consent: URL): URL {
  const callback = new URL(consent.searchParams.get('redirect_uri') ?? '')
  callback.searchParams.set('state', consent.searchParams.get('state') ?? '')
  callback.searchParams.set('code', simulator.consent(remoteShopId))
  callback.searchParams.set('shop_id', String(remoteShopId))
  return callback
}

/** A public product with a picture whose bytes are really kept, its volunteer, and the community's shop on Shopee. */
export async function makeStall(simulator: ShopeeSimulator) {
  const { id: communityId } = await makeCommunity()
  const volunteer = await makeActor('volunteer', { communityId })
  const producer = await makeProducer({ communityId })
  const product = await makeProduct({ producerId: producer.id, titleTh: 'ผ้าพันคอทอมือ', descriptionTh: 'ทอมือจากฝ้าย' })
  const photo = await makeKeptPhoto(communityId)
  await db.productPhoto.create({ data: { productId: product.id, photoId: photo.id, position: 0, altTh: 'ผ้า' } })
  const shop = await connectShop(simulator, volunteer, communityId)
  return { communityId, volunteer, producer, product, shop }
}

export type Stall = Awaited<ReturnType<typeof makeStall>>

/** Pushes the stall's product and answers the listing's id; nothing has reached the platform yet. */
export async function pushed({ volunteer, product, shop }: Stall): Promise<string> {
  const place = { variantId: product.variant.id, shopId: shop.id }
  const outcome = await pushListing(volunteer, place, clothPlacing)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
  return outcome.value.id
}

/** One run of the job, as the worker would. */
export function sync(id: string): Promise<void> {
  return syncListing(id, AbortSignal.timeout(25_000))
}

/** The listing with its history, oldest first. */
export async function told(id: string) {
  const row = await db.partnerListing.findUniqueOrThrow({
    where: { id },
    include: { events: { orderBy: [{ at: 'asc' }, { id: 'asc' }] } },
  })
  return { ...row, kinds: row.events.map(({ kind }) => kind) }
}

/** A picture whose bytes are really kept, so that it can be uploaded. */
export async function makeKeptPhoto(communityId: string) {
  const prepared = await prepareImage(await (await drawPhoto({ width: 700, height: 600 })).jpeg().toBuffer(), {
    effort: 0,
  })
  if (!prepared.ok) throw new Error('the picture was not taken')
  await imageStore().put(prepared.value)
  const row = await makePhoto({ communityId })
  const { hash, width, height } = prepared.value
  return db.photo.update({ where: { id: row.id }, data: { hash, width, height } })
}
