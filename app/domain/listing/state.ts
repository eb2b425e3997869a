import { z } from 'zod'
import type { Aspect, Print, Ref, Remote, RemoteState, Words } from '#integrations/partners/contract.ts'

/** What is kept of a listing beside its columns, and its closed lists. Browser-safe. */

export type ListingState =
  | 'waiting'
  | 'on_its_way'
  | 'in_review'
  | 'live'
  | 'hidden'
  | 'needs_you'
  | 'refused'
  | 'drifted'
  | 'gone'

/** What can be told of a listing's life, each by one sentence. */
export const eventKinds = [
  'pushed',
  'paused',
  'shown_again',
  'taken_down',
  'retried',
  'consent_withdrawn',
  'not_public',
  'created',
  'adopted',
  'updated',
  'hidden',
  'deleted',
  'live',
  'in_review',
  'refused_there',
  'deleted_there',
  'edited_there',
  'mended',
  'write_ours',
  'keep_theirs',
  'problems',
  'trouble',
  'warning',
  'twin_hidden',
] as const
export type EventKind = (typeof eventKinds)[number]

const words = z.object({ th: z.string(), en: z.string() })
const aspects = ['text', 'photos', 'details', 'price', 'stock', 'state'] as const
const print = z.object({
  text: z.string(),
  photos: z.string(),
  details: z.string(),
  price: z.string(),
  stock: z.string(),
  state: z.string(),
})

/** The particulars of an event. */
const detail = z.object({
  say: words.optional(),
  aspects: z.array(z.enum(aspects)).optional(),
  code: z.string().optional(),
})
export type EventDetail = { say?: Words; aspects?: readonly Aspect[]; code?: string }

/** What the platform showed when we last looked. Satang as text, since JSON has no such number. */
const seen = z.object({
  state: z.enum(['live', 'in_review', 'refused', 'hidden', 'locked_by_partner', 'deleted']),
  url: z.string().nullable(),
  title: z.string().nullable(),
  story: z.string().nullable().default(null),
  photoUrls: z.array(z.string()).default([]),
  price: z.string().nullable(),
  sellable: z.number().nullable(),
  reasons: z.array(words),
  print,
  /** Edited there by hand, waiting for a person's decision. */
  decide: z.array(z.enum(aspects)),
})
export type Seen = z.infer<typeof seen>

/** The last trouble of a listing, for its page and for support. */
const keptTrouble = z.object({
  code: z.string(),
  effect: z.enum(['none', 'unknown']),
  say: words,
  remoteCode: z.string().nullable(),
  remoteText: z.string().nullable(),
  requestId: z.string().nullable(),
})
export type KeptTrouble = z.infer<typeof keptTrouble>

const problem = z.object({
  field: z.string(),
  code: z.string(),
  found: z.union([z.string(), z.number()]).nullable(),
  limit: z.union([z.string(), z.number()]).nullable(),
  weight: z.enum(['blocks', 'warns']),
  say: words,
})
export type KeptProblem = z.infer<typeof problem>

export const readDetail = (stored: unknown): EventDetail => {
  const { say, aspects: some, code } = parsed(detail, stored) ?? {}
  return { ...(say ? { say } : {}), ...(some ? { aspects: some } : {}), ...(code ? { code } : {}) }
}
export const readSeen = (stored: unknown): Seen | null => parsed(seen, stored)
export const readTrouble = (stored: unknown): KeptTrouble | null => parsed(keptTrouble, stored)
export const readProblems = (stored: unknown): readonly KeptProblem[] => parsed(z.array(problem), stored) ?? []

/** The print kept as text in `echo`; unreadable is as if none were kept: we write once more. */
export function readEcho(stored: string | null): Print | null {
  return stored === null ? null : parsed(print, JSON.parse(stored))
}

/** Where we believe the item is. */
export function refOf(row: { remoteItem: string | null; remoteSku: string | null; remoteExtra: unknown }): Ref | null {
  if (row.remoteItem === null) return null
  return {
    item: row.remoteItem,
    sku: row.remoteSku,
    extra: parsed(z.record(z.string(), z.string()), row.remoteExtra) ?? {},
  }
}

/** What to keep of a look. */
export function toSeen(remote: Remote, decide: readonly Aspect[]): Seen {
  const { state, url, title, story, photoUrls, sellable, reasons, print: whole } = remote
  const price = remote.price === null ? null : String(remote.price)
  return {
    ...{ state, url, title, story, price, sellable },
    ...{ photoUrls: [...photoUrls], reasons: [...reasons], print: { ...whole }, decide: [...decide] },
  }
}

const states: Readonly<Record<RemoteState, ListingState>> = {
  live: 'live',
  in_review: 'in_review',
  refused: 'refused',
  hidden: 'hidden',
  locked_by_partner: 'refused',
  deleted: 'gone',
}

/** The platform's state in our words. */
export function stateThere(remote: RemoteState): ListingState {
  return states[remote]
}

export type { Aspect }

function parsed<T>(shape: z.ZodType<T>, stored: unknown): T | null {
  const read = shape.safeParse(stored)
  return read.success ? read.data : null
}
