import { ok } from '#integrations/errors.ts'
import type { Aspect, Listing, Print, Ref, Remote, Result } from '#integrations/partners/contract.ts'
import { writeContext } from './begin.server.ts'
import type { Came, Edited, Gap } from './gap.ts'
import { buildListing } from './offer.server.ts'
import { partnerOf, stockKindOf } from './partner.server.ts'
import { readPlacing } from './placing.ts'
import { publish } from './publish.server.ts'
import type { Happening } from './settle.server.ts'
import { readEcho, readSeen, stateThere, toSeen } from './state.ts'
import {
  contentOf,
  echoAgainst,
  echoOfNumbers,
  isFought,
  mendedOnceMore,
  readMends,
  readWrote,
  unitsThere,
} from './wrote.server.ts'

/** Price and units by their own calls: no new review, no pictures, and the words there stay as they are. */

/**
 * A change that can do no harm unseen: a price, or no units at all. Null when a look is due first. Any other number is not
 * written blindly, because the platform may have sold some meanwhile.
 */
export async function changeUnseen(gap: Gap): Promise<Awaited<Came> | null> {
  const { row, shop, known, unsure } = gap
  const [echo, wrote] = [readEcho(row.echo), readWrote(row.wrote)]
  const isOurs = row.state === 'live' && row.revision !== row.writtenRevision && !unsure
  if (!known || !echo || !wrote || !isOurs) return null
  const listing = await offered(gap)
  if (contentOf(listing, readPlacing(row.placing)) !== wrote.content) return null
  const stock = listing.sellable !== wrote.sellable
  const price = String(listing.price) !== wrote.price
  const sells = partnerOf(shop.partner)?.orders !== null
  if ((!stock && !price) || (stock && sells && listing.sellable > 0)) return null
  const written = await writeNumbers(gap, known, { listing, stock, price })
  if (!written.ok) return written
  const seen = readSeen(row.seen)
  return ok({
    state: 'live',
    written: true,
    wrote: { ...wrote, ...written.value },
    echo: echoOfNumbers(echo, written.value),
    ...(seen ? { seen: { ...seen, ...written.value } } : {}),
    events: [{ kind: 'updated' }],
  })
}

/** Only our side changed: numbers by their own calls where nothing else did, else everything. */
export async function writeChange(gap: Gap, there: Remote, told: readonly Happening[]): Came {
  const { row, shop } = gap
  const stockKind = stockKindOf(shop.partner)
  const [echo, wrote] = [echoAgainst(readEcho(row.echo), there, stockKind), readWrote(row.wrote)]
  if (!echo || !wrote || there.state !== 'live') return publish(gap, there.ref, told)
  const listing = await offered(gap)
  if (contentOf(listing, readPlacing(row.placing)) !== wrote.content) return publish(gap, there.ref, told)
  const stock = unitsThere(stockKind, there) !== listing.sellable
  const price = there.price !== listing.price
  const written = await writeNumbers(gap, there.ref, { listing, stock, price })
  if (!written.ok) return written
  return ok({
    state: stateThere(there.state),
    written: true,
    wrote: { ...wrote, ...written.value },
    echo: echoOfNumbers({ ...echo, stock: there.print.stock, price: there.print.price }, written.value),
    seen: { ...toSeen(there, []), ...written.value },
    events: [...told, ...(told.length === 0 && (stock || price) ? [{ kind: 'updated' } as const] : [])],
  })
}

/**
 * Edited there by hand. Numbers are written again by us; words and pictures wait for a person, who sees both. A number
 * that was changed there again and again waits for a person too: nobody wins a war of edits.
 */
export async function mend(gap: Gap, there: Remote, edited: Edited): Came {
  const { row } = gap
  const now = new Date()
  const mends = readMends(row.mends)
  const asked = row.state === 'drifted' ? (readSeen(row.seen)?.decide ?? []) : []
  const fought = edited.mend.filter((aspect) => asked.includes(aspect) || isFought(mends, aspect, now))
  const again = edited.mend.filter((aspect) => !fought.includes(aspect))
  const decide = [...edited.decide, ...fought]
  const told: Happening[] = again.length > 0 ? [{ kind: 'mended', detail: { aspects: again } }] : []
  const counted = mendedOnceMore(mends, again, now)
  if (decide.length > 0) return waitForPerson(gap, there, { fought, again, decide, told, mends: counted })
  const came = await writeChange(gap, there, told)
  return came.ok ? ok({ ...came.value, mends: counted }) : came
}

interface Question {
  readonly fought: readonly Aspect[]
  readonly again: readonly Aspect[]
  readonly decide: readonly Aspect[]
  readonly told: readonly Happening[]
  readonly mends: ReturnType<typeof readMends>
}

async function waitForPerson(gap: Gap, there: Remote, { fought, again, decide, told, mends }: Question): Came {
  const { row, shop, shelf, signal } = gap
  const wrote = readWrote(row.wrote)
  const listing = await offered(gap)
  // Units follow the ledger even while a person is asked; only the very number that is fought over is left alone.
  const isLeft = fought.includes('stock') && wrote?.sellable === listing.sellable
  const stock = !isLeft && unitsThere(stockKindOf(shop.partner), there) !== listing.sellable
  const price = again.includes('price') && there.price !== listing.price
  const written = await writeNumbers(gap, there.ref, { listing, stock, price })
  if (!written.ok) return written
  const looked = await shelf.fetchRemote(shop, there.ref, signal)
  if (!looked.ok) return looked
  const now = looked.value ?? there
  const isNew = row.state !== 'drifted' || decide.some((aspect) => !readSeen(row.seen)?.decide.includes(aspect))
  return ok({
    state: 'drifted',
    written: row.revision === row.writtenRevision,
    seen: toSeen(now, decide),
    ...(wrote ? { wrote: { ...wrote, ...written.value } } : {}),
    echo: echoWith(readEcho(row.echo), now.print, { stock: !isLeft, price: !decide.includes('price') }),
    mends,
    events: [
      ...(isNew ? [{ kind: 'edited_there', detail: { aspects: decide } } as const] : []),
      ...told.filter((one) => one.detail?.aspects?.some((aspect) => aspect !== 'state')),
    ],
  })
}

/** Our echo with the numbers that we have just written; the rest stays as it was, so that the edit is not forgotten. */
function echoWith(echo: Print | null, now: Print, ours: { readonly stock: boolean; readonly price: boolean }): Print {
  if (!echo) return now
  return { ...echo, ...(ours.stock ? { stock: now.stock } : {}), ...(ours.price ? { price: now.price } : {}) }
}

interface Numbers {
  readonly listing: Listing
  readonly stock: boolean
  readonly price: boolean
}

/** Answers what is there now; harmless twice, so nothing is written down before. */
export async function writeNumbers(
  gap: Gap,
  ref: Ref,
  { listing, stock, price }: Numbers,
): Promise<Result<{ readonly price?: string; readonly sellable?: number }>> {
  const { row, shop, shelf } = gap
  const { sellable } = listing
  const ctx = { ...writeContext(gap), known: ref }
  // Units first: they are what could be sold twice.
  if (stock) {
    const [answer] = await shelf.updateStock(shop, [{ ref, sellable, asOf: new Date() }], ctx)
    if (answer && !answer.ok) return answer
  }
  if (price) {
    const change = { ref, price: listing.price, revision: row.revision }
    const [answer] = await shelf.updatePrice(shop, [change], ctx)
    if (answer && !answer.ok) return answer
  }
  return ok({ ...(stock ? { sellable } : {}), ...(price ? { price: String(listing.price) } : {}) })
}

/** What we would show there now. */
export function offered({ row, buffer }: Gap): Promise<Listing> {
  return buildListing(row.variantId, { id: row.listingId, revision: row.revision, buffer })
}
