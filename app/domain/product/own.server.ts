import { db, type Prisma } from '#app/lib/database.server.ts'
import { isId } from '#app/lib/id.ts'
import { type Told, told, toldIf } from '#app/lib/told.ts'
import { weaveChoice } from '../community/weave.ts'
import { type Actor, ownProducers } from '../person/actor.ts'
import { photoFields, type ShownPhoto, shownPhoto } from '../photo/shown.ts'

/** One thing of a maker's own, as their own screen shows it. */
export interface OwnGood {
  readonly variantId: string
  readonly title: Told
  /** Where a product has more than one: which. */
  readonly variant: Told | null
  readonly photo: ShownPhoto | null
  readonly cloth: { slug: string; weave: ReturnType<typeof weaveChoice> }
  readonly status: 'draft' | 'published' | 'withdrawn'
  readonly onHand: number
  /** Promised to somebody already. */
  readonly reserved: number
  readonly oneOfAKind: boolean
}

/** The goods of this maker, those for sale first. */
export async function listOwnGoods(actor: Actor): Promise<OwnGood[]> {
  const variants = await db.variant.findMany({
    where: ownGoods(actor),
    include: shown,
    orderBy: [{ product: { status: 'asc' } }, { product: { titleTh: 'asc' } }, { position: 'asc' }],
  })
  return variants.map(toGood).sort((a, b) => Number(b.status === 'published') - Number(a.status === 'published'))
}

/** One of them, or null when it is not theirs. */
export async function findOwnGood(actor: Actor, variantId: string): Promise<OwnGood | null> {
  if (!isId(variantId)) return null
  const variant = await db.variant.findFirst({
    where: { AND: [{ id: variantId }, ownGoods(actor)] },
    include: shown,
  })
  return variant && toGood(variant)
}

function ownGoods(actor: Actor): Prisma.VariantWhereInput {
  return { archivedAt: null, product: { status: { not: 'withdrawn' }, producer: ownProducers(actor) } }
}

const shown = {
  product: {
    include: {
      pictures: {
        orderBy: { position: 'asc' },
        take: 1,
        select: { altTh: true, altEn: true, photo: { select: photoFields } },
      },
      producer: { select: { community: { select: { slug: true, weave: true } } } },
      _count: { select: { variants: { where: { archivedAt: null } } } },
    },
  },
} satisfies Prisma.VariantInclude

function toGood({ product, ...variant }: Prisma.VariantGetPayload<{ include: typeof shown }>): OwnGood {
  const [picture] = product.pictures
  const { slug, weave } = product.producer.community
  return {
    variantId: variant.id,
    title: told(product.titleTh, product.titleEn),
    variant: product._count.variants > 1 ? toldIf(variant.nameTh, variant.nameEn) : null,
    photo: picture ? shownPhoto(picture) : null,
    cloth: { slug, weave: weaveChoice(weave) },
    status: product.status,
    onHand: variant.onHand,
    reserved: variant.reserved,
    oneOfAKind: product.oneOfAKind,
  }
}
