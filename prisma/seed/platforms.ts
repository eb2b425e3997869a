import { db } from '#app/lib/database.server.ts'
import { startQueue, stopQueue } from '#app/lib/queue.server.ts'
import { connectShops } from './platforms/connect.ts'
import { demoStaff } from './platforms/demo-staff.ts'
import { letThingsHappen } from './platforms/happen.ts'
import { putGoodsUp } from './platforms/put-up.ts'

/**
 * The demo at work: shops on the stand-ins are connected, goods wished there, and then what happens in real life happens: one is
 * edited by hand over there, one is bought, one is paused, some need a person. Everything through the verbs and pages
 * that people use, once, while the house is running.
 */

const doneAction = 'demo.platforms'

// The starting process is gone: what is not done is done at the next start.
process.once('disconnect', () => process.exit(1))
process.channel?.unref()

await startQueue({ works: false })
try {
  if (!(await db.auditEntry.findFirst({ where: { action: doneAction } }))) {
    const staff = await demoStaff()
    const shops = await connectShops(staff)
    await putGoodsUp(staff, shops)
    await letThingsHappen(staff)
    await db.auditEntry.create({ data: { action: doneAction, entity: 'demo', entityId: 'platforms' } })
  }
} finally {
  await stopQueue()
  await db.$disconnect()
}
process.exit()
