import { beginConnect, finishConnect } from '#app/domain/listing/connect.server.ts'
import { connectByKeys } from '#app/domain/listing/connect-keys.server.ts'
import type { Actor } from '#app/domain/person/actor.ts'
import { db } from '#app/lib/database.server.ts'

/** What the stand-in of LINE MyShop shows in its console for its third shop. */
const lineKeys = {
  account: '@yaan-bangkok',
  apiKey: 'simulated-myshop-api-key-0003',
  hookSecret: 'simulated-myshop-webhook-secret-3',
  categories: '1201 ผ้าทอ, 1203 ของใช้',
}
const giftShop = { name: 'ร้านของฝากศาลาว่าการ', columns: 'รหัส=code, ชื่อสินค้า=title, ราคา=price, คงเหลือ=units, ลิงก์=page' }

/**
 * Connects the programme's shop on every platform, as staff would. The stand-ins' other shops stay free for whoever tries it out.
 * Answers the shops' ids.
 */
export async function connectShops(staff: Actor): Promise<readonly string[]> {
  for (const partner of ['shopee', 'lazada', 'tiktok']) await connectByConsent(staff, partner)
  await connectByKeys(staff, { partner: 'line', communityId: null }, lineKeys)
  await connectByKeys(staff, { partner: 'manual', communityId: null }, giftShop)
  const shops = await db.partnerShop.findMany({ where: { communityId: null, state: 'connected' } })
  return shops.map(({ id }) => id)
}

/** The seller's yes on the platform's own page, for the last shop that it offers. */
async function connectByConsent(staff: Actor, partner: string): Promise<void> {
  const begun = await beginConnect(staff, partner, null)
  if (!begun.ok) return
  const offered = await (await fetch(begun.value)).text()
  const shop = [...offered.matchAll(/name="shop" value="([^"]+)"/g)].at(-1)?.[1]
  if (!shop) return
  const said = await fetch(begun.value, { method: 'POST', body: new URLSearchParams({ shop }), redirect: 'manual' })
  const back = said.headers.get('location')
  if (back) await finishConnect(staff, partner, new URL(back))
}
