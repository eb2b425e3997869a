import { db } from '#app/lib/database.server.ts'
import { type Actor, actsForProgramme, holds, reach } from '../person/actor.ts'
import { type CategorySlug, categoryOf } from './category.ts'
import { type Facts, readFacts } from './facts.ts'
import { isExpired } from './mark.ts'
import { findProblems, type ProductProblem, type Step, stepOf, stepsOf } from './rules.ts'
import { findWhole, keepers, keptBy, sheetOf, type WholeProduct, wholeProduct } from './sheet.server.ts'

/** A product as the desk works on it. Prices in satang, weights in grams, sizes in mm. */
export interface DeskProduct {
  readonly id: string
  readonly shortCode: string
  readonly slug: string
  readonly revision: bigint
  readonly status: 'draft' | 'published' | 'withdrawn'
  readonly maker: { readonly id: string; readonly callName: string; readonly communityId: string }
  readonly words: ProductTexts
  readonly category: CategorySlug | null
  readonly facts: Facts
  readonly oneOfAKind: boolean
  readonly leadDays: number | null
  readonly pictures: readonly DeskPicture[]
  /** On sale; archived ones are left out. */
  readonly variants: readonly DeskVariant[]
  readonly marks: readonly DeskMark[]
  readonly problems: readonly ProductProblem[]
  readonly steps: readonly Step[]
  /** Where to go on: the first step that has a problem. */
  readonly nextStep: Step | null
}

export interface ProductTexts {
  readonly titleTh: string
  readonly titleEn: string | null
  readonly descriptionTh: string
  readonly descriptionEn: string | null
  readonly materialsTh: string | null
  readonly materialsEn: string | null
}

export interface DeskPicture {
  readonly id: string
  readonly hash: string
  readonly width: number
  readonly height: number
  readonly dominantColour: string
  readonly altTh: string
  readonly altEn: string | null
}

export interface DeskVariant {
  readonly id: string
  readonly sku: string
  readonly nameTh: string | null
  readonly nameEn: string | null
  readonly price: bigint
  readonly weightGrams: number | null
  readonly lengthMm: number | null
  readonly widthMm: number | null
  readonly heightMm: number | null
  readonly onHand: number
  readonly reserved: number
}

export type DeskMark = Pick<
  WholeProduct['marks'][number],
  'id' | 'kind' | 'number' | 'stars' | 'year' | 'issuedOn' | 'expiresOn' | 'verifiedAt'
> & { readonly expired: boolean; readonly ownTyping: boolean }

/** One product for the desk; null when it is not there or not theirs. */
export async function productForDesk(actor: Actor, productId: string): Promise<DeskProduct | null> {
  const product = await findWhole(db, actor, productId)
  return product && deskProduct(actor, product)
}

/** The products this person keeps, those that need something first, newest first within. */
export async function productsForDesk(actor: Actor, { makerId }: { makerId?: string } = {}): Promise<DeskProduct[]> {
  const found = await db.product.findMany({
    where: { AND: [keptBy(actor), makerId ? { producerId: makerId } : {}] },
    include: wholeProduct,
    orderBy: { createdAt: 'desc' },
    take: 300,
  })
  const weight = ({ status, problems }: DeskProduct) => (status === 'draft' ? 0 : problems.length > 0 ? 1 : 2)
  return found.map((product) => deskProduct(actor, product)).sort((one, other) => weight(one) - weight(other))
}

/** The makers whose goods this person keeps, for choosing whose the next product is. */
export function makersForDesk(actor: Actor) {
  return db.producer.findMany({
    where: { community: reach(actor, ...keepers), withdrawnAt: null },
    select: { id: true, callName: true, nameTh: true, makesTh: true, makesEn: true },
    orderBy: { callName: 'asc' },
    take: 500,
  })
}

/** True for those who answer questions about goods and look up marks; each query asks again for the very community. */
export function mayCheck(actor: Actor): boolean {
  return holds(actor, 'committee') || actsForProgramme(actor, 'staff')
}

function deskProduct(actor: Actor, product: WholeProduct): DeskProduct {
  const { id, shortCode, slug, revision, status, oneOfAKind, leadDays, producer } = product
  const sheet = sheetOf(product)
  const problems = findProblems(sheet, new Date())
  return {
    ...{ id, shortCode, slug, revision, status, oneOfAKind, leadDays, problems },
    maker: { id: producer.id, callName: producer.callName, communityId: producer.communityId },
    words: textsOf(product),
    category: categoryOf(product.category),
    facts: readFacts(product.facts),
    pictures: product.pictures.map(({ photo, altTh, altEn }) => {
      const { id, hash, width, height, dominantColour } = photo
      return { id, hash, width, height, dominantColour, altTh, altEn }
    }),
    variants: product.variants.filter(({ archivedAt }) => archivedAt === null).map(variantOf),
    marks: product.marks.map((mark) => markOf(actor, mark)),
    steps: stepsOf(sheet),
    nextStep: problems.map(stepOf).find((step) => step !== null) ?? null,
  }
}

function textsOf(product: WholeProduct): ProductTexts {
  const { titleTh, titleEn, descriptionTh, descriptionEn, materialsTh, materialsEn } = product
  return { titleTh, titleEn, descriptionTh, descriptionEn, materialsTh, materialsEn }
}

function variantOf(variant: WholeProduct['variants'][number]): DeskVariant {
  const { id, sku, nameTh, nameEn, price, weightGrams, lengthMm, widthMm, heightMm, onHand, reserved } = variant
  return { id, sku, nameTh, nameEn, price, weightGrams, lengthMm, widthMm, heightMm, onHand, reserved }
}

function markOf(actor: Actor, mark: WholeProduct['marks'][number]): DeskMark {
  const { id, kind, number, stars, year, issuedOn, expiresOn, verifiedAt } = mark
  return {
    ...{ id, kind, number, stars, year, issuedOn, expiresOn, verifiedAt },
    expired: isExpired(mark, new Date()),
    ownTyping: mark.createdById === actor.id,
  }
}
