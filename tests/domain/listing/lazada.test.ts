import { inspect } from 'node:util'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { beginConnect, finishConnect } from '#app/domain/listing/connect.server.ts'
import { answerDoorbell } from '#app/domain/listing/doorbell.server.ts'
import { pushListing } from '#app/domain/listing/push.server.ts'
import { readSale } from '#app/domain/sale/intake.server.ts'
import { db } from '#app/lib/database.server.ts'
import { closeLeases } from '#app/lib/lease.server.ts'
import type { Placing } from '#integrations/partners/contract.ts'
import { createLazadaSimulator } from '#integrations/simulators/lazada/index.ts'
import { makeStall, shopeeTown, sync, told } from '#tests/support/listing.ts'
import { simulatedFetch } from '#tests/support/simulated-fetch.ts'

/** What only Lazada brings to the desk: a review before anything is sold, and both numbers of an item. */

const address = 'http://localhost:3000/hooks/lazada'
const sellerId = 100200300
const placing: Placing = {
  categoryId: '20201',
  attributes: { material: ['Cotton'] },
  brandId: null,
  logistics: [],
  locationId: null,
}

const shopee = shopeeTown()
const lazada = createLazadaSimulator({
  dataDir: null,
  baseUrl: 'http://localhost:4010/lazada',
  now: () => new Date(),
  fetch: ring,
})
let rung: number[] = []

beforeAll(() => {
  const [toLazada, others] = [simulatedFetch(lazada), globalThis.fetch]
  globalThis.fetch = (input, init) =>
    (new URL(input instanceof Request ? input.url : input).pathname.startsWith('/lazada') ? toLazada : others)(
      input,
      init,
    )
})
beforeEach(async () => {
  await lazada.reset()
  rung = []
})
afterAll(closeLeases)

describe('a listing on Lazada', () => {
  it('waits for the review, rings when it is over, and is live', async () => {
    lazada.turn({ reviewsNew: true })
    const id = await pushedToLazada()
    await sync(id)
    const waiting = await told(id)
    expect(waiting.state).toBe('in_review')
    const [item] = lazada.rows()
    expect([waiting.remoteItem, waiting.remoteSku]).toEqual([String(item?.id), String(item?.skuId)])

    await db.$executeRaw`delete from pgboss.job`
    lazada.setPushUrl(address)
    lazada.review(item?.id ?? 0, 'accept')
    await lazada.deliverPushes()
    expect(rung).toEqual([200])
    expect((await told(id)).state).toBe('in_review')
    await sync(id)
    expect((await told(id)).state).toBe('live')
  })

  it('is refused with Lazada’s own words', async () => {
    lazada.turn({ reviewsNew: true })
    const id = await pushedToLazada()
    await sync(id)
    lazada.review(lazada.rows()[0]?.id ?? 0, 'refuse', 'รูปไม่ชัด')
    await sync(id)
    const refused = await told(id)
    expect(refused.state).toBe('refused')
    expect(inspect(refused.seen, { depth: 9 })).toContain('รูปไม่ชัด')
  })
  it('lowers our shelf when it is bought there, and takes units back when the order falls away', async () => {
    const id = await pushedToLazada()
    await sync(id)
    const { variantId, shopId } = await told(id)
    const before = await stockOf(variantId)
    const [item] = lazada.rows()
    const order = lazada.buy([{ itemId: item?.id ?? 0, units: 2 }])
    const look = () => readSale(shopId, { saleId: String(order?.id) }, AbortSignal.timeout(25_000))
    await look()
    expect(await stockOf(variantId)).toEqual({ ...before, reserved: before.reserved + 2 })
    lazada.move(order?.id ?? 0, 'canceled')
    await look()
    expect(await stockOf(variantId)).toEqual(before)
  })
})

function stockOf(variantId: string) {
  return db.variant.findUniqueOrThrow({ where: { id: variantId }, select: { onHand: true, reserved: true } })
}

async function pushedToLazada(): Promise<string> {
  const { volunteer, product, communityId } = await makeStall(shopee)
  const begun = await beginConnect(volunteer, 'lazada', communityId)
  if (!begun.ok) throw new Error(begun.refusal.code)
  const callback = new URL(begun.value.searchParams.get('redirect_uri') ?? '')
  callback.searchParams.set('state', begun.value.searchParams.get('state') ?? '')
  callback.searchParams.set('code', lazada.consent(sellerId))
  const finished = await finishConnect(volunteer, 'lazada', callback)
  if (!finished.ok) throw new Error(finished.refusal.code)
  const shop = await db.partnerShop.findFirstOrThrow({ where: { remoteId: String(sellerId) } })
  const outcome = await pushListing(volunteer, { variantId: product.variant.id, shopId: shop.id }, placing)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
  return outcome.value.id
}

/** The stand-in's way to our doorbell. */
async function ring(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const request = new Request(input, init)
  const body = Buffer.from(await request.arrayBuffer())
  const reply = await answerDoorbell('lazada', { method: 'POST', url: request.url, headers: request.headers, body })
  rung.push(reply?.status ?? 404)
  return new Response(reply?.body || null, { status: reply?.status ?? 404 })
}
