import { describe, expect, it } from 'vitest'
import { readBalances } from '#app/domain/ledger/balances.server.ts'
import { closeDays } from '#app/domain/ledger/close.server.ts'
import { dayAfter, dayOf, startOf } from '#app/domain/ledger/day.ts'
import { captured, type Journal, refundApproved, released, unallocated } from '#app/domain/ledger/journal.ts'
import { post } from '#app/domain/ledger/post.server.ts'
import { readUnallocated } from '#app/domain/ledger/unallocated.server.ts'
import { db } from '#app/lib/database.server.ts'
import { a, b, delivery, orderId, workedExample } from '#tests/support/worked-example.ts'

const signal = new AbortController().signal
const posted = (journal: Journal) => db.$transaction((tx) => post(tx, journal))
const on = (day: string, clock: string) => new Date(`${day}T${clock}+07:00`)
const paid = (ref: string, at: Date, amount = 10_000n) => captured({ provider: 'omise', ref, orderId, amount, at })
const closes = async () =>
  (await db.ledgerClose.findMany({ orderBy: { id: 'asc' } })).map(
    ({ day, account, subject, balance }) =>
      `${day.toISOString().slice(0, 10)} ${account}${subject ? `:${subject}` : ''} ${balance}`,
  )

describe('days of Bangkok', () => {
  it('begin at midnight there', () => {
    expect(dayOf(new Date('2026-11-20T16:59:59.999Z'))).toBe('2026-11-20')
    expect(dayOf(new Date('2026-11-20T17:00:00Z'))).toBe('2026-11-21')
    expect(startOf('2026-11-21')).toEqual(new Date('2026-11-20T17:00:00Z'))
    expect(dayAfter('2026-12-31')).toBe('2027-01-01')
    expect(dayAfter('2026-03-01', -1)).toBe('2026-02-28')
  })
})

describe('closing a day', () => {
  it('keeps what every account stood at, day by day, and does it once', async () => {
    await posted(paid('1', on('2026-11-19', '23:59:59.999')))
    await posted(paid('2', on('2026-11-20', '00:00:00')))
    await posted(paid('3', on('2026-11-21', '00:00:00')))
    const now = on('2026-11-21', '00:35:00')
    expect(await closeDays(now, signal)).toEqual(['2026-11-19', '2026-11-20'])
    const kept = await closes()
    expect(kept).toEqual([
      expect.stringContaining('2026-11-19'),
      expect.stringContaining('2026-11-19'),
      expect.stringContaining('2026-11-20'),
      expect.stringContaining('2026-11-20'),
    ])
    expect(kept).toContain('2026-11-19 order_holding -10000')
    expect(kept).toContain('2026-11-20 psp_clearing:omise 20000')
    expect(await closeDays(now, signal)).toEqual([])
    expect(await closes()).toEqual(kept)
  })

  it('keeps makers one by one, and orders as a whole', async () => {
    for (const journal of workedExample.slice(0, 3)) await posted(journal)
    await closeDays(on('2026-11-22', '00:35:00'), signal)
    expect(await closes()).toEqual(
      expect.arrayContaining([
        `2026-11-21 payable:${a} -27000`,
        `2026-11-21 payable:${b} -16200`,
        '2026-11-21 order_holding 0',
        '2026-11-21 psp_clearing:omise 53047',
      ]),
    )
  })

  it('keeps money that pays no order by what it was meant for, until it is given back', async () => {
    const day = (date: string) => on(date, '12:00:00')
    const stray = (ref: string, at: Date, of?: string) =>
      posted(unallocated({ provider: 'omise', ref, amount: 500n, at, ...(of ? { orderId: of } : {}) }))
    await stray('1', day('2026-11-19'), orderId)
    await stray('2', day('2026-11-19'))
    await closeDays(on('2026-11-21', '00:35:00'), signal)
    const open = async () => (await readUnallocated(null)).rows.map(({ key, amount, since }) => [key, amount, since])
    const first = ['capture:omise:1', 500n, day('2026-11-19')]
    const second = ['capture:omise:2', 500n, day('2026-11-19')]
    expect(new Set(await open())).toEqual(new Set([first, second]))
    const back = { refundId: crypto.randomUUID(), orderId, amount: 500n, parts: [], delivery: 0n }
    await posted(refundApproved({ ...back, from: 'unallocated', at: day('2026-11-21') }))
    await stray('3', day('2026-11-21'), crypto.randomUUID())
    expect(await open()).toEqual([second, ['capture:omise:3', 500n, day('2026-11-21')]])
    await closeDays(on('2026-11-22', '00:35:00'), signal)
    expect((await closes()).filter((row) => row.startsWith('2026-11-21 unallocated'))).toHaveLength(2)
    expect(await open()).toEqual([second, ['capture:omise:3', 500n, day('2026-11-21')]])
    const { balances } = await readBalances()
    expect(balances.find(({ account }) => account === 'unallocated_receipts')).toMatchObject({
      ...{ balance: -1_000n, subjects: [] },
    })
  })

  it('does nothing while there are no books, nor before the day is over and settled', async () => {
    expect(await closeDays(on('2026-11-21', '12:00:00'), signal)).toEqual([])
    await posted(paid('1', on('2026-11-20', '12:00:00')))
    expect(await closeDays(on('2026-11-20', '23:00:00'), signal)).toEqual([])
    expect(await closeDays(on('2026-11-21', '00:04:00'), signal)).toEqual([])
    expect(await closeDays(on('2026-11-21', '00:05:00'), signal)).toEqual(['2026-11-20'])
  })

  it('goes on where a killed one stopped between shutting a day and summing it', async () => {
    await posted(paid('1', on('2026-11-20', '12:00:00')))
    const until = startOf('2026-11-21')
    await db.ledgerDay.create({ data: { day: new Date('2026-11-20T00:00:00Z'), until } })
    expect(await closeDays(on('2026-11-21', '01:00:00'), signal)).toEqual(['2026-11-20'])
    expect(await closes()).toContain('2026-11-20 psp_clearing:omise 10000')
  })

  it('is done once by many at once', async () => {
    await posted(paid('1', on('2026-11-20', '12:00:00')))
    await Promise.all(Array.from({ length: 4 }, () => closeDays(on('2026-11-21', '01:00:00'), signal)))
    expect(await closes()).toHaveLength(2)
  })

  it('waits for somebody who posts for long, without keeping the others waiting behind it', async () => {
    await posted(paid('1', on('2026-11-20', '12:00:00')))
    const long = db.$transaction(async (tx) => {
      await post(tx, paid('long', on('2026-11-20', '13:00:00')))
      // Longer than closing waits in one go: the length of this is what is tried.
      await tx.$queryRaw`select pg_sleep(0.7)::text`
    })
    expect(await closeDays(on('2026-11-21', '01:00:00'), signal)).toEqual(['2026-11-20'])
    await long
    expect((await readBalances()).balances.find(({ account }) => account === 'psp_clearing')?.balance).toBe(20_000n)
  })

  it('moves what comes late to the first moment that is open, and loses none of those who post meanwhile', async () => {
    await posted(paid('1', on('2026-11-20', '12:00:00')))
    await Promise.all([
      closeDays(on('2026-11-21', '01:00:00'), signal),
      ...Array.from({ length: 20 }, (_, n) => posted(paid(`late ${n}`, on('2026-11-20', '23:59:59')))),
    ])
    const inDay = await db.ledgerLine.aggregate({
      where: { account: 'psp_clearing', at: { lt: startOf('2026-11-21') } },
      _sum: { amount: true },
    })
    expect(await closes()).toContain(`2026-11-20 psp_clearing:omise ${inDay._sum.amount}`)
    const late = await db.ledgerJournal.findMany({ where: { at: { gte: startOf('2026-11-21') } } })
    for (const { at } of late) expect(at).toEqual(startOf('2026-11-21'))
    expect((await readBalances()).balances.find(({ account }) => account === 'psp_clearing')?.balance).toBe(210_000n)
  })
})

describe('balances of now', () => {
  it('are those of the last closed day and the lines since', async () => {
    for (const journal of workedExample) await posted(journal)
    const open = await readBalances()
    await closeDays(on('2026-11-22', '01:00:00'), signal)
    const closed = await readBalances()
    expect(open.closedTo).toBeNull()
    expect(closed).toEqual({ ...open, closedTo: '2026-11-21' })
    expect(closed.balances.find(({ account }) => account === 'bank')).toEqual({
      ...{ account: 'bank', balance: -6_000n },
      subjects: [{ subject: 'main', balance: -6_000n }],
    })
    await posted(paid('x', on('2026-11-22', '02:00:00')))
    await posted(released({ ...delivery, fulfilmentId: delivery.orderId, at: on('2026-11-22', '02:00:00') }))
    const after = (await readBalances()).balances
    expect(after.find(({ account }) => account === 'psp_clearing')?.balance).toBe(20_967n)
    expect(after.find(({ account }) => account === 'payable')?.subjects).toHaveLength(2)
    expect(after.reduce((sum, { balance }) => sum + balance, 0n)).toBe(0n)
  })
})
