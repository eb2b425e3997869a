import { testFaults } from '#tests/support/payments/fault.ts'
import { kindFaults } from '#tests/support/payments/faults/kind.ts'

testFaults(kindFaults)
