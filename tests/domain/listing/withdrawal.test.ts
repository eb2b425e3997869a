import { describe, expect, it } from 'vitest'
import { withdrawConsent } from '#app/domain/consent/consent.server.ts'
import { checkObedience } from '#app/domain/listing/obey.server.ts'
import { takeDown } from '#app/domain/listing/wish.server.ts'
import { publishProduct, withdrawProduct } from '#app/domain/product/publish.server.ts'
import { db } from '#app/lib/database.server.ts'
import { type Market, makeMarket, openTasks, shown, stallOf, syncAll, tinyTown } from '#tests/support/sale.ts'

const town = tinyTown()
const spoken = { textVersion: 'v1', language: 'th', readAloud: true, how: 'spoken' } as const

async function openMarket(shops = 2) {
  const market = await makeMarket({ shops })
  await syncAll(market)
  return market
}

const proofs = ({ stalls }: Market) =>
  db.partnerWithdrawal.findMany({
    where: { listingId: { in: stalls.map(({ listingId }) => listingId) } },
    orderBy: { listingId: 'asc' },
  })

const urgencies = async () => {
  const rows = await db.$queryRaw<{ priority: number }[]>`
    select priority from pgboss.job where name like 'sync-listing.%' and state = 'created'`
  return rows.map(({ priority }) => priority)
}

describe('what has to be gone', () => {
  it('is gone everywhere when a consent is withdrawn, rung before everything else, and each platform was read back', async () => {
    const market = await openMarket()
    await db.$executeRaw`delete from pgboss.job`
    await withdrawConsent(market.volunteer, market.producer.id, { purpose: 'partners', ...spoken })
    expect(await urgencies()).toEqual([3, 3])
    expect(await proofs(market)).toMatchObject([{ reason: 'consent', absentAt: null }, { absentAt: null }])
    await syncAll(market)
    expect(shown(town.platform, market)).toEqual([null, null])
    expect(await proofs(market)).toMatchObject(
      market.stalls.map(() => ({
        asked: 1,
        absentAt: expect.any(Date),
        look: { by: 'reference_and_our_id', found: 'deleted' },
      })),
    )
  })

  it('is gone when the product is withdrawn, and stays so when it comes back until somebody puts it up', async () => {
    const market = await openMarket()
    await withdrawProduct(market.volunteer, market.product.id)
    await syncAll(market)
    expect(shown(town.platform, market)).toEqual([null, null])
    expect(await proofs(market)).toMatchObject([{ reason: 'product', absentAt: expect.any(Date) }, {}])
    await db.product.update({ where: { id: market.product.id }, data: { status: 'draft' } })
    await publishProduct(market.volunteer, market.product.id)
    await syncAll(market)
    expect(shown(town.platform, market)).toEqual([null, null])
  })

  it('is not believed to be gone because the platform said so: it is asked again until it is', async () => {
    const market = await openMarket(1)
    const { listingId, remoteId } = stallOf(market, 0)
    const stubborn = standFast(remoteId)
    await takeDown(market.volunteer, listingId)
    await syncAll(market)
    expect(await proofs(market)).toMatchObject([{ reason: 'person', asked: 1, absentAt: null }])
    expect(await db.partnerListing.findUniqueOrThrow({ where: { id: listingId } })).toMatchObject({ state: 'waiting' })

    await db.$executeRaw`delete from pgboss.job`
    await checkObedience(new Date(Date.now() + 16 * 60_000))
    expect(await urgencies()).toEqual([3])
    const task = { listingId, kind: 'not_obeyed', detail: { asked: 1, shop: 'connected' } }
    expect(await openTasks('not_obeyed')).toMatchObject([task])
    await checkObedience(new Date(Date.now() + 17 * 60_000))
    expect(await openTasks('not_obeyed')).toHaveLength(1)

    stubborn.giveIn()
    await syncAll(market)
    expect(await proofs(market)).toMatchObject([{ asked: 2, absentAt: expect.any(Date) }])
    expect(await openTasks('not_obeyed')).toEqual([])
  })

  it('cannot be asked of a shop whose connection ended: a person is told', async () => {
    const market = await openMarket(1)
    await db.partnerShop.updateMany({ where: { id: stallOf(market, 0).shopId }, data: { state: 'reconnect' } })
    await takeDown(market.volunteer, stallOf(market, 0).listingId)
    await syncAll(market)
    await checkObedience(new Date(Date.now() + 16 * 60_000))
    const tasks = await openTasks('not_obeyed')
    expect(tasks.filter(({ shopId }) => shopId === stallOf(market, 0).shopId)).toMatchObject([
      { detail: { asked: 0, shop: 'reconnect' } },
    ])
  })

  it('also when the answer to the deletion was lost', async () => {
    const market = await openMarket(1)
    town.platform.fail('unpublish', 'lost_after')
    await takeDown(market.volunteer, stallOf(market, 0).listingId)
    await syncAll(market)
    expect(await proofs(market)).toMatchObject([{ absentAt: null }])
    await syncAll(market)
    expect(await proofs(market)).toMatchObject([{ absentAt: expect.any(Date), look: { found: 'deleted' } }])
  })
})

/** A platform that answers "deleted" and goes on showing it. */
function standFast(remoteId: string) {
  let stands = true
  const { platform } = town
  platform.before = (call) => {
    if (call !== 'fetchRemote' || !stands) return
    for (const item of platform.items(remoteId)) item.state = 'live'
  }
  return {
    giveIn: () => {
      stands = false
    },
  }
}
