import { describe, expect, it } from 'vitest'
import { listDemoPeople } from '#app/domain/person/demo.server.ts'
import { findActor, openSession, signInAsDemo, signOut } from '#app/domain/person/session.server.ts'
import { db } from '#app/lib/database.server.ts'
import { makeActor, makeCommunity } from '#tests/support/make.ts'

const page = 'http://localhost:3000/desk'
const visitor = (cookie?: string) => new Request(page, cookie ? { headers: { cookie } } : {})
const cookieOf = (headers: Headers | null) => headers?.getSetCookie()[0]?.split(';')[0] ?? ''

describe('a session', () => {
  it('tells who somebody is and what they may do now', async () => {
    const community = await makeCommunity()
    const actor = await makeActor('volunteer', { communityId: community.id })
    const cookie = cookieOf(await openSession(visitor(), actor.id))
    expect(await findActor(visitor(cookie))).toEqual(actor)
    await db.grant.updateMany({ data: { endedAt: new Date() } })
    expect((await findActor(visitor(cookie)))?.grants).toEqual([])
  })

  it('is nobody without a cookie, with a forged one, and after its time', async () => {
    const actor = await makeActor()
    const cookie = cookieOf(await openSession(visitor(), actor.id))
    expect(await findActor(visitor())).toBeNull()
    expect(await findActor(visitor(cookie.replace(/=./, '=x')))).toBeNull()
    expect(await findActor(visitor(`${cookie.slice(0, -4)}aaaa`))).toBeNull()
    await db.session.updateMany({ data: { expiresAt: new Date(Date.now() - 1_000) } })
    expect(await findActor(visitor(cookie))).toBeNull()
  })

  it('ends for good at sign-out', async () => {
    const cookie = cookieOf(await openSession(visitor(), (await makeActor()).id))
    const answer = await signOut(visitor(cookie))
    expect(answer.getSetCookie().join()).toMatch(/Max-Age=0/)
    expect(await findActor(visitor(cookie))).toBeNull()
    expect(await db.session.count()).toBe(0)
  })

  it('travels in a cookie that scripts and other sites do not get', async () => {
    const [cookie = ''] = (await openSession(visitor(), (await makeActor()).id)).getSetCookie()
    expect(cookie).toMatch(/HttpOnly/)
    expect(cookie).toMatch(/SameSite=Lax/)
    expect(cookie).toMatch(/Path=\//)
  })
})

describe('the demo', () => {
  it('offers its own people by role and lets only them in by one tap', async () => {
    const community = await makeCommunity()
    const demo = await makeActor('volunteer', { communityId: community.id })
    const real = await makeActor('staff')
    await db.person.update({ where: { id: demo.id }, data: { isDemo: true } })
    expect(await listDemoPeople()).toEqual([
      {
        role: 'volunteer',
        people: [{ id: demo.id, name: demo.name, communityTh: community.nameTh, communityEn: community.nameEn }],
      },
    ])
    expect(await findActor(visitor(cookieOf(await signInAsDemo(visitor(), demo.id))))).toEqual(demo)
    expect(await signInAsDemo(visitor(), real.id)).toBeNull()
    expect(await signInAsDemo(visitor(), 'not-an-id')).toBeNull()
  })
})
