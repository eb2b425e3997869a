import { testSabotage } from '#tests/support/conformance/in-vitest.ts'
import { lineStand } from '#tests/support/conformance/line-stand.ts'

testSabotage(lineStand)
