import { db, type Tx } from '#app/lib/database.server.ts'
import { isId } from '#app/lib/id.ts'
import { satang } from '#app/lib/money.ts'
import { done, type Outcome, refused } from '#app/lib/outcome.ts'
import { isBankCode } from '#integrations/payments/bank.ts'
import { type BatchLine, type BatchTarget, readBatchResult, writeBatch } from '#integrations/payments/bank-batch.ts'
import { parseTarget } from '#integrations/payments/promptpay.ts'
import { record } from '../audit/audit.server.ts'
import { type Actor, actsForProgramme } from '../person/actor.ts'
import { lockPayout, movePayout } from './move.server.ts'
import { openNumber } from './payee-number.server.ts'

/** Transfers by the bank's own bulk file: made once, carried by a person, and what the bank answered read back. */

/** What a maker's bank may show beside the money. */
const note = 'YAAN'

export type BatchRefusal =
  | { readonly code: 'not_found' }
  /** Nothing is approved for the bank. */
  | { readonly code: 'nothing' }
  /** These cannot stand in a file: their account or name has a form that banks do not take. */
  | { readonly code: 'unfit'; readonly payoutIds: readonly string[] }

/** Puts every approved payout for the bank into one file. From here on their money is under way; the file never changes. */
export function makeBatch(
  actor: Actor,
  now = new Date(),
): Promise<Outcome<{ readonly batchId: string }, BatchRefusal>> {
  return db.$transaction(async (tx): Promise<Outcome<{ readonly batchId: string }, BatchRefusal>> => {
    if (!actsForProgramme(actor, 'staff')) return refused({ code: 'not_found' })
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('payout-batch', 0))`
    const waiting = await tx.payout.findMany({
      where: { rail: 'bank_batch', state: 'approved', batchId: null },
      orderBy: [{ plannedAt: 'asc' }, { id: 'asc' }],
      include: { payee: true },
    })
    // An account that ended since is none: its payout was dropped with it.
    if (waiting.length === 0) return refused({ code: 'nothing' })
    const written = writeBatch(waiting.map(lineOf), note)
    if (!written.ok) return refused({ code: 'unfit', payoutIds: written.problems.map(({ payoutId }) => payoutId) })
    const batch = await tx.payoutBatch.create({ data: { createdById: actor.id, createdAt: now } })
    for (const { id } of waiting) {
      const payout = await lockPayout(tx, id)
      if (!payout) continue
      await movePayout(tx, payout, { kind: 'submit' }, { now, actorId: actor.id, data: { batchId: batch.id } })
      await movePayout(tx, { ...payout, state: 'submitting' }, { kind: 'see', state: 'queued' }, { now })
    }
    await audit(tx, actor, batch.id, {
      action: 'payout_batch.made',
      after: { count: waiting.length, total: written.total },
    })
    return done({ batchId: batch.id })
  })
}

/** The file of a batch: the same bytes whenever it is fetched, by whom is written down. Null: out of reach. */
export function fetchBatch(actor: Actor, batchId: string): Promise<{ name: string; csv: string } | null> {
  return db.$transaction(async (tx) => {
    if (!isId(batchId) || !actsForProgramme(actor, 'staff')) return null
    const batch = await tx.payoutBatch.findUnique({
      where: { id: batchId },
      include: { payouts: { orderBy: [{ plannedAt: 'asc' }, { id: 'asc' }], include: { payee: true } } },
    })
    const written = batch && writeBatch(batch.payouts.map(lineOf), note)
    if (!batch || !written?.ok) return null
    await audit(tx, actor, batch.id, { action: 'payout_batch.fetched', after: { number: batch.number } })
    return { name: `yaan-payouts-${batch.number}.csv`, csv: written.csv }
  })
}

/** The bank has taken the file: its money has left our account. */
export function markBatchSent(actor: Actor, batchId: string, now = new Date()): Promise<Outcome<number, 'not_found'>> {
  return inBatch(actor, batchId, async (tx, ids) => {
    let moved = 0
    for (const id of ids) if (await see(tx, { id, actor }, 'sent', { now })) moved += 1
    await audit(tx, actor, batchId, { action: 'payout_batch.sent', after: { moved } })
    return moved
  })
}

/** One transfer of a batch arrived, or came back, as a person saw at the bank. */
export function markPayout(
  actor: Actor,
  { batchId, payoutId, outcome }: { batchId: string; payoutId: string; outcome: 'paid' | 'returned' },
  now = new Date(),
): Promise<Outcome<boolean, 'not_found'>> {
  return inBatch(actor, batchId, async (tx, ids) => {
    if (!ids.includes(payoutId)) return false
    const moved = await see(tx, { id: payoutId, actor }, outcome, { now })
    if (moved) await audit(tx, actor, batchId, { action: `payout_batch.${outcome}`, after: { payoutId } })
    return moved
  })
}

export interface ResultRead {
  readonly paid: number
  readonly returned: number
  /** Rows that say something about a payout that is not in this batch, or about another amount. */
  readonly strange: number
  /** Rows that could not be read. */
  readonly leftOut: number
}

/** Reads what the bank answered to a batch. Only rows of its own payouts with their exact amounts count; twice is once. */
export async function readResult(
  actor: Actor,
  { batchId, bytes }: { batchId: string; bytes: Uint8Array },
  now = new Date(),
): Promise<Outcome<ResultRead, 'not_found' | 'unreadable'>> {
  const read = readBatchResult(bytes)
  if (!read.ok) return refused('unreadable')
  return inBatch(actor, batchId, async (tx, ids) => {
    const counts = { paid: 0, returned: 0, strange: 0, leftOut: read.leftOut.length }
    for (const { payoutId, outcome, net, reason } of read.rows) {
      const payout = ids.includes(payoutId) ? await lockPayout(tx, payoutId) : null
      if (payout?.net !== net) {
        counts.strange += 1
        continue
      }
      const data = outcome === 'returned' && reason ? { failureCode: reason.slice(0, 200) } : {}
      if (await see(tx, { id: payoutId, actor }, outcome, { now, data })) counts[outcome] += 1
    }
    await audit(tx, actor, batchId, { action: 'payout_batch.answered', after: counts })
    return counts
  })
}

async function see(
  tx: Tx,
  { id, actor }: { id: string; actor: Actor },
  state: 'sent' | 'paid' | 'returned',
  told: { now: Date; data?: { failureCode?: string } },
): Promise<boolean> {
  const payout = await lockPayout(tx, id)
  return payout !== null && movePayout(tx, payout, { kind: 'see', state }, { ...told, actorId: actor.id })
}

async function inBatch<Value>(
  actor: Actor,
  batchId: string,
  work: (tx: Tx, payoutIds: readonly string[]) => Promise<Value>,
): Promise<Outcome<Value, 'not_found'>> {
  return db.$transaction(async (tx): Promise<Outcome<Value, 'not_found'>> => {
    if (!isId(batchId) || !actsForProgramme(actor, 'staff')) return refused('not_found')
    const payouts = await tx.payout.findMany({ where: { batchId }, orderBy: { id: 'asc' }, select: { id: true } })
    if (payouts.length === 0) return refused('not_found')
    return done(
      await work(
        tx,
        payouts.map(({ id }) => id),
      ),
    )
  })
}

interface Row {
  readonly id: string
  readonly net: bigint
  readonly payee: {
    readonly kind: 'bank' | 'promptpay'
    readonly bankCode: string | null
    readonly sealedNumber: string
    readonly accountName: string
  }
}

function lineOf({ id, net, payee }: Row): BatchLine {
  return { payoutId: id, net: satang(net), accountName: payee.accountName, to: targetOf(payee) }
}

/** @throws when what we kept is no account: our own mistake. */
function targetOf({ kind, bankCode, sealedNumber }: Row['payee']): BatchTarget {
  const number = openNumber(sealedNumber)
  if (kind === 'bank') {
    if (bankCode === null || !isBankCode(bankCode)) throw new Error('an account was kept with a bank that is none')
    return { kind, bankCode, accountNumber: number }
  }
  const target = parseTarget(number)
  if (!target) throw new Error('a PromptPay id was kept that is none')
  return { kind, target }
}

function audit(
  tx: Tx,
  actor: Actor,
  batchId: string,
  { action, after }: { action: string; after: object },
): Promise<void> {
  return record(tx, actor, { action, entity: 'PayoutBatch', entityId: batchId, communityId: null, after: { ...after } })
}
