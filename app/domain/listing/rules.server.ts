import type { Result, Rules, Shelf, Shop } from '#integrations/partners/contract.ts'

/** A category's rules, read and understood once for many listings. The adapter keeps them for hours; this spares the parsing. */

const keptMs = 60_000
const most = 300

interface Kept {
  readonly until: number
  readonly came: Promise<Result<Rules>>
}

const kept = new Map<string, Kept>()

/** As `shelf.rules`, at most a minute old; trouble is not kept. */
export function rulesFor(
  { shelf, shop, signal }: { shelf: Shelf; shop: Shop; signal: AbortSignal },
  categoryId: string | null,
): Promise<Result<Rules>> {
  const key = `${shop.id} ${categoryId ?? ''}`
  const known = kept.get(key)
  if (known && known.until > Date.now()) return known.came
  const came = shelf.rules(shop, categoryId, signal)
  kept.delete(key)
  kept.set(key, { until: Date.now() + keptMs, came })
  for (const oldest of kept.keys()) if (kept.size > most) kept.delete(oldest)
  void came.then(
    ({ ok }) => ok || forget(key, came),
    () => forget(key, came),
  )
  return came
}

function forget(key: string, came: Promise<unknown>): void {
  if (kept.get(key)?.came === came) kept.delete(key)
}
