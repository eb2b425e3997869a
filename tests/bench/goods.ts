import { partnerOf } from '#app/domain/listing/partner.server.ts'
import { ring } from '#app/domain/listing/settle.server.ts'
import { tokenColumns } from '#app/domain/listing/vault.server.ts'
import { imageStore } from '#app/domain/photo/store.server.ts'
import { db } from '#app/lib/database.server.ts'
import { prepareImage } from '#app/lib/image.server.ts'
import { makeCommunity, makePhoto, makeProducer, makeProduct } from '#tests/support/make.ts'
import { drawPhoto } from '#tests/support/picture.ts'
import type { House } from './house.ts'
import type { Platform } from './pace.ts'
import { type Opening, placings } from './seats.ts'

/** What is sold in the bench, and the shops it stands in. */

export interface Town {
  readonly producerId: string
  readonly photoIds: readonly string[]
  readonly shops: readonly { readonly id: string; readonly platform: Platform }[]
}

export interface Goods {
  readonly productId: string
  readonly variantId: string
  readonly sku: string
}

const pictures = 20

export async function makeTown(house: House, platforms: readonly Platform[]): Promise<Town> {
  const { id: communityId } = await makeCommunity()
  const producer = await makeProducer({ communityId })
  const photoIds: string[] = []
  for (let one = 0; one < pictures; one += 1) photoIds.push(await keepPicture(communityId, 640 + one * 4))
  const shops: { id: string; platform: Platform }[] = []
  for (const platform of platforms) shops.push({ id: await connect(house, platform, communityId), platform })
  return { producerId: producer.id, photoIds, shops }
}

/** The seller says yes, and we come back with what that gives. */
async function connect(house: House, platform: Platform, communityId: string): Promise<string> {
  const opening = (await house.ask({ ask: 'open', platform })) as Opening
  const partner = partnerOf(platform)
  const signal = AbortSignal.timeout(30_000)
  const opened =
    'callback' in opening
      ? await partner?.access?.open(new URL(opening.callback), 'bench', signal)
      : await partner?.keys?.open(opening.typed, signal)
  const [first] = opened?.ok ? opened.value.shops : []
  if (!first) throw new Error(`${platform} was not connected: ${JSON.stringify(opened)}`)
  const { remoteId, name, settings } = first
  const row = { partner: platform, communityId, remoteId, name, settings, ...tokenColumns(first.tokens) }
  return (await db.partnerShop.create({ data: row })).id
}

async function keepPicture(communityId: string, width: number): Promise<string> {
  const drawn = await (await drawPhoto({ width, height: 600 })).jpeg().toBuffer()
  const prepared = await prepareImage(drawn, { effort: 0 })
  if (!prepared.ok) throw new Error('the picture was not taken')
  await imageStore().put(prepared.value)
  const { hash, height } = prepared.value
  const row = await makePhoto({ communityId })
  await db.photo.update({ where: { id: row.id }, data: { hash, width: prepared.value.width, height } })
  return row.id
}

/** So many products with stock and one picture each, wished in every shop, but not rung. */
export async function makeGoods({ producerId, photoIds, shops }: Town, count: number): Promise<readonly Goods[]> {
  const goods: Goods[] = []
  for (let start = 0; start < count; start += 8) {
    const some = Array.from({ length: Math.min(8, count - start) }, (_, at) => start + at)
    goods.push(...(await Promise.all(some.map((number) => makeOne(producerId, photoIds[number % pictures] ?? '')))))
  }
  await db.partnerListing.createMany({
    data: goods.flatMap(({ variantId, sku }) =>
      shops.map(({ id, platform }) => ({
        ...{ variantId, shopId: id, listingId: sku.toLowerCase(), want: 'live' as const },
        placing: JSON.parse(JSON.stringify(placings[platform])),
      })),
    ),
  })
  return goods
}

async function makeOne(producerId: string, photoId: string): Promise<Goods> {
  const words = {
    titleTh: 'ผ้าขาวม้าทอมือจากชุมชนริมคลอง ลายดั้งเดิม ย้อมสีธรรมชาติ',
    descriptionTh: 'ทอมือจากฝ้ายแท้ทั้งผืน ย้อมด้วยครามและมะเกลือ ซักมือได้ สีไม่ตก ใช้ได้นานหลายปี',
  }
  const { id, variant } = await makeProduct({ producerId, ...words }, 1000)
  await db.productPhoto.create({ data: { productId: id, photoId, position: 0, altTh: 'ผ้าทอมือ' } })
  return { productId: id, variantId: variant.id, sku: variant.sku }
}

/** Rings everything that waits, as a bulk does. */
export async function ringAll(): Promise<number> {
  const rows = await db.partnerListing.findMany({ where: { writtenRevision: null }, select: { id: true } })
  for (let start = 0; start < rows.length; start += 200)
    await db.$transaction(
      async (tx) => {
        for (const { id } of rows.slice(start, start + 200)) await ring(tx, id, new Date(), 'bulk')
      },
      { timeout: 60_000 },
    )
  return rows.length
}

/** Changes the words of many products at once, as a bulk does: every listing of theirs is written anew. */
export async function rewordAll(goods: readonly Goods[], word: string): Promise<void> {
  for (const { productId, variantId } of goods)
    await db.$transaction(async (tx) => {
      const descriptionTh = `ทอมือจากฝ้ายแท้ทั้งผืน ย้อมด้วยครามและมะเกลือ ซักมือได้ สีไม่ตก ${word}`
      await tx.product.update({ where: { id: productId }, data: { descriptionTh } })
      await tx.partnerListing.updateMany({ where: { variantId }, data: { revision: { increment: 1 } } })
      for (const { id } of await tx.partnerListing.findMany({ where: { variantId }, select: { id: true } }))
        await ring(tx, id, new Date(), 'bulk')
    })
}
