import { ok } from '#integrations/errors.ts'
import type { Ref, Remote } from '#integrations/partners/contract.ts'
import { reconcile } from '#integrations/partners/reconcile.ts'
import { begin } from './begin.server.ts'
import { type Came, type Gap, inStep, lookedForInVain, nothingThere } from './gap.ts'
import { changeUnseen, mend, writeChange } from './numbers.server.ts'
import { stockKindOf } from './partner.server.ts'
import { publish } from './publish.server.ts'
import { waitsForSales } from './raise.server.ts'
import { readEcho, toSeen } from './state.ts'
import { takeAway } from './take-away.server.ts'
import { echoAgainst } from './wrote.server.ts'

/** How the difference between a wish and what is there is closed. */

/**
 * Looks, then does the one thing that the look calls for. Two cases need no look of ours: what we know nothing of is looked
 * for by the adapter before it creates, and a number that can do no harm unseen leaves at once.
 */
export async function closeGap(gap: Gap): Came {
  const { row, shop, shelf, want, known, signal } = gap
  if (want === 'live' && !known) return publish(gap, null, [])
  const unseen = want === 'live' ? await changeUnseen(gap) : null
  if (unseen) return unseen
  const looked = await shelf.fetchRemote(shop, known ?? { ourId: row.listingId }, signal)
  if (!looked.ok) return looked
  const there = looked.value?.state === 'deleted' ? null : looked.value
  if (want === 'gone') return takeAway(gap, there)
  if (!there) return ok(known ? lookedForInVain(known) : nothingThere(gap, 'hidden'))
  const wait = want === 'live' ? await waitsForSales({ ...gap, there }) : null
  // Unsure stays unsure while it waits.
  const state = gap.unsure ? 'on_its_way' : row.state
  if (wait) return ok({ state, written: false, again: wait, attempts: row.attempts })
  return answer(gap, there)
}

function answer(gap: Gap, there: Remote): Came {
  const { row, shop, want, known } = gap
  const placed = {
    ref: known,
    echo: echoAgainst(readEcho(row.echo), there, stockKindOf(shop.partner)),
    wishChanged: row.revision !== row.writtenRevision,
    wanted: want === 'live',
  }
  const finding = reconcile(placed, there)
  switch (finding.kind) {
    case 'in_step':
    case 'in_review':
      return Promise.resolve(ok(inStep(gap, there)))
    case 'publish':
      return placed.echo ? writeChange(gap, there, []) : publish(gap, known, [])
    case 'adopt':
      return hide(gap, finding.ref)
    case 'hide':
      return hide(gap, known)
    case 'edited':
      // An earlier run of ours may have died right after writing: what it wrote is no stranger's edit.
      return gap.unsure && placed.wishChanged ? publish(gap, known, []) : mend(gap, there, finding)
    case 'withdrawn_there':
      return Promise.resolve(ok(lookedForInVain(known)))
    case 'refused_there':
      return placed.wishChanged ? publish(gap, known, []) : Promise.resolve(ok(inStep(gap, there)))
    case 'twin':
    case 'not_ours':
      throw new Error(`a listing looked for by its own reference is ${finding.kind}`)
  }
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
