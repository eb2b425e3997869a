import { testSabotage } from '#tests/support/conformance/in-vitest.ts'
import { manualStand } from '#tests/support/conformance/manual-stand.ts'

testSabotage(manualStand)
