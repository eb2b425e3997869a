import { makeBatch } from '#app/domain/payout/batch.server.ts'
import { approvePayout } from '#app/domain/payout/office.server.ts'
import { changePayee } from '#app/domain/payout/payee.server.ts'
import { planNow } from '#app/domain/payout/plan.server.ts'
import { seatRail } from '#app/domain/payout/rail.server.ts'
import { db } from '#app/lib/database.server.ts'
import { makeActor } from './make.ts'
import { deliver, makePaidOrder } from './paid-order.ts'

const day = 24 * 60 * 60 * 1000

/** Makers who are owed 180 baht each of orders paid straight into our bank account, and the file that pays them. */
export async function bankTransferBatch(count: number) {
  seatRail(null)
  const paidAt = new Date('2026-11-10T03:00:00Z')
  const later = new Date(paidAt.getTime() + 6 * day)
  const makers: { id: string }[] = []
  for (let n = 0; n < count; n += 1) {
    const order = await makePaidOrder({
      makers: [{ lines: [{ quantity: 1, price: 20_000n }] }],
      ...{ provider: 'promptpay_direct', method: 'promptpay', refundable: 'manual', paidAt },
    })
    await deliver(order.id, 1, paidAt)
    const producer = await db.producer.findUniqueOrThrow({ where: { id: order.producers[0] ?? '' } })
    const maker = await makeActor('seller', { communityId: producer.communityId, producerId: producer.id })
    const accountName = producer.nameTh.replace('ป้า', 'นาง ')
    const typed = { kind: 'promptpay', bankCode: '', number: `081234567${8 - n}`, accountName } as const
    const changed = await changePayee(maker, producer.id, { typed, now: paidAt })
    if (!changed.ok) throw new Error(changed.refusal.code)
    makers.push({ id: producer.id })
  }
  const signal = AbortSignal.timeout(10_000)
  await planNow(null, later, signal)
  const staff = await makeActor('staff')
  for (const { id } of await db.payout.findMany()) await approvePayout(staff, id, { now: later, signal })
  const made = await makeBatch(staff, later)
  if (!made.ok) throw new Error(made.refusal.code)
  return { staff, makers, batchId: made.value.batchId, later }
}
