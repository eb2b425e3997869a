import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { createGunzip } from 'node:zlib'
import { config } from '#app/lib/config.server.ts'
import { db } from '#app/lib/database.server.ts'
import type { FeedFile } from '#integrations/partners/contract.ts'
import { buildFeeds } from './build.server.ts'
import { countFetch } from './fetch.server.ts'
import { feedFiles, madeFor } from './file.ts'
import { isChangeWaiting, isWithdrawalWaiting } from './stale.server.ts'

/** What a fetcher says of itself, in the words of HTTP. */
export interface FeedAsk {
  readonly userAgent: string
  readonly ifNoneMatch: string | null
  readonly ifModifiedSince: string | null
  readonly takesGzip: boolean
  /** HEAD: only about the file. */
  readonly headersOnly: boolean
}

export interface FeedAnswer {
  readonly status: 200 | 304 | 503
  readonly headers: Readonly<Record<string, string>>
  /** Read it to its end or leave it; a piece that is gone meanwhile breaks it, so that half a file is never taken for a whole. */
  readonly body: AsyncIterable<Uint8Array> | null
}

/** How long a fetcher waits for a file that is being made anew, and when it may ask again after that. */
const patienceMs = 25_000
const askAgainSeconds = '60'
/** A build that failed is not tried again by everybody who asks. */
const failedPauseMs = 30_000

type Row = NonNullable<Awaited<ReturnType<typeof find>>>

/**
 * A file as it may be served now: whole, of one moment, and without anything that was withdrawn. What cannot be had like that
 * is an error (503, come back in a minute), never an empty or half file. Null: there is no such file.
 */
export async function openFeed(
  name: string,
  ask: FeedAsk,
  files: readonly FeedFile[] = feedFiles,
): Promise<FeedAnswer | null> {
  const file = files.find((known) => known.name === name)
  if (!file) return null
  const row = await soundFile(name, files)
  const answer = row?.etag ? answerWith({ ...row, etag: row.etag }, ask, file.contentType) : notNow
  await countFetch(name, ask.userAgent, answer.status)
  return answer
}

const notNow: FeedAnswer = {
  status: 503,
  headers: { 'retry-after': askAgainSeconds, 'cache-control': 'no-store' },
  body: null,
}

/** The file, made anew first where it must be. Null when that cannot be done in time. */
async function soundFile(name: string, files: readonly FeedFile[]): Promise<Row | null> {
  const until = Date.now() + patienceMs
  while (Date.now() < until) {
    const row = await find(name)
    if (row && (await isSound(row))) return row
    if (await failedJustNow()) return null
    const built = await buildFeeds(files)
    if (built === 'failed') return null
    if (built === 'busy') await wait(250)
  }
  return null
}

/** Nothing that was withdrawn, and our address. When there was nothing to offer, there may be something by now. */
async function isSound({ etag, ...row }: Row): Promise<boolean> {
  if (row.madeFor !== madeFor(config().appUrl)) return false
  return !(await (etag ? isWithdrawalWaiting() : isChangeWaiting()))
}

function find(name: string) {
  return db.feedFile.findUnique({ where: { name } })
}

async function failedJustNow(): Promise<boolean> {
  const last = await db.feedBuild.findFirst({ orderBy: { endedAt: 'desc' } })
  return last?.failure != null && last.endedAt.getTime() > Date.now() - failedPauseMs
}

function answerWith(row: Row & { etag: string }, ask: FeedAsk, contentType: string): FeedAnswer {
  // Weak: packed and unpacked are the same to whoever reads the goods.
  const etag = `W/"${tagOf(row)}"`
  const about = {
    etag,
    'last-modified': row.changedAt.toUTCString(),
    'cache-control': 'public, no-cache',
    vary: 'accept-encoding',
  }
  if (isKnown(ask, row)) return { status: 304, headers: about, body: null }
  const { takesGzip } = ask
  const headers = {
    ...about,
    'content-type': contentType,
    'content-length': String(takesGzip ? row.packedBytes : row.bytes),
    ...(takesGzip ? { 'content-encoding': 'gzip' } : {}),
  }
  return { status: 200, headers, body: ask.headersOnly ? null : takesGzip ? pieces(row) : unpacked(row) }
}

/** The content, and since when it is given out. */
function tagOf({ etag, changedAt }: { etag: string; changedAt: Date }): string {
  return `${etag.slice(0, 32)}-${changedAt.getTime().toString(36)}`
}

/** RFC 9110, 13.1: tags are compared without their weakness, and dates count only where there are no tags. */
function isKnown({ ifNoneMatch, ifModifiedSince }: FeedAsk, row: Row & { etag: string }): boolean {
  if (ifNoneMatch !== null) {
    const tags = ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''))
    return tags.includes('*') || tags.includes(`"${tagOf(row)}"`)
  }
  const since = ifModifiedSince ? Date.parse(ifModifiedSince) : Number.NaN
  return Math.floor(row.changedAt.getTime() / 1000) * 1000 <= since
}

async function* pieces({ buildId, name, packedBytes }: Row): AsyncGenerator<Uint8Array> {
  let sent = 0
  for (let position = 0; sent < packedBytes; position++) {
    const part = await db.feedPart.findUnique({
      where: { buildId_file_position: { buildId, file: name, position } },
      select: { bytes: true },
    })
    if (!part) throw new Error(`${name} was made anew twice while somebody read it`)
    sent += part.bytes.byteLength
    yield part.bytes
  }
}

async function* unpacked(row: Row): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip()
  // Trouble on the way ends the reading of `gunzip` below with that error.
  const fed = pipeline(Readable.from(pieces(row)), gunzip).catch(() => undefined)
  yield* gunzip
  await fed
}
