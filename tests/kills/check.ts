import { expect } from 'vitest'
import { expectInvariants } from '#tests/support/payments/invariants.ts'
import type { House } from './house.ts'

/** Everything that holds after every story: in our books, in those of the providers, in the stock and in the post. */
export async function checkEverything({ outside: { omise, stripe, mailbox } }: House): Promise<void> {
  await expectInvariants({ simulator: omise, stripe: { simulator: stripe } })
  const accounts = Object.values(omise.state().recipients).map(({ metadata }) => String(metadata.payee_id))
  expect(repeated(accounts), 'one recipient of an account').toEqual([])
  const letters = await mailbox.rows()
  const said = letters.map(({ to, subject, text }) => `${to} ${subject} ${text}`)
  expect(repeated(said), 'one letter of an event').toEqual([])
}

function repeated(names: readonly string[]): string[] {
  return names.filter((name, at) => names.indexOf(name) !== at)
}
