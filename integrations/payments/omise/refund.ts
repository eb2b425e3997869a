/** Money back through Omise: https://docs.omise.co/refunds-api. No key protects a refund, so it is never sent twice unlooked. */
import type { Charges } from 'omise'
import type {
  Lookup,
  ProviderError,
  ReadOutcome,
  RefundInput,
  RefundSnapshot,
  WriteContext,
  WriteOutcome,
} from '../contract.ts'
import { textIn } from './charge.ts'
import type { Inside } from './inside.ts'
import { findByOurId, margin } from './recover.ts'
import { chargeBody, idShape, type Refund, refundBody } from './wire.ts'

export async function createRefund(
  { call, world }: Inside,
  input: RefundInput,
  { signal, operationId }: WriteContext,
): Promise<WriteOutcome<RefundSnapshot>> {
  if (!idShape.test(input.paymentRef)) return { kind: 'rejected', error: { class: 'not_found' } }
  const body: Charges.IRefundRequest = {
    amount: Number(input.amount),
    metadata: { refund_id: input.refundId, operation_id: operationId },
  }
  const path = `/charges/${input.paymentRef}/refunds`
  const reply = await call({ method: 'POST', path, body, schema: refundBody, signal })
  if (!reply.ok) return { kind: reply.effect === 'none' ? 'rejected' : 'unknown', error: reply.error }
  const value = toRefund(reply.value, world.now())
  if (value.amount !== input.amount || value.paymentRef !== input.paymentRef || value.refundId !== input.refundId)
    return { kind: 'unknown', error: { class: 'malformed_response', providerCode: 'refund_differs' } }
  return { kind: value.state === 'failed' ? 'declined' : 'accepted', value }
}

/**
 * `absent` only when the list is complete, its sum is what the charge itself says was given back, and none of this amount is
 * nameless: that one might be ours without its metadata, or a colleague's in the dashboard.
 */
export async function recoverRefund(
  inside: Inside,
  input: RefundInput,
  { signal, submittedAt }: WriteContext,
): Promise<Lookup<RefundSnapshot>> {
  const { call, world } = inside
  if (!idShape.test(input.paymentRef)) return { kind: 'inconclusive', error: { class: 'not_found' } }
  const path = `/charges/${input.paymentRef}`
  const charge = await call({ method: 'GET', path, schema: chargeBody, signal })
  if (!charge.ok) return { kind: 'inconclusive', error: charge.error }
  const since = submittedAt.getTime() - margin
  let listed = 0n
  let nameless = false
  const counted = refundBody.transform((refund) => {
    if (stateOf(refund.status) !== 'failed') listed += refund.amount
    const mayBeOurs = textIn(refund.metadata, 'refund_id') === null && refund.created_at.getTime() >= since
    if (mayBeOurs && refund.amount === input.amount) nameless = true
    return refund
  })
  const search = { path: `${path}/refunds`, schema: counted, key: 'refund_id', ourId: input.refundId }
  // From the charge's first day on: all refunds of it are wanted, whenever they were made.
  const found = await findByOurId(inside, search, { submittedAt: charge.value.created_at, signal })
  if (found.kind === 'found') return { kind: 'found', value: toRefund(found.value, world.now()) }
  if (found.kind === 'inconclusive') return found
  if (listed !== (charge.value.refunded_amount ?? 0n)) return { kind: 'inconclusive', error: sumsDiffer }
  return nameless ? { kind: 'inconclusive', error: namelessRefund } : { ...found, searchedFrom: new Date(since) }
}

export async function getRefund(
  { call, world }: Inside,
  refs: { readonly paymentRef: string; readonly ref: string },
  signal: AbortSignal,
): Promise<ReadOutcome<RefundSnapshot>> {
  if (!idShape.test(refs.paymentRef) || !idShape.test(refs.ref)) return { kind: 'missing' }
  const path = `/charges/${refs.paymentRef}/refunds/${refs.ref}`
  const reply = await call({ method: 'GET', path, schema: refundBody, signal })
  if (reply.ok) return { kind: 'ok', value: toRefund(reply.value, world.now()) }
  return reply.error.class === 'not_found' ? { kind: 'missing' } : { kind: 'error', error: reply.error }
}

function toRefund(refund: Refund, observedAt: Date): RefundSnapshot {
  return {
    provider: 'omise',
    ref: refund.id,
    paymentRef: refund.charge,
    refundId: textIn(refund.metadata, 'refund_id'),
    amount: refund.amount,
    currency: refund.currency,
    state: stateOf(refund.status),
    observedAt,
  }
}

/** Weakly known: a refund is booked when it is made. A word that we do not know is not yet a success. */
function stateOf(status: string | null): RefundSnapshot['state'] {
  if (status === null || status === 'closed') return 'succeeded'
  return status === 'failed' ? 'failed' : 'pending'
}

const namelessRefund: ProviderError = { class: 'malformed_response', providerCode: 'refund_without_metadata' }
const sumsDiffer: ProviderError = { class: 'malformed_response', providerCode: 'refunded_amount_differs' }
