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
  /** Note what waits for each platform, and raise the alarm when it waits too long. */
  'measure-platforms': Record<string, never>
  /** Ring for everything that waited while staff held a platform. */
  'ring-platform': { partner: string }
  /** Wish what was chosen for many listings at once. */
  'run-bulk': { bulkId: string }
}
export type Task = keyof Tasks

const retryLimits: Record<Task, number> = {
  ...{ 'sync-listing': 20, 'sweep-listings': 2 },
  ...{ 'measure-platforms': 0, 'ring-platform': 20, 'run-bulk': 20 },
}

let boss: PgBoss | null = null
let stopping = new AbortController()

/** Opens this process's connection to the queue. `works`: also runs schedules and upkeep (the worker does, web does not). */
export async function startQueue({ works }: { works: boolean }): Promise<PgBoss> {
  const started = new PgBoss({
    connectionString: config().databaseUrl,
    max: works ? 6 : 2,
    supervise: works,
    schedule: works,
    useListenNotify: works,
    monitorIntervalSeconds: 5,
    superviseIntervalSeconds: 5,
  })
  started.on('error', (error) => log.error({ err: error }, 'queue'))
  await started.start()
  for (const [name, retryLimit] of Object.entries(retryLimits)) await makeQueue(started, name, retryLimit)
  boss = started
  return started
}

/** `short`: at most one job per key is waiting; while one runs, its successor may wait. A killed worker's job comes back
 *  when its heartbeat is missed. */
async function makeQueue(started: PgBoss, name: string, retryLimit: number): Promise<void> {
  const options = {
    ...{ retryLimit, retryDelay: 1, retryBackoff: true, retryDelayMax: 300 },
    ...{ heartbeatSeconds: 10, expireInSeconds: 600, notify: true },
  }
  if (await started.getQueue(name)) await started.updateQueue(name, options)
  else await started.createQueue(name, { policy: 'short', ...options })
}

/** How many jobs of a task this process runs at once. Partners' quotas are kept elsewhere, over all processes. */
const parallel: Record<Task, number> = {
  ...{ 'sync-listing': 4, 'sweep-listings': 1 },
  ...{ 'measure-platforms': 1, 'ring-platform': 1, 'run-bulk': 1 },
}

/** Runs every job of a task from now on. A job that throws comes again, later each time; so does one whose signal was
 *  aborted because the process is asked to stop. */
export async function work<T extends Task>(
  task: T,
  run: (payload: Tasks[T], signal: AbortSignal) => Promise<void>,
): Promise<void> {
  if (!boss) throw new Error('the queue is not started')
  const options = { batchSize: 1, localConcurrency: parallel[task], burstWhenBatchFull: true }
  await boss.work<Tasks[T]>(task, options, async ([job]) => {
    if (!job) return
    try {
      await run(job.data, AbortSignal.any([job.signal, stopping.signal]))
    } catch (error) {
      log.error({ err: error, task, job: job.id }, 'a job did not finish and comes again')
      throw error
    }
  })
}

/** Rings a task at the start of every minute (UTC), once over all processes. */
export async function everyMinute(task: 'sweep-listings' | 'measure-platforms'): Promise<void> {
  await boss?.schedule(task, '* * * * *', {}, { singletonKey: task })
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

/** Queues a task in the caller's transaction: job and rows are committed together or not at all.
 *  Repeats with the same `key` merge into the one that is already waiting. `at` is the earliest time (UTC). */
export async function enqueue<T extends Task>(
  tx: Tx,
  task: T,
  payload: Tasks[T],
  options: { key?: string; at?: Date } = {},
): Promise<void> {
  if (!boss) throw new Error('the queue is not started')
  await boss.send(task, payload, {
    db: fromPrisma(tx),
    ...(options.key ? { singletonKey: options.key } : {}),
    ...(options.at ? { startAfter: options.at } : {}),
  })
}
