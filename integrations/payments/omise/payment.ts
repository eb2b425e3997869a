/** Charges after they were made: found again, read, swept, called off. */
import type {
  CreatePaymentInput,
  Lookup,
  PaymentSnapshot,
  ProviderError,
  ReadOutcome,
  WriteContext,
  WriteOutcome,
} from '../contract.ts'
import { strangeRow } from '../walk.ts'
import { toRead, toSnapshot, toWritten } from './charge.ts'
import type { Inside } from './inside.ts'
import { findByOurId } from './recover.ts'
import { walk } from './walk.ts'
import { type Charge, chargeBody, disputeBody, idShape } from './wire.ts'

export async function recoverPayment(
  inside: Inside,
  input: CreatePaymentInput,
  context: WriteContext,
): Promise<Lookup<PaymentSnapshot>> {
  const search = { path: '/charges', schema: chargeBody, key: 'attempt_id', ourId: input.attemptId, better: matters }
  const found = await findByOurId(inside, search, context)
  if (found.kind !== 'found') return found
  const value = toSnapshot(found.value, inside.world)
  return value ? { kind: 'found', value } : { kind: 'inconclusive', error: incomplete }
}

/** Should there ever be two charges of one attempt: money first, then what may still become money. */
function matters(one: Charge, other: Charge): boolean {
  const rank = { successful: 2, pending: 1, failed: 0, expired: 0, reversed: 0 }
  return rank[one.status] > rank[other.status]
}

/** A dispute that the charge names by its id alone is read too. */
export async function getPayment(
  { call, world }: Inside,
  ref: string,
  signal: AbortSignal,
): Promise<ReadOutcome<PaymentSnapshot>> {
  if (!idShape.test(ref)) return { kind: 'missing' }
  const reply = await call({ method: 'GET', path: `/charges/${ref}`, schema: chargeBody, signal })
  if (!reply.ok || typeof reply.value.dispute !== 'string') return toRead(reply, world)
  const path = `/disputes/${reply.value.dispute}`
  const dispute = await call({ method: 'GET', path, schema: disputeBody, signal })
  if (!dispute.ok) return { kind: 'error', error: dispute.error }
  return toRead({ ok: true, value: { ...reply.value, dispute: dispute.value } }, world)
}

/** Works for a few wallets only; a QR lapses by itself at the time that we gave it. */
export async function cancelPayment(
  { call, world }: Inside,
  ref: string,
  { signal }: WriteContext,
): Promise<WriteOutcome<PaymentSnapshot>> {
  if (!idShape.test(ref)) return { kind: 'rejected', error: { class: 'not_found' } }
  const reply = await call({ method: 'POST', path: `/charges/${ref}/expire`, schema: chargeBody, signal })
  const outcome = toWritten(reply, world)
  // Over is what was wished for.
  return outcome.kind === 'declined' ? { kind: 'accepted', value: outcome.value } : outcome
}

/** Rows that we cannot read are passed by and told at the end, so that one strange charge hides no other. */
export async function* sweep(
  inside: Inside,
  range: { readonly from: Date; readonly to: Date },
  signal: AbortSignal,
): AsyncGenerator<ReadOutcome<PaymentSnapshot>> {
  let strange = false
  const plan = { path: '/charges', schema: chargeBody, ...range, order: 'chronological', signal } as const
  for await (const step of walk(inside, plan)) {
    if (step.kind === 'broken') {
      yield { kind: 'error', error: step.error }
      return
    }
    if (step.kind === 'row' && (step.value.created_at < range.from || step.value.created_at >= range.to)) continue
    const value = step.kind === 'row' ? toSnapshot(step.value, inside.world) : null
    if (value) yield { kind: 'ok', value }
    else strange = true
  }
  if (strange) yield { kind: 'error', error: strangeRow }
}

const incomplete: ProviderError = { class: 'malformed_response', providerCode: 'amount_missing' }
