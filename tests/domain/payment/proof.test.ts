import { describe, expect, it } from 'vitest'
import { cancelOrder } from '#app/domain/order/cancel.server.ts'
import { beginPayment } from '#app/domain/payment/begin.server.ts'
import { seatGateway } from '#app/domain/payment/gateway.server.ts'
import { type CodeWish, sendProofCode, tryProofCode, viewProof } from '#app/domain/payment/proof.server.ts'
import { db } from '#app/lib/database.server.ts'
import { letterbox } from '#tests/support/mailbox.ts'
import { makeActor } from '#tests/support/make.ts'
import { openStripeBench } from '#tests/support/payments/stripe-bench.ts'
import { choiceOf, type Debt, makeDebt, openTown } from '#tests/support/payments/town.ts'

/** A guest tries no card before an e-mail address was shown to be theirs. */

const mailbox = await letterbox()
const card = { choice: 'card_hosted' } as const
let mailboxes = 0

/** An address that got no letter before. */
const someEmail = () => `buyer-${++mailboxes}@test.invalid`

async function openShop() {
  const town = await openTown()
  const { gateway } = await openStripeBench()
  seatGateway(gateway)
  return { town, debt: await makeDebt(town.clock) }
}

async function ask(debt: Debt, more: Partial<CodeWish> = {}, now = new Date()) {
  const wish = {
    token: debt.token,
    email: someEmail(),
    lang: 'th' as const,
    device: null,
    address: '203.0.113.9',
    ...more,
  }
  return sendProofCode({ ...wish, letter: (code) => ({ subject: `รหัส ${code}`, text: code }) }, now)
}

const newestCode = async () => (await mailbox.rows())[0]?.text ?? ''
const enter = (debt: Debt, code: string, now = new Date()) =>
  tryProofCode({ token: debt.token, code, device: null, address: '203.0.113.9' }, now)
const wrongFor = (code: string) => (code === '000000' ? '000001' : '000000')

describe('a card', () => {
  it('is tried by nobody unknown, and no other way to pay asks who they are', async () => {
    const { town, debt } = await openShop()
    expect(await beginPayment(choiceOf(debt, card), town.clock.now)).toEqual({
      ok: false,
      refusal: { code: 'unproved' },
    })
    expect(await db.paymentAttempt.count({ where: { orderId: debt.id } })).toBe(0)
    expect((await beginPayment(choiceOf(debt), town.clock.now)).ok).toBe(true)
  })

  it('may be tried once the code came back, for this order alone', async () => {
    const { town, debt } = await openShop()
    expect(await ask(debt)).toEqual({ ok: true, value: null })
    expect(await enter(debt, await newestCode())).toEqual({ ok: true, value: null })
    expect((await beginPayment(choiceOf(debt, card), town.clock.now)).ok).toBe(true)
    const other = await makeDebt(town.clock)
    expect(await beginPayment(choiceOf(other, card), town.clock.now)).toMatchObject({ refusal: { code: 'unproved' } })
  })

  it('may be tried by somebody signed in whose address is proved, and by no other account', async () => {
    const { town, debt } = await openShop()
    const { id: personId } = await makeActor()
    await db.person.update({ where: { id: personId }, data: { emailVerified: false, isDemo: false } })
    const begin = () => beginPayment(choiceOf(debt, { ...card, personId }), town.clock.now)
    expect(await begin()).toMatchObject({ refusal: { code: 'unproved' } })
    await db.person.update({ where: { id: personId }, data: { emailVerified: true } })
    expect((await begin()).ok).toBe(true)
  })

  it('is tried five times an hour by one address, over all of its orders', async () => {
    const { town } = await openShop()
    const email = someEmail()
    const answers: string[] = []
    for (let n = 0; n < 6; n += 1) {
      const debt = await makeDebt(town.clock)
      // The post lets one letter a minute through to a mailbox.
      await ask(debt, { email }, new Date(Date.now() + n * 61_000))
      await enter(debt, await newestCode())
      const begun = await beginPayment(choiceOf(debt, { ...card, address: `198.51.100.${n}` }), town.clock.now)
      answers.push(begun.ok ? 'begun' : begun.refusal.code)
    }
    expect(answers).toEqual([...Array<string>(5).fill('begun'), 'too_many'])
  })

  it('is tried twenty times a day on one device, whoever says they are', async () => {
    const { town } = await openShop()
    const device = crypto.randomUUID()
    const answers: string[] = []
    for (let n = 0; n < 21; n += 1) {
      const { id: personId } = await makeActor()
      await db.person.update({ where: { id: personId }, data: { emailVerified: true } })
      const wish = { ...card, personId, device, address: `198.51.100.${n + 100}` }
      const begun = await beginPayment(choiceOf(await makeDebt(town.clock), wish), town.clock.now)
      answers.push(begun.ok ? 'begun' : begun.refusal.code)
    }
    expect(answers).toEqual([...Array<string>(20).fill('begun'), 'too_many'])
  })
})

describe('a code', () => {
  it('works for ten minutes and five tries, and the newest alone', async () => {
    const { debt } = await openShop()
    const now = new Date()
    await ask(debt, {}, now)
    const first = await newestCode()
    await ask(debt, {}, now)
    const second = await newestCode()
    if (first !== second) expect(await enter(debt, first, now)).toMatchObject({ refusal: { why: 'wrong' } })
    expect(await enter(debt, second, new Date(now.getTime() + 10 * 60_000))).toMatchObject({
      refusal: { why: 'expired' },
    })
    await ask(debt, {}, now)
    const third = await newestCode()
    for (let n = 0; n < 4; n += 1)
      expect(await enter(debt, wrongFor(third), now)).toMatchObject({ refusal: { why: 'wrong' } })
    expect(await enter(debt, wrongFor(third), now)).toMatchObject({ refusal: { why: 'used_up' } })
    expect(await enter(debt, third, now)).toMatchObject({ refusal: { why: 'used_up' } })
    expect((await viewProof(debt.token, now))?.is).toBe('code')
  })

  it('is not guessed by many at the same moment', async () => {
    const { debt } = await openShop()
    await ask(debt)
    const code = await newestCode()
    const guesses = await Promise.all(Array.from({ length: 12 }, () => enter(debt, wrongFor(code))))
    expect(guesses.filter((one) => !one.ok && one.refusal.why === 'wrong')).toHaveLength(4)
    expect(await enter(debt, code)).toMatchObject({ refusal: { why: 'used_up' } })
  })

  it('goes once a minute to a mailbox, eight times for an order, twelve times an hour from a device', async () => {
    const { town, debt } = await openShop()
    const email = someEmail()
    expect(await ask(debt, { email })).toMatchObject({ ok: true })
    expect(await ask(debt, { email })).toMatchObject({ refusal: { why: 'wait', seconds: expect.any(Number) } })
    for (let n = 0; n < 6; n += 1) expect(await ask(debt)).toMatchObject({ ok: true })
    expect(await ask(debt)).toMatchObject({ refusal: { why: 'wait' } })
    const device = crypto.randomUUID()
    const [one, two] = [await makeDebt(town.clock), await makeDebt(town.clock)]
    for (let n = 0; n < 12; n += 1)
      expect(await ask(n < 6 ? one : two, { device, address: '198.51.100.7' })).toMatchObject({ ok: true })
    expect(await ask(two, { device, address: '198.51.100.8' })).toMatchObject({ refusal: { why: 'wait' } })
  })

  it('keeps no address readable, and is asked for by nobody without an unpaid order', async () => {
    const { town, debt } = await openShop()
    const email = someEmail()
    await ask(debt, { email })
    expect(JSON.stringify(await db.contactProof.findFirstOrThrow({ where: { orderId: debt.id } }))).not.toContain(email)
    expect(await viewProof(debt.token, new Date())).toMatchObject({ is: 'code', to: email })
    expect(await viewProof('A'.repeat(24), new Date())).toBeNull()
    await cancelOrder(debt.token, town.clock.now())
    expect(await ask(debt)).toMatchObject({ refusal: { why: 'not_found' } })
    expect((await viewProof(debt.token, new Date()))?.is).toBe('over')
  })
})
