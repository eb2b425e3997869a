import { ok } from '#integrations/errors.ts'
import type { Published, Ref, Wish } from '#integrations/partners/contract.ts'
import { begin, writeContext } from './begin.server.ts'
import { type Came, type Gap, reviewMs, saying } from './gap.ts'
import { buildListing } from './offer.server.ts'
import { readPlacing } from './placing.ts'
import { rulesFor } from './rules.server.ts'
import type { Happening, Settlement } from './settle.server.ts'
import { stateThere, toSeen } from './state.ts'
import { toWrote } from './wrote.server.ts'

/** The whole of a listing is written: made, adopted or brought to our wish. */

/** Everything that the platform would refuse is found first, at once, and then nothing is sent. */
export async function publish(gap: Gap, known: Ref | null, told: readonly Happening[]): Came {
  const { row, shop, shelf, signal } = gap
  const placing = readPlacing(row.placing)
  const rules = await rulesFor(gap, placing.categoryId)
  if (!rules.ok) return rules
  const listing = await buildListing(row.variantId, { id: row.listingId, revision: row.revision, buffer: gap.buffer })
  const wish: Wish = { listing, placing, rules: rules.value }
  const problems = shelf.validate(wish)
  if (problems.some((one) => one.weight === 'blocks'))
    return ok({ state: 'needs_you', written: false, problems, events: [{ kind: 'problems' }] })
  const published = await shelf.publish(shop, wish, { ...(await begin(gap)), known })
  if (!published.ok) return published
  const twins = await hideTwins(gap, published.value.twins)
  const { ref } = published.value
  const there = published.value.there ?? (await shown(shelf.fetchRemote(shop, ref, signal)))
  return ok({
    ...fromPublished(published.value),
    problems,
    wrote: toWrote(listing, placing, shelf.preview(listing, rules.value)),
    ...(there ? { seen: toSeen(there, []) } : {}),
    events: [
      ...told,
      ...arrived(published.value),
      ...published.warnings.map((say): Happening => ({ kind: 'warning', detail: { say } })),
      ...twins,
    ],
  })
}

async function shown(look: ReturnType<Gap['shelf']['fetchRemote']>) {
  const looked = await look
  return looked.ok ? looked.value : null
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
  const answers = await gap.shelf.unpublish(gap.shop, twins, 'hide', writeContext(gap))
  return answers.some((answer) => answer.ok) ? [{ kind: 'twin_hidden' }] : []
}
