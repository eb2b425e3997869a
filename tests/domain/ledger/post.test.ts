import { describe, expect, it } from 'vitest'
import { balanceOf } from '#app/domain/ledger/balances.server.ts'
import { captured, type Journal } from '#app/domain/ledger/journal.ts'
import { post } from '#app/domain/ledger/post.server.ts'
import { db } from '#app/lib/database.server.ts'
import { bookedBalances } from '#tests/support/ledger.ts'
import { closingBalances, j1, orderId, workedExample } from '#tests/support/worked-example.ts'

const posted = (journal: Journal) => db.$transaction((tx) => post(tx, journal))

describe('posting', () => {
  it('keeps the worked example to the satang', async () => {
    for (const journal of workedExample) expect(await posted(journal)).toBe(true)
    expect(await bookedBalances(db)).toEqual(closingBalances)
    expect(await balanceOf(db, 'psp_clearing', 'omise')).toBe(10_967n)
    expect(await balanceOf(db, 'psp_clearing')).toBe(10_967n)
    expect(await balanceOf(db, 'order_holding', orderId)).toBe(0n)
  })

  it('keeps who, when and for which order', async () => {
    const at = new Date('2026-11-21T05:00:00.123Z')
    await posted(captured({ provider: 'omise', ref: 'c', orderId, amount: 100n, at, actorId: orderId }))
    expect(await db.ledgerJournal.findFirstOrThrow({ include: { lines: true } })).toMatchObject({
      key: 'capture:omise:c',
      kind: 'capture',
      at,
      orderId,
      actorId: orderId,
      lineCount: 2,
      lines: [{ at }, { at }],
    })
  })

  it('is done once per key, one after another and all at once', async () => {
    expect(await posted(j1)).toBe(true)
    expect(await posted(j1)).toBe(false)
    const other = { ...j1, key: 'capture:omise:chrg_2' }
    const answers = await Promise.all(Array.from({ length: 8 }, () => posted(other)))
    expect(answers.filter(Boolean)).toHaveLength(1)
    expect(await balanceOf(db, 'psp_clearing', 'omise')).toBe(108_000n)
  })

  it('keeps all of many that post at once', async () => {
    await Promise.all(Array.from({ length: 40 }, (_, n) => posted({ ...j1, key: `capture:omise:${n}` })))
    expect(await balanceOf(db, 'order_holding', orderId)).toBe(-54_000n * 40n)
  })

  it('is undone with the transaction that it is part of', async () => {
    const failing = db.$transaction(async (tx) => {
      await post(tx, j1)
      throw new Error('something else failed')
    })
    await expect(failing).rejects.toThrow('something else failed')
    expect(await db.ledgerJournal.count()).toBe(0)
    expect(await posted(j1)).toBe(true)
  })

  it('of nothing does nothing', async () => {
    expect(await posted({ ...j1, lines: [] })).toBe(false)
    expect(await db.ledgerJournal.count()).toBe(0)
  })

  it('throws when a key is used for another event', async () => {
    await posted(j1)
    const other = captured({ provider: 'omise', ref: 'chrg_1', orderId, amount: 53_999n, at: j1.at })
    await expect(posted(other)).rejects.toThrow(/other lines/)
    expect(await balanceOf(db, 'psp_clearing', 'omise')).toBe(54_000n)
  })
})
