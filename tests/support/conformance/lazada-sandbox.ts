/**
 * The same cases against a real test seller, when the environment has one: LAZADA_SANDBOX_APP_KEY, _APP_SECRET, _SELLER_ID,
 * _ACCESS_TOKEN (fresh: it is never renewed here) and _PLACING, a JSON of a leaf category's choices (categoryId, attributes,
 * brandId, logistics, locationId). Lazada has no host for tests: this is a test app on the live one. Items made are deleted again.
 */
import { createHmac, randomBytes } from 'node:crypto'
import { z } from 'zod'
import { fromBaht, satang } from '#integrations/money.ts'
import type { Shop } from '#integrations/partners/contract.ts'
import { createLazada } from '#integrations/partners/lazada/index.ts'
import { type Bench, type Row, valueIn } from './bench.ts'
import { lazadaSettings } from './lazada-names.ts'
import { notHere, notHereAtAll, picture, placingShape } from './sandbox.ts'
import { listing } from './wish.ts'
import { createWorld } from './world.ts'

const host = 'https://api.lazada.co.th/rest'
const env = z.object({
  LAZADA_SANDBOX_APP_KEY: z.string(),
  LAZADA_SANDBOX_APP_SECRET: z.string(),
  LAZADA_SANDBOX_SELLER_ID: z.string(),
  LAZADA_SANDBOX_ACCESS_TOKEN: z.string(),
  LAZADA_SANDBOX_PLACING: z.string(),
})

/** Why the sandbox cannot be run, or null. */
export function missingForSandbox(): string | null {
  const parsed = env.safeParse(process.env)
  return parsed.success ? null : `not set: ${parsed.error.issues.map((issue) => issue.path.join('.')).join(', ')}`
}

export async function openLazadaSandbox(): Promise<{ bench: Bench; clean: () => Promise<void> }> {
  const keys = env.parse(process.env)
  const placing = placingShape.parse(JSON.parse(keys.LAZADA_SANDBOX_PLACING))
  const run = `t${randomBytes(4).toString('hex')}`
  const auth = 'https://auth.lazada.com'
  const world = {
    ...createWorld({ api: host, auth: `${auth}/rest`, consent: `${auth}/oauth/authorize` }, fetch),
    now: () => new Date(),
    sleep: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
  }
  const { LAZADA_SANDBOX_APP_KEY: appKey, LAZADA_SANDBOX_APP_SECRET: appSecret } = keys
  const partner = createLazada({ ...lazadaSettings, appKey, appSecret }, world)
  const { shelf } = partner
  if (!shelf) throw new Error('no shelf')
  const shop: Shop = { id: 'sandbox', partner: 'lazada', remoteId: keys.LAZADA_SANDBOX_SELLER_ID, settings: {} }
  const access = keys.LAZADA_SANDBOX_ACCESS_TOKEN
  world.vault.put(shop, { access, refresh: null, accessUntil: null, consentUntil: null, hook: null })
  const signal = () => AbortSignal.timeout(180_000)
  const rules = valueIn(await shelf.rules(shop, placing.categoryId, signal()))
  const photos = [await picture('a', '#2b3f8c'), await picture('b', '#a3522c')]
  const found = () => ownItems(keys, run)

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
    rows: async () => (await found()).map(toRow),
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
    const refs = (await found()).map((one) => ({ item: String(one.item_id), sku: null, extra: {} }))
    for (const answer of await shelf.unpublish(shop, refs, 'delete', bench.ctx())) valueIn(answer)
  }
  return { bench, clean }
}

const wireItem = z.object({
  item_id: z.union([z.number(), z.string()]),
  status: z.string(),
  attributes: z.object({ name: z.string(), description: z.string().default('') }),
  images: z.array(z.string()).default([]),
  skus: z.array(z.object({ SellerSku: z.string(), price: z.number(), Available: z.number().default(0) })).min(1),
})
type OwnItem = z.infer<typeof wireItem>

/** The second eye: signed by its own few lines, read without the adapter. */
async function ownItems(keys: z.infer<typeof env>, run: string): Promise<readonly OwnItem[]> {
  const read = await ask(keys, '/products/get', { filter: 'all', limit: '50', offset: '0' })
  const shape = z.object({ data: z.object({ products: z.array(wireItem).default([]) }) })
  return shape.parse(read).data.products.filter((one) => one.skus[0]?.SellerSku.startsWith(run))
}

function toRow({ item_id: id, status, attributes, images, skus }: OwnItem): Row {
  const [sku] = skus
  return {
    id: String(id),
    ourId: sku?.SellerSku ?? '',
    title: attributes.name,
    story: attributes.description,
    price: fromBaht(sku?.price ?? 0) ?? satang(0n),
    stock: sku?.Available ?? 0,
    photos: images,
    state: status === 'Active' ? 'live' : status.startsWith('Pending') ? 'in_review' : 'hidden',
    rest: '',
  }
}

async function ask(keys: z.infer<typeof env>, path: string, own: Readonly<Record<string, string>>): Promise<unknown> {
  const fields: Record<string, string> = {
    ...own,
    app_key: keys.LAZADA_SANDBOX_APP_KEY,
    access_token: keys.LAZADA_SANDBOX_ACCESS_TOKEN,
    sign_method: 'sha256',
    timestamp: String(Date.now()),
  }
  const names = Object.keys(fields).sort()
  const sign = createHmac('sha256', keys.LAZADA_SANDBOX_APP_SECRET)
    .update(path + names.map((name) => `${name}${fields[name]}`).join(''))
    .digest('hex')
    .toUpperCase()
  return (await fetch(`${host}${path}?${new URLSearchParams({ ...fields, sign })}`)).json()
}
