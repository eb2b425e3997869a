import { db, type Tx } from '#app/lib/database.server.ts'
import { log } from '#app/lib/log.server.ts'
import type { Lookup, PaidThrough, ProviderError, WriteOutcome } from '#integrations/payments/contract.ts'
import type { Prisma } from '../../../prisma/client/client.ts'
import { openReview } from '../review/review.server.ts'
import { handlerOf } from './handlers.server.ts'
import { openSecret, ringOperation } from './operation.server.ts'
import type { Operation, OperationKind, OperationResult, RequestJson } from './operation-kind.ts'
import { callPatienceMs, mostTries, needsPerson, nextLook, nextTry, weighAbsence } from './recovery.ts'
import { hashOf } from './request-hash.ts'

/** Carrying out wishes: one call, or one look after a call whose outcome nobody knows. */

export interface Hands {
  /** Read anew at each step: a call takes its time. */
  readonly clock: () => Date
  readonly signal: AbortSignal
}

/** A row that this process has taken. Everything it needs is in memory; no transaction is open while the provider is asked. */
interface Taken {
  readonly operation: Operation
  readonly submittedAt: Date
  readonly absentSince: Date | null
  readonly tries: number
  /** A call was made before and may have had an effect. */
  readonly inDoubt: boolean
  /** When it was wished, if that is long ago; null: it is fresh. */
  readonly oldSince: Date | null
}

/**
 * Sends a wish that is due, or looks for what became of it; nothing when it is not due, has ended, or somebody else has it.
 * Safe to call any number of times, by any number of processes, and to be killed in.
 */
export async function carryOut(operationId: string, hands: Hands): Promise<void> {
  const taken = await take(operationId, hands.clock())
  if (!taken) return
  const { operation, submittedAt, inDoubt } = taken
  const handler = handlerOf(operation.kind)
  const context = { operationId, submittedAt, signal: hands.signal }
  const look = async (since: Date) =>
    ({ how: 'looked', ...(await handler.recover(operation, { ...context, submittedAt: since })) }) as const
  const before = inDoubt ? await look(submittedAt) : taken.oldSince ? await look(taken.oldSince) : null
  const isSure = !before || (before.kind === 'absent' && !inDoubt)
  const seen = isSure ? ({ how: 'sent', ...(await handler.send(operation, context)) } as const) : before
  await db.$transaction((tx) => conclude(tx, taken, seen, hands.clock()))
}

/**
 * A wish that has waited for so long may have been sent by a database that came after this one and was lost (this one was brought
 * back from a copy): it is looked for before it is sent.
 */
const oldMs = 5 * 60_000

/** Whoever changes the row here has it until `callPatienceMs` later: from now on the outcome is unknown unless proved otherwise. */
function take(operationId: string, now: Date): Promise<Taken | null> {
  return db.$transaction(async (tx) => {
    const [due] = await tx.$queryRaw<{ id: string }[]>`
      select id from "ProviderOperation"
      where id = ${operationId}::uuid and status in ('ready', 'submitted', 'unknown')
        and ("nextTryAt" is null or "nextTryAt" <= ${now})
      for update skip locked`
    if (!due) return null
    const row = await tx.providerOperation.findUniqueOrThrow({ where: { id: due.id } })
    const operation = operationOf(row)
    if (hashOf(operation.request) !== row.requestHash) {
      await setAside(tx, operation, now)
      return null
    }
    const inDoubt = row.status !== 'ready'
    const submittedAt = row.submittedAt ?? now
    const tries = row.tries + 1
    await tx.providerOperation.update({
      where: { id: row.id },
      data: {
        ...{ status: inDoubt ? row.status : 'submitted', submittedAt, tries },
        nextTryAt: new Date(now.getTime() + callPatienceMs),
      },
    })
    const oldSince = now.getTime() - row.createdAt.getTime() >= oldMs ? row.createdAt : null
    return { operation, submittedAt, absentSince: row.absentSince, tries, inDoubt, oldSince }
  })
}

type Seen = ({ readonly how: 'sent' } & WriteOutcome<unknown>) | ({ readonly how: 'looked' } & Lookup<unknown>)

async function conclude(tx: Tx, taken: Taken, seen: Seen, now: Date): Promise<void> {
  const [row] = await tx.$queryRaw<{ status: string }[]>`
    select status::text from "ProviderOperation" where id = ${taken.operation.id}::uuid for update`
  // Somebody else was faster: what they wrote down stands.
  if (row?.status === 'done' || row?.status === 'rejected') return
  switch (seen.kind) {
    case 'accepted':
    case 'declined':
      return end(tx, taken, { kind: seen.kind, value: seen.value }, now)
    case 'found':
      return end(tx, taken, { kind: 'accepted', value: seen.value }, now)
    case 'rejected':
      return isPassing(seen.error) && taken.tries < mostTries
        ? later(tx, taken, seen.error, now)
        : end(tx, taken, { kind: 'rejected', error: seen.error }, now)
    case 'unknown':
    case 'inconclusive':
      return doubt(tx, taken, { error: seen.error, absentSince: taken.absentSince }, now)
    case 'absent':
      return absent(tx, taken, seen.asOf, now)
  }
}

/** No effect, and the same call may do better in a moment. */
function isPassing(error: ProviderError): boolean {
  return error.class === 'rate_limited' || error.class === 'connection'
}

async function end(tx: Tx, { operation, tries }: Taken, result: OperationResult<unknown>, now: Date): Promise<void> {
  const said = await handlerOf(operation.kind).apply(tx, operation, result, now)
  const again = result.kind === 'absent' && said === 'send_again'
  if (result.kind === 'rejected') tellTeam(operation, result.error)
  await tx.providerOperation.update({
    where: { id: operation.id },
    data: {
      status: again ? 'ready' : result.kind === 'rejected' || result.kind === 'absent' ? 'rejected' : 'done',
      nextTryAt: again ? now : null,
      absentSince: null,
      ...(again ? { submittedAt: null } : { sealedSecret: null }),
      ...(result.kind === 'rejected' ? { lastError: errorJson(result.error) } : {}),
    },
  })
  if (again) await ringOperation(tx, { ...operation, tries }, now)
}

async function later(tx: Tx, { operation, tries }: Taken, error: ProviderError, now: Date): Promise<void> {
  const at = nextTry({ tries, ...(error.retryAfterMs ? { retryAfterMs: error.retryAfterMs } : {}) }, now, Math.random())
  await tx.providerOperation.update({
    where: { id: operation.id },
    data: { status: 'ready', nextTryAt: at, lastError: errorJson(error) },
  })
  await ringOperation(tx, { ...operation, tries }, at)
}

/** Nobody knows. The row's owner is told so, a look is planned, and after a day a person. */
async function doubt(
  tx: Tx,
  { operation, submittedAt, tries }: Taken,
  { error, absentSince }: { error: ProviderError | null; absentSince: Date | null },
  now: Date,
): Promise<void> {
  const unknown = error ?? ({ class: 'not_found' } as const)
  await handlerOf(operation.kind).apply(tx, operation, { kind: 'unknown', error: unknown }, now)
  // The first try was the call itself; every one after it was a look.
  const at = nextLook(tries - 1, now)
  await tx.providerOperation.update({
    where: { id: operation.id },
    data: {
      ...{ status: 'unknown', nextTryAt: at, absentSince },
      ...(error ? { lastError: errorJson(error) } : {}),
    },
  })
  await ringOperation(tx, { ...operation, tries }, at)
  if (needsPerson(submittedAt, now))
    await openReview(tx, {
      kind: 'operation_unknown',
      subject: operation.id,
      detail: { operation: operation.kind, provider: operation.provider, target: operation.targetId },
    })
}

async function absent(tx: Tx, taken: Taken, asOf: Date, now: Date): Promise<void> {
  const weighed = weighAbsence({ submittedAt: taken.submittedAt, absentSince: taken.absentSince, asOf })
  if (weighed.proved) return end(tx, taken, { kind: 'absent' }, now)
  return doubt(tx, taken, { error: null, absentSince: weighed.since }, now)
}

/** A person looked at the provider and says that a wish in doubt was never carried out. False when it is in doubt no more. */
export async function declareAbsent(tx: Tx, operationId: string, now: Date): Promise<boolean> {
  await tx.$queryRaw`select id from "ProviderOperation" where id = ${operationId}::uuid for update`
  const row = await tx.providerOperation.findUnique({ where: { id: operationId } })
  if (row?.status !== 'unknown') return false
  const operation = operationOf(row)
  await handlerOf(operation.kind).apply(tx, operation, { kind: 'absent' }, now)
  await tx.providerOperation.update({
    where: { id: operationId },
    data: { status: 'rejected', nextTryAt: null, absentSince: null, sealedSecret: null },
  })
  return true
}

/** A request that is no longer what was wished is not sent: the key belongs to another. */
async function setAside(tx: Tx, operation: Operation, now: Date): Promise<void> {
  const error: ProviderError = { class: 'validation', providerCode: 'request_changed' }
  log.error({ operation: operation.id }, 'a request differs from what was wished; it is not sent')
  await handlerOf(operation.kind).apply(tx, operation, { kind: 'rejected', error }, now)
  await tx.providerOperation.update({
    where: { id: operation.id },
    data: { status: 'rejected', nextTryAt: null, sealedSecret: null, lastError: errorJson(error) },
  })
  await openReview(tx, {
    kind: 'request_changed',
    subject: operation.id,
    detail: { operation: operation.kind, provider: operation.provider, target: operation.targetId },
  })
}

/** Keys that are refused and requests that are wrong concern everybody who pays. */
function tellTeam({ id, kind, provider }: Operation, error: ProviderError): void {
  if (error.class === 'configuration' || error.class === 'validation')
    log.error(
      { operation: id, kind, provider, class: error.class, reason: error.providerCode },
      'a provider refused us',
    )
}

function errorJson({ class: kind, httpStatus, providerCode, requestId }: ProviderError): Prisma.InputJsonObject {
  return {
    class: kind,
    ...(httpStatus === undefined ? {} : { httpStatus }),
    ...(providerCode === undefined ? {} : { providerCode }),
    ...(requestId === undefined ? {} : { requestId }),
  }
}

function operationOf(row: {
  id: string
  kind: string
  targetId: string
  provider: string
  request: Prisma.JsonValue
  sealedSecret: string | null
}): Operation {
  const { id, targetId } = row
  return {
    ...{ id, targetId },
    // Written by `wishWrite` alone, which takes nothing else.
    kind: row.kind as OperationKind,
    provider: row.provider as PaidThrough,
    request: row.request as RequestJson,
    secret: openSecret(row.sealedSecret),
  }
}
