import { testSabotage } from '#tests/support/conformance/in-vitest.ts'
import { lazadaStand } from '#tests/support/conformance/lazada-stand.ts'

testSabotage(lazadaStand)
