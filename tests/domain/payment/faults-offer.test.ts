import { testFaults } from '#tests/support/payments/fault.ts'
import { offerFaults } from '#tests/support/payments/faults/offer.ts'

testFaults(offerFaults)
