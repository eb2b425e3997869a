import { describe, expect, it } from 'vitest'
import {
  changeOwnAccount,
  endOtherSessions,
  endSession,
  findOwnAccount,
  listSessions,
} from '#app/domain/person/account.server.ts'
import { listPasskeys, removePasskey, renamePasskey } from '#app/domain/person/passkey.server.ts'
import { findSession, openSession } from '#app/domain/person/session.server.ts'
import { db } from '#app/lib/database.server.ts'
import { makeActor } from '#tests/support/make.ts'

const page = 'http://localhost:3000/account'
const cookieOf = (headers: Headers) => headers.getSetCookie()[0]?.split(';')[0] ?? ''

async function signIn(personId: string) {
  const request = new Request(page, { headers: { 'user-agent': 'Mozilla/5.0 (Linux; Android 16) Chrome/140' } })
  const cookie = cookieOf(await openSession(request, personId))
  return () => findSession(new Request(page, { headers: { cookie } }))
}

describe('one’s own account', () => {
  it('lists sessions and ends them at once, nobody else’s', async () => {
    const [actor, stranger] = [await makeActor(), await makeActor()]
    const [here, elsewhere, third] = [await signIn(actor.id), await signIn(actor.id), await signIn(actor.id)]
    const sessions = await listSessions(actor)
    expect(sessions).toHaveLength(3)
    expect(sessions[0]?.userAgent).toContain('Android')
    const ended = (await elsewhere())?.id ?? ''
    expect(await endSession(stranger, ended)).toBe(false)
    expect(await endSession(actor, 'no-id')).toBe(false)
    expect(await endSession(actor, ended)).toBe(true)
    expect(await elsewhere()).toBeNull()
    await endOtherSessions(actor, (await here())?.id ?? '')
    expect(await third()).toBeNull()
    expect((await here())?.actor).toEqual(actor)
  })

  it('keeps name and language, and shows no address that mail does not reach', async () => {
    const actor = await makeActor()
    await changeOwnAccount(actor, { name: 'ป้าแดง', language: 'en' })
    expect(await findOwnAccount(actor)).toMatchObject({ name: 'ป้าแดง', language: 'en', hasLine: false })
    await db.person.update({ where: { id: actor.id }, data: { email: 'line-u1@line.invalid' } })
    expect((await findOwnAccount(actor)).email).toBeNull()
  })

  it('renames and removes one’s own passkeys only', async () => {
    const [actor, stranger] = [await makeActor(), await makeActor()]
    const credential = { credentialID: 'c', publicKey: 'k', counter: 0, deviceType: 'multiDevice', backedUp: true }
    const { id } = await db.passkey.create({ data: { personId: actor.id, ...credential } })
    expect(await renamePasskey(stranger, id, 'ของฉัน')).toBe(false)
    expect(await removePasskey(stranger, id)).toBe(false)
    expect(await listPasskeys(stranger)).toEqual([])
    expect(await renamePasskey(actor, id, 'มือถือ')).toBe(true)
    expect((await listPasskeys(actor)).map(({ name }) => name)).toEqual(['มือถือ'])
    expect(await removePasskey(actor, id)).toBe(true)
    expect(await listPasskeys(actor)).toEqual([])
  })
})
