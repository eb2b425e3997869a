import { db, type Prisma } from '#app/lib/database.server.ts'
import { type Actor, reach } from '../person/actor.ts'
import { publicProduct } from '../producer/public.ts'
import { findProblems } from '../product/rules.ts'
import { sheetOf, wholeProduct } from '../product/sheet.server.ts'
import type { Need } from './need.ts'

const most = 50
const month = 30 * 86_400_000

/** Drafts of makers who agreed to the shop: whole ones wait for the button only, others for what they lack. */
export async function draftsWaiting(actor: Actor): Promise<Need<'product_ready' | 'product_unfinished'>[]> {
  const drafts = await db.product.findMany({
    where: { status: 'draft', producer: { consents: { has: 'shop' }, community: reach(actor, 'volunteer') } },
    include: wholeProduct,
    orderBy: { updatedAt: 'asc' },
    take: most,
  })
  return drafts.flatMap((draft) => {
    const codes = findProblems(sheetOf(draft), new Date()).map(({ code }) => code)
    // It waits for somebody else then, and is told to them.
    if (codes.includes('look') || codes.includes('kind_unsure')) return []
    return [{ ...need(draft, draft.updatedAt), kind: codes.length === 0 ? 'product_ready' : 'product_unfinished' }]
  })
}

/** Food and herbs of which nobody was sure what sort they are: somebody who knows must say. */
export async function kindsUnsure(actor: Actor): Promise<Need<'product_kind_unsure'>[]> {
  const unsure = await db.product.findMany({
    where: {
      status: 'draft',
      facts: { path: ['kind'], equals: 'not_sure' },
      producer: { community: reach(actor, 'committee', 'staff') },
    },
    select: named,
    take: most,
  })
  return unsure.map((product) => ({ ...need(product, product.updatedAt), kind: 'product_kind_unsure' }))
}

/** Goods that a rule wants a second person to see, which this person may be. */
export async function looksAsked(actor: Actor): Promise<Need<'product_look'>[]> {
  const asked = await db.product.findMany({
    where: {
      status: { not: 'withdrawn' },
      looks: { some: { answer: 'asked', OR: [{ askedById: null }, { askedById: { not: actor.id } }] } },
      producer: { community: reach(actor, 'committee', 'staff') },
    },
    include: wholeProduct,
    take: most,
  })
  return asked
    .filter((product) => findProblems(sheetOf(product), new Date()).some(({ code }) => code === 'look'))
    .map((product) => ({ ...need(product, product.looks[0]?.at ?? product.updatedAt), kind: 'product_look' }))
}

/** Marks and permits that somebody else typed and nobody has looked up yet. */
export async function marksUnverified(actor: Actor): Promise<Need<'mark_unverified'>[]> {
  const unchecked = {
    verifiedAt: null,
    AND: [
      { OR: [{ createdById: null }, { createdById: { not: actor.id } }] },
      { OR: [{ expiresOn: null }, { expiresOn: { gte: new Date() } }] },
    ],
  } satisfies Prisma.MarkWhereInput
  const products = await db.product.findMany({
    where: {
      marks: { some: unchecked },
      producer: { community: reach(actor, 'committee', 'staff') },
    },
    select: {
      ...named,
      marks: { where: unchecked, select: { createdAt: true }, orderBy: { createdAt: 'asc' }, take: 1 },
    },
    take: most,
  })
  return products.map((product) => ({
    ...need(product, product.marks[0]?.createdAt ?? product.updatedAt),
    kind: 'mark_unverified',
  }))
}

/** Marks of goods in the shop that run out within a month, or have. */
export async function marksRunningOut(actor: Actor): Promise<Need<'mark_running_out'>[]> {
  const soon = { expiresOn: { lt: new Date(Date.now() + month) }, verifiedAt: { not: null } }
  const products = await db.product.findMany({
    where: { AND: [publicProduct, { marks: { some: soon }, producer: { community: reach(actor, 'volunteer') } }] },
    select: { ...named, marks: { where: soon, select: { expiresOn: true }, orderBy: { expiresOn: 'asc' }, take: 1 } },
    take: most,
  })
  return products.map((product) => ({
    ...need(product, product.marks[0]?.expiresOn ?? product.updatedAt),
    kind: 'mark_running_out',
  }))
}

/** Goods in the shop of which nothing is left; the only one of its kind has simply found its home. */
export async function soldOut(actor: Actor): Promise<Need<'product_sold_out'>[]> {
  const products = await db.product.findMany({
    where: {
      AND: [
        publicProduct,
        {
          oneOfAKind: false,
          producer: { community: reach(actor, 'volunteer') },
          variants: {
            some: { archivedAt: null },
            none: { archivedAt: null, onHand: { gt: db.variant.fields.reserved } },
          },
        },
      ],
    },
    select: named,
    take: most,
  })
  return products.map((product) => ({ ...need(product, product.updatedAt), kind: 'product_sold_out' }))
}

const named = {
  id: true,
  titleTh: true,
  titleEn: true,
  updatedAt: true,
  producer: { select: { makesTh: true, makesEn: true } },
} satisfies Prisma.ProductSelect

interface Named {
  readonly id: string
  readonly titleTh: string
  readonly titleEn: string | null
  readonly producer: { readonly makesTh: string; readonly makesEn: string | null }
}

/** A product without a name yet is spoken of by what its maker makes. */
function need({ id, titleTh, titleEn, producer }: Named, since: Date): Omit<Need, 'kind'> {
  const name = titleTh ? { th: titleTh, en: titleEn } : { th: producer.makesTh, en: producer.makesEn }
  return { id, name, since }
}
