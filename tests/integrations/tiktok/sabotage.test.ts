import { testSabotage } from '#tests/support/conformance/in-vitest.ts'
import { tiktokStand } from '#tests/support/conformance/tiktok-stand.ts'

testSabotage(tiktokStand)
