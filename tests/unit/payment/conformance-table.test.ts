import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { gatewayStands } from '#tests/support/payments/conformance/stand.ts'
import { sandboxHead, writeTable } from '#tests/support/payments/conformance/table.ts'

it('the kept table is of these cases, providers, positions and saboteurs, and all is as it must be', () => {
  const asItMustBe = writeTable(gatewayStands, { redIn: () => [], isGreenUnder: () => false }, [])
  const kept = readFileSync(new URL('../../conformance-payments.md', import.meta.url), 'utf8')
  const body = (text: string) => text.slice(0, text.indexOf(sandboxHead))
  expect(body(kept), 'run `npm run conformance:payments`').toBe(body(asItMustBe))
  for (const { title } of gatewayStands) expect(kept.slice(kept.indexOf(sandboxHead))).toContain(`- ${title}`)
})
