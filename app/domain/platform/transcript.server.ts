import { AsyncLocalStorage } from 'node:async_hooks'
import { z } from 'zod'
import { db } from '#app/lib/database.server.ts'
import { isId } from '#app/lib/id.ts'
import { log } from '#app/lib/log.server.ts'
import type { Result, TroubleCode } from '#integrations/partners/contract.ts'
import { type Actor, actsForProgramme } from '../person/actor.ts'
import { leftOut, scrubBody, scrubUrl } from './scrub.ts'

/** What was said and answered in a run that ended in trouble, for whoever must ask the platform's support about it. */

/** So long a transcript is kept. */
export const keptDays = 14
const mostExchanges = 30
/** A longer answer is cut; what then is no JSON any more is kept by its first letters only. */
const mostBytes = 64 * 1024
/** Waiting is no trouble that support could help with. */
const ordinary: readonly TroubleCode[] = ['rate_limited', 'quota_spent', 'busy', 'stale']

const exchange = z.object({
  method: z.string(),
  url: z.string(),
  asked: z.string(),
  /** Null: no answer came. */
  status: z.number().nullable(),
  answered: z.string(),
  ms: z.number(),
})
export type Exchange = z.infer<typeof exchange>

interface Heard {
  readonly method: string
  readonly url: URL
  readonly asked: string
  status: number | null
  answered: string
  ms: number
}

const listening = new AsyncLocalStorage<Heard[]>()

interface About {
  readonly partner: string
  readonly shopId: string
  readonly listingId: string | null
  /** What must never be seen, besides what is known by its name. */
  readonly secrets: readonly string[]
}

/** Runs a piece of work with a platform; when it ends in trouble, its calls are kept, scrubbed. */
export async function withTranscript<T>(about: About, work: () => Promise<Result<T>>): Promise<Result<T>> {
  const heard: Heard[] = []
  const came = await listening.run(heard, work)
  const code = came.ok ? null : came.trouble.code
  if (code && !ordinary.includes(code) && heard.length > 0) {
    // What came of the run counts, not the evidence of it: a transcript that cannot be kept stops nothing.
    await keep(about, code, heard).catch((error: unknown) => log.warn({ err: error }, 'a transcript was not kept'))
  }
  return came
}

/** The network, listened to while a run is being recorded. Bodies pass through as they come. */
export function recordingFetch(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (input, init) => {
    const heard = listening.getStore()
    if (!heard) return fetch(input, init)
    const started = performance.now()
    const one: Heard = {
      method: init?.method ?? 'GET',
      url: new URL(input instanceof Request ? input.url : input),
      asked: typeof init?.body === 'string' ? init.body.slice(0, mostBytes) : init?.body ? leftOut : '',
      status: null,
      answered: '',
      ms: 0,
    }
    heard.push(one)
    if (heard.length > mostExchanges) heard.shift()
    try {
      const response = await fetch(input, init)
      one.status = response.status
      return overheard(response, one)
    } finally {
      one.ms = Math.round(performance.now() - started)
    }
  }
}

/** The newest transcripts of a listing; for the programme's staff, since support is theirs. */
export async function transcriptsOf(actor: Actor, listingId: string) {
  if (!actsForProgramme(actor, 'staff') || !isId(listingId)) return []
  const rows = await db.partnerTranscript.findMany({
    where: { listingId },
    orderBy: { at: 'desc' },
    take: 5,
  })
  return rows.map(({ id, at, trouble, exchanges }) => ({ id, at, trouble, exchanges: readExchanges(exchanges) }))
}

/** Throws away what is older than support needs it. */
export async function forgetOldTranscripts(now = new Date()): Promise<void> {
  await db.partnerTranscript.deleteMany({ where: { at: { lt: new Date(now.getTime() - keptDays * 86_400_000) } } })
}

function overheard(response: Response, one: Heard): Response {
  if (!response.body) return response
  const decoder = new TextDecoder()
  const listen = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, to) {
      if (one.answered.length < mostBytes) one.answered += decoder.decode(chunk, { stream: true }).slice(0, mostBytes)
      to.enqueue(chunk)
    },
  })
  return new Response(response.body.pipeThrough(listen), response)
}

async function keep({ partner, shopId, listingId, secrets }: About, trouble: string, heard: Heard[]): Promise<void> {
  const exchanges: Exchange[] = heard.map(({ method, url, asked, status, answered, ms }) => ({
    ...{ method, status, ms, url: scrubUrl(url, secrets) },
    asked: asked === leftOut ? leftOut : scrubBody(url.pathname, asked, secrets),
    answered: scrubBody(url.pathname, answered, secrets),
  }))
  await db.partnerTranscript.create({ data: { partner, shopId, listingId, trouble, exchanges } })
}

function readExchanges(stored: unknown): readonly Exchange[] {
  const parsed = z.array(exchange).safeParse(stored)
  return parsed.success ? parsed.data : []
}
