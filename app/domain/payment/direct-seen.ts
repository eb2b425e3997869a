import { z } from 'zod'

/** What people see of a transfer in our own account. Pure; browser-safe. */

export interface Seen {
  /** Satang, as it came in, whatever was asked for. */
  readonly amount: bigint
  /** The bank's own reference of the transfer, where it shows one. */
  readonly reference: string | null
  /** When it came, to the minute, where that is what was seen. */
  readonly at: Date | null
}

/** Clocks differ, and a minute is rounded this way or that. */
const nearMs = 2 * 60_000

/** Whether two people can have seen the same transfer: the amount to the satang, and of the rest whatever both saw. */
export function agrees(one: Seen, other: Seen): boolean {
  if (one.amount !== other.amount) return false
  if (one.reference !== null && other.reference !== null && one.reference !== other.reference) return false
  return one.at === null || other.at === null || Math.abs(one.at.getTime() - other.at.getTime()) <= nearMs
}

/** As a matter for people and the audit keep it. */
export function saidOf({ amount, reference, at }: Seen) {
  return { received: amount.toString(), ...(reference ? { reference } : {}), ...(at ? { at: at.toISOString() } : {}) }
}

const First = z.object({
  firstById: z.string(),
  received: z.string().regex(/^\d+$/),
  reference: z.string().nullable().default(null),
  at: z.iso.datetime().nullable().default(null),
})

/** Who saw it first and what, out of what was kept; null: nobody has yet. */
export function readFirst(detail: unknown): { readonly byId: string; readonly seen: Seen } | null {
  const { data: first } = First.safeParse(detail)
  if (!first) return null
  const { firstById: byId, received, reference, at } = first
  return { byId, seen: { amount: BigInt(received), reference, at: at === null ? null : new Date(at) } }
}
