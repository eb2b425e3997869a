import type { Prisma } from '../../../prisma/client/client.ts'

/**
 * What is public, said once. Shop, images, feeds, API and partners all ask with these conditions, so that a consent
 * withdrawn is a consent obeyed everywhere with the very next query. `Producer.consents` is kept in step with the
 * consent record by the database itself. Join them with others by `AND: [publicProduct, …]`: a spread beside a key of
 * the same name would silently lose one of the two.
 */

/** A maker who agreed to be in the shop. */
export const publicProducer = { consents: { has: 'shop' } } satisfies Prisma.ProducerWhereInput

/** A public maker who agreed to be written about. */
export const toldProducer = { consents: { hasEvery: ['shop', 'story'] } } satisfies Prisma.ProducerWhereInput

/** A public maker whose face may be shown. */
export const facedProducer = { consents: { hasEvery: ['shop', 'face'] } } satisfies Prisma.ProducerWhereInput

/** A public maker whose goods may be offered on partner platforms. */
export const partneredProducer = { consents: { hasEvery: ['shop', 'partners'] } } satisfies Prisma.ProducerWhereInput

/** A published product of a public maker. */
export const publicProduct = { status: 'published', producer: publicProducer } satisfies Prisma.ProductWhereInput

/** A product that partner platforms may show. */
export const partneredProduct = { status: 'published', producer: partneredProducer } satisfies Prisma.ProductWhereInput

/** An approved story; where it tells of a maker, or of a maker's product, that maker agreed to it. */
export const publicStory = {
  status: 'published',
  approvedVersionId: { not: null },
  AND: [
    { OR: [{ producerId: null }, { producer: toldProducer }] },
    { OR: [{ productId: null }, { product: { producer: toldProducer } }] },
  ],
} satisfies Prisma.StoryWhereInput

/** Every community is public knowledge: unregistered ones are not hidden, closed ones are told of as closed. */
export const publicCommunity = {} satisfies Prisma.CommunityWhereInput

/** A picture that shows no maker's face, or none of a maker who has not agreed to that. */
export const unveiledPhoto = {
  producers: { none: { showsFace: true, producer: { NOT: facedProducer } } },
} satisfies Prisma.PhotoWhereInput

/**
 * A picture with some public use. A picture that shows a maker's face is never public without that maker's consent to
 * it, whatever else it is used for. Ask by hash: `{ AND: [{ hash }, publicPhoto] }`.
 */
export const publicPhoto = {
  OR: [
    { communities: { some: { community: publicCommunity } } },
    { producers: { some: { producer: publicProducer } } },
    { products: { some: { product: publicProduct } } },
    { stories: { some: { version: { approved: publicStory } } } },
  ],
  ...unveiledPhoto,
} satisfies Prisma.PhotoWhereInput

/** Of a public maker's own pictures, those that may be shown. */
export const shownProducerPhoto = {
  OR: [{ showsFace: false }, { producer: facedProducer }],
} satisfies Prisma.ProducerPhotoWhereInput
