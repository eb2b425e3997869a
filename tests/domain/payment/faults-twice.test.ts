import { testFaults } from '#tests/support/payments/fault.ts'
import { twiceFaults } from '#tests/support/payments/faults/twice.ts'

testFaults(twiceFaults)
