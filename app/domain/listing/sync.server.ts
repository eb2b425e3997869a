import { db } from '#app/lib/database.server.ts'
import { withLease } from '#app/lib/lease.server.ts'
import { log } from '#app/lib/log.server.ts'
import { failed, trouble } from '#integrations/errors.ts'
import type { Result, Trouble } from '#integrations/partners/contract.ts'
import { isHeld } from '../platform/hold.server.ts'
import { withTranscript } from '../platform/transcript.server.ts'
import { closeGap } from './gap.server.ts'
import { type Gap, lookedForInVain } from './gap.ts'
import { lowerUnits, offersTooMany } from './lower.server.ts'
import { permitted } from './offer.server.ts'
import { withUrgency } from './pace.server.ts'
import { partnerOf, secretsAt, toShop } from './partner.server.ts'
import { ring, type Settlement, settle } from './settle.server.ts'
import { readTrouble, refOf } from './state.ts'
import { answerTrouble } from './trouble.ts'
import { TurnRefused } from './turnstile.ts'
import { bufferOf } from './units.ts'
import type { Urgency } from './urgency.ts'

/** While another run has the listing, the bell is rung again after this long. */
const busyMs = 2000

/**
 * Closes the difference between what we wish of a listing and what the platform shows. Reads both anew, so repeating,
 * merging, reordering and dying half-way are all harmless. Of one listing never two run at once, in any process.
 * Calls to the platform happen outside of any transaction.
 */
export async function syncListing(id: string, signal: AbortSignal, urgency: Urgency = 'edit'): Promise<void> {
  const run = await withLease(`listing ${id}`, (lease) =>
    withUrgency(urgency, () => syncAlone(id, AbortSignal.any([signal, lease]), urgency)),
  )
  if (!run.held) await db.$transaction((tx) => ring(tx, id, new Date(Date.now() + busyMs), urgency))
}

async function syncAlone(id: string, signal: AbortSignal, urgency: Urgency): Promise<void> {
  const gap = await readGap(id, signal)
  if (!gap || (gap.held && !(await offersTooMany(gap)))) return
  const { partner, id: shopId } = gap.shop
  const about = { partner, shopId, listingId: id, secrets: secretsAt(partner) }
  const result = await withTranscript(about, () => (gap.held ? lowerUnits(gap) : closeGap(gap))).catch(
    (error: unknown) => withoutTurn(gap, error),
  )
  await settle({ ...gap.row, urgency }, result.ok ? result.value : fromTrouble(gap, result.trouble))
}

/** The quota is used up for longer than a run may wait: nothing more was sent, and the listing comes again then. */
function withoutTurn({ shop }: Gap, error: unknown): Result<never> {
  if (!(error instanceof TurnRefused)) throw error
  return failed(trouble({ partner: shop.partner, code: 'quota_spent', call: 'turn', retryAt: error.until }))
}

/** What is wished, and of whom. Null when there is nobody to ask: no such listing, or its shop is not connected. */
async function readGap(id: string, signal: AbortSignal): Promise<Gap | null> {
  const row = await db.partnerListing.findUnique({ where: { id }, include: { shop: true } })
  if (row?.shop.state !== 'connected') return null
  const shelf = partnerOf(row.shop.partner)?.shelf
  if (!shelf) return null
  const may = row.want === 'gone' ? 'gone' : await permitted(row.variantId)
  const want = may === 'gone' ? 'gone' : row.want === 'hidden' || may === 'hide' ? 'hidden' : 'live'
  const held = want !== 'gone' && (await isHeld(row.shop.partner))
  // Deleted there by hand: never made again by itself, only when somebody asks for it, which makes it wait.
  if (row.state === 'gone' && want !== 'gone') return null
  const buffer = bufferOf(row)
  return { row, shop: toShop(row.shop), shelf, want, known: refOf(row), buffer, signal, held, unsure: isUnsure(row) }
}

/** Did an earlier run end without our knowing what it did? Then the next one looks with patience before it makes anything. */
function isUnsure(row: { state: string; trouble: unknown }): boolean {
  return row.state === 'on_its_way' || readTrouble(row.trouble)?.effect === 'unknown'
}

function fromTrouble({ row, known }: Gap, trouble: Trouble): Settlement {
  const attempts = row.attempts + 1
  const answer = answerTrouble(trouble, { attempts, now: new Date(), chance: Math.random() })
  if (trouble.alarm) log.error({ listing: row.id, ...codes(trouble) }, 'a listing needs the team')
  if (trouble.code === 'gone') return lookedForInVain(known)
  const told = answer.quiet || readTrouble(row.trouble)?.code === trouble.code
  const kind = trouble.problems.length > 0 ? 'problems' : 'trouble'
  return {
    state: answer.state,
    written: false,
    trouble,
    problems: trouble.problems,
    attempts,
    again: answer.again,
    reconnect: answer.reconnect,
    events: told ? [] : [{ kind, detail: { say: trouble.say, code: trouble.code } }],
  }
}

function codes({ code, call, remoteCode, requestId }: Trouble) {
  return { trouble: code, call, remoteCode, partnerRequestId: requestId }
}
