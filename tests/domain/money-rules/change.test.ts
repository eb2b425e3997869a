import { describe, expect, it } from 'vitest'
import { changeMoneyRules, openMoneyRules } from '#app/domain/money-rules/change.server.ts'
import { moneyRules } from '#app/domain/money-rules/read.server.ts'
import { db } from '#app/lib/database.server.ts'
import { makeActor } from '#tests/support/make.ts'

const now = new Date('2026-11-21T05:00:00Z')

async function opened() {
  const staff = await makeActor('staff')
  const rules = await openMoneyRules(staff)
  if (!rules) throw new Error('staff see the rules')
  const { changedAt, changedBy, ...wanted } = rules
  return { staff, changedAt, changedBy, wanted }
}

describe('the rules about money', () => {
  it('are there from the beginning', async () => {
    expect(await moneyRules(db)).toEqual({
      shareBps: 1000,
      secondPersonAbove: 200_000n,
      reservationMinutes: 30,
      releaseDays: 3,
      payoutMinimum: 10_000n,
    })
  })

  it('are changed by staff, and the change says what and who', async () => {
    const { staff, changedAt, wanted } = await opened()
    const outcome = await changeMoneyRules(staff, { ...wanted, shareBps: 1250, payoutMinimum: 5_000n }, changedAt, now)
    expect(outcome.ok).toBe(true)
    expect(await moneyRules(db)).toMatchObject({ shareBps: 1250, payoutMinimum: 5_000n, releaseDays: 3 })
    expect(await openMoneyRules(staff)).toMatchObject({ changedBy: staff.name, changedAt: now })
    expect(await db.auditEntry.findMany()).toMatchObject([
      {
        actorId: staff.id,
        action: 'money_rules.changed',
        before: { shareBps: 1000, payoutMinimum: '10000' },
        after: { shareBps: 1250, payoutMinimum: '5000' },
      },
    ])
  })

  it('are not written when nothing changed', async () => {
    const { staff, changedAt, wanted } = await opened()
    expect((await changeMoneyRules(staff, wanted, changedAt, now)).ok).toBe(true)
    expect(await db.auditEntry.count()).toBe(0)
  })

  it('keep what a colleague set meanwhile', async () => {
    const { staff, changedAt, wanted } = await opened()
    const both = [1100, 1200].map((shareBps) => changeMoneyRules(staff, { ...wanted, shareBps }, changedAt, now))
    const outcomes = await Promise.all(both)
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(outcomes).toContainEqual({ ok: false, refusal: { code: 'changed_meanwhile' } })
    expect(await db.auditEntry.count()).toBe(1)
  })

  it('cannot become what no rule is', async () => {
    const { staff, changedAt, wanted } = await opened()
    const senseless = [
      { shareBps: 10_001 },
      { shareBps: 1.5 },
      { releaseDays: -1 },
      { reservationMinutes: 4 },
      { payoutMinimum: -1n },
    ]
    for (const one of senseless) {
      expect(await changeMoneyRules(staff, { ...wanted, ...one }, changedAt, now)).toMatchObject({
        refusal: { code: 'out_of_range' },
      })
    }
  })

  it('are the same through a whole transaction, and read anew outside one', async () => {
    const seen = await db.$transaction(async (tx) => {
      const before = await moneyRules(tx)
      await db.moneyRules.update({ where: { id: 1 }, data: { shareBps: 500 } })
      return [before, await moneyRules(tx)]
    })
    expect(seen.map(({ shareBps }) => shareBps)).toEqual([1000, 1000])
    expect(await moneyRules(db)).toMatchObject({ shareBps: 500 })
  })
})
