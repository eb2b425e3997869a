import { ok } from '#integrations/errors.ts'
import { type Came, type Gap, lookedForInVain } from './gap.ts'
import { offered, writeNumbers } from './numbers.server.ts'
import { stockKindOf } from './partner.server.ts'
import { readPlacing } from './placing.ts'
import { readEcho, readSeen } from './state.ts'
import { contentOf, echoOfNumbers, readWrote, unitsThere } from './wrote.server.ts'

/** What goes out although staff hold a platform: fewer units. Whoever buys there buys on, and what is not there cannot be sent. */

/** Does it offer more there, as far as we know, than we have? Asks only our own rows. */
export async function offersTooMany(gap: Gap): Promise<boolean> {
  const { row, known } = gap
  if (!known || (row.state !== 'live' && row.state !== 'drifted')) return false
  const left = readSeen(row.seen)?.sellable ?? readWrote(row.wrote)?.sellable
  return left !== undefined && left !== null && (await offered(gap)).sellable < left
}

/** Lowers the number there and does nothing else: the rest of the wish waits until staff let the platform go on. */
export async function lowerUnits(gap: Gap): Came {
  const { row, shop, shelf, known, signal } = gap
  if (!known) throw new Error('nothing is known to be there')
  const looked = await shelf.fetchRemote(shop, known, signal)
  if (!looked.ok) return looked
  const there = looked.value
  if (!there || there.state === 'deleted') return ok(lookedForInVain(known))
  const listing = await offered(gap)
  // Never raised: it may have sold some that we have not heard of yet.
  const stock = (unitsThere(stockKindOf(shop.partner), there) ?? 0) > listing.sellable
  const written = await writeNumbers(gap, there.ref, { listing, stock, price: false })
  if (!written.ok) return written
  const [wrote, echo, seen] = [readWrote(row.wrote), readEcho(row.echo), readSeen(row.seen)]
  const isAll = wrote?.price === String(listing.price) && wrote.content === contentOf(listing, readPlacing(row.placing))
  return ok({
    state: row.state,
    written: row.state === 'live' && isAll,
    ...(wrote ? { wrote: { ...wrote, ...written.value } } : {}),
    ...(echo ? { echo: echoOfNumbers(echo, written.value) } : {}),
    ...(seen ? { seen: { ...seen, ...written.value } } : {}),
    events: stock ? [{ kind: 'updated' }] : [],
  })
}
