import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Aspect, Capabilities, Listing, Placing, Print, Remote } from '#integrations/partners/contract.ts'

/** What we last wrote to a platform, in values, and how often the same thing had to be written again. Pure. */

const shape = z.object({
  /** Of everything but price and units: equal means that only numbers may have changed since. */
  content: z.string(),
  title: z.string(),
  story: z.string(),
  photos: z.array(z.string()),
  price: z.string(),
  sellable: z.number(),
})
export type Wrote = z.infer<typeof shape>

/** Reads the column; unreadable is as if it were not known: everything is written once more. */
export function readWrote(stored: unknown): Wrote | null {
  const read = shape.safeParse(stored)
  return read.success ? read.data : null
}

/** What a publish leaves there; `text` as this platform shows it. */
export function toWrote(listing: Listing, placing: Placing, text: { title: string; story: string }): Wrote {
  return {
    content: contentOf(listing, placing),
    title: text.title,
    story: text.story,
    photos: listing.photos.map(({ url }) => url),
    price: String(listing.price),
    sellable: listing.sellable,
  }
}

/** A short hash of everything in a wish that is not a number which has a call of its own. */
export function contentOf(
  { words, tags, brand, condition, photos, page, ...listing }: Listing,
  placing: Placing,
): string {
  const { weightGrams, sizeMm } = listing
  const pictures = photos.map(({ id }) => id)
  const whole = [words, tags, brand, condition, weightGrams, sizeMm, pictures, page, placing]
  return createHash('sha256').update(JSON.stringify(whole)).digest('hex').slice(0, 16)
}

/** Units that the platform holds, in the sense in which we write them. */
export function unitsThere(stock: Capabilities['stock'], { sellable, onHand }: Remote): number | null {
  return stock === 'on_hand' ? sellable : onHand
}

/** Numbers written by a call of their own are kept in the echo by their value: nobody has read yet what they look like there. */
export function echoOfNumbers(echo: Print, wrote: { readonly price?: string; readonly sellable?: number }): Print {
  return {
    ...echo,
    ...(wrote.sellable === undefined ? {} : { stock: `=${wrote.sellable}` }),
    ...(wrote.price === undefined ? {} : { price: `=${wrote.price}` }),
  }
}

/** The echo with the numbers that were kept by value in the platform's own form, when it shows just these. */
export function echoAgainst(echo: Print | null, there: Remote, stock: Capabilities['stock']): Print | null {
  if (!echo) return null
  const isUnits = echo.stock === `=${unitsThere(stock, there)}`
  const isPrice = echo.price === `=${there.price}`
  return {
    ...echo,
    ...(isUnits ? { stock: there.print.stock } : {}),
    ...(isPrice ? { price: there.print.price } : {}),
  }
}

const moments = z.record(z.string(), z.array(z.iso.datetime()))
/** When we wrote the same aspect again because it was changed there, by aspect. */
export type Mends = Readonly<Record<string, readonly string[]>>

const dayMs = 24 * 3_600_000
/** So often in a day we write the same again; whoever then still changes it means it, or is a machine. */
const mostMends = 3

export function readMends(stored: unknown): Mends {
  const read = moments.safeParse(stored)
  return read.success ? read.data : {}
}

/** Has this aspect been changed there so often that only a person can end it? */
export function isFought(mends: Mends, aspect: Aspect, now: Date): boolean {
  return recent(mends[aspect], now).length >= mostMends
}

/** The record with these aspects mended once more. */
export function mendedOnceMore(mends: Mends, aspects: readonly Aspect[], now: Date): Mends {
  const added = aspects.map((aspect) => [aspect, [...recent(mends[aspect], now), now.toISOString()]] as const)
  return { ...mends, ...Object.fromEntries(added) }
}

function recent(times: readonly string[] | undefined, now: Date): readonly string[] {
  return (times ?? []).filter((time) => now.getTime() - Date.parse(time) < dayMs)
}
