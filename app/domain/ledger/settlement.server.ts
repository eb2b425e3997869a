import { db } from '#app/lib/database.server.ts'
import type { PaymentGateway } from '#integrations/payments/contract.ts'
import type { Difference } from './difference.ts'
import { settled } from './journal.ts'
import { post } from './post.server.ts'

/** Payouts to our own bank may take so long. */
const reachMs = 14 * 86_400_000

/**
 * Books what a provider has paid out to our own bank, each once, and answers what is on its way there: it is off the provider's
 * balance and not in the bank. `whole`: it could be asked for all.
 */
export async function bookSettlements(
  gateway: PaymentGateway,
  now: Date,
  signal: AbortSignal,
): Promise<{ readonly differences: readonly Difference[]; readonly whole: boolean }> {
  const differences: Difference[] = []
  let whole = true
  for await (const read of gateway.settlements?.(new Date(now.getTime() - reachMs), signal) ?? []) {
    if (read.kind === 'error') whole = false
    if (read.kind !== 'ok') continue
    const { ref, amount, state } = read.value
    if (state === 'paid')
      await db.$transaction((tx) => post(tx, settled({ provider: gateway.id, ref, amount, at: now })))
    else if (state === 'on_its_way')
      differences.push({
        ...({ kind: 'settlement_on_its_way', ref, orderId: null } as const),
        ...{ ours: 0n, theirs: amount, effect: -amount },
      })
  }
  return { differences, whole }
}
