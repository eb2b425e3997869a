/** One transfer to one maker: https://docs.omise.co/transfers-api. Its fee comes off the amount, so we ask for net and fee. */
import type { Transfers } from 'omise'
import { type Satang, satang } from '../../money.ts'
import type { Lookup, PayoutInput, PayoutSnapshot, ReadOutcome, WriteContext, WriteOutcome } from '../contract.ts'
import type { Reply } from '../reply.ts'
import { textIn } from './charge.ts'
import type { Inside } from './inside.ts'
import { findByOurId } from './recover.ts'
import { walk } from './walk.ts'
import { deletedBody, idShape, type Transfer, transferBody } from './wire.ts'

export async function createPayout(
  inside: Inside,
  input: PayoutInput,
  { signal }: WriteContext,
): Promise<WriteOutcome<PayoutSnapshot>> {
  const body: Transfers.IRequest = {
    amount: Number(input.net + inside.settings.transferFee),
    recipient: input.payeeRef,
    // A failed transfer stays failed: when money is sent again is ours to decide.
    fail_fast: true,
    metadata: { payout_id: input.payoutId },
    // In their types without a word about it: sent, and never relied upon.
    idemp_key: input.payoutId,
  }
  const reply = await inside.call({ method: 'POST', path: '/transfers', body, schema: transferBody, signal })
  if (!reply.ok) return written(inside, reply)
  const { metadata, recipient, livemode } = reply.value
  const isOurs = textIn(metadata, 'payout_id') === input.payoutId && recipient === input.payeeRef
  if (!isOurs || livemode !== inside.settings.livemode)
    return { kind: 'unknown', error: { class: 'malformed_response', providerCode: 'transfer_differs' } }
  return written(inside, { ok: true, value: await withNet(inside, reply.value, input.net, signal) })
}

export async function recoverPayout(
  inside: Inside,
  { payoutId, net }: PayoutInput,
  context: WriteContext,
): Promise<Lookup<PayoutSnapshot>> {
  const search = { path: '/transfers', schema: transferBody, key: 'payout_id', ourId: payoutId }
  const found = await findByOurId(inside, search, context)
  if (found.kind !== 'found') return found
  const value = toPayout(await withNet(inside, found.value, net, context.signal), inside.world.now())
  return value ? { kind: 'found', value } : { kind: 'inconclusive', error: doesNotAddUp }
}

export async function getPayout(
  { call, world }: Inside,
  ref: string,
  signal: AbortSignal,
): Promise<ReadOutcome<PayoutSnapshot>> {
  if (!idShape.test(ref)) return { kind: 'missing' }
  const reply = await call({ method: 'GET', path: `/transfers/${ref}`, schema: transferBody, signal })
  if (!reply.ok) return reply.error.class === 'not_found' ? { kind: 'missing' } : { kind: 'error', error: reply.error }
  const value = toPayout(reply.value, world.now())
  return value ? { kind: 'ok', value } : { kind: 'error', error: doesNotAddUp }
}

/** Rows that we cannot read are passed by and told at the end, so that one strange transfer hides no other. */
export async function* sweepPayouts(
  inside: Inside,
  from: Date,
  signal: AbortSignal,
): AsyncGenerator<ReadOutcome<PayoutSnapshot>> {
  let strange = false
  const plan = { path: '/transfers', schema: transferBody, from, order: 'chronological', signal } as const
  for await (const step of walk(inside, plan)) {
    if (step.kind === 'broken') {
      yield { kind: 'error', error: step.error }
      return
    }
    const value = step.kind === 'row' ? toPayout(step.value, inside.world.now()) : null
    if (value) yield { kind: 'ok', value }
    else strange = true
  }
  if (strange) yield { kind: 'error', error: { class: 'malformed_response', providerCode: 'strange_row' } }
}

/** Possible until it is handed to the bank. */
export async function cancelPayout(
  inside: Inside,
  ref: string,
  { signal }: WriteContext,
): Promise<WriteOutcome<PayoutSnapshot>> {
  if (!idShape.test(ref)) return { kind: 'rejected', error: { class: 'not_found' } }
  const path = `/transfers/${ref}`
  const gone = await inside.call({ method: 'DELETE', path, schema: deletedBody, signal })
  if (!gone.ok) return written(inside, gone)
  const reply = await inside.call({ method: 'GET', path, schema: transferBody, signal })
  const outcome = written(inside, reply.ok ? reply : { ...reply, effect: 'unknown' })
  return outcome.kind === 'declined' ? { kind: 'accepted', value: outcome.value } : outcome
}

/**
 * The fee was another than we thought: the amount is set anew, once, so that the maker gets what was promised. Setting the same
 * number twice is harmless; when it cannot be told whether that worked, the next read tells.
 */
async function withNet({ call }: Inside, made: Transfer, net: Satang, signal: AbortSignal): Promise<Transfer> {
  if (made.net === net || made.sent || made.deleted || made.failure_code) return made
  const body = { amount: Number(net + made.fee + made.fee_vat) }
  const reply = await call({ method: 'PATCH', path: `/transfers/${made.id}`, body, schema: transferBody, signal })
  return reply.ok ? reply.value : made
}

function written(inside: Inside, reply: Reply<Transfer>): WriteOutcome<PayoutSnapshot> {
  if (!reply.ok) return { kind: reply.effect === 'none' ? 'rejected' : 'unknown', error: reply.error }
  const value = toPayout(reply.value, inside.world.now())
  if (!value) return { kind: 'unknown', error: doesNotAddUp }
  return { kind: value.state === 'failed' || value.state === 'canceled' ? 'declined' : 'accepted', value }
}

/** Null when the parts are not the whole: such a transfer is booked by nobody. */
function toPayout(transfer: Transfer, observedAt: Date): PayoutSnapshot | null {
  const { amount: gross, fee, fee_vat: feeVat, net, failure_code: failure } = transfer
  if (gross !== satang(fee + feeVat + net)) return null
  return {
    ref: transfer.id,
    payoutId: textIn(transfer.metadata, 'payout_id'),
    payeeRef: transfer.recipient,
    gross,
    fee,
    feeVat,
    net,
    state: stateOf(transfer),
    ...(failure ? { failureCode: failure } : {}),
    observedAt,
  }
}

function stateOf({ failure_code, deleted, paid, sent }: Transfer): PayoutSnapshot['state'] {
  if (failure_code) return 'failed'
  if (deleted) return 'canceled'
  if (paid) return 'paid'
  return sent ? 'sent' : 'queued'
}

const doesNotAddUp = { class: 'malformed_response', providerCode: 'transfer_does_not_add_up' } as const
