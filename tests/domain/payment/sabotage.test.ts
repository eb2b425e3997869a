import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Fault, tellFault } from '#tests/support/payments/fault.ts'
import { kindFaults } from '#tests/support/payments/faults/kind.ts'
import { offerFaults } from '#tests/support/payments/faults/offer.ts'
import { pressFaults } from '#tests/support/payments/faults/press.ts'
import { twiceFaults } from '#tests/support/payments/faults/twice.ts'
import { webhookFaults } from '#tests/support/payments/faults/webhook.ts'
import { writeFaults } from '#tests/support/payments/faults/write.ts'
import { play, plays } from '#tests/support/payments/play/play.ts'
import { saboteurs } from '#tests/support/payments/saboteurs.ts'

/** The stories, told in a house that was written wrongly on purpose: who stays green there proves nothing here. */

const stories = [...pressFaults, ...twiceFaults, ...kindFaults, ...offerFaults, ...webhookFaults, ...writeFaults]
/** Nothing of what is spoilt matters to these: a red comes from what was spoilt, and not from a broken bench. */
const untouched: readonly Fault['name'][] = ['fault 31: the order changes', 'fault 11: the same form']

function storyOf(beginning: string): Fault {
  const found = stories.find(({ name }) => name.startsWith(beginning))
  if (!found) throw new Error(`no story begins with “${beginning}”`)
  return found
}

/** A demand of the story's own; any other error is a broken bench, and proves nothing. */
function expectVerdict(error: unknown): void {
  expect(error instanceof Error ? `${error.name}: ${error.message}` : error).toMatch(/^AssertionError: /)
}

describe.each(saboteurs)('a house that $name', ({ spoil, red, inPlays }) => {
  it.each(red)('is found by “%s…”', async (beginning) => {
    const error = await tellFault(storyOf(beginning), spoil()).catch((thrown: unknown) => thrown)
    expectVerdict(error)
  })

  it.each(untouched)('is not found by “%s…”', (beginning) => tellFault(storyOf(beginning), spoil()))

  it.runIf(inPlays)('is found by what happens in any order', { timeout: 600_000 }, async () => {
    const property = fc.asyncProperty(plays, (steps) => play(steps, spoil()))
    const { failed, errorInstance } = await fc.check(property, { seed: 1, numRuns: 40, endOnFailure: true })
    expect(failed).toBe(true)
    expectVerdict(errorInstance)
  })
})
