import { testSabotage } from '#tests/support/conformance/in-vitest.ts'
import { shopeeStand } from '#tests/support/conformance/shopee-stand.ts'

testSabotage(shopeeStand)
