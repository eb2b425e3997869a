import { expect, it } from 'vitest'
import { answerReview, countReviews, listReviews } from '#app/domain/review/answer.server.ts'
import { db } from '#app/lib/database.server.ts'
import { makeActor } from '#tests/support/make.ts'
import { expectInvariants } from '#tests/support/payments/invariants.ts'
import { attemptOf, begin, makeDebt, openTown, orderOf } from '#tests/support/payments/town.ts'

/** Matters of money that a person ends: who may, how, and what follows. */

const hour = 3_600_000
const communityOf = async () => ({ communityId: (await db.community.findFirstOrThrow()).id })

it('is for the programme’s staff, with the ways in which each matter can end', async () => {
  const town = await openTown()
  const debt = await makeDebt(town.clock)
  const { id } = await begin(town, debt)
  await town.simulator.control('pay', { ref: id, amount: Number(debt.total) + 100 })
  await town.hear()
  await town.drain()
  const [staff, other] = [await makeActor('staff'), await makeActor('volunteer', await communityOf())]
  expect((await listReviews(other)).rows).toEqual([])
  expect(await countReviews(staff)).toBe(1)
  const [task] = (await listReviews(staff)).rows
  if (!task) throw new Error('nothing waits')
  expect(task).toMatchObject({ kind: 'wrong_amount', shortCode: debt.shortCode, choices: ['give_back', 'seen'] })
  const now = town.clock.now()
  expect(await answerReview(other, { id: task.id, choice: 'seen' }, now)).toMatchObject({
    refusal: { code: 'not_found' },
  })
  expect(await answerReview(staff, { id: task.id, choice: 'look_again' }, now)).toMatchObject({
    refusal: { code: 'no_such_choice' },
  })
  expect((await orderOf(debt)).inReview).toBe(true)
  expect(await answerReview(staff, { id: task.id, choice: 'give_back' }, now)).toMatchObject({ ok: true })
  expect(await orderOf(debt)).toMatchObject({ inReview: false, paidAt: null })
  expect(await db.refund.findMany()).toMatchObject([
    { attemptId: id, amount: debt.total + 100n, reason: 'wrong_amount' },
  ])
  expect(await answerReview(staff, { id: task.id, choice: 'seen' }, now)).toMatchObject({
    refusal: { code: 'not_now' },
  })
  expect(await db.auditEntry.count({ where: { action: 'review.answered', actorId: staff.id } })).toBe(1)
  await expectInvariants(town)
})

it('ends a wish that nobody knows of, or has it looked for again', async () => {
  const town = await openTown()
  await town.simulator.control('fault', { call: 'charge.create', mode: 'accept-reset' })
  await town.simulator.control('fault', { call: 'charge.list', mode: '500', times: 1000 })
  const { id } = await begin(town, await makeDebt(town.clock))
  await town.pass(27 * hour, hour / 2)
  const staff = await makeActor('staff')
  const [task] = (await listReviews(staff)).rows
  expect(task?.kind).toBe('operation_unknown')
  await town.simulator.control('calm', {})
  expect(await answerReview(staff, { id: task?.id ?? '', choice: 'look_again' }, town.clock.now())).toMatchObject({
    ok: true,
  })
  await town.drain()
  expect((await attemptOf(id)).state).not.toBe('unknown')
  expect(await answerReview(staff, { id: task?.id ?? '', choice: 'did_not_happen' }, town.clock.now())).toMatchObject({
    refusal: { code: 'not_now' },
  })
  expect(await countReviews(staff)).toBe(1)
  await expectInvariants(town)
})

it('takes a person’s word that a wish was never carried out, and a later success all the same', async () => {
  const town = await openTown()
  await town.simulator.control('fault', { call: 'charge.create', mode: 'accept-reset' })
  await town.simulator.control('fault', { call: 'charge.list', mode: '500', times: 1000 })
  const debt = await makeDebt(town.clock)
  const { id } = await begin(town, debt)
  await town.pass(27 * hour, hour / 2)
  const staff = await makeActor('staff')
  const [task] = (await listReviews(staff)).rows
  const answer = { id: task?.id ?? '', choice: 'did_not_happen' }
  expect(await answerReview(staff, answer, town.clock.now())).toMatchObject({ ok: true })
  expect((await attemptOf(id)).state).toBe('rejected')
  await town.simulator.control('calm', {})
  await town.simulator.control('pay', { ref: id })
  await town.hear()
  await town.drain()
  expect((await orderOf(debt)).payment).toBe('paid')
  await expectInvariants(town)
})
