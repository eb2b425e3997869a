import { describe, expect, it } from 'vitest'
import { cases } from '#tests/support/conformance/cases.ts'
import { saboteurs } from '#tests/support/conformance/sabotage.ts'
import { openShopeeBench } from '#tests/support/conformance/shopee-bench.ts'

const untouched = ['A1', 'B7', 'W9']

describe.each(saboteurs)('an adapter that $name', ({ red, make }) => {
  it.each(untouched)('leaves %s green, so the red comes from what was spoilt', async (id) => {
    await cases.find((one) => one.id === id)?.run(await openShopeeBench({}, make))
  })

  it.each(red)('turns %s red', async (id) => {
    const found = cases.find((one) => one.id === id)
    expect(found).toBeDefined()
    const run = async () => found?.run(await openShopeeBench({}, make))
    await expect(run()).rejects.toThrow()
  })
})
