import { db } from '#app/lib/database.server.ts'
import { ok } from '#integrations/errors.ts'
import type {
  Aspect,
  Print,
  Published,
  Ref,
  Remote,
  Result,
  Shelf,
  Shop,
  Wish,
  WriteContext,
} from '#integrations/partners/contract.ts'
import { reconcile } from '#integrations/partners/reconcile.ts'
import { buildListing } from './offer.server.ts'
import { readPlacing } from './placing.ts'
import { waitsForSales } from './raise.server.ts'
import type { Happening, Settlement } from './settle.server.ts'
import { readEcho, stateThere, toSeen } from './state.ts'
import type { PartnerListing } from './types.ts'

/** The difference between a wish and what is there, and how it is closed. */

export interface Gap {
  readonly row: PartnerListing
  readonly shop: Shop
  readonly shelf: Shelf
  /** What is wished and permitted now. */
  readonly want: 'live' | 'hidden' | 'gone'
  readonly known: Ref | null
  /** Units kept back from this platform. */
  readonly buffer: number
  readonly unsure: boolean
  readonly signal: AbortSignal
}

type Came = Promise<Result<Settlement>>

/** An item in review is looked at again after this long. */
const reviewMs = 5 * 60_000
/** A create whose answer was lost may show up this much later: until then we do not say that nothing is there. */
const appearMs = 2 * 60_000

/** Looks, then does the one thing that the look calls for. */
export async function closeGap(gap: Gap): Came {
  const { row, shop, shelf, want, known, signal } = gap
  const looked = await shelf.fetchRemote(shop, known ?? { ourId: row.listingId }, signal)
  if (!looked.ok) return looked
  const there = looked.value?.state === 'deleted' ? null : looked.value
  if (want === 'gone') return takeAway(gap, there)
  if (!there && !known) return want === 'live' ? publish(gap, null, []) : ok(nothingThere(gap, 'hidden'))
  const wait = there && want === 'live' ? await waitsForSales({ ...gap, there }) : null
  if (wait) return ok({ state: row.state, written: false, again: wait, attempts: row.attempts })
  const placed = {
    ref: known,
    echo: readEcho(row.echo),
    wishChanged: row.revision !== row.writtenRevision,
    wanted: want === 'live',
  }
  const finding = reconcile(placed, there)
  switch (finding.kind) {
    case 'in_step':
      return there ? ok(inStep(gap, there)) : ok(lookedForInVain(known))
    case 'publish':
      return publish(gap, known, [])
    case 'adopt':
      return want === 'live' ? publish(gap, finding.ref, [{ kind: 'adopted' }]) : hide(gap, finding.ref)
    case 'hide':
      return hide(gap, known)
    case 'edited':
      return there ? mend(gap, there, finding) : ok(lookedForInVain(known))
    case 'withdrawn_there':
      return ok(lookedForInVain(known))
    case 'in_review':
      return there ? ok(inStep(gap, there)) : ok(lookedForInVain(known))
    case 'refused_there':
      return placed.wishChanged || !there ? publish(gap, known, []) : ok(inStep(gap, there))
    case 'twin':
    case 'not_ours':
      throw new Error(`a listing looked for by its own reference is ${finding.kind}`)
  }
}

/** Gone there by somebody's hand: told to the desk, never made again by itself. */
export function lookedForInVain(known: Ref | null): Settlement {
  const events: Happening[] = known ? [{ kind: 'deleted_there' }] : []
  return { state: 'gone', written: true, ref: null, echo: null, ticket: null, seen: null, events }
}

/** Nobody touched anything: only what we saw is noted. */
function inStep({ row }: Gap, there: Remote): Settlement {
  const state = stateThere(there.state)
  const waits = there.state === 'in_review'
  const events: Happening[] = state === row.state ? [] : arrivals(state, there)
  return {
    state,
    written: row.revision === row.writtenRevision || (!waits && state !== 'refused'),
    seen: toSeen(there, []),
    ticket: waits ? there.ref.item : null,
    again: waits ? new Date(Date.now() + reviewMs) : null,
    events,
  }
}

function arrivals(state: Settlement['state'], there: Remote): Happening[] {
  if (state === 'refused') return [{ kind: 'refused_there', detail: saying(there) }]
  if (state === 'live' || state === 'in_review' || state === 'hidden') return [{ kind: state }]
  return []
}

function saying({ reasons }: { readonly reasons: Remote['reasons'] }) {
  const [say] = reasons
  return say ? { say } : {}
}

async function takeAway(gap: Gap, there: Remote | null): Came {
  const { row, shop, shelf } = gap
  const told: Happening[] = row.want === 'gone' ? [] : [{ kind: 'not_public' }]
  const refs = there ? [there.ref, ...there.twins] : []
  if (!there) {
    const settled = nothingThere(gap, 'gone')
    return ok({ ...settled, want: 'gone', events: [...told, ...(gap.known ? [{ kind: 'deleted' } as const] : [])] })
  }
  for (const answer of await shelf.unpublish(shop, refs, 'delete', await begin(gap))) if (!answer.ok) return answer
  return ok({ ...nothing, state: 'gone', want: 'gone', events: [...told, { kind: 'deleted' }] })
}

const nothing = { written: true, ref: null, echo: null, ticket: null, seen: null } as const

function nothingThere({ row, unsure }: Gap, state: 'gone' | 'hidden'): Settlement {
  const begun = row.firstTriedAt?.getTime() ?? 0
  // A lost create may still appear: look once more before we believe that nothing is there.
  if (unsure && Date.now() - begun < appearMs)
    return { state: 'waiting', written: false, again: new Date(Date.now() + appearMs / 4), attempts: row.attempts }
  return { ...nothing, state }
}

async function hide(gap: Gap, ref: Ref | null): Came {
  if (!ref) return ok(nothingThere(gap, 'hidden'))
  const [answer] = await gap.shelf.unpublish(gap.shop, [ref], 'hide', await begin(gap))
  if (answer && !answer.ok) return answer
  if (answer?.value.state === 'deleted') return ok(lookedForInVain(ref))
  const looked = await gap.shelf.fetchRemote(gap.shop, ref, gap.signal)
  const there = looked.ok ? looked.value : null
  return ok({
    state: 'hidden',
    written: true,
    ref,
    ...(there ? { seen: toSeen(there, []), echo: there.print } : {}),
    events: [{ kind: 'hidden' }],
  })
}

/** Everything that the platform would refuse is found first, at once, and then nothing is sent. */
async function publish(gap: Gap, known: Ref | null, told: readonly Happening[]): Came {
  const { row, shop, shelf, signal } = gap
  const placing = readPlacing(row.placing)
  const rules = await shelf.rules(shop, placing.categoryId, signal)
  if (!rules.ok) return rules
  const listing = await buildListing(row.variantId, { id: row.listingId, revision: row.revision, buffer: gap.buffer })
  const wish: Wish = { listing, placing, rules: rules.value }
  const problems = shelf.validate(wish)
  if (problems.some((one) => one.weight === 'blocks'))
    return ok({ state: 'needs_you', written: false, problems, events: [{ kind: 'problems' }] })
  const published = await shelf.publish(shop, wish, { ...(await begin(gap)), known })
  if (!published.ok) return published
  const twins = await hideTwins(gap, published.value.twins)
  const looked = await shelf.fetchRemote(shop, published.value.ref, signal)
  const there = looked.ok ? looked.value : null
  return ok({
    ...fromPublished(published.value),
    problems,
    ...(there ? { seen: toSeen(there, []) } : {}),
    events: [
      ...told,
      ...arrived(published.value),
      ...published.warnings.map((say): Happening => ({ kind: 'warning', detail: { say } })),
      ...twins,
    ],
  })
}

function fromPublished({ ref, state, ticket, echo }: Published): Settlement {
  const waits = state === 'in_review'
  return {
    state: stateThere(state),
    written: true,
    ref,
    echo,
    ticket,
    again: waits ? new Date(Date.now() + reviewMs) : null,
  }
}

function arrived(published: Published): Happening[] {
  const events: Happening[] = published.did === 'nothing' ? [] : [{ kind: published.did }]
  if (published.state === 'in_review') events.push({ kind: 'in_review' })
  if (published.state === 'refused') events.push({ kind: 'refused_there', detail: saying(published) })
  return events
}

/** Other items there with our id: hidden, so that none is sold twice, and told. */
async function hideTwins(gap: Gap, twins: readonly Ref[]): Promise<Happening[]> {
  if (twins.length === 0) return []
  const answers = await gap.shelf.unpublish(gap.shop, twins, 'hide', context(gap))
  return answers.some((answer) => answer.ok) ? [{ kind: 'twin_hidden' }] : []
}

interface Edited {
  readonly mend: readonly Aspect[]
  readonly tell: readonly Aspect[]
  readonly decide: readonly Aspect[]
}

/** Edited there by hand. Numbers are written again by us; words and pictures wait for a person, who sees both. */
async function mend(gap: Gap, there: Remote, { mend, decide }: Edited): Came {
  const mended: Happening[] = mend.length > 0 ? [{ kind: 'mended', detail: { aspects: mend } }] : []
  if (decide.length === 0) return publish(gap, there.ref, mended)
  const { row } = gap
  const numbers = await writeNumbers(gap, there, { stock: true, price: mend.includes('price') })
  if (!numbers.ok) return numbers
  const again = await gap.shelf.fetchRemote(gap.shop, there.ref, gap.signal)
  if (!again.ok) return again
  const now = again.value ?? there
  const told = row.state === 'drifted' ? [] : [{ kind: 'edited_there', detail: { aspects: decide } } as const]
  return ok({
    state: 'drifted',
    written: row.revision === row.writtenRevision,
    seen: toSeen(now, decide),
    echo: echoWith(readEcho(row.echo), now.print),
    events: [...told, ...mended.filter((one) => one.detail?.aspects?.some((aspect) => aspect !== 'state'))],
  })
}

/** Our echo with the numbers that we have just written; the words stay as they were, so that the edit is not forgotten. */
function echoWith(echo: Print | null, now: Print): Print {
  return { ...(echo ?? now), stock: now.stock, price: now.price }
}

async function writeNumbers(
  gap: Gap,
  there: Remote,
  wanted: { readonly stock: boolean; readonly price: boolean },
): Promise<Result<null>> {
  const { row, shop, shelf } = gap
  const { price, sellable } = await buildListing(row.variantId, {
    id: row.listingId,
    revision: row.revision,
    buffer: gap.buffer,
  })
  const ctx = await begin(gap)
  if (wanted.stock && there.onHand !== sellable) {
    const [answer] = await shelf.updateStock(shop, [{ ref: there.ref, sellable, asOf: new Date() }], ctx)
    if (answer && !answer.ok) return answer
  }
  if (wanted.price && there.price !== price) {
    const [answer] = await shelf.updatePrice(shop, [{ ref: there.ref, price, revision: row.revision }], ctx)
    if (answer && !answer.ok) return answer
  }
  return ok(null)
}

/** Written down before anything is sent: a run that dies leaves the word that something may have happened. */
async function begin(gap: Gap): Promise<WriteContext> {
  const { row } = gap
  await db.partnerListing.updateMany({
    where: { id: row.id, revision: row.revision },
    data: { state: 'on_its_way', firstTriedAt: row.firstTriedAt ?? new Date() },
  })
  return context(gap)
}

function context({ row, known, unsure, signal }: Gap): WriteContext {
  return {
    operation: `${row.id}:${row.revision}`,
    firstTriedAt: row.firstTriedAt ?? new Date(),
    attempt: unsure ? 2 : 1,
    known,
    signal,
  }
}
