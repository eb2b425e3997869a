import { expect, it } from 'vitest'
import { claimDirect, denyDirect, expireDirect } from '#app/domain/payment/direct.server.ts'
import { confirmDirect } from '#app/domain/payment/direct-confirm.server.ts'
import { importStatement, listStatement, matchLine } from '#app/domain/payment/statement.server.ts'
import { viewPayment } from '#app/domain/payment/view.server.ts'
import { db } from '#app/lib/database.server.ts'
import { makeActor, makeCommunity } from '#tests/support/make.ts'
import { expectInvariants } from '#tests/support/payments/invariants.ts'
import { attemptOf, begin, makeDebt, openReviews, openTown, orderOf, type Town } from '#tests/support/payments/town.ts'

/** Money into our own account: a buyer's word moves nothing; a person's does, and above the limit two people's. */

const choice = 'promptpay_direct'
const reference = 'BANK-0001'

async function claimed(town: Town) {
  const debt = await makeDebt(town.clock)
  const attempt = await begin(town, debt, { choice })
  expect(attempt).toMatchObject({ state: 'awaiting_customer', instruction: { kind: 'qr' } })
  expect(await claimDirect(debt.token, town.clock.now())).toBe(true)
  return { debt, attempt }
}

const limit = (secondPersonAbove: bigint) =>
  db.moneyRules.upsert({
    where: { id: 1 },
    update: { secondPersonAbove },
    create: { id: 1, secondPersonAbove },
  })

it('shows the code with who receives it, and keeps the goods once the buyer says that they paid', async () => {
  const town = await openTown()
  const debt = await makeDebt(town.clock)
  await begin(town, debt, { choice })
  expect(await viewPayment(debt.token, town.clock.now)).toMatchObject({
    is: 'code',
    receiver: { id: expect.any(String), name: expect.any(String) },
  })
  await claimDirect(debt.token, town.clock.now())
  expect(await viewPayment(debt.token, town.clock.now)).toMatchObject({ is: 'waiting', claimed: true })
  expect((await orderOf(debt)).paidAt).toBeNull()
  expect(await claimDirect(debt.token, town.clock.now())).toBe(true)
  expect(await openReviews('direct_payment')).toHaveLength(1)
  await expectInvariants()
})

it('is paid when a person of the programme sees the money, and by nobody else', async () => {
  await limit(10_000_000n)
  const town = await openTown()
  const { debt, attempt } = await claimed(town)
  const seen = { attemptId: attempt.id, reference, amount: debt.total, at: null }
  const volunteer = await makeActor('volunteer', { communityId: (await makeCommunity()).id })
  expect(await confirmDirect(volunteer, seen, town.clock.now())).toMatchObject({ refusal: { code: 'not_found' } })
  const staff = await makeActor('staff')
  expect(await confirmDirect(staff, seen, town.clock.now())).toEqual({ ok: true, value: 'paid' })
  expect(await orderOf(debt)).toMatchObject({ payment: 'paid' })
  expect(await openReviews()).toHaveLength(0)
  expect(await db.auditEntry.count({ where: { action: 'payment.confirmed', actorId: staff.id } })).toBe(1)
  const line = `date,time,amount,reference\n21/11/2026,10:05,${debt.total / 100n}.00,${reference}`
  await importStatement(staff, new TextEncoder().encode(line), town.clock.now())
  expect(await listStatement(staff), 'the line is known to have paid it').toEqual([])
  const banked = await db.ledgerLine.aggregate({ where: { account: 'bank' }, _sum: { amount: true } })
  expect(banked._sum.amount).toBe(debt.total)
  await expectInvariants()
})

it('needs a second person above the limit, who sees the same', async () => {
  await limit(1_000n)
  const town = await openTown()
  const { debt, attempt } = await claimed(town)
  const [one, two] = [await makeActor('staff'), await makeActor('staff')]
  const seen = { attemptId: attempt.id, reference, amount: debt.total, at: null }
  expect(await confirmDirect(one, seen, town.clock.now())).toEqual({ ok: true, value: 'waits' })
  expect(await confirmDirect(one, seen, town.clock.now())).toMatchObject({ refusal: { code: 'other_person' } })
  const other = { ...seen, amount: debt.total + 1n }
  expect(await confirmDirect(two, other, town.clock.now())).toMatchObject({ refusal: { code: 'differs' } })
  expect((await orderOf(debt)).paidAt).toBeNull()
  expect(await confirmDirect(two, seen, town.clock.now())).toEqual({ ok: true, value: 'paid' })
  expect((await orderOf(debt)).payment).toBe('paid')
  await expectInvariants()
})

it('takes one transfer for one order only', async () => {
  await limit(10_000_000n)
  const town = await openTown()
  const [first, second] = [await claimed(town), await claimed(town)]
  const staff = await makeActor('staff')
  const seen = (of: typeof first) => ({ attemptId: of.attempt.id, reference, amount: of.debt.total, at: null })
  expect(await confirmDirect(staff, seen(first), town.clock.now())).toMatchObject({ ok: true })
  expect(await confirmDirect(staff, seen(second), town.clock.now())).toMatchObject({
    refusal: { code: 'used_reference' },
  })
  expect((await orderOf(second.debt)).paidAt).toBeNull()
  await expectInvariants()
})

it('puts another amount aside, as for every other payment', async () => {
  await limit(10_000_000n)
  const town = await openTown()
  const { debt, attempt } = await claimed(town)
  const seen = { attemptId: attempt.id, reference, amount: debt.total - 1n, at: null }
  expect(await confirmDirect(await makeActor('staff'), seen, town.clock.now())).toMatchObject({ ok: true })
  expect(await orderOf(debt)).toMatchObject({ paidAt: null, inReview: true })
  expect(await openReviews('wrong_amount')).toHaveLength(1)
  await expectInvariants()
})

it('tells the buyer when there is no money, and takes it all the same when it comes later', async () => {
  await limit(10_000_000n)
  const town = await openTown()
  const { debt, attempt } = await claimed(town)
  const staff = await makeActor('staff')
  expect(await denyDirect(staff, attempt.id, town.clock.now())).toMatchObject({ ok: true })
  expect(await viewPayment(debt.token, town.clock.now)).toMatchObject({ is: 'choose', last: 'refused' })
  const seen = { attemptId: attempt.id, reference, amount: debt.total, at: null }
  expect(await confirmDirect(staff, seen, town.clock.now())).toEqual({ ok: true, value: 'paid' })
  expect((await orderOf(debt)).payment).toBe('paid')
  await expectInvariants()
})

it('runs out of time unless the buyer says that they paid', async () => {
  const town = await openTown()
  const open = await begin(town, await makeDebt(town.clock), { choice })
  const { attempt } = await claimed(town)
  town.clock.move(60 * 60_000)
  await expireDirect(town.clock.now())
  expect((await attemptOf(open.id)).state).toBe('expired')
  expect((await attemptOf(attempt.id)).state).toBe('processing')
})

it('proposes the lines of a statement to orders, brought as often as one likes, and a person says which is which', async () => {
  await limit(10_000_000n)
  const town = await openTown()
  const { debt, attempt } = await claimed(town)
  const staff = await makeActor('staff')
  const baht = `${debt.total / 100n}.${String(debt.total % 100n).padStart(2, '0')}`
  const csv = [
    'วันที่,เวลา,รายละเอียด,เงินออก,เงินเข้า,เลขที่อ้างอิง',
    `21/11/2569,10:05,รับโอน YN-${debt.shortCode},,"${baht}",REF-7`,
    '21/11/2569,10:06,รับโอน,,12.00,REF-8',
    '21/11/2569,10:07,จ่ายค่าไฟ,99.00,,REF-9',
  ].join('\n')
  const file = new TextEncoder().encode(csv)
  expect(await importStatement(staff, file, town.clock.now())).toMatchObject({
    ok: true,
    value: { added: 2, known: 0, leftOut: [{ line: 4, why: 'money_out' }] },
  })
  expect(await importStatement(staff, file, town.clock.now())).toMatchObject({ value: { added: 0, known: 2 } })
  const lines = await listStatement(staff)
  const line = lines.find(({ reference: ref }) => ref === 'REF-7')
  expect(line?.candidates).toMatchObject([{ attemptId: attempt.id, isNamed: true }])
  expect(lines.find(({ reference: ref }) => ref === 'REF-8')?.candidates).toEqual([])
  expect(await matchLine(staff, { lineId: line?.id ?? '', attemptId: attempt.id }, town.clock.now())).toEqual({
    ok: true,
    value: 'paid',
  })
  expect((await orderOf(debt)).payment).toBe('paid')
  expect((await listStatement(staff)).map(({ reference: ref }) => ref)).toEqual(['REF-8'])
  await expectInvariants()
})
