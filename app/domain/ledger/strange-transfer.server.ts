import { db } from '#app/lib/database.server.ts'
import { isId } from '#app/lib/id.ts'
import type { PayoutRail, PayoutSnapshot } from '#integrations/payments/contract.ts'
import type { Difference } from './difference.ts'

/** Transfers that a rail has made and that are none of our payouts. `whole`: it could be asked for all. */
export async function strangeTransfers(
  rail: PayoutRail,
  from: Date,
  signal: AbortSignal,
): Promise<{ readonly differences: readonly Difference[]; readonly whole: boolean }> {
  const made: PayoutSnapshot[] = []
  let whole = true
  for await (const read of rail.sweep(from, signal)) {
    if (read.kind === 'error') whole = false
    if (read.kind === 'ok' && read.value.state !== 'failed' && read.value.state !== 'canceled') made.push(read.value)
  }
  const refs = made.map(({ ref }) => ref)
  // The names that our metadata carries are only as good as the rows that they name.
  const known = await db.payout.findMany({
    where: {
      OR: [{ providerRef: { in: refs } }, { id: { in: made.flatMap(({ payoutId }) => payoutId ?? []).filter(isId) } }],
    },
    select: { id: true, providerRef: true },
  })
  return {
    whole,
    differences: made
      .filter(({ ref, payoutId }) => !known.some((one) => one.providerRef === ref || one.id === payoutId))
      .map(({ ref, gross }) => ({
        ...({ kind: 'unknown_transfer', ref, orderId: null } as const),
        ...{ ours: 0n, theirs: gross, effect: -gross },
      })),
  }
}
