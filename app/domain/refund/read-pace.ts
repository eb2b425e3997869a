/** When a refund at a provider is read again: soon at first, then daily; weeks can pass before a bank sends money back. Pure. */

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

const pauses = [minute, 10 * minute, hour, 6 * hour] as const

/** By then a bank that wanted to send it back has done so. */
const watchedReads = pauses.length + 30

/** After `reads` looks; null: the buyer has had it for a month, and it is read no more unless the provider rings. */
export function nextRefundRead({ reads, isDone }: { reads: number; isDone: boolean }, now: Date): Date | null {
  if (isDone && reads > watchedReads) return null
  return new Date(now.getTime() + (pauses[reads - 1] ?? day))
}
