import { beforeEach, describe, expect, it } from 'vitest'
import { post } from '#app/domain/ledger/post.server.ts'
import { db, type Tx } from '#app/lib/database.server.ts'
import { bookedBalances } from '#tests/support/ledger.ts'
import { j1, orderId } from '#tests/support/worked-example.ts'

/** Each rule is broken by plain SQL, as a mistaken program or hand would; and with its trigger gone, it is not kept. */

const journal = (lineCount: number) => `insert into "LedgerJournal" (id, key, kind, at, "lineCount")
  values ('00000000-0000-7000-8000-0000000000aa', 'by_hand', 'capture', '2026-11-21T05:00:00Z', ${lineCount})`
const line = (account: string, subject: string | null, amount: number, at = '2026-11-21T05:00:00Z') =>
  `insert into "LedgerLine" ("journalId", account, subject, amount, at)
  values ('00000000-0000-7000-8000-0000000000aa', '${account}', ${subject ? `'${subject}'` : 'null'}, ${amount}, '${at}')`
const lineOfJ1 = (amount: number) => `insert into "LedgerLine" ("journalId", account, subject, amount, at)
  select id, 'losses', null, ${amount}, at from "LedgerJournal" where key = '${j1.key}'`

interface Broken {
  readonly rule: string
  readonly by: readonly string[]
  /** Without it, the same is done: the rule is what refused. */
  readonly without: string
}

const triggerless = (table: string, trigger: string) => `alter table "${table}" disable trigger "${trigger}"`
const unchecked = (constraint: string) => `alter table "LedgerLine" drop constraint "${constraint}"`

const rules: Broken[] = [
  {
    rule: 'does not balance',
    by: [journal(2), line('bank', 'main', 100), line('losses', null, -99)],
    without: triggerless('LedgerLine', 'LedgerLine_balanced'),
  },
  { rule: 'has no lines', by: [journal(2)], without: triggerless('LedgerJournal', 'LedgerJournal_with_lines') },
  {
    rule: 'has 4 lines, not 2',
    by: [lineOfJ1(7), lineOfJ1(-7)],
    without: triggerless('LedgerLine', 'LedgerLine_balanced'),
  },
  {
    rule: 'lines of another moment',
    by: [journal(2), line('bank', 'main', 100), line('losses', null, -100, '2026-11-20T05:00:00Z')],
    without: triggerless('LedgerLine', 'LedgerLine_balanced'),
  },
  {
    rule: 'LedgerLine is append-only',
    by: ['update "LedgerLine" set amount = amount * 2'],
    without: triggerless('LedgerLine', 'LedgerLine_append_only'),
  },
  {
    rule: 'LedgerLine is append-only',
    by: ['delete from "LedgerLine"'],
    without: triggerless('LedgerLine', 'LedgerLine_append_only'),
  },
  {
    rule: 'LedgerJournal is append-only',
    by: [`update "LedgerJournal" set key = 'another'`],
    without: triggerless('LedgerJournal', 'LedgerJournal_append_only'),
  },
  {
    rule: 'LedgerLine is append-only',
    by: ['truncate "LedgerLine" cascade'],
    without: triggerless('LedgerLine', 'LedgerLine_not_emptied'),
  },
  {
    rule: 'LedgerLine_account',
    by: [journal(2), line('pocket', null, 100), line('losses', null, -100)],
    without: unchecked('LedgerLine_account'),
  },
  {
    rule: 'LedgerLine_subject',
    by: [journal(2), line('payable', null, 100), line('losses', null, -100)],
    without: unchecked('LedgerLine_subject'),
  },
  {
    rule: 'LedgerLine_amount',
    by: [journal(3), line('bank', 'main', 5), line('losses', null, -5), line('losses', null, 0)],
    without: unchecked('LedgerLine_amount'),
  },
  {
    rule: 'is closed',
    by: [
      `insert into "LedgerDay" (day, until) values ('2026-11-21', '2026-11-21T17:00:00Z')`,
      journal(2),
      line('bank', 'main', 100),
      line('losses', null, -100),
    ],
    without: triggerless('LedgerJournal', 'LedgerJournal_open_day'),
  },
]

beforeEach(async () => {
  await db.$transaction((tx) => post(tx, j1))
})

describe.each(rules)('the books', ({ rule, by, without }) => {
  const break_ = async (tx: Tx) => {
    for (const statement of by) await tx.$executeRawUnsafe(statement)
    // What is looked at when the transaction commits is looked at now.
    await tx.$executeRawUnsafe('set constraints all immediate')
  }

  it(`refuse: ${rule}`, async () => {
    await expect(db.$transaction(break_)).rejects.toThrow(rule)
    expect(await bookedBalances(db)).toEqual({
      'psp_clearing:omise': 54_000n,
      [`order_holding:${orderId}`]: -54_000n,
    })
  })

  it(`refuse it by that rule alone: ${rule}`, async () => {
    const undone = new Error('seen, and undone')
    const sabotaged = db.$transaction(async (tx) => {
      await tx.$executeRawUnsafe(without)
      await break_(tx)
      throw undone
    })
    await expect(sabotaged).rejects.toBe(undone)
  })
})

it('looks at the balance when a transaction commits, not before', async () => {
  const halfway = db.$transaction(async (tx) => {
    await tx.$executeRawUnsafe(journal(2))
    await tx.$executeRawUnsafe(line('bank', 'main', 100))
  })
  await expect(halfway).rejects.toThrow(/does not balance/)
})
