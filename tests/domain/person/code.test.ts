import { describe, expect, it } from 'vitest'
import { sendCode, signInByCode } from '#app/domain/person/code.server.ts'
import { findActor } from '#app/domain/person/session.server.ts'
import { db } from '#app/lib/database.server.ts'
import { letterbox } from '#tests/support/mailbox.ts'
import { makeActor } from '#tests/support/make.ts'

const email = 'nok@example.com'
const from = '203.0.113.7'
const page = new Request('http://localhost:3000/account/code')
const ask = (to = email, address = from) =>
  sendCode({
    email: to,
    lang: 'th',
    from: address,
    letter: (code) => ({ subject: `รหัส ${code}`, text: code }),
  })
const enter = (code: string, to = email, address = from) => signInByCode(page, { email: to, code, from: address })

const mailbox = await letterbox()

async function newestCode(): Promise<string> {
  const [letter] = await mailbox.rows()
  return letter?.text ?? ''
}

const other = (code: string) => (code === '000000' ? '000001' : '000000')

describe('signing in by a code', () => {
  it('makes the person of a new address and recognises the one of a known address', async () => {
    const known = await makeActor()
    const { email: address } = await db.person.findUniqueOrThrow({ where: { id: known.id } })
    for (const to of [address, email]) {
      expect(await ask(to)).toEqual({ ok: true, value: null })
      const signedIn = await enter(await newestCode(), to)
      if (!signedIn.ok) throw new Error(signedIn.refusal.why)
      const cookie = signedIn.value.getSetCookie()[0]?.split(';')[0] ?? ''
      const actor = await findActor(new Request(page, { headers: { cookie } }))
      const person = await db.person.findUniqueOrThrow({ where: { email: to } })
      expect(actor?.id).toBe(person.id)
      expect(person.emailVerified).toBe(true)
    }
    expect(await db.person.count()).toBe(2)
  })

  it('lets somebody in who was appointed by an address that was new here', async () => {
    const { id } = await db.person.create({ data: { name: 'ป้านวล', email, emailVerified: false } })
    await ask()
    expect(await enter(await newestCode())).toMatchObject({ ok: true })
    expect(await db.person.findUnique({ where: { id } })).toMatchObject({ emailVerified: true })
    expect(await db.verification.count()).toBe(0)
  })

  it('takes a code once, even from two at the same time', async () => {
    await ask()
    const code = await newestCode()
    const tries = await Promise.all([enter(code), enter(code)])
    expect(tries.filter((result) => result.ok)).toHaveLength(1)
    expect(await enter(code)).toEqual({ ok: false, refusal: { why: 'wrong' } })
  })

  it('refuses a wrong code, and the right one after five wrong tries', async () => {
    await ask()
    const code = await newestCode()
    for (let i = 0; i < 5; i++) expect(await enter(other(code))).toEqual({ ok: false, refusal: { why: 'wrong' } })
    expect(await enter(code)).toEqual({ ok: false, refusal: { why: 'used_up' } })
    expect(await db.session.count()).toBe(0)
  })

  it('refuses a code past its time', async () => {
    await ask()
    await db.verification.updateMany({ data: { expiresAt: new Date(Date.now() - 1_000) } })
    expect(await enter(await newestCode())).toEqual({ ok: false, refusal: { why: 'expired' } })
  })

  it('lets only the newest code work', async () => {
    await ask()
    const first = await newestCode()
    await db.rateLimit.deleteMany()
    await ask()
    expect(await newestCode()).not.toBe('')
    if ((await newestCode()) !== first) expect(await enter(first)).toEqual({ ok: false, refusal: { why: 'wrong' } })
    expect((await enter(await newestCode())).ok).toBe(true)
  })

  it('keeps no code readable', async () => {
    await ask()
    const kept = await db.verification.findMany()
    expect(kept).toHaveLength(1)
    expect(JSON.stringify(kept)).not.toContain(await newestCode())
  })

  it('answers every address alike, and says when a letter could not go', async () => {
    expect(await ask('nobody@example.com')).toEqual({ ok: true, value: null })
    mailbox.faults.ask('refuse')
    expect(await ask('typo@example.com')).toEqual({ ok: false, refusal: { why: 'address' } })
  })
})

describe('limits', () => {
  it('sends one code a minute to an address, and says how long to wait', async () => {
    await ask()
    const again = await ask()
    expect(again).toMatchObject({ ok: false, refusal: { why: 'wait' } })
    expect((await mailbox.rows()).length).toBe(1)
  })

  it('stops guessing by e-mail wherever it comes from, and by address whatever the e-mail', async () => {
    for (let i = 0; i < 10; i++) await enter('000000', email, `203.0.113.${i}`)
    expect(await enter('000000', email, '203.0.113.99')).toMatchObject({ ok: false, refusal: { why: 'wait' } })
    for (let i = 0; i < 60; i++) await enter('000000', `p${i}@example.com`, '2001:db8::1')
    expect(await enter('000000', 'q@example.com', '2001:db8:0:0:ffff::2')).toMatchObject({ refusal: { why: 'wait' } })
    expect(await enter('000000', 'q@example.com', '2001:db8:0:1::2')).toMatchObject({ refusal: { why: 'wrong' } })
  })
})
