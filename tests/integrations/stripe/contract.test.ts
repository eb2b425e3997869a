import { testGateway } from '#tests/support/payments/conformance/in-vitest.ts'
import { stripeStand } from '#tests/support/payments/conformance/stand.ts'

testGateway(stripeStand)
