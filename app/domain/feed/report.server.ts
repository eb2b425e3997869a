import { db } from '#app/lib/database.server.ts'
import type { PartnerId, Problem, Words } from '#integrations/partners/contract.ts'
import { type Actor, actsForProgramme } from '../person/actor.ts'
import { publicProduct } from '../producer/public.ts'
import { feedFiles } from './file.ts'
import { isChangeWaiting } from './stale.server.ts'

/** Left-out goods told of at once; the count beside each file counts them all. */
const mostTold = 100

export interface FeedReport {
  readonly files: readonly FileReport[]
  /** Something has changed that stands in no file yet. */
  readonly isBehind: boolean
  readonly lastBuild: { readonly endedAt: Date; readonly failed: boolean } | null
  /** Public goods whose makers have not agreed to partner platforms: in no file, and rightly so. */
  readonly notPartnered: number
  readonly leftOut: readonly LeftOut[]
}

interface FileReport {
  readonly name: string
  readonly partner: PartnerId
  readonly lang: 'th' | 'en'
  readonly items: number
  readonly leftOut: number
  readonly builtAt: Date | null
  readonly changedAt: Date | null
  readonly fetches: readonly {
    readonly who: string
    readonly times: number
    readonly lastAt: Date
    readonly lastStatus: number
  }[]
}

/** A product that is missing somewhere, with everything that keeps it out. */
export interface LeftOut {
  readonly productId: string
  readonly title: { readonly th: string; readonly en: string | null }
  readonly reasons: readonly {
    readonly file: string
    readonly lang: 'th' | 'en'
    readonly field: string
    readonly say: Words
  }[]
}

/** What stands in the files and what does not, for staff; null for anybody else. */
export async function reportFeeds(actor: Actor): Promise<FeedReport | null> {
  if (!actsForProgramme(actor, 'staff')) return null
  const [rows, fetches, isBehind, last, notPartnered, leftOut] = await Promise.all([
    db.feedFile.findMany(),
    db.feedFetch.findMany({ orderBy: { who: 'asc' } }),
    isChangeWaiting(),
    db.feedBuild.findFirst({ orderBy: { endedAt: 'desc' } }),
    db.product.count({ where: { AND: [publicProduct, { producer: { NOT: { consents: { has: 'partners' } } } }] } }),
    readLeftOut(),
  ])
  const files = feedFiles.map(({ name, partner, lang }) => {
    const row = rows.find((one) => one.name === name)
    const known = { items: row?.items ?? 0, leftOut: row?.leftOut ?? 0 }
    const when = { builtAt: row?.builtAt ?? null, changedAt: row?.etag ? row.changedAt : null }
    return { name, partner, lang, ...known, ...when, fetches: fetches.filter((one) => one.file === name) }
  })
  const lastBuild = last && { endedAt: last.endedAt, failed: last.failure !== null }
  return { files, isBehind, lastBuild, notPartnered, leftOut }
}

async function readLeftOut(): Promise<readonly LeftOut[]> {
  const omissions = await db.feedOmission.findMany({
    orderBy: [{ productId: 'asc' }, { file: 'asc' }],
    take: mostTold * 3,
  })
  const ids = [...new Set(omissions.map(({ productId }) => productId))].slice(0, mostTold)
  const products = await db.product.findMany({
    where: { id: { in: ids } },
    select: { id: true, titleTh: true, titleEn: true },
    orderBy: { id: 'asc' },
  })
  return products.map(({ id, titleTh, titleEn }) => ({
    productId: id,
    title: { th: titleTh, en: titleEn },
    reasons: omissions.filter((one) => one.productId === id).flatMap(({ file, problems }) => reasonsIn(file, problems)),
  }))
}

function reasonsIn(file: string, problems: unknown): LeftOut['reasons'] {
  const lang = feedFiles.find(({ name }) => name === file)?.lang ?? 'th'
  // Written by the build from the partners' own problems.
  const told = problems as readonly Problem[]
  return told.filter(({ weight }) => weight === 'blocks').map(({ field, say }) => ({ file, lang, field, say }))
}
