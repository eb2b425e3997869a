import { testCases, testSabotage } from '#tests/support/conformance/in-vitest.ts'
import { metaStand } from '#tests/support/conformance/meta-stand.ts'
import { closeAfterwards } from '#tests/support/feed/shop.ts'

closeAfterwards()
testCases(metaStand)
testSabotage(metaStand)
