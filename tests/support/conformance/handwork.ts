/** Handwork in memory, with the person who does it: at once, unless told to wait. */
import type { HandItem, HandRow, Handwork, Shop } from '#integrations/partners/contract.ts'
import type { Clock } from './world.ts'

export interface TestHandwork extends Handwork {
  /** From now on the person waits until `check`. */
  waits(on: boolean): void
  /** Done over there, as asked; with a reason: could not be done. */
  check(shop: Shop, ourId: string, refused?: string): void
  items(): readonly HandItem[]
}

export function createHandwork(clock: Clock): TestHandwork {
  const kept = new Map<string, HandItem>()
  let waiting = false
  const keyOf = (shop: Shop, ourId: string) => `${shop.id} ${ourId}`
  const put = (shop: Shop, item: HandItem) => void kept.set(keyOf(shop, item.ourId), item)
  const read = (shop: Shop, ourId: string) => kept.get(keyOf(shop, ourId)) ?? null
  return {
    async want(shop: Shop, ourId: string, wanted: HandRow | null) {
      const there = read(shop, ourId)?.there ?? null
      const nobody = waiting || (wanted && !wanted.shown && !there)
      put(shop, { ourId, wanted, there: nobody ? there : wanted, refused: null, changedAt: clock.now() })
    },
    read: async (shop, ourId) => read(shop, ourId),
    list: async (shop, since) =>
      [...kept]
        .filter(([key, { changedAt }]) => key.startsWith(`${shop.id} `) && (!since || changedAt >= since))
        .map(([, item]) => item),
    waits: (on) => {
      waiting = on
    },
    check(shop, ourId, refused) {
      const item = read(shop, ourId)
      if (!item) throw new Error(`nothing was asked of ${ourId}`)
      const changedAt = clock.now()
      put(shop, refused ? { ...item, refused, changedAt } : { ...item, there: item.wanted, refused: null, changedAt })
    },
    items: () => [...kept.values()],
  }
}
