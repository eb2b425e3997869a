/**
 * The same cases against a real shop made for tests (LINE has no sandbox), when the environment names one:
 * LINE_MYSHOP_SANDBOX_ACCOUNT, _KEY, _CATEGORY, and _PHOTOS (two public https addresses of JPEGs, by comma). Items made are
 * deleted again. Its terms forbid load tests; these are some dozens of calls.
 */
import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { fromBaht, satang } from '#integrations/money.ts'
import type { Shop } from '#integrations/partners/contract.ts'
import { createLine } from '#integrations/partners/line/index.ts'
import { type Bench, type Hand, type Row, soon, valueIn } from './bench.ts'
import { lineBell } from './line-names.ts'
import { notHere, notHereAtAll } from './sandbox.ts'
import { listing, photo } from './wish.ts'
import { createWorld } from './world.ts'

const api = 'https://developers-oaplus.line.biz/myshop/v1'
const env = z.object({
  LINE_MYSHOP_SANDBOX_ACCOUNT: z.string(),
  LINE_MYSHOP_SANDBOX_KEY: z.string(),
  LINE_MYSHOP_SANDBOX_CATEGORY: z.string(),
  LINE_MYSHOP_SANDBOX_PHOTOS: z.string(),
})

/** Why the sandbox cannot be run, or null. */
export function missingForLineSandbox(): string | null {
  const parsed = env.safeParse(process.env)
  return parsed.success ? null : `not set: ${parsed.error.issues.map((issue) => issue.path.join('.')).join(', ')}`
}

export async function openLineSandbox(): Promise<{ bench: Bench; clean: () => Promise<void> }> {
  const given = env.parse(process.env)
  const run = `t${randomBytes(4).toString('hex')}`
  const world = {
    ...createWorld({ api, web: 'https://shop.line.me' }, fetch),
    now: () => new Date(),
    sleep: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
  }
  const partner = createLine({ photos: 'public' }, world)
  const { shelf, keys } = partner
  if (!shelf || !keys) throw new Error('MyShop has both')
  const categoryId = given.LINE_MYSHOP_SANDBOX_CATEGORY
  const typed = {
    account: given.LINE_MYSHOP_SANDBOX_ACCOUNT,
    apiKey: given.LINE_MYSHOP_SANDBOX_KEY,
    categories: categoryId,
  }
  const [first] = valueIn(await keys.open(typed, soon())).shops
  if (!first) throw new Error('no shop')
  const shop: Shop = { id: 'sandbox', partner: 'line', remoteId: first.remoteId, settings: first.settings }
  world.vault.put(shop, first.tokens)
  const rules = valueIn(await shelf.rules(shop, categoryId, soon()))
  const photos = given.LINE_MYSHOP_SANDBOX_PHOTOS.split(',').map((url, at) => photo(String(at), { url: url.trim() }))
  const rows = () => ownRows(given.LINE_MYSHOP_SANDBOX_KEY, run)
  const bench: Bench = {
    partner,
    shelf,
    shop,
    world,
    wish: async (change = {}, choices = {}) => ({
      listing: { ...listing, photos, ...change, id: `${run}-${change.id ?? listing.id}`.slice(0, 32) },
      placing: { categoryId, attributes: {}, brandId: null, logistics: [], locationId: null, ...choices },
      rules,
    }),
    ctx: (change = {}) => ({
      operation: run,
      firstTriedAt: new Date(),
      attempt: 1,
      known: null,
      signal: AbortSignal.timeout(180_000),
      ...change,
    }),
    another: () => notHere('a second adapter'),
    rows,
    reached: () => notHere('watching requests'),
    seen: () => notHere('watching requests'),
    play: () => notHere('a fault'),
    between: () => notHere('stepping in between'),
    hand: notHereAtAll<Hand>(),
    till: null,
    names: notHereAtAll<Bench['names']>(),
    bell: lineBell({}),
  }
  const clean = async () => {
    const refs = (await rows()).map((row) => ({ item: row.id, sku: null, extra: {} }))
    for (const answer of await shelf.unpublish(shop, refs, 'delete', bench.ctx())) valueIn(answer)
  }
  return { bench, clean }
}

const shown = z.object({
  data: z.array(
    z.object({
      id: z.number(),
      name: z.string(),
      description: z.string().nullish(),
      isDisplay: z.boolean(),
      imageUrls: z.array(z.string()).nullish(),
      variants: z.array(z.object({ sku: z.string().nullish(), price: z.number(), availableNumber: z.number() })),
    }),
  ),
})

/** The second eye: its own few lines, without the adapter. */
async function ownRows(key: string, run: string): Promise<readonly Row[]> {
  const answer = await fetch(`${api}/products?page=1&perPage=100`, { headers: { 'x-api-key': key } })
  const { data } = shown.parse(await answer.json())
  return data.flatMap((one) => {
    const [variant] = one.variants
    if (!variant?.sku?.startsWith(run)) return []
    return [
      {
        id: String(one.id),
        ourId: variant.sku,
        title: one.name,
        story: one.description ?? '',
        price: fromBaht(variant.price) ?? satang(0n),
        stock: variant.availableNumber,
        photos: one.imageUrls ?? [],
        state: one.isDisplay ? ('live' as const) : ('hidden' as const),
        rest: '',
      },
    ]
  })
}
