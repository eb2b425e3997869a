import { testSabotage } from '#tests/support/payments/conformance/in-vitest.ts'
import { omiseStand } from '#tests/support/payments/conformance/stand.ts'

testSabotage(omiseStand)
