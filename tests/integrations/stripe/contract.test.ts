import { describe, test } from 'vitest'
import { gatewayCases } from '#tests/support/payments/gateway-cases.ts'
import { openStripeGateway, stripeMethods } from '#tests/support/payments/stripe-gateway.ts'

describe('Stripe, by the contract of all payment gateways', () => {
  test.each(gatewayCases(stripeMethods))('$name', async ({ run }) => {
    await run(await openStripeGateway())
  })
})

describe('the same, where a page has its intent from the start and balance transactions come late', () => {
  test.each(gatewayCases(['card_hosted']))('$name', async ({ run }) => {
    await run(await openStripeGateway({ sessionIntent: 'at_creation', transactionLater: true, replayHeader: false }))
  })
})
