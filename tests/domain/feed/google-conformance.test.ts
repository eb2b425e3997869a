import { googleStand } from '#tests/support/conformance/google-stand.ts'
import { testCases, testSabotage } from '#tests/support/conformance/in-vitest.ts'
import { closeAfterwards } from '#tests/support/feed/shop.ts'

closeAfterwards()
testCases(googleStand)
testSabotage(googleStand)
