import { testCases } from '#tests/support/conformance/in-vitest.ts'
import { tiktokStand } from '#tests/support/conformance/tiktok-stand.ts'

testCases(tiktokStand)
