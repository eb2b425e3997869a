/** What the adapter itself needs, what a shop brings along, and the guard that keeps demo keys and live keys apart. */
import { z } from 'zod'
import type { Shop } from '../contract.ts'

const schema = z.object({
  /** `anywhere`: pictures on this computer will do. Only beside a stand-in. */
  photos: z.enum(['public', 'anywhere']),
})

export type LineSettings = z.infer<typeof schema>

/** Keys that only a simulator knows begin so; they are no secret. */
const demoMark = 'simulated-'

export function isLive(base: string): boolean {
  return /(^|\.)line\.(biz|me)$/.test(new URL(base).hostname)
}

/** Parses the settings. Throws one clear sentence when something is missing, or when they belong to the other world. */
export function parseLineSettings(raw: Readonly<Record<string, string | undefined>>, api: string): LineSettings {
  const parsed = schema.safeParse(raw)
  if (!parsed.success) throw new Error('LINE MyShop settings missing or malformed: photos')
  if (isLive(api) && parsed.data.photos === 'anywhere')
    throw new Error('LINE MyShop: pictures from anywhere beside the real address')
  return parsed.data
}

/** Does this shop's key belong to the world that we speak to? Nothing is sent when it does not. */
export function keyFits(apiKey: string, api: string): boolean {
  return apiKey.startsWith(demoMark) !== isLive(api)
}

const shopSettings = z.object({
  /** Numbers of categories as the console shows them, each with a name if one likes: `1201 ผ้าทอ, 1203`. */
  categories: z.string().catch(''),
  /** Nobody could confirm the unit of `weight`; grams unless the shop found otherwise. */
  weightUnit: z.enum(['g', 'kg']).catch('g'),
})

export type ShopSettings = z.infer<typeof shopSettings>

export function settingsOf(shop: Shop): ShopSettings {
  return shopSettings.parse(shop.settings)
}
