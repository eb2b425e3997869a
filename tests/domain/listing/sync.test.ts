import { describe, expect, it } from 'vitest'
import { withdrawConsent } from '#app/domain/consent/consent.server.ts'
import { readTrouble } from '#app/domain/listing/state.ts'
import { sweepListings } from '#app/domain/listing/sweep.server.ts'
import { touchListingsOfProduct } from '#app/domain/listing/touch.server.ts'
import { keepTheirs, pauseListing, showAgain, takeDown, writeOurs } from '#app/domain/listing/wish.server.ts'
import { db } from '#app/lib/database.server.ts'
import { makeStall, pushed, type Stall, shopeeTown, sync, told } from '#tests/support/listing.ts'

const shopee = shopeeTown()
const live = () => shopee.rows().filter((item) => item.status === 'NORMAL')

describe('a listing that is pushed', () => {
  it('stands there once, with its words, price, stock and picture', async () => {
    const stall = await makeStall(shopee)
    const id = await pushed(stall)
    await sync(id)
    const [item] = live()
    expect(item).toMatchObject({
      name: 'ผ้าพันคอทอมือ',
      price: 890,
      stock: 5,
      sku: stall.product.variant.sku.toLowerCase(),
    })
    expect(item?.images).toHaveLength(1)
    const row = await told(id)
    expect(row).toMatchObject({ state: 'live', remoteItem: String(item?.id), trouble: null })
    expect(row.kinds).toEqual(['pushed', 'created'])
  })

  it('stands there once when its job runs ten times at once', async () => {
    const id = await pushed(await makeStall(shopee))
    await Promise.all(Array.from({ length: 10 }, () => sync(id)))
    await sync(id)
    expect(shopee.rows()).toHaveLength(1)
    expect((await told(id)).state).toBe('live')
  })

  it('follows a change of price and of stock', async () => {
    const stall = await makeStall(shopee)
    const id = await pushed(stall)
    await sync(id)
    await changePrice(stall, 95_000n)
    await db.stockMovement.create({
      data: { variantId: stall.product.variant.id, kind: 'sold', onHandDelta: -2, key: 'sold-1' },
    })
    await sync(id)
    expect(live()).toMatchObject([{ price: 950, stock: 3 }])
    expect((await told(id)).state).toBe('live')
  })

  it('writes again after a change that came while it was being written', async () => {
    const stall = await makeStall(shopee)
    const id = await pushed(stall)
    const answer = globalThis.fetch
    globalThis.fetch = async (input, init) => {
      if (String(input).includes('add_item')) await changePrice(stall, 77_000n)
      return answer(input, init)
    }
    await sync(id).finally(() => {
      globalThis.fetch = answer
    })
    expect((await told(id)).state).toBe('waiting')
    expect(await queued(id)).toBe(1)
    await sync(id)
    expect(live()).toMatchObject([{ price: 770 }])
    expect((await told(id)).state).toBe('live')
  })

  it('is paused, shown again, taken down and put up anew by one tap each', async () => {
    const { volunteer, ...stall } = await makeStall(shopee)
    const id = await pushed({ volunteer, ...stall })
    await sync(id)
    await pauseListing(volunteer, id)
    await sync(id)
    expect(shopee.rows()).toMatchObject([{ status: 'UNLIST' }])
    expect((await told(id)).state).toBe('hidden')
    await showAgain(volunteer, id)
    await sync(id)
    expect(shopee.rows()).toMatchObject([{ status: 'NORMAL' }])
    await takeDown(volunteer, id)
    await sync(id)
    expect(shopee.rows()).toMatchObject([{ status: 'SELLER_DELETE' }])
    expect((await told(id)).state).toBe('gone')
    await showAgain(volunteer, id)
    await sync(id)
    expect(live()).toHaveLength(1)
    expect((await told(id)).state).toBe('live')
  })
})

describe('consent', () => {
  it('withdrawn takes the item down', async () => {
    const { volunteer, producer, ...stall } = await makeStall(shopee)
    const id = await pushed({ volunteer, producer, ...stall })
    await sync(id)
    const circumstances = { textVersion: 'v1', language: 'th', readAloud: true, how: 'spoken' } as const
    const outcome = await withdrawConsent(volunteer, producer.id, { purpose: 'partners', ...circumstances })
    expect(outcome).toMatchObject({ ok: true, value: { listings: 1 } })
    await sync(id)
    expect(live()).toEqual([])
    expect(await told(id)).toMatchObject({ state: 'gone', want: 'gone' })
  })

  it('missing at the moment of sending, nothing is sent', async () => {
    const stall = await makeStall(shopee)
    const id = await pushed(stall)
    await db.consent.create({
      data: {
        producerId: stall.producer.id,
        ...{
          purpose: 'shop',
          decision: 'withdrawn',
          textVersion: 'v1',
          language: 'th',
          readAloud: true,
          how: 'spoken',
        },
      },
    })
    await sync(id)
    expect(shopee.rows()).toEqual([])
    expect((await told(id)).kinds).toContain('not_public')
  })

  it('withdrawn without a word to the listing, the round notices', async () => {
    const stall = await makeStall(shopee)
    const id = await pushed(stall)
    await sync(id)
    await db.$executeRaw`update "Producer" set consents = '{}' where id = ${stall.producer.id}::uuid`
    await db.$executeRaw`delete from pgboss.job`
    await sweep()
    expect(await queued(id)).toBe(1)
  })

  it('a product that is worked on is hidden and comes back with it', async () => {
    const stall = await makeStall(shopee)
    const id = await pushed(stall)
    await sync(id)
    await setStatus(stall, 'draft')
    await sync(id)
    expect(shopee.rows()).toMatchObject([{ status: 'UNLIST' }])
    await setStatus(stall, 'published')
    await sync(id)
    expect(live()).toHaveLength(1)
  })
})

describe('what was done over there by hand', () => {
  it('is seen by the round; words wait for a person, who may write ours again', async () => {
    const { stall, id, itemId } = await standing()
    shopee.edit(itemId, { name: 'ชื่อที่แก้ในแอปร้านค้า' })
    await sweep()
    expect(await queued(id)).toBe(1)
    await sync(id)
    const drifted = await told(id)
    expect(drifted).toMatchObject({ state: 'drifted', seen: { title: 'ชื่อที่แก้ในแอปร้านค้า', decide: ['text'] } })
    expect(live()).toMatchObject([{ name: 'ชื่อที่แก้ในแอปร้านค้า' }])
    await writeOurs(stall.volunteer, id)
    await sync(id)
    expect(live()).toMatchObject([{ name: 'ผ้าพันคอทอมือ' }])
    expect((await told(id)).state).toBe('live')
  })

  it('or keep theirs', async () => {
    const { stall, id, itemId } = await standing()
    shopee.edit(itemId, { name: 'ชื่อที่แก้ในแอปร้านค้า' })
    await sync(id)
    await keepTheirs(stall.volunteer, id)
    await sync(id)
    expect(live()).toMatchObject([{ name: 'ชื่อที่แก้ในแอปร้านค้า' }])
    expect((await told(id)).state).toBe('live')
  })

  it('numbers are written again by us, and told', async () => {
    const { id, itemId } = await standing()
    shopee.edit(itemId, { price: 1, stock: 999 })
    await sync(id)
    expect(live()).toMatchObject([{ price: 890, stock: 5 }])
    expect(await told(id)).toMatchObject({ state: 'live' })
    expect((await told(id)).kinds).toContain('mended')
  })

  it('stock stays ours while the words wait', async () => {
    const { stall, id, itemId } = await standing()
    shopee.edit(itemId, { name: 'ชื่อที่แก้ในแอปร้านค้า', stock: 999 })
    await sync(id)
    expect(live()).toMatchObject([{ name: 'ชื่อที่แก้ในแอปร้านค้า', stock: 5 }])
    await db.stockMovement.create({
      data: { variantId: stall.product.variant.id, kind: 'damaged', onHandDelta: -1, key: 'broke-1' },
    })
    await db.$transaction((tx) => touchListingsOfProduct(tx, stall.product.id))
    await sync(id)
    expect(live()).toMatchObject([{ name: 'ชื่อที่แก้ในแอปร้านค้า', stock: 4 }])
    expect((await told(id)).state).toBe('drifted')
  })

  it('deleted is told and never made again by itself', async () => {
    const { stall, id, itemId } = await standing()
    shopee.remove(itemId)
    await sweep()
    await sync(id)
    expect((await told(id)).state).toBe('gone')
    expect((await told(id)).kinds).toContain('deleted_there')
    await changePrice(stall, 99_000n)
    await sync(id)
    await sweep()
    expect(live()).toEqual([])
  })

  it('a ban shows its reasons', async () => {
    const { id, itemId } = await standing()
    shopee.ban(itemId, 'รูปไม่ตรงกับสินค้า', 'ถ่ายใหม่')
    await sync(id)
    const row = await told(id)
    expect(row.state).toBe('refused')
    expect(JSON.stringify(row.events)).toContain('รูปไม่ตรงกับสินค้า')
  })

  it('a second item with our code is hidden and told; the seller’s own are never touched', async () => {
    const { stall, id } = await standing()
    const own = shopee.addByHand({ shopId: Number(stall.shop.remoteId), sku: 'ของร้านเอง' })
    const twin = shopee.addByHand({ shopId: Number(stall.shop.remoteId), sku: stall.product.variant.sku.toLowerCase() })
    await sweep()
    expect(shopee.rows().find((item) => item.id === twin.id)?.status).toBe('UNLIST')
    expect(shopee.rows().find((item) => item.id === own.id)).toEqual(own)
    expect((await told(id)).kinds).toContain('twin_hidden')
  })
})

describe('trouble', () => {
  it('a create whose answer was lost makes one item', async () => {
    const id = await pushed(await makeStall(shopee))
    shopee.fail({ call: 'product.add_item', times: 1, kind: 'cut_after' })
    await sync(id)
    await sync(id)
    expect(shopee.rows()).toHaveLength(1)
    expect((await told(id)).state).toBe('live')
  })

  it('a throttle waits for its moment', async () => {
    const id = await pushed(await makeStall(shopee))
    shopee.fail({ call: 'product.add_item', times: 1, kind: 'http', status: 429, headers: { 'retry-after': '60' } })
    await sync(id)
    const row = await told(id)
    expect(row).toMatchObject({ state: 'waiting', attempts: 1 })
    expect(readTrouble(row.trouble)?.code).toBe('rate_limited')
    expect(row.nextTryAt?.getTime()).toBeGreaterThan(Date.now() + 50_000)
  })

  it('a refusal waits for a person', async () => {
    const id = await pushed(await makeStall(shopee))
    shopee.fail({ call: 'product.add_item', times: 1, kind: 'code', error: 'product.error_title_character_forbidden' })
    await sync(id)
    const row = await told(id)
    expect(row).toMatchObject({ state: 'needs_you', nextTryAt: null, problems: [{ field: 'title' }] })
  })

  it('a consent that ended stops the shop and asks to connect again', async () => {
    const stall = await makeStall(shopee)
    const id = await pushed(stall)
    shopee.disconnect(Number(stall.shop.remoteId))
    await sync(id)
    expect(await db.partnerShop.findUnique({ where: { id: stall.shop.id } })).toMatchObject({ state: 'reconnect' })
    const calls = shopee.calls().length
    await sync(id)
    expect(shopee.calls()).toHaveLength(calls)
  })

  it('an unreadable answer raises the alarm once and is tried again later', async () => {
    const id = await pushed(await makeStall(shopee))
    shopee.fail({ call: 'product.search_item', times: 6, kind: 'garbage', body: '<html>' })
    await sync(id)
    await sync(id)
    const row = await told(id)
    expect(row.state).toBe('waiting')
    expect(row.nextTryAt).not.toBeNull()
    expect(row.kinds.filter((kind) => kind === 'trouble')).toHaveLength(1)
  })
})

async function standing() {
  const stall = await makeStall(shopee)
  const id = await pushed(stall)
  await sync(id)
  const [item] = live()
  if (!item) throw new Error('nothing stands there')
  await sweep()
  await db.$executeRaw`delete from pgboss.job`
  return { stall, id, itemId: item.id }
}

async function changePrice({ product }: Stall, price: bigint) {
  await db.$transaction(async (tx) => {
    await tx.variant.update({ where: { id: product.variant.id }, data: { price } })
    await touchListingsOfProduct(tx, product.id)
  })
}

async function setStatus({ product }: Stall, status: 'published' | 'draft') {
  await db.$transaction(async (tx) => {
    await tx.product.update({ where: { id: product.id }, data: { status } })
    await touchListingsOfProduct(tx, product.id)
  })
}

async function sweep() {
  // The round leaves alone what was touched a moment ago.
  await db.$executeRaw`update "PartnerListing" set "updatedAt" = now() - interval '1 hour'`
  await sweepListings(AbortSignal.timeout(25_000))
}

async function queued(id: string): Promise<number> {
  const [row] = await db.$queryRaw<{ count: bigint }[]>`
    select count(*) as count from pgboss.job where name like 'sync-listing.%' and state = 'created' and singleton_key = ${id}`
  return Number(row?.count)
}
