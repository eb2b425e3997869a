import { describe, test } from 'vitest'
import { gatewayCases } from '#tests/support/payments/gateway-cases.ts'
import { openOmiseGateway } from '#tests/support/payments/omise-gateway.ts'

describe('Omise, by the contract of all payment gateways', () => {
  test.each(gatewayCases(['promptpay', 'truemoney', 'mobile_banking', 'card']).map((one) => [one.name, one] as const))(
    '%s',
    async (_name, one) => one.run(await openOmiseGateway()),
  )
})
