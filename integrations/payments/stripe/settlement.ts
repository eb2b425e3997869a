/** Payouts to our own bank account, which Stripe makes by itself: https://docs.stripe.com/api/payouts. Off the balance from the first moment. */
import type { ReadOutcome, SettlementSnapshot } from '../contract.ts'
import type { Inside } from './inside.ts'
import { walk } from './walk.ts'
import { type Payout, payoutBody } from './wire.ts'

export async function* settlements(
  inside: Inside,
  from: Date,
  signal: AbortSignal,
): AsyncGenerator<ReadOutcome<SettlementSnapshot>> {
  const rows: SettlementSnapshot[] = []
  let strange = false
  const created = { gte: Math.floor(from.getTime() / 1000) }
  const plan = {
    list: (stripe, page) => stripe.payouts.list({ created, ...page }),
    schema: payoutBody,
    signal,
  } satisfies Parameters<typeof walk<Payout>>[1]
  for await (const step of walk(inside, plan)) {
    if (step.kind === 'broken') {
      yield { kind: 'error', error: step.error }
      return
    }
    if (step.kind === 'row') rows.push({ ref: step.value.id, amount: step.value.amount, state: stateOf(step.value) })
    else strange = true
  }
  // Their lists go backwards.
  for (const value of rows.reverse()) yield { kind: 'ok', value }
  if (strange) yield { kind: 'error', error: { class: 'malformed_response', providerCode: 'strange_row' } }
}

function stateOf({ status }: Payout): SettlementSnapshot['state'] {
  if (status === 'paid') return 'paid'
  return status === 'failed' || status === 'canceled' ? 'failed' : 'on_its_way'
}
