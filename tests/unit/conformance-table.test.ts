import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { partnerIds } from '#integrations/registry.ts'
import { caseIds } from '#tests/support/conformance/case.ts'
import { cases } from '#tests/support/conformance/cases.ts'
import { stands } from '#tests/support/conformance/partners.ts'
import { sandboxHead, writeReport } from '#tests/support/conformance/report.ts'

it('every case of the contract is there once, and no other', () => {
  expect(cases.map((one) => one.id).toSorted()).toEqual(caseIds.toSorted())
})

it('every partner of the registry stands in the kit', () => {
  expect(stands.map((stand) => stand.id).toSorted()).toEqual(partnerIds.toSorted())
})

it('a reason stands only beside a case that there is', () => {
  for (const { not } of stands) for (const id of Object.keys(not)) expect(caseIds).toContain(id)
})

it('the kept table is of these cases, partners, positions and saboteurs, and all is as it must be', () => {
  const asItMustBe = writeReport(stands, { redIn: () => [], greenUnder: () => [] }, [])
  const kept = readFileSync(new URL('../conformance.md', import.meta.url), 'utf8')
  const body = (text: string) => text.slice(0, text.indexOf(sandboxHead))
  expect(body(kept), 'run `npm run conformance`').toBe(body(asItMustBe))
  for (const { title } of stands) expect(kept.slice(kept.indexOf(sandboxHead))).toContain(`- ${title}`)
})
