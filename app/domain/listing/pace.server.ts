import { setTimeout } from 'node:timers/promises'
import { db } from '#app/lib/database.server.ts'
import type { PartnerId } from '#integrations/partners/contract.ts'

/** So many calls may leave at once after a quiet time; then the pace holds. */
const burst = 10

/** The network at a partner's pace, counted over all processes: each call takes the next free moment and waits for it. */
export function pacedFetch(partner: PartnerId, perSecond: () => number): typeof globalThis.fetch {
  return async (input, init) => {
    const wait = await nextMoment(partner, 1000 / perSecond())
    if (wait > 0) await setTimeout(wait, undefined, init?.signal ? { signal: init.signal } : {})
    return globalThis.fetch(input, init)
  }
}

async function nextMoment(partner: PartnerId, stepMs: number): Promise<number> {
  const [taken] = await db.$queryRaw<{ wait: number }[]>`
    insert into "PartnerPace" as pace (partner, "nextAt") values (${partner}, clock_timestamp())
    on conflict (partner) do update set "nextAt" =
      greatest(pace."nextAt" + ${stepMs} * interval '1 millisecond',
        clock_timestamp() - ${burst * stepMs} * interval '1 millisecond')
    returning (extract(epoch from "nextAt" - clock_timestamp()) * 1000)::float8 as wait`
  return taken?.wait ?? 0
}
