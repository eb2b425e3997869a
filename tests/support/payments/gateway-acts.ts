/** What the shared cases do over and over. */
import type { CreatePaymentInput, MethodKind, PaymentSnapshot } from '#integrations/payments/contract.ts'
import { contextAt, patient, wishFor } from './bench.ts'
import type { GatewayBench } from './gateway-cases.ts'

export async function wishOf({ clock, methods }: GatewayBench, kind: MethodKind): Promise<CreatePaymentInput> {
  const method = await methods[kind]?.()
  if (!method) throw new Error(`the bench has no ${kind}`)
  return wishFor(clock, method)
}

export async function create(
  bench: GatewayBench,
  kind: MethodKind,
): Promise<{ wish: CreatePaymentInput; made: PaymentSnapshot }> {
  const wish = await wishOf(bench, kind)
  const outcome = await bench.gateway.createPayment(wish, contextAt(bench.clock))
  if (outcome.kind !== 'accepted') throw new Error(`not accepted: ${outcome.kind} ${JSON.stringify(outcome, digits)}`)
  return { wish, made: outcome.value }
}

export async function read(bench: GatewayBench, ref: string): Promise<PaymentSnapshot> {
  const outcome = await bench.gateway.getPayment(ref, patient())
  if (outcome.kind !== 'ok') throw new Error(`not read: ${JSON.stringify(outcome, digits)}`)
  return outcome.value
}

const digits = (_key: string, value: unknown) => (typeof value === 'bigint' ? String(value) : value)
