import { describe, expect, it } from 'vitest'
import { touchStock } from '#app/domain/listing/touch.server.ts'
import { takeDown } from '#app/domain/listing/wish.server.ts'
import { measureBacklogs, readBacklogs } from '#app/domain/platform/backlog.server.ts'
import { countCall, flushCalls } from '#app/domain/platform/call-count.server.ts'
import { readHealth } from '#app/domain/platform/health.server.ts'
import { heldPlatforms, holdPlatform, resumePlatform, ringPlatform } from '#app/domain/platform/hold.server.ts'
import { db } from '#app/lib/database.server.ts'
import { makeStall, pushed, type Stall, shopeeTown, sync, told } from '#tests/support/listing.ts'
import { makeActor } from '#tests/support/make.ts'

const shopee = shopeeTown()
const live = () => shopee.rows().filter((item) => item.status === 'NORMAL')

async function change({ product }: Stall, { onHandDelta, price }: { onHandDelta: number; price?: bigint }) {
  const { id: variantId } = product.variant
  await db.$transaction(async (tx) => {
    if (price) await tx.variant.update({ where: { id: variantId }, data: { price } })
    const kind = onHandDelta < 0 ? 'damaged' : 'received'
    await tx.stockMovement.create({ data: { variantId, kind, onHandDelta, key: crypto.randomUUID() } })
    await touchStock(tx, [variantId])
  })
}

describe('a platform held back by staff', () => {
  it('is sent nothing until staff let it go on, and nothing is lost', async () => {
    const staff = await makeActor('staff')
    const id = await pushed(await makeStall(shopee))
    expect(await holdPlatform(staff, 'shopee')).toMatchObject({ ok: true })
    expect(await heldPlatforms()).toEqual(['shopee'])
    await sync(id)
    expect(await told(id)).toMatchObject({ state: 'waiting', remoteItem: null })
    expect(await resumePlatform(staff, 'shopee')).toMatchObject({ ok: true })
    await ringPlatform('shopee', AbortSignal.timeout(10_000))
    await sync(id)
    expect(await told(id)).toMatchObject({ state: 'live' })
  })

  it('still takes down what must come down', async () => {
    const stall = await makeStall(shopee)
    const id = await pushed(stall)
    await sync(id)
    const staff = await makeActor('staff')
    await holdPlatform(staff, 'shopee')
    await takeDown(stall.volunteer, id)
    await sync(id)
    expect(await told(id)).toMatchObject({ state: 'gone' })
    await resumePlatform(staff, 'shopee')
  })

  it('is still told of fewer units, and of nothing else', async () => {
    const stall = await makeStall(shopee)
    const id = await pushed(stall)
    await sync(id)
    const staff = await makeActor('staff')
    await holdPlatform(staff, 'shopee')
    await change(stall, { onHandDelta: -2, price: 95_000n })
    await sync(id)
    expect(live()).toMatchObject([{ stock: 3, price: 890 }])
    expect(await told(id)).toMatchObject({ state: 'live', wrote: { sellable: 3, price: '89000' } })
    expect((await told(id)).behindSince).not.toBeNull()
    await change(stall, { onHandDelta: 4, price: 95_000n })
    await sync(id)
    expect(live()).toMatchObject([{ stock: 3, price: 890 }])
    await resumePlatform(staff, 'shopee')
    await sync(id)
    expect(live()).toMatchObject([{ stock: 7, price: 950 }])
    expect((await told(id)).behindSince).toBeNull()
  })

  it('counts fewer units as told when nothing else was wished', async () => {
    const stall = await makeStall(shopee)
    const id = await pushed(stall)
    await sync(id)
    const staff = await makeActor('staff')
    await holdPlatform(staff, 'shopee')
    await change(stall, { onHandDelta: -1 })
    await sync(id)
    const row = await told(id)
    expect(row.writtenRevision).toBe(row.revision)
    await resumePlatform(staff, 'shopee')
  })

  it('is one that is known here', async () => {
    const staff = await makeActor('staff')
    expect(await holdPlatform(staff, 'nowhere')).toMatchObject({ refusal: { code: 'not_found' } })
  })
})

describe('since when a platform is behind', () => {
  it('is noted with the wish, kept while it waits and forgotten once it is there', async () => {
    const id = await pushed(await makeStall(shopee))
    const { behindSince } = await told(id)
    expect(behindSince).not.toBeNull()
    await db.partnerListing.update({ where: { id }, data: { revision: { increment: 1 } } })
    expect((await told(id)).behindSince).toEqual(behindSince)
    expect(await readBacklogs()).toMatchObject([{ partner: 'shopee', waiting: 1 }])
    await measureBacklogs()
    expect(await db.partnerBacklog.findMany()).toMatchObject([{ partner: 'shopee', waiting: 1 }])
    await sync(id)
    expect((await told(id)).behindSince).toBeNull()
    expect(await readBacklogs()).toEqual([])
  })
})

describe('calls by the minute', () => {
  it('add up over batches, each ending counted apart', async () => {
    await flushCalls()
    await db.partnerCallCount.deleteMany()
    const line = { partner: 'lazada', shop: null, call: 'x', status: 200, remoteCode: null, requestId: null } as const
    const at = new Date('2026-01-01T10:00:30Z')
    const endings = [null, 'down', 'rate_limited'] as const
    for (const trouble of endings) countCall({ ...line, trouble, alarm: false }, at)
    await flushCalls()
    for (const trouble of ['refused', null] as const) countCall({ ...line, trouble, alarm: false }, at)
    await flushCalls()
    const minute = new Date('2026-01-01T10:00:00Z')
    expect(await db.partnerCallCount.findMany()).toEqual([
      { partner: 'lazada', minute, calls: 5, failed: 1, limited: 1, refused: 1 },
    ])
  })
})

describe('how a platform is', () => {
  it('is told from its calls, its shops and what waits', async () => {
    const staff = await makeActor('staff')
    await makeStall(shopee)
    await flushCalls()
    await db.partnerCallCount.deleteMany()
    const now = new Date('2026-01-02T10:30:00Z')
    const read = async () => (await readHealth(staff, 3, now))?.find(({ partner }) => partner === 'shopee')
    const at = (minute: number) => ({ partner: 'shopee', minute: new Date(now.getTime() - minute * 60_000) })
    await db.partnerCallCount.createMany({
      data: [
        { ...at(2), calls: 30 },
        { ...at(4), calls: 10, failed: 2 },
      ],
    })
    await db.partnerBacklog.create({ data: { ...at(60), waiting: 7, oldestSeconds: 90 } })
    const well = await read()
    expect(well).toMatchObject({ health: 'well', late: { calls: 40, failed: 2 }, quota: { callsPerMinute: 4 } })
    expect(well?.steps).toHaveLength(36)
    expect(well?.steps.map(({ calls }) => calls).filter((calls) => calls > 0)).toEqual([40])
    expect(Math.max(...(well?.steps ?? []).map(({ waiting }) => waiting))).toBe(7)
    await db.partnerCallCount.create({ data: { ...at(1), calls: 20, failed: 20 } })
    expect(await read()).toMatchObject({ health: 'failing' })
    await holdPlatform(staff, 'shopee')
    expect(await read()).toMatchObject({ health: 'held' })
    await resumePlatform(staff, 'shopee')
  })
})
