import { testFaults } from '#tests/support/payments/fault.ts'
import { writeFaults } from '#tests/support/payments/faults/write.ts'

testFaults(writeFaults)
