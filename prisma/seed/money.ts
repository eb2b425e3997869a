import { db } from '#app/lib/database.server.ts'
import { startQueue, stopQueue } from '#app/lib/queue.server.ts'
import { fulfil } from './money/fulfil.ts'
import { askBack } from './money/give-back.ts'
import { orders } from './money/orders.ts'
import { pay, untilInDoubt } from './money/pay.ts'
import { payOut } from './money/pay-out.ts'
import { place } from './money/place.ts'

/**
 * The demo's money: orders in every state, placed, paid and handled through the verbs that people use and the stand-ins of
 * the providers, once, while the house is running. Every step has a key of its own: killed half-way, the next start goes on.
 */

const doneAction = 'demo.money'

// The starting process is gone: what is not done is done at the next start.
process.once('disconnect', () => process.exit(1))
process.channel?.unref()

await startQueue({ works: false })
try {
  if (!(await db.auditEntry.findFirst({ where: { action: doneAction } }))) {
    await fillOrders()
    await db.auditEntry.create({ data: { action: doneAction, entity: 'demo', entityId: 'money' } })
  }
} finally {
  await stopQueue()
  await db.$disconnect()
}
process.exit()

async function fillOrders(): Promise<void> {
  const inDoubt: Promise<void>[] = []
  for (const seed of orders) {
    const order = await place(seed)
    await pay(seed, order)
    if (seed.payment.is === 'unknown') inDoubt.push(untilInDoubt(seed, order.id))
    await fulfil(seed, order)
    if (seed.asked) await askBack(order, seed.asked)
  }
  await payOut()
  await Promise.all(inDoubt)
}
