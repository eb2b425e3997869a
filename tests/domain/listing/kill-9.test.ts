import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { db } from '#app/lib/database.server.ts'
import { type ListeningSimulator, listenTo } from '#tests/support/listening-simulator.ts'
import { makeStall, pushed, type Stall, shopeeTown } from '#tests/support/listing.ts'
import { makeProduct } from '#tests/support/make.ts'

/**
 * The worker is killed with -9 at any moment of a push and started again: one item on the platform, never two, and it
 * converges. The moments come from a seed; `npm run test:kill9` asks for fifty rounds.
 */
const rounds = Number(process.env.KILL_ROUNDS ?? 5)
const seed = Number(process.env.KILL_SEED ?? 20261121)
const patienceMs = 60_000

const shopee = shopeeTown()
let listening: ListeningSimulator
beforeAll(async () => {
  listening = await listenTo(shopee)
})
afterAll(() => listening.close())

it(`killed ${rounds} times at any moment, it makes one item of each listing`, {
  timeout: 60_000 + rounds * 20_000,
}, async () => {
  const chance = randomFrom(seed)
  const stall = await makeStall(shopee)
  let worker = await startWorker()
  const killed: string[] = []
  let midway = 0
  for (let round = 1; round <= rounds; round += 1) {
    const moment = anyMoment(chance)
    const id = await pushAnother(stall, worker, moment, round)
    if (await isUnfinished(id)) midway += 1
    worker = await startedAgain(worker)
    await converged(id)
    killed.push(`${moment.when} ${moment.request}`)
    expect(copies(await skuOf(id)), `after a kill ${moment.when} request ${moment.request}`).toBe(1)
  }
  worker.kill('SIGTERM')
  await once(worker, 'exit')
  expect(worker.exitCode).toBe(0)
  expect(shopee.rows()).toHaveLength(rounds)
  expect(shopee.rows().every(({ status }) => status === 'NORMAL')).toBe(true)
  // The moments are worth something: most of them came while a push was under way.
  expect(midway).toBeGreaterThanOrEqual(Math.ceil(rounds / 2))
  expect(new Set(killed).size).toBeGreaterThan(1)
})

interface Moment {
  readonly request: number
  readonly when: 'before' | 'after' | 'answered'
  readonly waitMs: number
}

/** A push is about three requests (look, create, read back); what comes after the last one is the time until our own commit. */
function anyMoment(chance: () => number): Moment {
  const whens = ['before', 'after', 'answered'] as const
  return {
    request: 1 + Math.floor(chance() * 3),
    when: whens[Math.floor(chance() * whens.length)] ?? 'after',
    waitMs: Math.floor(chance() * 12),
  }
}

/** Pushes a new product and resolves when the worker is dead, or has finished because the moment never came. */
async function pushAnother(stall: Stall, worker: ChildProcess, { request, when, waitMs }: Moment, round: number) {
  const product = await makeProduct({ producerId: stall.producer.id, titleTh: `ผ้าขาวม้าทอมือ ${round}` })
  const [picture] = await db.productPhoto.findMany({ where: { productId: stall.product.id } })
  if (picture) await db.productPhoto.create({ data: { ...picture, productId: product.id } })
  listening.watch((now, number) => {
    if (now !== when || number !== request) return
    if (when === 'answered') setTimeout(() => worker.kill('SIGKILL'), waitMs)
    else worker.kill('SIGKILL')
  })
  const id = await pushed({ ...stall, product })
  await Promise.race([
    worker.exitCode === null && worker.signalCode === null ? once(worker, 'exit') : null,
    converged(id),
  ])
  return id
}

async function startedAgain(worker: ChildProcess): Promise<ChildProcess> {
  listening.watch(() => undefined)
  if (worker.exitCode === null && worker.signalCode === null) {
    worker.kill('SIGKILL')
    await once(worker, 'exit')
  }
  return startWorker()
}

async function startWorker(): Promise<ChildProcess> {
  const quickly = ['--disable-warning=ExperimentalWarning', '--import', './tests/support/quick-sleep.ts']
  const worker = spawn(process.execPath, [...quickly, 'app/worker.ts'], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, SIMULATORS_PORT: String(listening.port) },
  })
  await once(worker, 'message')
  return worker
}

async function converged(id: string): Promise<void> {
  const until = Date.now() + patienceMs
  for (;;) {
    const row = await db.partnerListing.findUniqueOrThrow({ where: { id } })
    if (row.state === 'live' && row.writtenRevision === row.revision) return
    if (Date.now() > until) throw new Error(`still ${row.state}: ${JSON.stringify(row.trouble)}`)
    await new Promise((next) => setTimeout(next, 20))
  }
}

async function isUnfinished(id: string): Promise<boolean> {
  return (await db.partnerListing.findUniqueOrThrow({ where: { id } })).state !== 'live'
}

async function skuOf(id: string): Promise<string> {
  return (await db.partnerListing.findUniqueOrThrow({ where: { id } })).listingId
}

function copies(sku: string): number {
  return shopee.rows().filter((item) => item.sku === sku && !item.status.endsWith('_DELETE')).length
}

/** Mulberry32: the same moments for the same seed. */
function randomFrom(start: number): () => number {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
