import { ok } from '#integrations/errors.ts'
import type { Ref, Remote, Result } from '#integrations/partners/contract.ts'
import { begin } from './begin.server.ts'
import { type Came, type Gap, nothingThere, takenDown } from './gap.ts'
import type { Look } from './proof.server.ts'
import type { Happening, Settlement } from './settle.server.ts'

/** Taking a listing down for good: asked, then read back until the platform shows it no more. */

/** A platform that said yes and still shows it is asked again after this long, then later and later. */
const stillThereMs = 5000
const mostMs = 5 * 60_000

/**
 * Deletes everything of ours that the platform shows under the reference or under our id, then looks by both. Only what was
 * looked for and not found is gone; what is still there is asked for again.
 */
export async function takeAway(gap: Gap, there: Remote | null): Came {
  const { row, shop, shelf, known, unsure } = gap
  const told: Happening[] = row.want === 'gone' ? [] : [{ kind: 'not_public' }]
  const found = await lookBoth(gap, there)
  if (!found.ok) return found
  const refs = found.value.filter(({ state }) => state !== 'deleted').flatMap((one) => [one.ref, ...one.twins])
  if (refs.length === 0) {
    // With a reference no lost write can have been a create.
    const settled = nothingThere({ ...gap, unsure: unsure && !known }, 'gone')
    const look = settled.state === 'gone' ? lookAt(gap, found.value) : null
    const events: Happening[] = known ? [...told, { kind: 'deleted' }] : told
    return ok({ ...settled, want: 'gone', proof: { asked: false, look }, events })
  }
  for (const answer of await shelf.unpublish(shop, unique(refs), 'delete', await begin(gap)))
    if (!answer.ok) return answer
  const after = await lookBoth(gap, null)
  if (!after.ok) return after
  if (after.value.some(isShown)) return ok(stillThere(gap, told))
  const proof = { asked: true, look: lookAt(gap, after.value) }
  return ok({ ...takenDown(told), proof })
}

/** By our reference and by our id: a platform may lose the one and still show the other. `seen`: a look just made. */
async function lookBoth(
  { row, shop, shelf, known, signal }: Gap,
  seen: Remote | null,
): Promise<Result<readonly Remote[]>> {
  const remotes: Remote[] = seen ? [seen] : []
  const ways = [...(known && !seen ? [known] : []), ...(seen && !known ? [] : [{ ourId: row.listingId }])]
  for (const by of ways) {
    const looked = await shelf.fetchRemote(shop, by, signal)
    if (!looked.ok) return looked
    if (looked.value) remotes.push(looked.value)
  }
  return ok(remotes)
}

/** Buyers may find it. What lies hidden or was refused there is shown to nobody. */
function isShown({ state }: Remote): boolean {
  return state === 'live' || state === 'in_review'
}

function stillThere({ row }: Gap, told: readonly Happening[]): Settlement {
  const attempts = row.attempts + 1
  const later = Math.min(stillThereMs * 2 ** Math.min(row.attempts, 10), mostMs)
  const again = new Date(Date.now() + later)
  return {
    state: 'waiting',
    written: false,
    want: 'gone',
    again,
    attempts,
    proof: { asked: true, look: null },
    events: told,
  }
}

function lookAt({ known }: Gap, remotes: readonly Remote[]): Look {
  const states = remotes.map(({ state }) => state)
  const found = states.length === 0 ? 'absent' : states.every((state) => state === 'deleted') ? 'deleted' : 'hidden'
  return { by: known ? 'reference_and_our_id' : 'our_id', found }
}

function unique(refs: readonly Ref[]): readonly Ref[] {
  return [...new Map(refs.map((ref) => [`${ref.item} ${ref.sku ?? ''}`, ref])).values()]
}
