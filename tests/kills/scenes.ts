import { expect } from 'vitest'
import { handOver } from '#app/domain/fulfilment/hand-over.server.ts'
import { accept, pack } from '#app/domain/fulfilment/prepare.server.ts'
import { aliveStates } from '#app/domain/payment/attempt-state.ts'
import { changePayee } from '#app/domain/payout/payee.server.ts'
import { wishRefund } from '#app/domain/refund/ask.server.ts'
import { db } from '#app/lib/database.server.ts'
import { hiddenIn } from '../bench/shopper.ts'
import { press } from '../support/fulfilment.ts'
import { makeActor } from '../support/make.ts'
import { makeOrder, makeStall, provePayer } from '../support/order.ts'
import type { House } from './house.ts'
import { pass, strike } from './time.ts'
import { until } from './until.ts'

/** What the stories begin with. Buyers do what they do by real pages; makers and staff by their verbs. */

export const price = 30_000n
const stock = 5

/** An order of one maker, placed and not paid. */
export async function debt() {
  const stall = await makeStall({ prices: [price], stock })
  const order = await makeOrder({ lines: stall.variantIds.map((variantId) => ({ variantId, quantity: 1 })) })
  return { ...stall, order, pay: `/orders/${order.token}/pay` }
}

/** An order, as far as what becomes of it needs to be known. */
interface About {
  readonly order: { readonly id: string }
}

/** Its buyer has the page open on which they choose how to pay. */
export async function choosing(house: House, choice: 'promptpay' | 'truemoney' | 'card_hosted' = 'promptpay') {
  const owed = await debt()
  if (choice === 'card_hosted') await provePayer(owed.order.id)
  const buyer = house.visitor()
  const form = { ...hiddenIn(await buyer.get(owed.pay)), intent: 'pay', choice }
  return { ...owed, buyer, form, choice }
}
export type Choosing = Awaited<ReturnType<typeof choosing>>

/** They have chosen, and the provider waits for their money. */
export async function begun(house: House, choice: Choosing['choice'] = 'promptpay') {
  const scene = await choosing(house, choice)
  await scene.buyer.post(scene.pay, scene.form)
  return { ...scene, attempt: await aliveAttempt(scene) }
}
export type Begun = Awaited<ReturnType<typeof begun>>

/** Their money has come, and is in the books. */
export async function paid(house: House, choice: Choosing['choice'] = 'promptpay') {
  const scene = await begun(house, choice)
  await transfer(house, scene.attempt)
  await isPaid(scene)
  await house.drain()
  return scene
}

/** The buyer's money arrives at the provider, which says so. `untold`: its message is lost. */
export async function transfer(house: House, attempt: Begun['attempt'], { untold = false } = {}): Promise<void> {
  const ref = attempt.providerRef ?? ''
  if (attempt.provider === 'stripe') {
    expect(house.outside.stripe.hand.pay(ref)).toBe('paid')
    await house.outside.stripe.deliver()
    return
  }
  await house.outside.omise.control('pay', { ref, untold })
  await house.outside.omise.deliver()
}

/** What the buyer's page leads to now: the one attempt that can still be paid. */
export function aliveAttempt({ order }: About) {
  return db.paymentAttempt.findFirstOrThrow({
    where: { orderId: order.id, state: { in: [...aliveStates] }, supersededAt: null, providerRef: { not: null } },
  })
}

export async function isPaid({ order: { id } }: About): Promise<void> {
  const where = { id, paidAt: { not: null } }
  await until('the order to be paid', async () => (await db.order.count({ where })) === 1)
}

/** However the story went so far: the buyer comes back, pays what their page asks for, and has paid once. */
export async function paysInTheEnd(house: House, scene: Choosing): Promise<void> {
  await scene.buyer.post(scene.pay, scene.form)
  const page = await scene.buyer.get(scene.pay)
  const fresh = hiddenIn(page)
  // A page without a form shows what has begun already.
  if (fresh.formKey) await scene.buyer.post(scene.pay, { ...fresh, intent: 'pay', choice: scene.choice })
  await transfer(house, await aliveAttempt(scene))
  await isPaid(scene)
  await house.drain()
  expect(madeFor(house, scene), 'one payment was made for the order').toHaveLength(1)
  await isPaidOnce(scene)
}

/** What providers hold under the order's name. */
function madeFor({ outside: { omise, stripe } }: House, { order: { id } }: About) {
  const made = [...Object.values(omise.state().charges), ...Object.values(stripe.rows().sessions)]
  return made.filter(({ metadata }) => metadata.order_id === id)
}

/** One capture, its goods kept, its maker asked, its buyer told; each once. */
export async function isPaidOnce({ order: { id: orderId } }: About): Promise<void> {
  expect(await db.ledgerJournal.count({ where: { orderId, kind: { in: ['capture', 'unallocated'] } } })).toBe(1)
  expect(await db.order.findUniqueOrThrow({ where: { id: orderId } })).toMatchObject({ payment: 'paid' })
  expect(await db.fulfilment.findMany({ where: { orderId } })).toMatchObject([{ state: 'confirmed' }])
  expect(await db.fulfilmentEvent.count({ where: { fulfilment: { orderId }, kind: 'confirmed' } })).toBe(1)
  expect(await sentAbout(orderId, 'order_paid')).toBe(1)
  expect(await kept(orderId)).toEqual({ reserved: 1, movements: 1 })
}

/** Letters of that kind that were sent. */
export function sentAbout(orderId: string, kind: string): Promise<number> {
  return db.notice.count({ where: { orderId, kind, state: 'sent' } })
}

/** What an order keeps in stock, and by how many movements it came to that. */
export async function kept(orderId: string) {
  const { _sum } = await db.orderLine.aggregate({ where: { orderId }, _sum: { reserved: true } })
  const movements = await db.stockMovement.count({ where: { key: { startsWith: `order:${orderId}:` } } })
  return { reserved: _sum.reserved ?? 0, movements }
}

/** A refund that nobody has to agree to: part of the price, on its way when this returns. */
export async function refund({ order }: About): Promise<string> {
  const {
    id: orderId,
    lines,
    attempts,
  } = await db.order.findUniqueOrThrow({
    where: { id: order.id },
    include: { lines: true, attempts: { where: { state: 'succeeded' } } },
  })
  const back = lines.map(({ id }) => ({ orderLineId: id, quantity: 0, amount: 6_000n }))
  const attemptId = attempts[0]?.id ?? ''
  const wish = { orderId, attemptId, reason: 'returned', by: null, automatic: true, lines: back, delivery: [] } as const
  const wished = await db.$transaction((tx) => wishRefund(tx, wish))
  if (!wished.ok) throw new Error(wished.refusal.code)
  return wished.value.refundId
}

/** The maker has sent everything off; a week later nobody has said that it did not come. */
export async function shipped(house: House) {
  const scene = await paid(house)
  const seller = await makeActor('seller', { communityId: scene.communityId, producerId: scene.producer.id })
  const [part] = await db.fulfilment.findMany({ where: { orderId: scene.order.id } })
  if (!part) throw new Error('an order without a part')
  const now = new Date()
  const sending = { carrier: 'thailand_post', trackingNumber: 'EF123456789TH', goods: null } as const
  await accept(seller, press(part.id), now)
  await pack(seller, press(part.id), now)
  expect(await handOver(seller, press(part.id), { sending, now })).toMatchObject({ ok: true })
  await house.drain()
  return { ...scene, seller, part }
}

export async function aWeekLater(): Promise<void> {
  await pass(8 * 24 * 3_600_000)
  await strike('deliver-arrived')
}

let accounts = 0
/** The maker says where their money goes. */
export async function account({ producer, seller }: Pick<Awaited<ReturnType<typeof shipped>>, 'producer' | 'seller'>) {
  accounts += 1
  const accountName = `นาง ${producer.nameTh.replace('ป้า', '')}`
  const number = `12345${String(accounts).padStart(5, '0')}`
  const changed = await changePayee(seller, producer.id, {
    typed: { kind: 'bank', bankCode: '004', number, accountName },
  })
  if (!changed.ok) throw new Error(changed.refusal.code)
  return changed.value.payeeId
}

/** The maker's part is delivered, their account is good, and a payout waits for a person's yes. */
export async function planned(house: House) {
  const scene = await shipped(house)
  await aWeekLater()
  const where = { id: scene.part.id, releasedAt: { not: null } }
  await until('the money to be released', async () => (await db.fulfilment.count({ where })) === 1)
  const payeeId = await account(scene)
  await house.drain()
  const { providerRef } = await db.payeeAccount.findUniqueOrThrow({ where: { id: payeeId } })
  await house.outside.omise.control('payee', { ref: providerRef ?? '', result: 'verify' })
  await pass(49 * 3_600_000)
  await strike('plan-payouts')
  const planned = { producerId: scene.producer.id, state: 'planned' } as const
  await until('a payout to be planned', async () => (await db.payout.count({ where: planned })) === 1)
  await house.drain()
  const payout = await db.payout.findFirstOrThrow({ where: planned })
  return { ...scene, payout, staff: await makeActor('staff') }
}
