import { testFaults } from '#tests/support/payments/fault.ts'
import { pressFaults } from '#tests/support/payments/faults/press.ts'

testFaults(pressFaults)
