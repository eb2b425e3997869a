import { describe, expect, test } from 'vitest'
import { gatewayCases } from '#tests/support/payments/gateway-cases.ts'
import { lazyGateways } from '#tests/support/payments/lazy.ts'
import { openOmiseGateway } from '#tests/support/payments/omise-gateway.ts'

describe('the contract of payment gateways turns red on a gateway that', () => {
  test.each(Object.entries(lazyGateways))('%s', async (_name, sabotage) => {
    const red: string[] = []
    for (const { name, run } of gatewayCases(['promptpay'])) {
      const bench = await openOmiseGateway()
      await run({ ...bench, gateway: sabotage(bench.gateway) }).catch(() => red.push(name))
    }
    expect(red).not.toEqual([])
  })
})
