import type { Prisma, Tx } from '#app/lib/database.server.ts'
import { type Actor, type Role, reach } from '../person/actor.ts'
import { categoryOf } from './category.ts'
import { readFacts } from './facts.ts'
import type { ProductSheet, SheetLook } from './rules.ts'

/** Who keeps a community's goods in order. Sellers move their own stock; see domain/stock. */
export const keepers: readonly Role[] = ['volunteer', 'committee', 'staff']

/** The products that this person keeps, as a condition for a query. */
export function keptBy(actor: Actor): Prisma.ProductWhereInput {
  return { producer: { community: reach(actor, ...keepers) } }
}

export const wholeProduct = {
  producer: {
    select: {
      id: true,
      callName: true,
      makesTh: true,
      makesEn: true,
      slug: true,
      shortCode: true,
      consents: true,
      communityId: true,
      marks: true,
    },
  },
  variants: { orderBy: [{ position: 'asc' }, { id: 'asc' }] },
  pictures: { orderBy: { position: 'asc' }, include: { photo: true } },
  marks: { orderBy: { createdAt: 'asc' } },
  looks: { orderBy: { at: 'desc' } },
} satisfies Prisma.ProductInclude

export type WholeProduct = Prisma.ProductGetPayload<{ include: typeof wholeProduct }>

/** One product with everything that decides about it, within this person's reach; null: not there, or not theirs. */
export function findWhole(tx: Tx, actor: Actor, productId: string): Promise<WholeProduct | null> {
  return tx.product.findFirst({ where: { AND: [{ id: productId }, keptBy(actor)] }, include: wholeProduct })
}

/** What the rules need to know of it. */
export function sheetOf(product: WholeProduct): ProductSheet {
  return {
    ...product,
    category: categoryOf(product.category),
    facts: readFacts(product.facts),
    variants: product.variants.filter(({ archivedAt }) => archivedAt === null),
    marks: [...product.marks, ...product.producer.marks],
    looks: newestLooks(product.looks),
    inShop: product.producer.consents.includes('shop'),
  }
}

/** What a change may change, in plain values: compared, and kept by the audit. */
export function snapshotOf(product: WholeProduct) {
  const { titleTh, titleEn, descriptionTh, descriptionEn, materialsTh, materialsEn } = product
  const { category, oneOfAKind, leadDays, status } = product
  return {
    ...{ titleTh, titleEn, descriptionTh, descriptionEn, materialsTh, materialsEn },
    ...{ category, oneOfAKind, leadDays, status },
    facts: readFacts(product.facts),
    pictures: product.pictures.map(({ photoId, altTh, altEn }) => ({ photoId, altTh, altEn })),
    variants: product.variants.map(
      ({ sku, nameTh, nameEn, price, weightGrams, lengthMm, widthMm, heightMm, archivedAt }) => ({
        ...{ sku, nameTh, nameEn, price, weightGrams, lengthMm, widthMm, heightMm },
        archived: archivedAt !== null,
      }),
    ),
    marks: product.marks.map(({ kind, number, stars, year, issuedOn, expiresOn }) => ({
      ...{ kind, number, stars, year, issuedOn, expiresOn },
    })),
  }
}

/** `looks` come newest first. */
function newestLooks(looks: readonly SheetLook[]): readonly SheetLook[] {
  return looks.filter(({ rule }, at) => looks.findIndex((other) => other.rule === rule) === at)
}
