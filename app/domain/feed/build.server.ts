import { config } from '#app/lib/config.server.ts'
import { db, Prisma, type Tx } from '#app/lib/database.server.ts'
import { withLease } from '#app/lib/lease.server.ts'
import { log } from '#app/lib/log.server.ts'
import { thriftily } from '#app/lib/thrift.server.ts'
import type { FeedFile, Problem } from '#integrations/partners/contract.ts'
import { problem } from '#integrations/partners/phrases.ts'
import { feedFiles, feedShop, madeFor } from './file.ts'
import { type SnapshotProduct, toFeedItem } from './item.ts'
import { type Packed, type Packing, startPacking } from './pack.server.ts'
import { eachPage } from './snapshot.server.ts'

/**
 * `busy`: somebody else is building them right now. `failed`: nothing has changed, the files of before stay.
 */
export type Built = 'built' | 'busy' | 'failed'

/** Longer than any build of a shop of our size; a build that hangs gives its snapshot back. */
const longestMs = 20 * 60_000
const buildsKept = 50
/** Catalogues forget items that they have not fetched for 30 days, and “unchanged” may not count as fetched: after so long
 *  the same content is given out as new. */
const seenAnewMs = 20 * 86_400_000

/**
 * Makes all files anew from one moment of the shop. Everything happens in one transaction: the files of before are
 * replaced whole when it ends, or not at all. One build at a time, in whichever process.
 */
export async function buildFeeds(files: readonly FeedFile[] = feedFiles): Promise<Built> {
  const leased = await withLease('feeds', (lost) => thriftily(() => buildAndTell(files, lost)))
  return leased.held ? leased.value : 'busy'
}

async function buildAndTell(files: readonly FeedFile[], lost: AbortSignal): Promise<Built> {
  const startedAt = new Date()
  try {
    const products = await db.$transaction((tx) => build(tx, files, lost), {
      isolationLevel: Prisma.TransactionIsolationLevel.RepeatableRead,
      maxWait: 10_000,
      timeout: longestMs,
    })
    await tell({ startedAt, products, failure: null })
    return 'built'
  } catch (error) {
    log.error({ err: error }, 'the feed files could not be built; those of before stay')
    await tell({ startedAt, products: 0, failure: error instanceof Error ? error.name : 'unknown' })
    return 'failed'
  }
}

async function build(tx: Tx, files: readonly FeedFile[], lost: AbortSignal): Promise<number> {
  // First of all: it fixes the moment that everything below shows, and takes away exactly the changes that moment knows.
  await tx.feedChange.deleteMany()
  await tx.feedOmission.deleteMany()
  const buildId = crypto.randomUUID()
  const now = new Date()
  const desks = files.map((file) => openDesk(tx, buildId, file))
  let products = 0
  for await (const page of eachPage(tx)) {
    lost.throwIfAborted()
    products += page.length
    for (const product of page) writeProduct(desks, product, now)
    for (const desk of desks) await flush(tx, desk)
  }
  for (const desk of desks) {
    desk.packing.write(desk.file.tail())
    await publish(tx, desk, await desk.packing.end(), now)
  }
  return products
}

/** A file in the making. */
interface Desk {
  readonly file: FeedFile
  readonly buildId: string
  readonly packing: Packing
  items: number
  leftOut: number
  omissions: Prisma.FeedOmissionCreateManyInput[]
}

function openDesk(tx: Tx, buildId: string, file: FeedFile): Desk {
  const packing = startPacking(tx, buildId, file.name)
  packing.write(file.head(feedShop(config().appUrl)))
  return { file, buildId, packing, items: 0, leftOut: 0, omissions: [] }
}

/** In every file each item has a row or an omission, never both and never neither. */
function writeProduct(desks: readonly Desk[], product: SnapshotProduct, now: Date): void {
  if (product.variants.length === 0)
    for (const desk of desks) leaveOut(desk, { productId: product.id, variantId: null }, [nothingToBuy(desk.file)])
  for (const variant of product.variants) {
    const item = toFeedItem(product, variant, config().appUrl)
    for (const desk of desks) {
      const problems = desk.file.validate(item, now)
      if (problems.some(({ weight }) => weight === 'blocks')) {
        leaveOut(desk, { productId: product.id, variantId: variant.id }, problems)
      } else {
        desk.packing.write(desk.file.row(item, now))
        desk.items += 1
      }
    }
  }
}

function leaveOut(
  { file, omissions }: Desk,
  of: { productId: string; variantId: string | null },
  problems: readonly Problem[],
): void {
  omissions.push({ ...of, file: file.name, problems: problems.map((one) => ({ ...one })) })
}

async function flush(tx: Tx, desk: Desk): Promise<void> {
  const { omissions, packing } = desk
  desk.omissions = []
  desk.leftOut += omissions.length
  if (omissions.length > 0) await tx.feedOmission.createMany({ data: omissions })
  await packing.flush()
}

/** The new content takes the place of the old one. Without a single item there is none: an empty file empties a catalogue. */
async function publish(tx: Tx, { file, buildId, items, leftOut }: Desk, packed: Packed, now: Date): Promise<void> {
  const before = await tx.feedFile.findUnique({ where: { name: file.name } })
  const etag = items > 0 ? packed.etag : null
  const same = before !== null && before.etag === etag && before.changedAt.getTime() > now.getTime() - seenAnewMs
  const served = same && etag ? before.buildId : buildId
  const keep = [served, ...(before ? [before.buildId] : [])]
  await tx.feedPart.deleteMany({ where: { file: file.name, buildId: { notIn: etag ? keep : [] } } })
  const row = {
    ...{ buildId: served, etag, items, leftOut, bytes: packed.bytes, packedBytes: packed.packedBytes },
    ...{ madeFor: madeFor(config().appUrl), changedAt: same ? before.changedAt : now, builtAt: now },
  }
  await tx.feedFile.upsert({ where: { name: file.name }, create: { name: file.name, ...row }, update: row })
}

function nothingToBuy({ partner }: FeedFile): Problem {
  return problem({ partner, field: 'price', code: 'missing', found: null, limit: null })
}

async function tell(how: { startedAt: Date; products: number; failure: string | null }): Promise<void> {
  await db.feedBuild.create({ data: { ...how, endedAt: new Date() } })
  const [oldest] = await db.feedBuild.findMany({ orderBy: { endedAt: 'desc' }, skip: buildsKept, take: 1 })
  if (oldest) await db.feedBuild.deleteMany({ where: { endedAt: { lte: oldest.endedAt } } })
}
