/** Disputes of one payment: https://docs.stripe.com/api/disputes. The charge says only that there was one. */
import type { DisputeFact, ProviderError } from '../contract.ts'
import type { Inside } from './inside.ts'
import { walk } from './walk.ts'
import { type Dispute, disputeBody } from './wire.ts'

/** Those that moved money; a bank's mere inquiry did not. Any that cannot be read makes the whole unreadable. */
export async function readDisputes(
  inside: Inside,
  intent: string,
  signal: AbortSignal,
): Promise<
  { readonly ok: true; readonly value: readonly DisputeFact[] } | { readonly ok: false; readonly error: ProviderError }
> {
  const value: DisputeFact[] = []
  const plan = {
    list: (stripe, page) => stripe.disputes.list({ payment_intent: intent, ...page }),
    schema: disputeBody,
    signal,
  } satisfies Parameters<typeof walk<Dispute>>[1]
  for await (const step of walk(inside, plan)) {
    if (step.kind === 'broken') return { ok: false, error: step.error }
    if (step.kind === 'strange')
      return { ok: false, error: { class: 'malformed_response', providerCode: 'strange_dispute' } }
    const state = states[step.value.status]
    const { id: ref, amount, reason } = step.value
    if (state) value.push({ ref, state, amount, reason: reason === 'product_not_received' ? 'not_received' : 'other' })
  }
  return { ok: true, value }
}

/** A `warning_…` is an inquiry, and what was `prevented` never became a dispute: both leave the money where it is. */
const states: Readonly<Record<Dispute['status'], DisputeFact['state'] | null>> = {
  needs_response: 'open',
  under_review: 'open',
  appeal_needs_response: 'open',
  appeal_under_review: 'open',
  won: 'won',
  lost: 'lost',
  warning_needs_response: null,
  warning_under_review: null,
  warning_closed: null,
  prevented: null,
}
