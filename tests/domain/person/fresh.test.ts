import { describe, expect, it } from 'vitest'
import { freshMinutes, isFresh, proveByCode, sendFreshCode } from '#app/domain/person/fresh.server.ts'
import { db } from '#app/lib/database.server.ts'
import { letterbox } from '#tests/support/mailbox.ts'
import { makeActor } from '#tests/support/make.ts'

/** Proving once more who one is, before something that a borrowed phone must not be able to do. */

const mailbox = await letterbox()
const from = '203.0.113.7'
const minute = 60_000

/** Somebody who signed in so many minutes ago, with a mailbox of their own or without one. */
async function signedIn({ hasMailbox = true, minutesAgo = 60 } = {}) {
  const { id: personId } = await makeActor()
  await db.person.update({ where: { id: personId }, data: { emailVerified: hasMailbox } })
  const since = new Date(Date.now() - minutesAgo * minute)
  const { id: sessionId } = await db.session.create({
    data: {
      ...{ personId, token: crypto.randomUUID(), createdAt: since, updatedAt: since },
      expiresAt: new Date(Date.now() + 60 * minute),
    },
  })
  return { personId, sessionId, from }
}

const letter = { lang: 'th', letter: (code: string) => ({ subject: 'รหัส', text: code }) } as const
const send = (who: Awaited<ReturnType<typeof signedIn>>) => sendFreshCode(who, letter)
const newestCode = async () => (await mailbox.rows())[0]?.text ?? ''
const wrong = (code: string) => (code === '000000' ? '000001' : '000000')

describe('whoever has a mailbox', () => {
  it('is fresh for five minutes after typing the code that came there, in that session alone', async () => {
    const who = await signedIn({ minutesAgo: 0 })
    const { id: otherSession } = await db.session.create({
      data: {
        ...{ personId: who.personId, token: crypto.randomUUID() },
        expiresAt: new Date(Date.now() + 60 * minute),
      },
    })
    expect(await isFresh(who)).toBe(false)
    const sent = await send(who)
    const { email } = await db.person.findUniqueOrThrow({ where: { id: who.personId } })
    expect(sent).toEqual({ ok: true, value: { email } })
    expect(await isFresh(who)).toBe(false)
    expect(await proveByCode(who, await newestCode())).toEqual({ ok: true, value: true })
    expect(await isFresh(who)).toBe(true)
    expect(await isFresh({ ...who, sessionId: otherSession })).toBe(false)
    expect(await isFresh(who, new Date(Date.now() + freshMinutes * minute + 1_000))).toBe(false)
  })

  it('proves nothing with another session’s code, a wrong one, an old one, or one that was used', async () => {
    const [who, other] = [await signedIn(), await signedIn()]
    await send(who)
    const code = await newestCode()
    expect(await proveByCode(other, code)).toEqual({ ok: false, refusal: { why: 'expired' } })
    expect(await proveByCode(who, wrong(code))).toEqual({ ok: false, refusal: { why: 'wrong' } })
    await db.verification.updateMany({ data: { expiresAt: new Date(Date.now() - 1_000) } })
    expect(await proveByCode(who, code)).toEqual({ ok: false, refusal: { why: 'expired' } })
    expect(await isFresh(who)).toBe(false)
    await db.rateLimit.deleteMany()
    await send(who)
    const tries = await Promise.all([1, 2].map(async () => proveByCode(who, await newestCode())))
    expect(tries.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('may guess ten times in a quarter of an hour, and ask for a code once a minute', async () => {
    const who = await signedIn()
    await send(who)
    expect(await send(who)).toMatchObject({ refusal: { why: 'wait' } })
    const code = await newestCode()
    for (let n = 0; n < 10; n += 1)
      expect(await proveByCode(who, wrong(code))).toMatchObject({ refusal: { why: 'wrong' } })
    expect(await proveByCode(who, code)).toMatchObject({ refusal: { why: 'wait' } })
    expect(await isFresh(who)).toBe(false)
  })

  it('finds only the newest code working, and none kept readable', async () => {
    const who = await signedIn()
    await send(who)
    const first = await newestCode()
    await db.rateLimit.deleteMany()
    await send(who)
    const kept = await db.verification.findMany()
    expect(kept).toHaveLength(1)
    expect(JSON.stringify(kept)).not.toContain(await newestCode())
    if ((await newestCode()) !== first)
      expect(await proveByCode(who, first)).toEqual({ ok: false, refusal: { why: 'wrong' } })
    expect(await proveByCode(who, await newestCode())).toMatchObject({ ok: true })
  })

  it('is told that the post office is down', async () => {
    const who = await signedIn()
    mailbox.faults.ask('down')
    expect(await send(who)).toEqual({ ok: false, refusal: { why: 'post' } })
  })
})

describe('whoever has no mailbox', () => {
  it('is fresh for five minutes after signing in, and is sent no code', async () => {
    const now = await signedIn({ hasMailbox: false, minutesAgo: 1 })
    expect(await isFresh(now)).toBe(true)
    expect(await isFresh(now, new Date(Date.now() + freshMinutes * minute))).toBe(false)
    expect(await isFresh(await signedIn({ hasMailbox: false, minutesAgo: 6 }))).toBe(false)
    expect(await send(now)).toEqual({ ok: false, refusal: { why: 'address' } })
    expect(await mailbox.rows()).toEqual([])
  })
})
