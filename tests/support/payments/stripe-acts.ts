/** What the tests of Stripe do over and over. */
import type { CreatePaymentInput, PaymentSnapshot } from '#integrations/payments/contract.ts'
import { contextAt, patient, wishFor } from './bench.ts'
import type { openStripeBench } from './stripe-bench.ts'

export type StripeBench = Awaited<ReturnType<typeof openStripeBench>>

type More = Partial<CreatePaymentInput>

export function cardWish({ clock }: StripeBench, more: More = {}): CreatePaymentInput {
  return wishFor(clock, { kind: 'card_hosted' }, more)
}

export function codeWish({ clock }: StripeBench, more: More = {}): CreatePaymentInput {
  return wishFor(clock, { kind: 'promptpay' }, { buyer: { email: 'buyer@example.test' }, ...more })
}

export async function make(bench: StripeBench, wish: CreatePaymentInput): Promise<PaymentSnapshot> {
  const outcome = await bench.gateway.createPayment(wish, contextAt(bench.clock))
  if (outcome.kind !== 'accepted') throw new Error(`not accepted: ${outcome.kind}`)
  return outcome.value
}

export async function read(bench: StripeBench, ref: string): Promise<PaymentSnapshot> {
  const outcome = await bench.gateway.getPayment(ref, patient())
  if (outcome.kind !== 'ok') throw new Error(`not read: ${outcome.kind}`)
  return outcome.value
}

/** A payment that was made and paid. */
export async function paid(bench: StripeBench, wish = cardWish(bench)): Promise<PaymentSnapshot> {
  const made = await make(bench, wish)
  bench.simulator.hand.pay(made.ref)
  return read(bench, made.ref)
}
