import { db, type Tx } from '#app/lib/database.server.ts'
import { done, type Outcome, refused } from '#app/lib/outcome.ts'
import { digest } from '#app/lib/secret.server.ts'
import { type LeftOut, readStatement, type StatementRow } from '#integrations/payments/promptpay.ts'
import { record } from '../audit/audit.server.ts'
import { orderCode } from '../order/path.ts'
import { type Actor, actsForProgramme } from '../person/actor.ts'
import { confirmDirect, type DirectRefusal } from './direct-confirm.server.ts'

/** Our own bank's statement, as a file that a person brings: its lines are proposed to orders, and a person says which is which. */

export interface Imported {
  readonly added: number
  /** Lines that another file brought before. */
  readonly known: number
  readonly leftOut: readonly LeftOut[]
}

export type ImportRefusal = { readonly code: 'empty' | 'too_big' | 'unreadable' | 'no_columns' | 'not_found' }

/** Keeps what came in. The same line in another file is the same line; what a bank writes about senders is not kept. */
export async function importStatement(
  actor: Actor,
  bytes: Uint8Array,
  now: Date,
): Promise<Outcome<Imported, ImportRefusal>> {
  if (!actsForProgramme(actor, 'staff')) return refused({ code: 'not_found' })
  const statement = readStatement(bytes)
  if (!statement.ok) return refused({ code: statement.why })
  const { rows, leftOut } = statement
  return db.$transaction(async (tx) => {
    const { count } = await tx.bankStatementLine.createMany({
      data: rows.map((row) => ({
        ...{ hash: digest(row.key), at: row.at, amount: row.amount, reference: row.reference ?? row.key },
        ...{ orderCode: codeIn(row), importedById: actor.id, importedAt: now },
      })),
      skipDuplicates: true,
    })
    await knowPaid(tx)
    await record(tx, actor, {
      ...{ action: 'statement.imported', entity: 'BankStatementLine', entityId: actor.id, communityId: null },
      after: { added: count, known: rows.length - count },
    })
    return done({ added: count, known: rows.length - count, leftOut })
  })
}

/** Finds the lines of what people confirmed before the file came: by its reference, or as they saw it, by amount and time. */
async function knowPaid(tx: Tx): Promise<void> {
  await tx.$executeRaw`
    update "BankStatementLine" line set "attemptId" = attempt.id from "PaymentAttempt" attempt
    where line."attemptId" is null and attempt.provider = 'promptpay_direct' and attempt."providerRef" = line.reference`
  await tx.$executeRaw`
    update "BankStatementLine" line set "attemptId" = found.attempt from (
      select distinct on (attempt.id) attempt.id as attempt, near.id as line
      from "PaymentAttempt" attempt join "BankStatementLine" near on near.amount = attempt.received
        and near."attemptId" is null and near.at between attempt."paidAt" - interval '2 minutes' and attempt."paidAt" + interval '2 minutes'
      where attempt.provider = 'promptpay_direct' and starts_with(attempt."providerRef", 'seen:')
        and not exists (select from "BankStatementLine" known where known."attemptId" = attempt.id)
      order by attempt.id, abs(extract(epoch from near.at - attempt."paidAt"))
    ) found where line.id = found.line`
}

/** Where a buyer wrote the order's code beside the transfer, or the bank brought it back. */
function codeIn({ details, reference }: StatementRow): string | null {
  const found = `${reference ?? ''} ${details ?? ''}`.toUpperCase().match(/YN-?([0-9A-Z]{5,6})\b/)
  return found?.[1] ?? null
}

const mostShown = 100
const day = 24 * 3_600_000
/** Codes can be paid late, and banks write a transfer down a day later. */
const reach = { before: 9 * day, after: day }

/** Lines that have paid nothing yet, the newest first, each with the orders that it may have paid. */
export async function listStatement(actor: Actor) {
  if (!actsForProgramme(actor, 'staff')) return []
  const lines = await db.bankStatementLine.findMany({
    where: { attemptId: null, amount: { gt: 0 } },
    orderBy: { at: 'desc' },
    take: mostShown,
  })
  const attempts = await db.paymentAttempt.findMany({
    where: {
      ...{ provider: 'promptpay_direct', state: { not: 'succeeded' } },
      amount: { in: lines.map(({ amount }) => amount) },
    },
    include: { order: { select: { shortCode: true } } },
    orderBy: { createdAt: 'desc' },
  })
  return lines.map(({ id, at, amount, reference, orderCode: said }) => ({
    ...{ id, at, amount, reference },
    candidates: attempts
      .filter((one) => one.amount === amount && isNear(one.createdAt, at))
      .map(({ id: attemptId, createdAt, order }) => ({
        ...{ attemptId, createdAt, code: orderCode(order.shortCode) },
        /** The statement names the order itself. */
        isNamed: said === order.shortCode,
      }))
      .sort((one, other) => Number(other.isNamed) - Number(one.isNamed)),
  }))
}

function isNear(began: Date, came: Date): boolean {
  const later = came.getTime() - began.getTime()
  return later > -reach.after && later < reach.before
}

/** A person says that this line paid that order. Amount and reference are the statement's. */
export async function matchLine(
  actor: Actor,
  { lineId, attemptId }: { lineId: string; attemptId: string },
  now: Date,
): Promise<Outcome<'paid' | 'waits', DirectRefusal>> {
  const line = await db.bankStatementLine.findFirst({ where: { id: lineId, attemptId: null, amount: { gt: 0 } } })
  if (!line) return refused({ code: 'not_found' })
  const { reference, amount, at } = line
  return confirmDirect(actor, { attemptId, reference, amount, at }, now)
}
