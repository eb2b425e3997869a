/** A platform that audits every edit while the old version stays on sale: waiting is no drift, and nothing is sent twice. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { beginConnect, finishConnect } from '#app/domain/listing/connect.server.ts'
import { pushListing } from '#app/domain/listing/push.server.ts'
import { touchListingsOfProduct } from '#app/domain/listing/touch.server.ts'
import { db } from '#app/lib/database.server.ts'
import { closeLeases } from '#app/lib/lease.server.ts'
import { createTiktokSimulator } from '#integrations/simulators/tiktok/index.ts'
import { makeKeptPhoto, sync, told } from '#tests/support/listing.ts'
import { makeActor, makeCommunity, makeProducer, makeProduct } from '#tests/support/make.ts'
import { simulatedFetch } from '#tests/support/simulated-fetch.ts'

const title = 'ผ้าพันคอทอมือจากฝ้ายสีธรรมชาติ'
const placing = {
  categoryId: '600001',
  attributes: { '100392': ['1001533'] },
  brandId: null,
  logistics: [],
  locationId: null,
}
const tiktok = createTiktokSimulator({
  dataDir: null,
  baseUrl: 'http://localhost:4010/tiktok',
  now: () => new Date(),
})
const network = globalThis.fetch
beforeAll(() => {
  globalThis.fetch = simulatedFetch(tiktok)
})
beforeEach(async () => {
  await tiktok.reset()
  tiktok.turn({ auditSeconds: null })
})
afterAll(async () => {
  globalThis.fetch = network
  await closeLeases()
})

/** Pushed, audited and on sale. */
async function onSale() {
  const { id: communityId } = await makeCommunity()
  const volunteer = await makeActor('volunteer', { communityId })
  const producer = await makeProducer({ communityId })
  const product = await makeProduct({ producerId: producer.id, titleTh: title, descriptionTh: 'ทอมือจากฝ้าย' })
  const photo = await makeKeptPhoto(communityId)
  await db.productPhoto.create({ data: { productId: product.id, photoId: photo.id, position: 0, altTh: 'ผ้า' } })

  const begun = await beginConnect(volunteer, 'tiktok', communityId)
  if (!begun.ok) throw new Error(begun.refusal.code)
  const body = new URLSearchParams({ shop: tiktok.shops()[0]?.id ?? '' })
  const said = await tiktok.fetch(new Request(begun.value, { method: 'POST', body }))
  const finished = await finishConnect(volunteer, 'tiktok', new URL(said.headers.get('location') ?? ''))
  if (!finished.ok) throw new Error(finished.refusal.code)
  const shop = await db.partnerShop.findFirstOrThrow({ where: { partner: 'tiktok' } })

  const place = { variantId: product.variant.id, shopId: shop.id }
  const outcome = await pushListing(volunteer, place, placing)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
  const { id } = outcome.value
  await sync(id)
  expect(await told(id)).toMatchObject({ state: 'in_review', trouble: null })
  const item = tiktok.rows()[0]?.id ?? ''
  tiktok.review(item, 'accept')
  await sync(id)
  expect((await told(id)).state).toBe('live')
  return { id, item, product }
}

async function rename(productId: string, titleTh: string): Promise<void> {
  await db.$transaction(async (tx) => {
    await tx.product.update({ where: { id: productId }, data: { titleTh } })
    await touchListingsOfProduct(tx, productId)
  })
}

const edits = () => tiktok.calls().filter((one) => one.call === 'product.partial_edit').length

describe('an edit that is audited while the old version is on sale', () => {
  it('is sent once, is no drift while it waits, and none when it passed', async () => {
    const { id, item, product } = await onSale()
    await rename(product.id, `${title} ผืนยาว`)
    for (let round = 0; round < 3; round += 1) await sync(id)
    expect(await told(id)).toMatchObject({ state: 'live', trouble: null })
    expect(tiktok.rows()[0]?.content.title).toBe(title)
    tiktok.review(item, 'accept')
    for (let round = 0; round < 2; round += 1) await sync(id)
    const row = await told(id)
    expect(row.state).toBe('live')
    expect(row.kinds).not.toContain('edited_there')
    expect(tiktok.rows()).toMatchObject([{ status: 'ACTIVATE', content: { title: `${title} ผืนยาว` } }])
    expect(edits()).toBe(1)
    tiktok.edit(item, { content: { title: 'ชื่อที่ร้านแก้เองในแอปของแพลตฟอร์ม' } })
    await sync(id)
    expect((await told(id)).state).toBe('drifted')
  })

  it('is told to people when it was refused, and sent again once it is mended', async () => {
    const { id, item, product } = await onSale()
    await rename(product.id, `${title} ผืนยาว`)
    await sync(id)
    tiktok.review(item, 'refuse')
    for (let round = 0; round < 2; round += 1) await sync(id)
    const row = await told(id)
    expect(JSON.stringify(row.trouble)).toContain('รูปไม่ตรงกับสินค้า')
    expect(['needs_you', 'refused']).toContain(row.state)
    expect(edits()).toBe(1)
    await rename(product.id, `${title} ผืนสั้น`)
    await sync(id)
    tiktok.review(item, 'accept')
    await sync(id)
    expect(await told(id)).toMatchObject({ state: 'live', trouble: null })
    expect(edits()).toBe(2)
  })
})
