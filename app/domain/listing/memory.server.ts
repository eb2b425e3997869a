import { db } from '#app/lib/database.server.ts'
import type { Memory } from '#integrations/partners/contract.ts'

/** An adapter's notes, shared by all processes. */
export function createMemory(): Memory {
  return {
    async get(shop, key) {
      const note = await db.partnerMemory.findUnique({ where: { shopId_key: { shopId: shop.id, key } } })
      return note && note.keepUntil > new Date() ? note.value : null
    },
    async put(shop, key, value, keepUntil) {
      const of = { shopId: shop.id, key }
      await db.partnerMemory.upsert({
        where: { shopId_key: of },
        create: { ...of, value, keepUntil },
        update: { value, keepUntil },
      })
    },
  }
}

/** Notes whose time is over. */
export async function forgetOldNotes(): Promise<void> {
  await db.partnerMemory.deleteMany({ where: { keepUntil: { lt: new Date() } } })
}
