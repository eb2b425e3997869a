import { describe, expect, it } from 'vitest'
import { fetchBatch, makeBatch, markBatchSent, readResult } from '#app/domain/payout/batch.server.ts'
import { planNow } from '#app/domain/payout/plan.server.ts'
import { db } from '#app/lib/database.server.ts'
import { bankTransferBatch } from '#tests/support/bank-batch.ts'
import { bookedBalances } from '#tests/support/ledger.ts'
import { makeActor } from '#tests/support/make.ts'
import { expectInvariants } from '#tests/support/payments/invariants.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('a file for the bank', () => {
  it('is made once, always the same, and pays each maker as the bank answers', async () => {
    const { staff, makers, batchId, later } = await bankTransferBatch(2)
    const first = await fetchBatch(staff, batchId)
    expect(await fetchBatch(await makeActor('staff'), batchId)).toEqual(first)
    expect(first?.csv).toContain('0812345678')
    expect(await makeBatch(staff, later)).toMatchObject({ refusal: { code: 'nothing' } })
    await markBatchSent(staff, batchId, later)
    await markBatchSent(staff, batchId, later)
    const [one, two] = await db.payout.findMany({ where: { batchId }, orderBy: { plannedAt: 'asc' } })
    if (!one || !two) throw new Error('two payouts were planned')
    const result = [
      'reference,amount,status,reason',
      `${one.id},180.00,paid,`,
      `${two.id},180.00,returned,account closed`,
      `${crypto.randomUUID()},180.00,paid,`,
      `${one.id},180.00,perhaps,`,
    ].join('\r\n')
    const read = () => readResult(staff, { batchId, bytes: bytes(result) }, later)
    expect(await read()).toEqual({ ok: true, value: { paid: 1, returned: 1, strange: 1, leftOut: 1 } })
    expect(await read()).toMatchObject({ value: { paid: 0, returned: 0 } })
    expect((await db.payout.findMany({ orderBy: { plannedAt: 'asc' } })).map(({ state }) => state).sort()).toEqual([
      'paid',
      'returned',
    ])
    const returned = makers.find(({ id }) => id === two.producerId)
    expect(await bookedBalances(db)).toMatchObject({ [`payable:${returned?.id}`]: -18_000n, 'bank:main': 22_000n })
    await expectInvariants()
    await planNow(null, later, AbortSignal.timeout(10_000))
    expect(await db.payout.count({ where: { state: 'planned', producerId: two.producerId } })).toBe(1)
    await expectInvariants()
  })

  it('takes no answer with another amount for its own', async () => {
    const { staff, batchId, later } = await bankTransferBatch(1)
    const { id } = await db.payout.findFirstOrThrow({ where: { batchId } })
    const read = await readResult(
      staff,
      { batchId, bytes: bytes(`reference,amount,status\r\n${id},180.01,paid\r\n`) },
      later,
    )
    expect(read).toMatchObject({ value: { paid: 0, strange: 1 } })
    expect(await db.payout.findFirstOrThrow({ where: { batchId } })).toMatchObject({ state: 'queued' })
    await expectInvariants()
  })
})

describe('a maker with money', () => {
  it('cannot be taken out of the books', async () => {
    const { makers } = await bankTransferBatch(1)
    await expect(db.producer.delete({ where: { id: makers[0]?.id ?? '' } })).rejects.toThrow()
  })
})
