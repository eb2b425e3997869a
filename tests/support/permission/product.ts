import { photoForActor, photosForActor } from '#app/domain/photo/photo.server.ts'
import { describeProduct } from '#app/domain/product/describe.server.ts'
import { makersForDesk, productForDesk, productsForDesk } from '#app/domain/product/desk.server.ts'
import { historyOfProduct } from '#app/domain/product/history.server.ts'
import { answerLook } from '#app/domain/product/look.server.ts'
import { addMark, removeMark, verifyMark } from '#app/domain/product/mark.server.ts'
import { previewProduct } from '#app/domain/product/open-product.server.ts'
import { showPictures, wordPictures } from '#app/domain/product/pictures.server.ts'
import { publishProduct, withdrawProduct } from '#app/domain/product/publish.server.ts'
import { startProduct } from '#app/domain/product/start.server.ts'
import { archiveVariant, saveVariant } from '#app/domain/product/variant.server.ts'
import { stockHistory } from '#app/domain/stock/history.server.ts'
import { adjustStock, countStock } from '#app/domain/stock/move.server.ts'
import { db } from '#app/lib/database.server.ts'
import type { PermissionCase, PermissionWorld, Who } from './world.ts'

const keepers: readonly Who[] = ['volunteer', 'committee', 'staff']
const checkers: readonly Who[] = ['committee', 'staff']
const stockKeepers: readonly Who[] = [...keepers, 'maker']

const edited = ({ product }: PermissionWorld) => ({ productId: product.id, revision: product.revision })
const certificate = { kind: 'gi', number: 'GI 100', stars: null, year: null, issuedOn: null, expiresOn: null } as const

/** A mark that the community's own volunteer typed. */
async function typedMark({ people, product }: PermissionWorld): Promise<string> {
  const { id } = await db.mark.create({
    data: { productId: product.id, kind: 'gi', number: 'GI 100', createdById: people.volunteer.id },
  })
  return id
}

export const productCases: PermissionCase[] = [
  {
    verb: 'see a picture before everybody does',
    allowed: stockKeepers,
    run: async (actor, { photo }) => (await photoForActor(actor, photo.hash)) !== null,
  },
  {
    verb: 'use a picture of the community',
    allowed: stockKeepers,
    run: async (actor, { photo, community }) =>
      (await photosForActor(actor, community.id, [photo.id])).some(({ id }) => id === photo.id),
  },
  {
    verb: 'begin a product',
    allowed: keepers,
    run: async (actor, { producer }) =>
      (await startProduct(actor, { id: crypto.randomUUID(), producerId: producer.id })).ok,
  },
  {
    verb: 'choose whose product it is',
    allowed: keepers,
    run: async (actor, { producer }) => (await makersForDesk(actor)).some(({ id }) => id === producer.id),
  },
  {
    verb: 'list products on the desk',
    allowed: keepers,
    run: async (actor, { product }) => (await productsForDesk(actor)).some(({ id }) => id === product.id),
  },
  {
    verb: 'read a product on the desk',
    allowed: keepers,
    run: async (actor, { product }) => (await productForDesk(actor, product.id)) !== null,
  },
  {
    verb: 'preview a product',
    allowed: keepers,
    run: async (actor, { product }) => (await previewProduct(actor, product.id, new Date())) !== null,
  },
  {
    verb: 'read the history of a product',
    allowed: keepers,
    run: async (actor, { product }) => (await historyOfProduct(actor, product.id)) !== null,
  },
  {
    verb: 'describe a product',
    allowed: keepers,
    run: async (actor, world) => (await describeProduct(actor, edited(world), { leadDays: 3 })).ok,
  },
  {
    verb: 'show pictures of a product',
    allowed: keepers,
    run: async (actor, world) =>
      (await showPictures(actor, edited(world), [{ photoId: world.photo.id, altTh: 'ผ้า' }])).ok,
  },
  {
    verb: 'say what is on a picture',
    allowed: keepers,
    run: async (actor, world) =>
      (await wordPictures(actor, edited(world), [{ photoId: world.photo.id, altTh: 'ผ้า', altEn: null }])).ok,
  },
  {
    verb: 'change a price',
    allowed: keepers,
    run: async (actor, world) =>
      (await saveVariant(actor, edited(world), { id: world.product.variant.id, price: 1_000n })).ok,
  },
  {
    verb: 'take a variant off sale',
    allowed: keepers,
    run: async (actor, world) => {
      const { id: productId } = world.product
      const { id } = await db.variant.create({ data: { productId, sku: `T-${crypto.randomUUID()}`, price: 100n } })
      return (await archiveVariant(actor, edited(world), id)).ok
    },
  },
  {
    verb: 'add a mark',
    allowed: keepers,
    run: async (actor, world) => (await addMark(actor, edited(world), { ...certificate, id: crypto.randomUUID() })).ok,
  },
  {
    verb: 'remove a mark',
    allowed: keepers,
    run: async (actor, world) => (await removeMark(actor, edited(world), await typedMark(world))).ok,
  },
  {
    verb: 'verify a mark',
    allowed: checkers,
    run: async (actor, world) => (await verifyMark(actor, await typedMark(world))).ok,
  },
  {
    verb: 'answer for goods that need a second look',
    allowed: checkers,
    run: async (actor, { people, product }) => {
      const asked = { productId: product.id, rule: 'honey' }
      await db.productLook.create({ data: { ...asked, answer: 'asked', askedById: people.volunteer.id } })
      return (await answerLook(actor, { ...asked, answer: 'cleared', note: '' })).ok
    },
  },
  {
    verb: 'publish a product',
    allowed: keepers,
    run: async (actor, { product, photo }) => {
      const picture = { productId: product.id, photoId: photo.id }
      await db.productPhoto.upsert({
        where: { productId_photoId: picture },
        create: { ...picture, position: 0, altTh: 'ผ้า' },
        update: {},
      })
      return (await publishProduct(actor, product.id)).ok
    },
  },
  {
    verb: 'take a product down',
    allowed: keepers,
    run: async (actor, { product }) => (await withdrawProduct(actor, product.id)).ok,
  },
  {
    verb: 'count stock',
    allowed: stockKeepers,
    run: async (actor, { product }) =>
      (await countStock(actor, { variantId: product.variant.id, key: crypto.randomUUID(), counted: 3 })).ok,
  },
  {
    verb: 'receive stock',
    allowed: stockKeepers,
    run: async (actor, { product }) => {
      const move = { variantId: product.variant.id, key: crypto.randomUUID(), kind: 'received', by: 1 } as const
      return (await adjustStock(actor, move)).ok
    },
  },
  {
    verb: 'read the movements of stock',
    allowed: stockKeepers,
    run: async (actor, { product }) => (await stockHistory(actor, product.id)).length > 0,
  },
]
