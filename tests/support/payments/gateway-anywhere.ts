import { expect } from 'vitest'
import type { MethodKind } from '#integrations/payments/contract.ts'
import { contextAt, patient, price, refundOf } from './bench.ts'
import { create, read, wishOf } from './gateway-acts.ts'
import type { GatewayBench, GatewayCase } from './gateway-cases.ts'

/** What can be seen of a gateway without trouble on request, and so in a provider's own test mode too. */
export function anywhereCases(methods: readonly MethodKind[]): readonly GatewayCase[] {
  return [
    { name: 'the account tells what it sells, and what it holds', needs: 'nothing', run: account },
    { name: 'a payment that nobody made is missing', needs: 'nothing', run: missing },
    ...methods.flatMap((kind): GatewayCase[] => [
      { name: `${kind}: made, and shown as it was asked for`, needs: 'nothing', run: (bench) => shown(bench, kind) },
      { name: `${kind}: looked for by its wish, it is found`, needs: 'nothing', run: (bench) => found(bench, kind) },
      { name: `${kind}: called off, where that can be done`, needs: 'nothing', run: (bench) => calledOff(bench, kind) },
    ]),
    { name: 'a part of what was paid goes back, once', needs: 'hand', run: givenBack },
  ]
}

async function account({ gateway, methods }: GatewayBench): Promise<void> {
  const offers = await gateway.capabilities(patient())
  if (offers.kind !== 'ok') throw new Error(JSON.stringify(offers))
  for (const { method, min, max } of offers.value) {
    expect(min, method).toBeGreaterThan(0n)
    expect(max, method).toBeGreaterThan(min)
  }
  expect(offers.value.map(({ method }) => method)).toEqual(expect.arrayContaining(Object.keys(methods)))
  const held = await gateway.balance(patient())
  if (held.kind !== 'ok') throw new Error(JSON.stringify(held))
  expect(held.value.available).toBeLessThanOrEqual(held.value.total)
}

async function missing({ gateway }: GatewayBench): Promise<void> {
  const ref = gateway.id === 'omise' ? 'chrg_test_5nothing' : 'pi_nothing'
  expect(await gateway.getPayment(ref, patient())).toEqual({ kind: 'missing' })
}

async function shown(bench: GatewayBench, kind: MethodKind): Promise<void> {
  const { wish, made } = await create(bench, kind)
  const asked = { attemptId: wish.attemptId, amount: price, currency: 'THB', livemode: false, ref: made.ref }
  expect(made).toMatchObject(asked)
  expect(await read(bench, made.ref)).toMatchObject(asked)
  // Nobody but a card's owner, whose card was typed already, has nothing to do next.
  if (kind !== 'card') expect(made).toMatchObject({ state: 'requires_customer', received: 0n, refundable: 'no' })
  if (kind !== 'card') expect(made.instruction.kind).toBe(kind === 'promptpay' ? 'qr' : 'redirect')
  expect(await bench.paymentsMade()).toEqual([wish.attemptId])
}

async function found(bench: GatewayBench, kind: MethodKind): Promise<void> {
  const wish = await wishOf(bench, kind)
  const context = contextAt(bench.clock)
  const outcome = await bench.gateway.createPayment(wish, context)
  const looked = await bench.gateway.recoverPayment(wish, context)
  if (looked.kind !== 'found' || !('value' in outcome)) throw new Error(`${outcome.kind}, and then ${looked.kind}`)
  expect(looked.value).toMatchObject({ ref: outcome.value.ref, attemptId: wish.attemptId, amount: price })
  expect(await bench.paymentsMade()).toEqual([wish.attemptId])
}

async function calledOff(bench: GatewayBench, kind: MethodKind): Promise<void> {
  const offers = await bench.gateway.capabilities(patient())
  const can = offers.kind === 'ok' && offers.value.some(({ method, cancel }) => method === kind && cancel === 'api')
  if (!can) return
  const { made } = await create(bench, kind)
  const off = await bench.gateway.cancelPayment(made.ref, contextAt(bench.clock))
  expect(off).toMatchObject({ kind: 'accepted', value: { ref: made.ref } })
  expect(['expired', 'canceled']).toContain((await read(bench, made.ref)).state)
}

async function givenBack(bench: GatewayBench): Promise<void> {
  const { made } = await create(bench, bench.refundable)
  await bench.pay(made)
  const wish = refundOf((await read(bench, made.ref)).ref)
  const context = contextAt(bench.clock)
  const outcome = await bench.gateway.createRefund(wish, context)
  if (outcome.kind !== 'accepted') throw new Error(`not accepted: ${outcome.kind}`)
  const { ref } = outcome.value
  expect(await bench.gateway.getRefund(made.ref, ref, patient())).toMatchObject({ kind: 'ok', value: { ref } })
  expect(await bench.gateway.recoverRefund(wish, context)).toMatchObject({ kind: 'found', value: { ref } })
  expect(await bench.refundsMade()).toEqual([wish.refundId])
}
