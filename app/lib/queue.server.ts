import { fromPrisma, PgBoss } from 'pg-boss'
import { config } from './config.server.ts'
import type { Tx } from './database.server.ts'
import { log } from './log.server.ts'

/** The tasks of the house and what each is told. A job names a row; the row says what is wanted. */
export interface Tasks {
  /** Close the difference between a listing's wish and the platform. */
  'sync-listing': { partnerListingId: string }
  /** Ring for listings that are due or were forgotten, and compare live ones with what the platform shows. */
  'sweep-listings': Record<string, never>
  /** Read a sale that a platform rang about, or all that changed in a shop since the last round. */
  'sync-sales': { shopId: string; saleId?: string; heardAt?: string }
  /** Ring for the shops whose sales are due, and for platforms that still show what has to be gone. */
  'keep-in-step': Record<string, never>
  /** Note what waits for each platform, and raise the alarm when it waits too long. */
  'measure-platforms': Record<string, never>
  /** Ring for everything that waited while staff held a platform. */
  'ring-platform': { partner: string }
  /** Wish what was chosen for many listings at once. */
  'run-bulk': { bulkId: string }
  /** Make the files for catalogues anew if anything in them has changed. */
  'build-feeds': Record<string, never>
  /** Send one wish to its payment provider, or look for what became of it. */
  'send-operation': { operationId: string }
  /** Read one payment at its provider. */
  'read-payment': { attemptId: string }
  /** Follow one message of a payment provider to what it is about. */
  'follow-hint': { inboxId: string }
  /** Ring for everything about payments that is due. */
  'keep-payments': Record<string, never>
  /** Give back the goods of orders that were not paid in time. */
  'expire-orders': Record<string, never>
  /** Take parcels as arrived that nobody has complained of for a week. */
  'deliver-arrived': Record<string, never>
  /** Send the messages that are due. */
  'send-notices': Record<string, never>
  /** Close the books of the days that are over. */
  'close-day': Record<string, never>
  /** Compare the books with payment providers: those not compared today, or all when somebody asked. */
  'reconcile-money': { asked?: boolean }
  /** Read refunds and payouts that are under way. */
  'follow-money': Record<string, never>
  /** Look at makers' accounts, and plan what they may be paid. */
  'plan-payouts': Record<string, never>
}
export type Task = keyof Tasks

/** Some tasks run in lanes that do not wait for each other: each lane is a queue of its own, `task.lane`. */
const settings: Record<Task, { retryLimit: number; inLanes: boolean }> = {
  'sync-listing': { retryLimit: 20, inLanes: true },
  'sweep-listings': { retryLimit: 2, inLanes: false },
  'sync-sales': { retryLimit: 20, inLanes: true },
  'keep-in-step': { retryLimit: 2, inLanes: false },
  'measure-platforms': { retryLimit: 0, inLanes: false },
  'ring-platform': { retryLimit: 20, inLanes: false },
  'run-bulk': { retryLimit: 20, inLanes: false },
  'build-feeds': { retryLimit: 0, inLanes: false },
  'send-operation': { retryLimit: 20, inLanes: true },
  'read-payment': { retryLimit: 5, inLanes: true },
  'follow-hint': { retryLimit: 20, inLanes: true },
  'keep-payments': { retryLimit: 2, inLanes: false },
  'expire-orders': { retryLimit: 0, inLanes: false },
  'deliver-arrived': { retryLimit: 0, inLanes: false },
  'send-notices': { retryLimit: 0, inLanes: false },
  'close-day': { retryLimit: 5, inLanes: false },
  'reconcile-money': { retryLimit: 5, inLanes: false },
  'follow-money': { retryLimit: 0, inLanes: false },
  'plan-payouts': { retryLimit: 2, inLanes: false },
}

let boss: PgBoss | null = null
let stopping = new AbortController()
/** Queues that this process has seen to. */
const made = new Map<string, Promise<void>>()

/** Opens this process's connection to the queue. `works`: also runs schedules and upkeep (the worker does, web does not). */
export async function startQueue({ works }: { works: boolean }): Promise<PgBoss> {
  const started = new PgBoss({
    connectionString: config().databaseUrl,
    max: works ? 8 : 2,
    supervise: works,
    schedule: works,
    useListenNotify: works,
    monitorIntervalSeconds: 5,
    superviseIntervalSeconds: 5,
  })
  started.on('error', (error) => log.error({ err: error }, 'queue'))
  await started.start()
  made.clear()
  boss = started
  for (const task of Object.keys(settings) as Task[]) if (!settings[task].inLanes) await queueOf(task, null)
  return started
}

/** The queue's name; made when it is not there yet, or brought to today's settings, once per process. */
async function queueOf(task: Task, lane: string | null): Promise<string> {
  const { retryLimit, inLanes } = settings[task]
  if (inLanes !== (lane !== null)) throw new Error(`task "${task}" ${inLanes ? 'needs a lane' : 'has no lanes'}`)
  const name = lane === null ? task : `${task}.${lane}`
  const making = made.get(name) ?? makeQueue(running(), name, retryLimit)
  made.set(name, making)
  await making.catch((error: unknown) => {
    made.delete(name)
    throw error
  })
  return name
}

function running(): PgBoss {
  if (!boss) throw new Error('the queue is not started')
  return boss
}

/** `short`: at most one job per key is waiting; while one runs, its successor may wait. A killed worker's job comes back
 *  when its heartbeat is missed. */
async function makeQueue(started: PgBoss, name: string, retryLimit: number): Promise<void> {
  const options = {
    ...{ retryLimit, retryDelay: 1, retryBackoff: true, retryDelayMax: 15 },
    ...{ heartbeatSeconds: 10, expireInSeconds: 600, notify: true },
  }
  if (await started.getQueue(name)) await started.updateQueue(name, options)
  else await started.createQueue(name, { policy: 'short', ...options })
}

/** So many jobs at once, each at least so urgent. */
export interface Hands {
  readonly runs: number
  readonly atLeast: number
}

export interface Duty {
  /** Aborted when the process is asked to stop and the job takes too long. */
  readonly signal: AbortSignal
  /** With which the job was rung. */
  readonly priority: number
}

/** Runs every job of a task, or of one of its lanes, from now on. A job that throws comes again, later each time; so does
 *  one whose signal was aborted because the process is asked to stop. Partners' quotas are kept elsewhere. */
export async function work<T extends Task>(
  task: T,
  run: (payload: Tasks[T], duty: Duty) => Promise<void>,
  { lane = null, hands = [{ runs: 1, atLeast: 0 }] }: { lane?: string | null; hands?: readonly Hands[] } = {},
): Promise<void> {
  const queue = await queueOf(task, lane)
  for (const { runs, atLeast } of hands)
    for (let one = 0; one < runs; one += 1) await workOne({ task, queue, atLeast }, run)
}

/** One pair of hands. After a job it looks for the next at once; only an empty queue lets it wait for a ring. */
async function workOne<T extends Task>(
  { task, queue, atLeast }: { task: T; queue: string; atLeast: number },
  run: (payload: Tasks[T], duty: Duty) => Promise<void>,
): Promise<void> {
  const started = running()
  const options = { batchSize: 1, includeMetadata: true, minPriority: atLeast } as const
  const id: string = await started.work<Tasks[T], void, typeof options>(queue, options, async ([job]) => {
    if (!job) return
    try {
      await run(job.data, { signal: AbortSignal.any([job.signal, stopping.signal]), priority: job.priority })
    } catch (error) {
      log.error({ err: error, task, job: job.id }, 'a job did not finish and comes again')
      throw error
    } finally {
      started.notifyWorker(id)
    }
  })
}

/** Tasks that are told nothing: they look for themselves. */
type Round = { [T in Task]: Tasks[T] extends Record<string, never> ? T : never }[Task]

/** Rings a task at the start of every minute (UTC), once over all processes. */
export async function everyMinute(task: Round): Promise<void> {
  await boss?.schedule(task, '* * * * *', {}, { singletonKey: task })
}

/** Rings a task in every hour, once over all processes: what is done by the day is then done whenever a worker is there. */
export async function everyHour(task: 'close-day' | 'reconcile-money', minute: number): Promise<void> {
  await boss?.schedule(task, `${minute} * * * *`, {}, { singletonKey: task })
}

/** Rings a task each morning, at seven in Bangkok, once over all processes. */
export async function everyMorning(task: 'plan-payouts'): Promise<void> {
  await boss?.schedule(task, '0 7 * * *', {}, { singletonKey: task, tz: 'Asia/Bangkok' })
}

/** Finishes running jobs; what still runs after 10 s is broken off and handed back. Then closes. */
export async function stopQueue(): Promise<void> {
  const late = setTimeout(() => stopping.abort(new Error('the process is asked to stop')), 10_000)
  // Jobs that finish now still write down what they did and ring what follows from it.
  await boss?.stop({ graceful: true, timeout: 20_000 })
  boss = null
  clearTimeout(late)
  stopping = new AbortController()
}

interface Ring {
  /** Repeats with the same key merge into the one that is already waiting, which takes the higher priority. */
  readonly key?: string
  /** The earliest time (UTC). */
  readonly at?: Date
  readonly lane?: string
  /** Higher goes first. */
  readonly priority?: number
}

/** Queues a task in the caller's transaction: job and rows are committed together or not at all. */
export async function enqueue<T extends Task>(tx: Tx, task: T, payload: Tasks[T], ring: Ring = {}): Promise<void> {
  const { key, at, lane = null, priority = 0 } = ring
  const queue = await queueOf(task, lane)
  const send = () =>
    running().send(queue, payload, {
      db: fromPrisma(tx),
      priority,
      ...(key ? { singletonKey: key } : {}),
      ...(at ? { startAfter: at } : {}),
    })
  while ((await send()) === null) if (!key || (await joined(tx, { queue, key, priority }))) return
}

/**
 * One waits already: it is held until the caller commits, so that whoever runs it reads what the caller wrote, and takes
 * the higher priority. False when it has begun to run in this very moment.
 */
async function joined(tx: Tx, { queue, key, priority }: { queue: string; key: string; priority: number }) {
  const [waiting] = await tx.$queryRaw<{ id: string; priority: number }[]>`
    select id, priority from pgboss.job
    where name = ${queue} and singleton_key = ${key} and state = 'created' for update`
  if (!waiting) return false
  const higher = Math.max(priority, waiting.priority)
  // Also rings again: a worker that just passed over the held row would else sleep on.
  await running().update(queue, undefined, { id: waiting.id, priority: higher, db: fromPrisma(tx) })
  return true
}
