/** When a partner asks a shop to wait, nothing more is sent for that shop until then. */
import type { Shop, Trouble, World } from './contract.ts'

export interface Pause {
  readonly code: 'rate_limited' | 'quota_spent'
  readonly until: Date
}

const key = 'pause'

export async function rememberPause(world: World, shop: Shop, wrong: Trouble): Promise<void> {
  if (!wrong.retryAt || (wrong.code !== 'rate_limited' && wrong.code !== 'quota_spent')) return
  await world.memory.put(shop, key, `${wrong.code} ${wrong.retryAt.toISOString()}`, wrong.retryAt)
}

export async function pausedUntil(world: World, shop: Shop): Promise<Pause | null> {
  const kept = await world.memory.get(shop, key)
  const [code, time] = kept?.split(' ') ?? []
  if (!time || (code !== 'rate_limited' && code !== 'quota_spent')) return null
  const until = new Date(time)
  return until > world.now() ? { code, until } : null
}
