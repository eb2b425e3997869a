import { cpus } from 'node:os'
import { db } from '#app/lib/database.server.ts'
import { makeRates, makeStall } from '../support/order.ts'
import type { ShopHouse } from './shop-house.ts'
import { enter, hiddenIn, type Visitor } from './shopper.ts'

/** What the form wants, of another buyer for each number below ten million: one person keeps goods of few unpaid orders. */
export const buyerOf = (n: number) => ({ phone: `082${String(n).padStart(7, '0')}`, ...address })

const address = {
  ...{ name: 'สมใจ ใจดี', email: '', street: '99/1 ซอยอารีย์ 4', landmark: 'ตรงข้ามร้านกาแฟ' },
  ...{ postalCode: '10400', subdistrict: 'พญาไท', district: 'พญาไท', province: 'กรุงเทพมหานคร' },
}

/** Whole orders, one after another by so many shoppers at once, for so long. Answers lines of the page. */
export async function runOrders(
  house: ShopHouse,
  { seconds, shoppers }: { seconds: number; shoppers: number },
): Promise<readonly string[]> {
  await control(house, 'switches', { latencyMs: 50 })
  await makeRates()
  const skus = await goods(40)
  const times = new Map<string, number[]>()
  const timed = (what: string, ms: number) => {
    times.set(what, [...(times.get(what) ?? []), ms])
  }
  let placed = 0
  // The first pages of a process are slow: it has seen nothing yet.
  await Promise.all(
    Array.from({ length: 8 }, (_, n) =>
      buy(house, enter(house.url, { from: `10.250.0.${n}`, timed: () => undefined }), {
        phone: 8_000_000 + n,
        wanted: pick(skus, n),
      }),
    ),
  )
  await settled(8)
  const before = await house.cpu()
  const began = performance.now()
  const until = began + seconds * 1000
  const one = async (shopper: number) => {
    for (let round = 0; performance.now() < until; round += 1) {
      const from = `10.${shopper}.${round >> 8}.${round & 255}`
      const wish = { phone: shopper * 100_000 + round, wanted: pick(skus, shopper + round) }
      await buy(house, enter(house.url, { from, timed }), wish)
      placed += 1
    }
  }
  await Promise.all(Array.from({ length: shoppers }, (_, shopper) => one(shopper)))
  const lasted = (performance.now() - began) / 1000
  await settled(placed + 8)
  const after = await house.cpu()
  const posted = (performance.now() - began) / 1000
  const all = [...times.values()].flat()
  const own = all.filter((ms) => ms > 0)
  return [
    `## Orders, ${shoppers} shoppers for ${lasted.toFixed(0)} s`,
    '',
    `- ${placed} orders, ${(placed / lasted).toFixed(1)} a second (bound 40, aim 100); the last was in the ledger ${(posted - lasted).toFixed(1)} s after the last shopper was done`,
    `- ${all.length} requests, ${(all.length / lasted).toFixed(0)} a second; p50 ${at(own, 0.5)} ms, p99 ${at(own, 0.99)} ms as shoppers saw them`,
    `- paid, posted and balanced: ${await balanced()}`,
    '',
    '| request | times | p50 ms | p99 ms |',
    '| --- | --- | --- | --- |',
    ...[...times].map(([what, took]) => `| ${what} | ${took.length} | ${at(took, 0.5)} | ${at(took, 0.99)} |`),
    '',
    ...spent({ before, after, orders: placed }),
  ]
}

/** Where the CPU of an order goes. */
function spent(of: { before: Spent; after: Spent; orders: number }): readonly string[] {
  const perOrder = [...of.after].map(([name, ms]) => [name, (ms - (of.before.get(name) ?? 0)) / of.orders] as const)
  const sum = perOrder.reduce((total, [, ms]) => total + ms, 0)
  const most = (cpus().length * 1000) / sum
  return [
    '| process | CPU ms per order |',
    '| --- | --- |',
    ...perOrder.map(([name, ms]) => `| ${name} | ${ms.toFixed(1)} |`),
    `| together | ${sum.toFixed(1)} |`,
    '',
    `So ${cpus().length} cores that do nothing else can carry ${most.toFixed(0)} orders a second.`,
  ]
}

type Spent = ReadonlyMap<string, number>

interface Wish {
  /** Of which buyer. */
  readonly phone: number
  readonly wanted: readonly string[]
}

/** From the empty cart to the money at the provider. */
async function buy(house: ShopHouse, visitor: Visitor, { phone, wanted }: Wish): Promise<void> {
  for (const sku of wanted) await visitor.post('/cart', { intent: 'add', sku, quantity: '1' })
  const form = hiddenIn(await visitor.get('/checkout'))
  const review = hiddenIn(await visitor.post('/checkout', { ...form, ...buyerOf(phone), intent: 'check' }))
  const order = await visitor.post('/checkout', { ...review, intent: 'place' })
  const pay = hiddenIn(await visitor.get(`${order.url}/pay`))
  await visitor.post(`${order.url}/pay`, { ...pay, intent: 'pay', choice: 'promptpay' })
  const token = order.url.split('/').at(-1) ?? ''
  await control(house, 'pay', { ref: await chargeOf(token) })
}

/** What the buyer's bank app would read off the code. */
async function chargeOf(token: string): Promise<string> {
  const { digest } = await import('#app/lib/secret.server.ts')
  const { providerRef } = await db.paymentAttempt.findFirstOrThrow({ where: { order: { tokenHash: digest(token) } } })
  if (!providerRef) throw new Error('the payment did not reach the provider in time')
  return providerRef
}

export async function control(house: ShopHouse, name: string, body: object): Promise<void> {
  const answer = await fetch(`${house.simulatorsUrl}/omise/_control/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`the stand-in answered ${answer.status} to ${name}: ${await answer.text()}`)
}

async function goods(makers: number): Promise<readonly string[]> {
  const skus: string[] = []
  for (let n = 0; n < makers; n += 1) {
    const { variantIds } = await makeStall({ prices: [12_000n, 35_000n], stock: 100_000 })
    const made = await db.variant.findMany({ where: { id: { in: variantIds } }, select: { sku: true } })
    skus.push(...made.map(({ sku }) => sku))
  }
  return skus
}

const pick = (skus: readonly string[], n: number) => [0, 7].flatMap((step) => skus[(n * 3 + step) % skus.length] ?? [])

/** Until the worker has heard of every payment and posted it; three minutes at most. */
async function settled(orders: number): Promise<void> {
  const until = performance.now() + 180_000
  while (performance.now() < until) {
    if ((await db.ledgerJournal.count({ where: { kind: 'capture' } })) >= orders) return
    await new Promise((next) => setTimeout(next, 250))
  }
}

async function balanced(): Promise<string> {
  const [orders, paid, journals] = await Promise.all([
    db.order.count(),
    db.order.count({ where: { payment: 'paid' } }),
    db.ledgerJournal.count({ where: { kind: 'capture' } }),
  ])
  const { _sum } = await db.ledgerLine.aggregate({ _sum: { amount: true } })
  return `${paid} of ${orders} orders paid, ${journals} captures, the books sum to ${_sum.amount ?? 0n}`
}

function at(times: readonly number[], share: number): string {
  const sorted = [...times].sort((a, b) => a - b)
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(0)
}
