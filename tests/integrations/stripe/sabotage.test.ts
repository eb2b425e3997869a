import { describe, expect, test } from 'vitest'
import { gatewayCases } from '#tests/support/payments/gateway-cases.ts'
import { lazyGateways } from '#tests/support/payments/lazy.ts'
import { openStripeGateway } from '#tests/support/payments/stripe-gateway.ts'

describe('the contract of payment gateways turns red, at Stripe too, on a gateway that', () => {
  test.each(Object.entries(lazyGateways))('%s', async (_name, sabotage) => {
    const red: string[] = []
    for (const { name, run } of gatewayCases(['card_hosted'])) {
      const bench = await openStripeGateway()
      await run({ ...bench, gateway: sabotage(bench.gateway) }).catch(() => red.push(name))
    }
    expect(red).not.toEqual([])
  })
})
