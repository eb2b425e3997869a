import type { Tx } from '#app/lib/database.server.ts'
import { newShortCode } from '#app/lib/short-code.server.ts'
import { slugOf } from '#app/lib/text.ts'
import { makers } from '../data/makers.ts'
import type { MarkSeed, ProductSeed, VariantSeed } from '../data/types.ts'
import { factsOf } from './facts.ts'
import { Ids } from './ids.ts'
import type { Pictures } from './pictures.ts'

interface World {
  communityIds: Ids
  makerIds: Ids
  personIds: Ids
  pictures: Pictures
}

/** Writes the demo's goods: variants with their stock, marks and pictures. */
export async function writeProducts(tx: Tx, seeds: ProductSeed[], world: World): Promise<Ids> {
  const ids = new Ids('product')
  const communityOf = new Map(makers.map((maker) => [maker.slug, world.communityIds.of(maker.community)]))
  for (const [index, seed] of seeds.entries()) {
    const shortCode = newShortCode()
    // A day apart, so that "new" has an order.
    const publishedAt = new Date(Date.UTC(2026, 10, 20, 5) - index * 86_400_000)
    const { id } = await tx.product.create({
      data: {
        shortCode,
        slug: slugOf(seed.title.th),
        producerId: world.makerIds.of(seed.maker),
        category: seed.category,
        titleTh: seed.title.th,
        titleEn: seed.title.en,
        descriptionTh: seed.description.th,
        descriptionEn: seed.description.en,
        materialsTh: seed.materials.th,
        materialsEn: seed.materials.en,
        facts: factsOf(seed),
        oneOfAKind: seed.oneOfAKind ?? false,
        leadDays: seed.madeToOrderDays ?? null,
        status: seed.status,
        publishedAt: seed.status === 'draft' ? null : publishedAt,
        withdrawnAt: seed.status === 'withdrawn' ? publishedAt : null,
        isDemo: true,
      },
    })
    ids.set(seed.slug, id)
    for (const [position, variant] of seed.variants.entries())
      await writeVariant(tx, { id, shortCode, position }, variant)
    for (const mark of seed.marks) await writeMark(tx, id, mark, world.personIds)
    await world.pictures.hang(tx, communityOf.get(seed.maker) ?? '', `product:${seed.slug}`, (photoId, position, alt) =>
      tx.productPhoto.create({ data: { productId: id, photoId, position, altTh: alt.th, altEn: alt.en } }),
    )
  }
  return ids
}

async function writeVariant(
  tx: Tx,
  product: { id: string; shortCode: string; position: number },
  seed: VariantSeed,
): Promise<void> {
  const [lengthMm, widthMm, heightMm] = seed.sizeMm ?? [null, null, null]
  const sku = `YN-${product.shortCode}-${product.position + 1}`
  const { id } = await tx.variant.create({
    data: {
      productId: product.id,
      sku,
      nameTh: seed.name?.th ?? null,
      nameEn: seed.name?.en ?? null,
      price: BigInt(seed.priceSatang),
      weightGrams: seed.weightGrams,
      lengthMm,
      widthMm,
      heightMm,
      position: product.position,
    },
  })
  if (seed.stock === 0) return
  await tx.stockMovement.create({
    data: { variantId: id, kind: 'received', onHandDelta: seed.stock, key: `demo:${sku}` },
  })
}

async function writeMark(tx: Tx, productId: string, seed: MarkSeed, personIds: Ids): Promise<void> {
  await tx.mark.create({
    data: {
      productId,
      kind: seed.kind,
      number: seed.number,
      stars: seed.stars ?? null,
      year: seed.year ?? null,
      issuedOn: new Date(seed.issuedOn),
      expiresOn: seed.expiresOn ? new Date(seed.expiresOn) : null,
      verifiedById: seed.verified ? personIds.of(seed.verified.by) : null,
      verifiedAt: seed.verified ? new Date(seed.verified.on) : null,
    },
  })
}
