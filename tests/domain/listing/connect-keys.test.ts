import '#tests/support/quick-sleep.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { disconnectShop } from '#app/domain/listing/connect.server.ts'
import { connectByKeys, keyForm } from '#app/domain/listing/connect-keys.server.ts'
import { answerDoorbell } from '#app/domain/listing/doorbell.server.ts'
import { partnerOf, toShop } from '#app/domain/listing/partner.server.ts'
import { pushListing } from '#app/domain/listing/push.server.ts'
import { readSale } from '#app/domain/sale/intake.server.ts'
import { db } from '#app/lib/database.server.ts'
import { closeLeases } from '#app/lib/lease.server.ts'
import { createMyShopSimulator, demoShop } from '#integrations/simulators/myshop/index.ts'
import { sync, told } from '#tests/support/listing.ts'
import { makeActor, makeCommunity, makePhoto, makeProducer, makeProduct } from '#tests/support/make.ts'

const address = 'http://localhost:3000/hooks/line'
const typed = {
  account: demoShop.oaId,
  apiKey: demoShop.apiKey,
  hookSecret: demoShop.hookSecret,
  categories: '1201 ผ้าทอ',
}

/** The stand-in fetches our pictures and rings our door by this; nothing else is on its network. */
const heard: number[] = []
const line = createMyShopSimulator({
  dataDir: null,
  baseUrl: 'http://localhost:4010/myshop',
  now: () => new Date(),
  localPictures: true,
  fetch: async (input, init) => {
    const request = new Request(input, init)
    if (request.method === 'GET') return new Response(new Uint8Array([0xff, 0xd8, 0xff]))
    const body = Buffer.from(await request.arrayBuffer())
    const reply = await answerDoorbell('line', { method: 'POST', url: request.url, headers: request.headers, body })
    heard.push(reply?.status ?? 404)
    return new Response(reply?.body, { status: reply?.status ?? 404 })
  },
})

const network = globalThis.fetch
beforeAll(() => {
  globalThis.fetch = (input, init) => line.fetch(new Request(input, init))
})
beforeEach(async () => {
  heard.length = 0
  await line.reset()
})
afterAll(async () => {
  globalThis.fetch = network
  await closeLeases()
})

async function makeVolunteer() {
  const { id: communityId } = await makeCommunity()
  return { communityId, volunteer: await makeActor('volunteer', { communityId }) }
}

async function connect() {
  const { communityId, volunteer } = await makeVolunteer()
  const outcome = await connectByKeys(volunteer, { partner: 'line', communityId }, typed)
  if (!outcome.ok) throw new Error(outcome.refusal.code)
  const shop = await db.partnerShop.findFirstOrThrow({ where: { partner: 'line', communityId } })
  return { communityId, volunteer, shop }
}

describe('connecting a shop by keys', () => {
  it('asks for what the platform shows, secrets as secrets', async () => {
    const { communityId, volunteer } = await makeVolunteer()
    const form = await keyForm(volunteer, 'line', communityId)
    expect(form?.hookAddress).toBe(address)
    expect(form?.fields.filter(({ secret }) => secret).map(({ name }) => name)).toEqual(['apiKey', 'hookSecret'])
    expect(await keyForm(volunteer, 'shopee', communityId)).toBeNull()
  })

  it('keeps the keys sealed, and nowhere else', async () => {
    const { shop, volunteer } = await connect()
    expect(shop).toMatchObject({ state: 'connected', remoteId: demoShop.oaId, name: demoShop.oaId })
    expect(shop.sealedTokens).toMatch(/^t1\./)
    const written = await db.auditEntry.findMany({ where: { entityId: shop.id } })
    expect(written).toHaveLength(1)
    expect(written[0]).toMatchObject({ action: 'partner_shop.connected', actorId: volunteer.id })
    const plain = JSON.stringify([shop, written])
    for (const secret of [demoShop.apiKey, demoShop.hookSecret]) expect(plain).not.toContain(secret)
    const found = await partnerOf('line')?.keys?.check(toShop(shop), AbortSignal.timeout(5000))
    expect(found).toMatchObject({ ok: true })
  })

  it('says what is missing, and refuses keys that do not work, without keeping anything', async () => {
    const { communityId, volunteer } = await makeVolunteer()
    const place = { partner: 'line', communityId }
    expect(await connectByKeys(volunteer, place, { account: demoShop.oaId })).toMatchObject({
      refusal: { code: 'missing', fields: ['apiKey', 'categories'] },
    })
    for (const wrong of [{ apiKey: 'simulated-nobodys' }, { apiKey: 'a-live-key-0001' }, { account: 'no-at-sign' }])
      expect(await connectByKeys(volunteer, place, { ...typed, ...wrong })).toMatchObject({
        refusal: { code: 'wrong_keys' },
      })
    line.fail({ call: 'products.list', times: 3, kind: 'http', status: 503 })
    expect(await connectByKeys(volunteer, place, typed)).toMatchObject({ refusal: { code: 'trouble' } })
    expect(await db.partnerShop.count({ where: { communityId } })).toBe(0)
  })

  it('never takes another community’s shop over, nor one key under two names', async () => {
    await connect()
    const other = await makeVolunteer()
    const place = { partner: 'line', communityId: other.communityId }
    for (const account of [demoShop.oaId, '@another-name'])
      expect(await connectByKeys(other.volunteer, place, { ...typed, account })).toMatchObject({
        refusal: { code: 'taken' },
      })
  })

  it('takes two shops that have no key at all', async () => {
    const { communityId, volunteer } = await makeVolunteer()
    for (const name of ['ร้านของฝากเขต', 'ตลาดนัดวัด'])
      expect(await connectByKeys(volunteer, { partner: 'manual', communityId }, { name })).toMatchObject({ ok: true })
  })

  it('takes a new key for the same shop, and forgets all when it is let go', async () => {
    const { shop, volunteer, communityId } = await connect()
    const apiKey = line.makeKey(1)
    const again = await connectByKeys(volunteer, { partner: 'line', communityId }, { ...typed, apiKey })
    expect(again.ok).toBe(true)
    const check = () => partnerOf('line')?.keys?.check(toShop(shop), AbortSignal.timeout(5000))
    expect(await check()).toMatchObject({ ok: true })
    expect(await disconnectShop(volunteer, shop.id)).toMatchObject({ ok: true })
    expect(await db.partnerShop.findUnique({ where: { id: shop.id } })).toMatchObject({ sealedTokens: null })
  })
})

it('a product is pushed, bought, and the message that tells of it is heard by the shop’s own secret', async () => {
  const { communityId, volunteer, shop } = await connect()
  const producer = await makeProducer({ communityId })
  const product = await makeProduct({ producerId: producer.id, titleTh: 'ผ้าพันคอทอมือ', descriptionTh: 'ทอมือจากฝ้าย' })
  const photo = await makePhoto({ communityId })
  await db.productPhoto.create({ data: { productId: product.id, photoId: photo.id, position: 0, altTh: 'ผ้า' } })
  const place = { variantId: product.variant.id, shopId: shop.id }
  const placing = { categoryId: '1201', attributes: {}, brandId: null, logistics: [], locationId: null }
  const pushed = await pushListing(volunteer, place, placing)
  if (!pushed.ok) throw new Error(JSON.stringify(pushed.refusal))
  await sync(pushed.value.id)
  expect(await told(pushed.value.id)).toMatchObject({ state: 'live' })
  const [row] = line.rows()
  expect(row).toMatchObject({ shown: true, name: 'ผ้าพันคอทอมือ' })

  line.setHook(1, address)
  const order = line.buy({ shopId: 1, lines: [{ productId: row?.id ?? 0, quantity: 1 }] })
  line.move(order?.number ?? '', 'pay')
  await line.deliverPushes()
  expect(heard).toEqual([200, 200])
  await readSale(shop.id, { saleId: order?.number ?? '' }, AbortSignal.timeout(5000))
  const sales = await db.partnerSale.findMany({ where: { shopId: shop.id }, include: { lines: true } })
  expect(sales).toMatchObject([{ state: 'to_ship', lines: [{ quantity: 1 }] }])

  line.turn({ hookSign: 'hex_key' })
  line.move(order?.number ?? '', 'cancel')
  await line.deliverPushes()
  expect(heard).toEqual([200, 200, 401])
})
