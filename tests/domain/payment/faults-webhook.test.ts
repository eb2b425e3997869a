import { testFaults } from '#tests/support/payments/fault.ts'
import { webhookFaults } from '#tests/support/payments/faults/webhook.ts'

testFaults(webhookFaults)
