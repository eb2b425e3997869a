/**
 * The same cases against Shopee's real sandbox, when the environment has a shop for it:
 * SHOPEE_SANDBOX_PARTNER_ID, _KEY, _SHOP_ID, _ACCESS_TOKEN (fresh: it is never renewed here) and _PLACING, a JSON of a leaf
 * category's choices (categoryId, attributes, brandId, logistics, locationId). Items made are deleted again.
 */
import { createHmac, randomBytes } from 'node:crypto'
import { z } from 'zod'
import { satang } from '#integrations/money.ts'
import type { Shop } from '#integrations/partners/contract.ts'
import { createShopee } from '#integrations/partners/shopee/index.ts'
import { type Bench, type Row, valueIn } from './bench.ts'
import { notHere, notHereAtAll, picture, placingShape } from './sandbox.ts'
import { shopeeSettings } from './shopee-names.ts'
import { listing } from './wish.ts'
import { createWorld } from './world.ts'

const host = 'https://openplatform.sandbox.test-stable.shopee.sg'
const env = z.object({
  SHOPEE_SANDBOX_PARTNER_ID: z.string(),
  SHOPEE_SANDBOX_KEY: z.string(),
  SHOPEE_SANDBOX_SHOP_ID: z.string(),
  SHOPEE_SANDBOX_ACCESS_TOKEN: z.string(),
  SHOPEE_SANDBOX_PLACING: z.string(),
})

/** Why the sandbox cannot be run, or null. */
export function missingForSandbox(): string | null {
  const parsed = env.safeParse(process.env)
  return parsed.success ? null : `not set: ${parsed.error.issues.map((issue) => issue.path.join('.')).join(', ')}`
}

export async function openShopeeSandbox(): Promise<{ bench: Bench; clean: () => Promise<void> }> {
  const keys = env.parse(process.env)
  const placing = placingShape.parse(JSON.parse(keys.SHOPEE_SANDBOX_PLACING))
  const run = `t${randomBytes(4).toString('hex')}`
  const world = {
    ...createWorld({ api: host, consent: `${host}/auth`, web: host }, fetch),
    now: () => new Date(),
    sleep: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
  }
  const settings = { ...shopeeSettings, partnerId: keys.SHOPEE_SANDBOX_PARTNER_ID, key: keys.SHOPEE_SANDBOX_KEY }
  const partner = createShopee(settings, world)
  const { shelf } = partner
  if (!shelf) throw new Error('no shelf')
  const shop: Shop = { id: 'sandbox', partner: 'shopee', remoteId: keys.SHOPEE_SANDBOX_SHOP_ID, settings: {} }
  world.vault.put(shop, {
    access: keys.SHOPEE_SANDBOX_ACCESS_TOKEN,
    refresh: null,
    accessUntil: null,
    consentUntil: null,
    hook: null,
  })
  const signal = () => AbortSignal.timeout(180_000)
  const rules = valueIn(await shelf.rules(shop, placing.categoryId, signal()))
  const photos = [await picture('a', '#2b3f8c'), await picture('b', '#a3522c')]
  const rows = () => ownRows(keys, run)

  const bench: Bench = {
    partner,
    shelf,
    shop,
    world,
    wish: async (change = {}, choices = {}) => ({
      listing: { ...listing, photos, ...change, id: `${run}-${change.id ?? listing.id}`.slice(0, 32) },
      placing: { ...placing, ...choices },
      rules,
    }),
    ctx: (change = {}) => ({
      operation: run,
      firstTriedAt: new Date(),
      attempt: 1,
      known: null,
      signal: signal(),
      ...change,
    }),
    another: () => notHere('a second adapter'),
    rows,
    reached: () => notHere('counting requests'),
    seen: () => notHere('watching requests'),
    play: () => notHere('a fault'),
    between: () => notHere('stepping between'),
    hand: notHereAtAll<Bench['hand']>(),
    till: null,
    names: notHereAtAll<Bench['names']>(),
    bell: notHereAtAll<Bench['bell']>(),
  }
  const clean = async () => {
    const refs = (await rows()).map((row) => ({ item: row.id, sku: null, extra: {} }))
    for (const answer of await shelf.unpublish(shop, refs, 'delete', bench.ctx())) valueIn(answer)
  }
  return { bench, clean }
}

/** The second eye: signed by its own few lines, read without the adapter. */
async function ownRows(keys: z.infer<typeof env>, run: string): Promise<readonly Row[]> {
  const list = await ask(
    keys,
    '/api/v2/product/get_item_list',
    'offset=0&page_size=100&item_status=NORMAL&item_status=UNLIST&item_status=REVIEWING',
  )
  const ids = z
    .object({ response: z.object({ item: z.array(z.object({ item_id: z.number() })).default([]) }) })
    .parse(list).response.item
  if (ids.length === 0) return []
  const read = await ask(
    keys,
    '/api/v2/product/get_item_base_info',
    `item_id_list=${ids
      .slice(0, 50)
      .map((one) => one.item_id)
      .join(',')}`,
  )
  const item = z.object({
    item_id: z.number(),
    item_sku: z.string().default(''),
    item_name: z.string(),
    description: z.string().default(''),
    item_status: z.string(),
    price_info: z.array(z.object({ original_price: z.number() })).default([]),
    image: z.object({ image_id_list: z.array(z.string()).default([]) }).default({ image_id_list: [] }),
    stock_info_v2: z.object({ seller_stock: z.array(z.object({ stock: z.number() })).default([]) }),
  })
  const items = z.object({ response: z.object({ item_list: z.array(item) }) }).parse(read).response.item_list
  return items
    .filter((one) => one.item_sku.startsWith(run))
    .map((one) => ({
      id: String(one.item_id),
      ourId: one.item_sku,
      title: one.item_name,
      story: one.description,
      price: satang(BigInt(Math.round((one.price_info[0]?.original_price ?? 0) * 100))),
      stock: one.stock_info_v2.seller_stock.reduce((sum, row) => sum + row.stock, 0),
      photos: one.image.image_id_list,
      state: one.item_status === 'UNLIST' ? 'hidden' : one.item_status === 'REVIEWING' ? 'in_review' : 'live',
      rest: '',
    }))
}

async function ask(keys: z.infer<typeof env>, path: string, query: string): Promise<unknown> {
  const { SHOPEE_SANDBOX_PARTNER_ID: id, SHOPEE_SANDBOX_ACCESS_TOKEN: token, SHOPEE_SANDBOX_SHOP_ID: shop } = keys
  const time = Math.floor(Date.now() / 1000)
  const sign = createHmac('sha256', keys.SHOPEE_SANDBOX_KEY)
    .update(id + path + time + token + shop)
    .digest('hex')
  const head = `partner_id=${id}&timestamp=${time}&access_token=${token}&shop_id=${shop}&sign=${sign}`
  return (await fetch(`${host}${path}?${head}&${query}`)).json()
}
