import { ringDuePayments } from '#app/domain/payment/keep.server.ts'
import { db, Prisma } from '#app/lib/database.server.ts'
import { enqueue, type Task, type Tasks } from '#app/lib/queue.server.ts'
import { until } from './until.ts'

/** What waits for a moment, and where that moment stands. */
const moments: Readonly<Record<string, readonly string[]>> = {
  ProviderOperation: ['nextTryAt', 'submittedAt', 'absentSince', 'createdAt'],
  WebhookInbox: ['nextTryAt', 'receivedAt'],
  Notice: ['nextTryAt'],
  PaymentAttempt: ['nextReadAt', 'readAt', 'createdAt', 'deadline'],
  Order: ['reservedUntil', 'placedAt'],
  Fulfilment: ['handedOverAt'],
  PayeeAccount: ['usableFrom'],
  Refund: ['nextReadAt'],
  Payout: ['nextReadAt'],
}

/**
 * Lets time pass while nobody does anything: every moment that somebody waits for comes so much nearer. (The clocks of
 * processes cannot be moved from outside; what they compare with them can.) Who watches the clock rings at once.
 */
export async function pass(ms: number): Promise<void> {
  const span = Prisma.raw(`interval '${Math.ceil(ms)} milliseconds'`)
  const nearer = (column: string) => Prisma.raw(`"${column}" = "${column}" - ${span.sql}`)
  await db.$transaction([
    ...Object.entries(moments).map(
      ([table, columns]) => db.$executeRaw`update ${Prisma.raw(`"${table}"`)} set ${Prisma.join(columns.map(nearer))}`,
    ),
    db.$executeRaw`update pgboss.job set start_after = start_after - ${span} where state in ('created', 'retry')`,
  ])
  await ringDuePayments(new Date())
}

/** Tasks that look for themselves what there is to do: the schedule rings them each minute, hour or morning. */
type Round = { [T in Task]: Tasks[T] extends Record<string, never> ? T : never }[Task]

/** The clock strikes for a task. */
export function strike(task: Round): Promise<void> {
  return enqueue(db, task, {}, { key: task })
}

export interface Dead {
  readonly id: string
  readonly since: Date
}

/** The jobs that are being done: those of a process that was just killed will be missed only later. */
export function jobsAtWork(): Promise<Dead[]> {
  return db.$queryRaw<Dead[]>`select id, started_on as since from pgboss.job where state = 'active'`
}

/** Long enough for one look that proves something (payment/recovery), short enough to keep what is kept for half an hour. */
const atLeastMs = 11 * 60_000

/** Until every wish, message and letter has come to its end, with time passing whenever all there is to do is to wait. */
export async function drain(dead: readonly Dead[]): Promise<void> {
  await until('everything to come to rest', async () => {
    if (await isBusy(dead)) return false
    const { open, due, letters, waitMs } = await whatIsOpen()
    if (open === 0) return true
    if (letters > 0) await strike('send-notices')
    else if (due === 0 && waitMs !== null) await pass(Math.max(waitMs, atLeastMs))
    return false
  })
}

async function isBusy(dead: readonly Dead[]): Promise<boolean> {
  const jobs = await db.$queryRaw<Dead[]>`
    select id, started_on as since from pgboss.job
    where name not like '\_\_pgboss%' and (state = 'active' or (state in ('created', 'retry') and start_after <= now()))`
  const isDead = ({ id, since }: Dead) => dead.some((one) => one.id === id && one.since?.getTime() === since?.getTime())
  return jobs.some((job) => !isDead(job))
}

interface Open {
  readonly open: number
  readonly due: number
  readonly letters: number
  readonly waitMs: number | null
}

async function whatIsOpen(): Promise<Open> {
  const [open] = await db.$queryRaw<Open[]>`
    with waiting as (
      select "nextTryAt" as at, false as letter from "ProviderOperation" where status in ('ready', 'submitted', 'unknown')
      union all select "nextTryAt", false from "WebhookInbox" where status = 'waiting'
      union all select "nextTryAt", true from "Notice" where state = 'waiting')
    select count(*)::int as open, count(*) filter (where at <= now())::int as due,
      count(*) filter (where letter and at <= now())::int as letters,
      (extract(epoch from min(at) - now()) * 1000)::int as "waitMs"
    from waiting`
  if (!open) throw new Error('nothing was counted')
  return open
}
