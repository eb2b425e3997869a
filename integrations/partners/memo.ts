/** Small notes kept in `Memory`. Each may vanish at any time: that costs calls, never correctness. */
import { z } from 'zod'
import { ok } from '../errors.ts'
import { parseJson } from '../http.ts'
import type { Print, Result, Shop, World } from './contract.ts'

const hour = 3_600_000

/** A reading kept for some hours. */
export async function remembering<T>(
  { world, shop }: { readonly world: World; readonly shop: Shop },
  key: string,
  { schema, hours }: { readonly schema: z.ZodType<T>; readonly hours: number },
  read: () => Promise<Result<T>>,
): Promise<Result<T>> {
  const kept = await world.memory.get(shop, key)
  const parsed = kept ? schema.safeParse(parseJson(kept)) : null
  if (parsed?.success) return ok(parsed.data)
  const fresh = await read()
  if (fresh.ok) await world.memory.put(shop, key, JSON.stringify(fresh.value), until(world, hours))
  return fresh
}

const sentSchema = z.object({ wish: z.record(z.string(), z.string()), echo: z.record(z.string(), z.string()) })

/** What we last wrote of a listing, in hashes, and what was there right after. */
export interface Sent {
  readonly wish: Readonly<Record<string, string>>
  readonly echo: Readonly<Record<string, string>>
}

export async function lastSent(world: World, shop: Shop, ourId: string): Promise<Sent | null> {
  const kept = await world.memory.get(shop, `sent:${ourId}`)
  const parsed = kept ? sentSchema.safeParse(parseJson(kept)) : null
  return parsed?.success ? parsed.data : null
}

export async function rememberSent(
  world: World,
  shop: Shop,
  ourId: string,
  wish: Sent['wish'],
  echo: Print,
): Promise<void> {
  await world.memory.put(shop, `sent:${ourId}`, JSON.stringify({ wish, echo }), until(world, 24 * 90))
}

/** True when something newer than `mark` was written already; marks are revisions or times, compared as numbers. */
export async function isOlder(world: World, shop: Shop, key: string, mark: bigint): Promise<boolean> {
  const kept = await world.memory.get(shop, key)
  return kept !== null && /^\d+$/.test(kept) && BigInt(kept) > mark
}

export async function rememberMark(world: World, shop: Shop, key: string, mark: bigint): Promise<void> {
  await world.memory.put(shop, key, String(mark), until(world, 24 * 90))
}

/** A create is on its way: the next one must look patiently before it makes another. */
export async function rememberCreating(world: World, shop: Shop, ourId: string): Promise<void> {
  await world.memory.put(shop, `creating:${ourId}`, world.now().toISOString(), until(world, 1))
}

export async function rememberNotCreated(world: World, shop: Shop, ourId: string): Promise<void> {
  await forget(world, shop, `creating:${ourId}`)
}

export async function wasCreating(world: World, shop: Shop, ourId: string): Promise<boolean> {
  return Boolean(await world.memory.get(shop, `creating:${ourId}`))
}

/** Where the item is: a hint for when the caller has forgotten and the search lags. It is read before it is believed. */
export async function rememberPlaced(world: World, shop: Shop, ourId: string, itemId: string): Promise<void> {
  await world.memory.put(shop, `placed:${ourId}`, itemId, until(world, 24 * 90))
  await forget(world, shop, `creating:${ourId}`)
}

export async function lastPlaced(world: World, shop: Shop, ourId: string): Promise<string | null> {
  return (await world.memory.get(shop, `placed:${ourId}`)) || null
}

export async function forget(world: World, shop: Shop, key: string): Promise<void> {
  await world.memory.put(shop, key, '', world.now())
}

function until(world: World, hours: number): Date {
  return new Date(world.now().getTime() + hours * hour)
}
