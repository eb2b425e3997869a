import { fetchBatch, makeBatch, markBatchSent, markPayout, readResult } from '#app/domain/payout/batch.server.ts'
import { judgeName } from '#app/domain/payout/name.server.ts'
import { approvePayout, dropPayout } from '#app/domain/payout/office.server.ts'
import { changePayee } from '#app/domain/payout/payee.server.ts'
import { planNow, previewPlan } from '#app/domain/payout/plan.server.ts'
import { openMoney, ownMakers, statementOf } from '#app/domain/payout/statement.server.ts'
import { openBatch, openPayouts } from '#app/domain/payout/view.server.ts'
import { agreeAsMaker, refundsAskedOf } from '#app/domain/refund/maker.server.ts'
import { approveRefund, finishByHand, refuseRefund } from '#app/domain/refund/office.server.ts'
import { askAsStaff, previewSpread } from '#app/domain/refund/office-ask.server.ts'
import { listRefunds, openRefund, viewTarget } from '#app/domain/refund/office-view.server.ts'
import { sealTarget } from '#app/domain/refund/target.server.ts'
import { db, type Prisma } from '#app/lib/database.server.ts'
import { makePaidOrder } from '../paid-order.ts'
import type { PermissionCase, PermissionWorld } from './world.ts'

const soon = () => AbortSignal.timeout(15_000)

async function refund(given: Partial<Prisma.RefundUncheckedCreateInput> = {}) {
  const order = await makePaidOrder({ makers: [{ lines: [{ quantity: 1, price: 9_000n }] }] })
  const { id } = await db.refund.create({
    data: {
      ...{ orderId: order.id, attemptId: order.attempt.id, amount: 9_000n, reason: 'returned', way: 'api', ...given },
      lines: {
        create: { orderLineId: order.lines[0]?.id ?? '', quantity: 1, amount: 9_000n, share: 900n, payable: 8_100n },
      },
    },
  })
  return { id, order }
}

/** The maker agreed to have the volunteer's help with orders and money. */
async function helped({ producer }: PermissionWorld) {
  await db.consent.create({
    data: {
      ...{ producerId: producer.id, purpose: 'help', decision: 'given', textVersion: 'v2', language: 'th' },
      ...{ readAloud: true, how: 'spoken' },
    },
  })
}

async function payout({ producer }: PermissionWorld, given: Partial<Prisma.PayoutUncheckedCreateInput> = {}) {
  const payee = await db.payeeAccount.findFirst({ where: { producerId: producer.id } })
  const { id: payeeId } = payee ?? (await account(producer.id))
  return db.payout.create({ data: { producerId: producer.id, payeeId, rail: 'bank_batch', net: 9_000n, ...given } })
}

function account(producerId: string) {
  return db.payeeAccount.create({
    data: {
      ...{ producerId, kind: 'promptpay', sealedNumber: 'none', lastDigits: '5678', accountName: 'ป้า' },
      ...{ state: 'ready', usableFrom: new Date(0) },
    },
  })
}

async function batch(world: PermissionWorld) {
  const { id } = await db.payoutBatch.create({ data: {} })
  const { id: payoutId } = await payout(world, { batchId: id, state: 'sent' })
  return { id, payoutId }
}

const typed = { kind: 'promptpay', bankCode: '', number: '0812345678', accountName: 'ป้าทดสอบ' } as const

export const refundCases: PermissionCase[] = [
  { verb: 'list refunds', allowed: ['staff'], run: async (actor) => (await listRefunds(actor)) !== null },
  {
    verb: 'open a refund',
    allowed: ['staff'],
    run: async (actor) => (await openRefund(actor, (await refund()).id)) !== null,
  },
  {
    verb: 'approve a refund',
    allowed: ['staff'],
    run: async (actor) => (await approveRefund(actor, (await refund()).id)).ok,
  },
  {
    verb: 'agree to a refund as its maker',
    allowed: ['maker', 'volunteer'],
    run: async (actor, world) => {
      const { id, order } = await refund({ reason: 'buyer_asked' })
      await helped(world)
      await db.fulfilment.updateMany({ where: { orderId: order.id }, data: { producerId: world.producer.id } })
      return (await agreeAsMaker(actor, id, new Date())).ok
    },
  },
  {
    verb: 'see what a maker’s buyers ask back',
    allowed: ['maker', 'volunteer'],
    run: async (actor, world) => {
      const { id, order } = await refund({ reason: 'buyer_asked' })
      await helped(world)
      await db.fulfilment.updateMany({ where: { orderId: order.id }, data: { producerId: world.producer.id } })
      const { id: partId } = await db.fulfilment.findFirstOrThrow({ where: { orderId: order.id } })
      return (await refundsAskedOf(actor, partId)).some((one) => one.id === id)
    },
  },
  {
    verb: 'refuse a refund',
    allowed: ['staff'],
    run: async (actor) => (await refuseRefund(actor, (await refund()).id, { words: 'ไม่ได้' })).ok,
  },
  {
    verb: 'see where a refund by hand goes',
    allowed: ['staff'],
    run: async (actor) => {
      const sealedTarget = sealTarget({ kind: 'promptpay', number: '0812345678', name: 'สมศรี' })
      const { id } = await refund({ state: 'manual_pending', way: 'manual', sealedTarget })
      return (await viewTarget(actor, id)) !== null
    },
  },
  {
    verb: 'note a refund as paid by hand',
    allowed: ['staff'],
    run: async (actor) => {
      const { id } = await refund({ state: 'manual_pending', way: 'manual' })
      const done = await finishByHand(actor, id, { reference: id })
      return done.ok || done.refusal.code === 'no_target'
    },
  },
  {
    verb: 'see how a sum falls on an order',
    allowed: ['staff'],
    run: async (actor) => {
      const { order } = await refund({ state: 'rejected' })
      return (await previewSpread(actor, { code: order.shortCode.toUpperCase(), amount: 100n })).ok
    },
  },
  {
    verb: 'propose a refund',
    allowed: ['staff'],
    run: async (actor) => {
      const { order } = await refund({ state: 'rejected' })
      return (await askAsStaff(actor, { code: order.shortCode.toUpperCase(), amount: 100n, note: 'ลด' })).ok
    },
  },
]

export const payoutCases: PermissionCase[] = [
  { verb: 'see payouts', allowed: ['staff'], run: async (actor) => (await openPayouts(actor)) !== null },
  {
    verb: 'see what a plan would hold',
    allowed: ['staff'],
    run: async (actor) => (await previewPlan(actor, new Date(), soon())) !== null,
  },
  {
    verb: 'plan payouts',
    allowed: ['staff'],
    run: async (actor) => (await planNow(actor, new Date(), soon())).ok,
  },
  {
    verb: 'approve a payout',
    allowed: ['staff'],
    // Its account's name was judged by nobody: whoever is let through hears that it is dropped.
    run: async (actor, world) => {
      const approved = await approvePayout(actor, (await payout(world)).id, { signal: soon() })
      return approved.ok || approved.refusal.code === 'payee_changed'
    },
  },
  {
    verb: 'drop a payout',
    allowed: ['staff'],
    run: async (actor, world) => (await dropPayout(actor, (await payout(world)).id)).ok,
  },
  {
    verb: 'judge the name of an account',
    allowed: ['staff'],
    run: async (actor, world) => {
      const { payeeId } = await payout(world)
      return (await judgeName(actor, payeeId, { answer: 'accepted' })).ok
    },
  },
  {
    verb: 'make a file for the bank',
    allowed: ['staff'],
    run: async (actor) => {
      const made = await makeBatch(actor)
      return made.ok || made.refusal.code === 'nothing'
    },
  },
  {
    verb: 'open a file for the bank',
    allowed: ['staff'],
    run: async (actor, world) => (await openBatch(actor, (await batch(world)).id)) !== null,
  },
  {
    verb: 'fetch a file for the bank',
    allowed: ['staff'],
    run: async (actor) => (await fetchBatch(actor, (await db.payoutBatch.create({ data: {} })).id)) !== null,
  },
  {
    verb: 'mark a file as sent',
    allowed: ['staff'],
    run: async (actor, world) => (await markBatchSent(actor, (await batch(world)).id)).ok,
  },
  {
    verb: 'mark one transfer of a file',
    allowed: ['staff'],
    run: async (actor, world) => {
      const { id: batchId, payoutId } = await batch(world)
      return (await markPayout(actor, { batchId, payoutId, outcome: 'paid' })).ok
    },
  },
  {
    verb: 'read the bank’s answer to a file',
    allowed: ['staff'],
    run: async (actor, world) => {
      const bytes = new TextEncoder().encode('reference,amount,status\r\n')
      return (await readResult(actor, { batchId: (await batch(world)).id, bytes })).ok
    },
  },
  {
    verb: 'change where a maker’s money goes',
    allowed: ['maker'],
    run: async (actor, { producer }) => (await changePayee(actor, producer.id, { typed })).ok,
  },
  {
    verb: 'change where the money of a maker with help goes',
    allowed: ['maker', 'volunteer'],
    run: async (actor, world) => {
      await helped(world)
      return (await changePayee(actor, world.producer.id, { typed })).ok
    },
  },
  {
    verb: 'see a maker’s money',
    allowed: ['maker'],
    run: async (actor, { producer }) => (await openMoney(actor, producer.id)) !== null,
  },
  {
    verb: 'see the money of a maker with help',
    allowed: ['maker', 'volunteer'],
    run: async (actor, world) => {
      await helped(world)
      return (await openMoney(actor, world.producer.id)) !== null
    },
  },
  {
    verb: 'read a maker’s statement',
    allowed: ['maker'],
    run: async (actor, { producer }) => (await statementOf(actor, producer.id, '2026-11')) !== null,
  },
  {
    verb: 'list the makers that one is',
    allowed: ['maker'],
    run: async (actor, { producer }) => (await ownMakers(actor)).some(({ id }) => id === producer.id),
  },
]
