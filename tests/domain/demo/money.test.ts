import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, expect, it, onTestFinished } from 'vitest'
import { deliveryZones } from '#app/domain/delivery/zone.ts'
import { db } from '#app/lib/database.server.ts'
import { mount } from '#integrations/simulators/mount.ts'
import { createOmiseSimulator } from '#integrations/simulators/omise/index.ts'
import { createStripeSimulator } from '#integrations/simulators/stripe/index.ts'
import { orders as seeds } from '#prisma/seed/money/orders.ts'
import { writeDemoGoods } from '#tests/support/demo-goods.ts'
import { listenTo } from '#tests/support/listening-simulator.ts'
import { expectInvariants } from '#tests/support/payments/invariants.ts'

/** The demo's money, written by its own process beside a worker, against the stand-ins over real HTTP. */

const words = { th: '', en: '' }
const listening = await listenTo({ fetch: (request) => outside(request) })
const world = { dataDir: null, hookUrl: 'http://localhost:9/hooks', now: () => new Date() }
const base = `http://localhost:${listening.port}`
const omise = createOmiseSimulator({ ...world, baseUrl: `${base}/omise` })
const stripe = createStripeSimulator({ ...world, baseUrl: `${base}/stripe` })
const outside = mount([omise, stripe].map((simulator) => ({ simulator, title: words, says: words })))
afterAll(() => listening.close())

const patienceMs = 150_000

it('shows orders in every state, a maker who was paid and an outcome that nobody knows, also when it was killed', {
  timeout: patienceMs,
}, async () => {
  await writeDemoGoods()
  await db.deliveryRate.createMany({
    data: deliveryZones.flatMap((zone) => [{ zone, upToGrams: 20_000, price: 6_000n }]),
  })
  await begin('app/worker.ts', true)
  const killed = await begin('prisma/seed/money.ts')
  await reached(async () => (await db.order.count({ where: { paidAt: { not: null } } })) >= 4)
  killed.kill('SIGKILL')
  await once(killed, 'exit')
  expect(await ended(await begin('prisma/seed/money.ts'))).toBe(0)

  const orders = await db.order.findMany({ include: { fulfilments: true, attempts: true } })
  const parts = orders.flatMap(({ fulfilments }) => fulfilments)
  expect(orders).toHaveLength(seeds.length)
  expect(new Set(parts.map(({ state }) => state))).toEqual(new Set(fulfilmentStates))
  const attempts = orders.flatMap((order) => order.attempts.map(({ provider, state }) => `${provider} ${state}`))
  expect(attempts).toEqual(expect.arrayContaining(['omise awaiting_customer', 'omise unknown', 'stripe succeeded']))
  expect(attempts).toContain('promptpay_direct awaiting_customer')
  // No provider was asked twice for the same, whenever the process died.
  expect(new Set(orders.flatMap((order) => order.attempts.map(({ orderId }) => orderId))).size).toBe(attempts.length)
  // Paid before it was sent, also in the past.
  for (const { paidAt, fulfilments } of orders)
    for (const { handedOverAt } of fulfilments)
      if (handedOverAt) expect(paidAt?.getTime()).toBeLessThan(handedOverAt.getTime())

  await reached(async () => (await db.refund.count({ where: { state: 'succeeded' } })) === 2)
  const refunds = await db.refund.findMany({ where: { state: 'requested' }, select: { way: true, approvedById: true } })
  expect(refunds.map(({ way, approvedById }) => `${way} ${approvedById ? 'one yes' : 'no yes'}`).sort()).toEqual([
    'api no yes',
    'manual one yes',
  ])
  const payouts = await db.payout.findMany({ select: { state: true, approvedById: true } })
  expect(payouts.map(({ state, approvedById }) => `${state} ${approvedById ? 'one yes' : 'no yes'}`).sort()).toEqual([
    'paid one yes',
    'planned no yes',
    'planned one yes',
  ])
  await expectInvariants()
})

const fulfilmentStates = ['reserved', 'confirmed', 'preparing', 'ready', 'handed_over', 'delivered', 'cancelled']

/** Another process of the house; `says`: it tells when it is ready. */
async function begin(script: string, says = false): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, SIMULATORS_PORT: String(listening.port) },
  })
  onTestFinished(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGKILL')
    await once(child, 'exit')
  })
  if (says) await once(child, 'message')
  return child
}

async function ended(child: ChildProcess): Promise<number | null> {
  const [code] = await once(child, 'exit')
  return code
}

async function reached(isSo: () => Promise<boolean>): Promise<void> {
  const until = Date.now() + patienceMs
  while (!(await isSo())) {
    if (Date.now() > until) throw new Error('it never came to that')
    await new Promise((next) => setTimeout(next, 50))
  }
}
