import { testCases } from '#tests/support/conformance/in-vitest.ts'
import { manualStand } from '#tests/support/conformance/manual-stand.ts'

testCases(manualStand)
