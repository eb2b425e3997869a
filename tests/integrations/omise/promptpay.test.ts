import { describe, expect, test } from 'vitest'
import { contextAt, patient, price, wishFor } from '#tests/support/payments/bench.ts'
import { openOmiseBench } from '#tests/support/payments/omise-bench.ts'

describe('PromptPay by Omise', () => {
  test('from a code to money, told by a signed message and believed after a read', async () => {
    const { gateway, simulator, clock, base, letters } = await openOmiseBench()
    const wish = wishFor(clock, { kind: 'promptpay' })
    const made = await gateway.createPayment(wish, contextAt(clock))
    if (made.kind !== 'accepted') throw new Error(JSON.stringify(made))
    const { value } = made
    expect(value).toMatchObject({
      state: 'requires_customer',
      attemptId: wish.attemptId,
      amount: price,
      received: 0n,
      expiresAt: new Date(clock.now().getTime() + 30 * 60_000),
    })
    if (value.instruction.kind !== 'qr') throw new Error('no code')
    const picture = await gateway.codePicture(value.instruction.imageUrl ?? '', patient())
    if (picture.kind !== 'ok') throw new Error(JSON.stringify(picture))
    expect(picture.value.type).toBe('image/svg+xml')
    expect(Buffer.from(picture.value.bytes).toString()).toMatch(/^<svg /)

    expect(value.instruction.testUrl).toBe(`${base}/pay/${value.ref}`)
    const page = await (await fetch(`${base}/pay/${value.ref}?lang=en`)).text()
    expect(page).toContain('Pay ฿540')
    const paid = await fetch(`${base}/pay/${value.ref}`, {
      method: 'POST',
      body: new URLSearchParams({ do: 'pay' }),
      redirect: 'manual',
    })
    expect(paid.status).toBe(303)
    await simulator.deliver()
    const hints = letters.map(({ raw, headers }) => gateway.readWebhook(raw, headers, clock.now()))
    expect(hints).toMatchObject([
      { kind: 'hint', trust: 'signed', type: 'charge.create', subject: { kind: 'payment', ref: value.ref } },
      { kind: 'hint', trust: 'signed', type: 'charge.complete', subject: { kind: 'payment', ref: value.ref } },
    ])
    expect(await gateway.getPayment(value.ref, patient())).toMatchObject({
      kind: 'ok',
      value: {
        state: 'succeeded',
        received: price,
        refundable: 'manual',
        fee: { fee: 891n, vat: 62n, net: 53_047n, final: true },
        paidAt: clock.now(),
      },
    })
    expect(await gateway.balance(patient())).toEqual({ kind: 'ok', value: { total: 53_047n, available: 53_047n } })
  })
})
