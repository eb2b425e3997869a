import { config } from '#app/lib/config.server.ts'
import { db } from '#app/lib/database.server.ts'
import { imageWidths } from '#app/lib/image-address.ts'
import { cleanText } from '#app/lib/text.ts'
import { satang } from '#integrations/money.ts'
import type { Listing, Photo } from '#integrations/partners/contract.ts'
import { imageStore } from '../photo/store.server.ts'
import { partneredProducer, partneredProduct, publicPhoto, publicStory } from '../producer/public.ts'
import { readParts, STORY_PARTS } from '../story/parts.ts'
import { unitsOffered } from './units.ts'

/** What we offer: a variant with its product, the approved story and the pictures that may be shown, in a partner's words. */

/** `hide`: not for sale now, may come back. `gone`: the maker has not agreed (any more), or product or variant are withdrawn. */
export type Permitted = 'yes' | 'hide' | 'gone'

/** May partners show this variant now? Asked anew before every write: consent is obeyed with the very next look. */
export async function permitted(variantId: string): Promise<Permitted> {
  const variant = await db.variant.findFirst({
    where: { id: variantId, archivedAt: null, product: { status: { not: 'withdrawn' }, producer: partneredProducer } },
    select: { id: true },
  })
  if (!variant) return 'gone'
  const shown = await db.product.count({
    where: { AND: [partneredProduct, { variants: { some: { id: variantId } } }] },
  })
  return shown > 0 ? 'yes' : 'hide'
}

/**
 * The variant as an adapter knows it, `buffer` units being kept back from this partner. Reads each picture to know its
 * size. @throws when there is no such variant.
 */
export async function buildListing(
  variantId: string,
  { id, revision, buffer }: Pick<Listing, 'id' | 'revision'> & { readonly buffer: number },
): Promise<Listing> {
  const variant = await readVariant(variantId)
  const { product } = variant
  const { community } = product.producer
  const story = await approvedStory(product)
  const { lengthMm, widthMm, heightMm } = variant
  return {
    id,
    revision,
    words: {
      th: {
        title: joined(' ', product.titleTh, variant.nameTh),
        story: joined('\n\n', product.descriptionTh, product.materialsTh, story?.th),
      },
      en: product.titleEn
        ? {
            title: joined(' ', product.titleEn, variant.nameEn ?? variant.nameTh),
            story: joined('\n\n', product.descriptionEn, product.materialsEn, story?.en),
          }
        : null,
    },
    tags: [community.nameTh, community.district.nameTh],
    brand: null,
    producerId: product.producerId,
    condition: 'new',
    price: satang(variant.price),
    sellable: unitsOffered(variant, { buffer, oneOfAKind: product.oneOfAKind }),
    weightGrams: variant.weightGrams,
    sizeMm: lengthMm && widthMm && heightMm ? { length: lengthMm, width: widthMm, height: heightMm } : null,
    photos: await photosOf(product.pictures.map(({ photo }) => photo)),
    page: `${config().appUrl}/p/${product.shortCode}/${encodeURIComponent(product.slug)}`,
  }
}

function readVariant(variantId: string) {
  return db.variant.findUniqueOrThrow({
    where: { id: variantId },
    include: {
      product: {
        include: {
          producer: { include: { community: { include: { district: true } } } },
          pictures: {
            where: { photo: publicPhoto },
            orderBy: { position: 'asc' },
            select: { photo: { select: { hash: true, width: true, height: true } } },
          },
        },
      },
    },
  })
}

interface StoryOf {
  readonly id: string
  readonly producerId: string
  readonly producer: { readonly communityId: string }
}

/** The approved words nearest to the product: its own story, else its maker's, else the community's. */
async function approvedStory(product: StoryOf): Promise<{ th: string; en: string | null } | null> {
  const { communityId } = product.producer
  const stories = await db.story.findMany({
    where: {
      AND: [
        publicStory,
        {
          OR: [
            { productId: product.id },
            { producerId: product.producerId, productId: null },
            { communityId, producerId: null, productId: null },
          ],
        },
      ],
    },
    include: { approvedVersion: true },
    orderBy: { publishedAt: 'desc' },
  })
  const story =
    stories.find((one) => one.productId) ?? stories.find((one) => one.producerId) ?? stories.find(() => true)
  const version = story?.approvedVersion
  if (!version) return null
  const parts = readParts(version.parts)
  const inOrder = STORY_PARTS.flatMap((name) => parts.filter((one) => one.part === name))
  return {
    th: joined('\n\n', version.ledeTh, ...inOrder.map((one) => one.th)),
    en: version.ledeEn ? joined('\n\n', version.ledeEn, ...inOrder.map((one) => one.en)) : null,
  }
}

/** In the largest kept size, as JPEG: every platform takes it. A picture that the store has lost is left out. */
async function photosOf(rows: readonly { hash: string; width: number; height: number }[]): Promise<readonly Photo[]> {
  const photos = await Promise.all(rows.map(photoOf))
  return photos.filter((photo) => photo !== null)
}

async function photoOf(row: { hash: string; width: number; height: number }): Promise<Photo | null> {
  const width = imageWidths(row.width).at(-1) ?? row.width
  const opened = await imageStore().open(row.hash, width, 'jpg')
  if (!opened) return null
  return {
    id: row.hash,
    url: `${config().appUrl}/i/${row.hash}/${width}.jpg`,
    type: 'image/jpeg',
    bytes: opened.bytes.byteLength,
    width,
    height: Math.round((row.height * width) / row.width),
    open: async () => opened.bytes,
  }
}

function joined(by: string, ...texts: readonly (string | null | undefined)[]): string {
  return cleanText(texts.filter(Boolean).join(by))
}
