import { testCases } from '#tests/support/conformance/in-vitest.ts'
import { shopeeStand } from '#tests/support/conformance/shopee-stand.ts'

testCases(shopeeStand)
