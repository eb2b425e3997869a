/** A maker's bank account as a recipient: https://docs.omise.co/recipients-api. Its number is sent, never kept or told here. */
import type { Recipients } from 'omise'
import type { Lookup, PayeeInput, PayeeSnapshot, ReadOutcome, WriteContext, WriteOutcome } from '../contract.ts'
import { textIn } from './charge.ts'
import type { Inside } from './inside.ts'
import { findByOurId } from './recover.ts'
import { idShape, type Recipient, recipientBody } from './wire.ts'

export async function createPayee(
  { call, world }: Inside,
  input: PayeeInput,
  { signal }: WriteContext,
): Promise<WriteOutcome<PayeeSnapshot>> {
  const body: Recipients.IRequest = {
    name: input.name,
    type: input.kind,
    metadata: { payee_id: input.payeeId },
    bank_account: { bank_code: input.bankCode, number: input.accountNumber, name: input.accountName },
  }
  const reply = await call({ method: 'POST', path: '/recipients', body, schema: recipientBody, signal })
  if (!reply.ok) return { kind: reply.effect === 'none' ? 'rejected' : 'unknown', error: reply.error }
  const value = toPayee(reply.value, world.now())
  return { kind: value.state === 'rejected' ? 'declined' : 'accepted', value }
}

export async function recoverPayee(
  inside: Inside,
  { payeeId }: PayeeInput,
  context: WriteContext,
): Promise<Lookup<PayeeSnapshot>> {
  const search = { path: '/recipients', schema: recipientBody, key: 'payee_id', ourId: payeeId }
  const found = await findByOurId(inside, search, context)
  return found.kind === 'found' ? { kind: 'found', value: toPayee(found.value, inside.world.now()) } : found
}

export async function getPayee(
  { call, world }: Inside,
  ref: string,
  signal: AbortSignal,
): Promise<ReadOutcome<PayeeSnapshot>> {
  if (!idShape.test(ref)) return { kind: 'missing' }
  const reply = await call({ method: 'GET', path: `/recipients/${ref}`, schema: recipientBody, signal })
  if (reply.ok) return { kind: 'ok', value: toPayee(reply.value, world.now()) }
  return reply.error.class === 'not_found' ? { kind: 'missing' } : { kind: 'error', error: reply.error }
}

/** Money may be sent only when the bank account was checked and the recipient is switched on as well. */
function toPayee(recipient: Recipient, observedAt: Date): PayeeSnapshot {
  const { failure_code: failure } = recipient
  return {
    ref: recipient.id,
    payeeId: textIn(recipient.metadata, 'payee_id'),
    state: stateOf(recipient),
    ...(failure ? { failureCode: failure } : {}),
    observedAt,
  }
}

function stateOf({ deleted, failure_code, verified, active }: Recipient): PayeeSnapshot['state'] {
  if (deleted) return 'deleted'
  if (failure_code) return 'rejected'
  if (!verified) return 'unverified'
  return active ? 'ready' : 'verified_inactive'
}
