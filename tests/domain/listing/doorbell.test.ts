import { expect, it, vi } from 'vitest'
import { answerDoorbell } from '#app/domain/listing/doorbell.server.ts'
import { db } from '#app/lib/database.server.ts'
import { makeStall, pushed, shopeeTown, sync, told } from '#tests/support/listing.ts'

const shopee = shopeeTown()
const address = 'http://localhost:3000/hooks/shopee'

it('a ring about an item causes a look, and the look finds the truth', async () => {
  const id = await pushed(await makeStall(shopee))
  await sync(id)
  await db.$executeRaw`delete from pgboss.job`
  shopee.setPushUrl(address)
  shopee.ban(Number((await told(id)).remoteItem), 'รูปไม่ตรงกับสินค้า', 'ถ่ายใหม่')
  const statuses = await delivered()
  expect(statuses).toEqual([200])
  expect((await told(id)).state).toBe('live')
  expect(await jobs()).toEqual([id])
  await sync(id)
  expect((await told(id)).state).toBe('refused')
})

it('five rings are one look', async () => {
  const id = await pushed(await makeStall(shopee))
  await sync(id)
  await db.$executeRaw`delete from pgboss.job`
  shopee.setPushUrl(address)
  const item = Number((await told(id)).remoteItem)
  for (let times = 0; times < 5; times += 1) shopee.promote(item, times)
  expect(await delivered()).toEqual([200, 200, 200, 200, 200])
  expect(await jobs()).toEqual([id])
})

it('a ring for a shop that is not ours is answered well and does nothing', async () => {
  const { shop } = await makeStall(shopee)
  await db.partnerShop.delete({ where: { id: shop.id } })
  shopee.setPushUrl(address)
  shopee.disconnect(Number(shop.remoteId))
  expect(await delivered()).toEqual([200])
  expect(await jobs()).toEqual([])
})

it('a database that stands still makes nobody wait: the platform is told to ring again, and nothing is lost or doubled', async () => {
  const id = await pushed(await makeStall(shopee))
  await sync(id)
  await db.$executeRaw`delete from pgboss.job`
  shopee.setPushUrl(address)
  shopee.promote(Number((await told(id)).remoteItem), 1)
  await db.$transaction(
    async (tx) => {
      await tx.$executeRaw`lock table "PartnerRing" in access exclusive mode`
      // The answer comes while the lock still stands: this would never end otherwise.
      expect(await delivered()).toEqual([503])
    },
    { timeout: 60_000 },
  )
  await vi.waitFor(async () => expect(await db.partnerRing.count()).toBe(1), { timeout: 30_000 })
  shopee.drift(10 * 60_000)
  expect(await delivered()).toEqual([200])
  expect(await db.partnerRing.count()).toBe(1)
  expect(await jobs()).toEqual([id])
})

it('a foreign signature, and a partner that is none, are refused', async () => {
  const headers = new Headers({ authorization: 'f'.repeat(64) })
  const knock = { method: 'POST', url: address, headers, body: Buffer.from('{"code":3}') }
  expect(await answerDoorbell('shopee', knock)).toMatchObject({ status: 401 })
  expect(await answerDoorbell('nobody', knock)).toBeNull()
})

/** Lets the platform ring us, and answers with what we said. */
async function delivered(): Promise<number[]> {
  const statuses: number[] = []
  const network = globalThis.fetch
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init)
    const body = Buffer.from(await request.arrayBuffer())
    const reply = await answerDoorbell('shopee', { method: 'POST', url: request.url, headers: request.headers, body })
    statuses.push(reply?.status ?? 404)
    return new Response(reply?.body, { status: reply?.status ?? 404 })
  }
  await shopee.deliverPushes().finally(() => {
    globalThis.fetch = network
  })
  return statuses
}

async function jobs(): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    select data->>'partnerListingId' as id from pgboss.job where name like 'sync-listing.%' and state = 'created'`
  return rows.map(({ id }) => id)
}
