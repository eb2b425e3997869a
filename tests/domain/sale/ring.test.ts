import { expect, it } from 'vitest'
import { answerDoorbell } from '#app/domain/listing/doorbell.server.ts'
import { ringSalesDue } from '#app/domain/sale/intake.server.ts'
import { syncSalesJob } from '#app/jobs/sync-sales.ts'
import { db } from '#app/lib/database.server.ts'
import type { Knock } from '#integrations/partners/contract.ts'
import { buyer } from '#integrations/simulators/shopee/index.ts'
import { makeStall, pushed, shopeeTown, sync, told } from '#tests/support/listing.ts'

const shopee = shopeeTown()
const address = 'http://localhost:3000/hooks/shopee'
const duty = { signal: AbortSignal.timeout(60_000), priority: 2 }

/** Five pieces at Shopee's stand-in, which rings us. */
async function openStall() {
  const stall = await makeStall(shopee)
  const id = await pushed(stall)
  await sync(id)
  await db.$executeRaw`delete from pgboss.job`
  shopee.setPushUrl(address)
  return { ...stall, listingId: id, itemId: Number((await told(id)).remoteItem) }
}

const stockOf = async (variantId: string) => {
  const { onHand, reserved } = await db.variant.findUniqueOrThrow({ where: { id: variantId } })
  return { onHand, reserved }
}

it('a ring about an order has it read, once however often it rings, and the stock follows what was read', async () => {
  const { product, listingId, itemId } = await openStall()
  const order = shopee.buy([{ itemId, quantity: 2 }])
  if (!order) throw new Error('Shopee had too few')
  const knocks = await delivered()
  expect((await salesJobs()).map(({ data }) => data.saleId)).toEqual([order.sn])
  await runSalesJobs()
  expect(await stockOf(product.variant.id)).toEqual({ onHand: 5, reserved: 2 })

  for (const knock of knocks) expect(await answerDoorbell('shopee', knock)).toMatchObject({ status: 200 })
  expect(await salesJobs()).toEqual([])

  shopee.pay(order.sn)
  await delivered()
  await runSalesJobs()
  expect(await stockOf(product.variant.id)).toEqual({ onHand: 3, reserved: 0 })
  await sync(listingId)
  expect(shopee.available(itemId)).toBe(3)

  shopee.cancel(order.sn)
  await delivered()
  await runSalesJobs()
  expect(await stockOf(product.variant.id)).toEqual({ onHand: 5, reserved: 0 })
})

it('an order nobody rang for is found when its shop is due, and nothing of its buyer is kept', async () => {
  const { product, shop, itemId } = await openStall()
  shopee.setPushUrl(null)
  // It was placed a minute ago: what is younger is left to the next round.
  shopee.drift(-60_000)
  shopee.pay(shopee.buy([{ itemId, quantity: 1 }])?.sn ?? '')
  await ringSalesDue()
  await ringSalesDue()
  expect((await salesJobs()).map(({ data }) => data)).toEqual([{ shopId: shop.id }])
  await runSalesJobs()
  expect(await stockOf(product.variant.id)).toEqual({ onHand: 4, reserved: 0 })
  await ringSalesDue()
  expect(await salesJobs()).toEqual([])
  const kept = JSON.stringify(
    await db.partnerSale.findMany({ where: { shopId: shop.id }, include: { lines: true } }),
    (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value),
  )
  for (const word of Object.values(buyer)) expect(kept).not.toContain(word)
})

/** Lets the platform ring us; answers what it sent. */
async function delivered(): Promise<Knock[]> {
  const knocks: Knock[] = []
  const network = globalThis.fetch
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init)
    const body = Buffer.from(await request.arrayBuffer())
    const knock = { method: 'POST', url: request.url, headers: request.headers, body }
    knocks.push(knock)
    const reply = await answerDoorbell('shopee', knock)
    return new Response(reply?.body, { status: reply?.status ?? 404 })
  }
  await shopee.deliverPushes().finally(() => {
    globalThis.fetch = network
  })
  return knocks
}

function salesJobs() {
  return db.$queryRaw<{ id: string; data: { shopId: string; saleId?: string } }[]>`
    select id, data from pgboss.job where name = 'sync-sales.shopee' and state = 'created' order by created_on`
}

async function runSalesJobs(): Promise<void> {
  for (const { id, data } of await salesJobs()) {
    await db.$executeRaw`delete from pgboss.job where id = ${id}::uuid`
    await syncSalesJob(data, duty)
  }
}
