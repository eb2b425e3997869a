import { describe, expect, it } from 'vitest'
import { finishLine, linkLine, startLine } from '#app/domain/person/line.server.ts'
import { findActor, openSession } from '#app/domain/person/session.server.ts'
import { db } from '#app/lib/database.server.ts'
import { createLineSimulator } from '#integrations/simulators/line/index.ts'
import { makeActor } from '#tests/support/make.ts'
import { simulatedFetch } from '#tests/support/simulated-fetch.ts'

const line = createLineSimulator({
  channel: { channelId: '2000000001', channelSecret: 'simulated-line-channel-secret' },
})
globalThis.fetch = simulatedFetch(line)

const home = 'http://localhost:3000'
const paths = { back: '/desk', failed: '/account/sign-in' }
const request = (path: string, cookie = '') => new Request(home + path, { headers: { cookie } })
const cookieOf = (headers: Headers) =>
  headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')

/** The person at LINE's page picks one of its people, or goes back. */
async function answerAtLine(url: string, answer: Record<string, string>): Promise<string> {
  const response = await line.fetch(new Request(url, { method: 'POST', body: new URLSearchParams(answer) }))
  const location = response.headers.get('location') ?? ''
  return location.slice(home.length)
}

async function depart(cookie = '') {
  const departure = await startLine(request('/account/line', cookie), paths)
  if (!departure) throw new Error('LINE is not configured')
  return { ...departure, cookie: cookieOf(departure.headers) }
}

const somjai = { displayName: 'สมใจ' }

async function come(person: Record<string, string>) {
  const { url, cookie } = await depart()
  const back = await finishLine(request(await answerAtLine(url, person), cookie))
  if (!back) throw new Error('LINE is not configured')
  return back
}

describe('LINE', () => {
  it('makes a person, and knows them again', async () => {
    const [first, again] = [await come(somjai), await come(somjai)]
    expect(first.headers.get('location')).toBe('/desk')
    const actors = await Promise.all(
      [first, again].map(({ headers }) => findActor(request('/desk', cookieOf(headers)))),
    )
    expect(actors[0]).toEqual(actors[1])
    const person = await db.person.findFirstOrThrow({ include: { accounts: true } })
    expect(person.email).toMatch(/@line\.invalid$/)
    expect(person.accounts).toHaveLength(1)
    expect(person.accounts[0]).toMatchObject({
      providerId: 'line',
      accessToken: null,
      refreshToken: null,
      idToken: null,
    })
  })

  it('signs nobody in when they went back, nor with a state of another browser', async () => {
    const { url, cookie } = await depart()
    const gone = await finishLine(request(await answerAtLine(url, { answer: 'cancel' }), cookie))
    expect(gone?.headers.get('location')).toMatch(/^(http:\/\/localhost:3000)?\/account\/sign-in\?error=access_denied/)
    const stolen = await depart()
    const forged = await finishLine(request(await answerAtLine(stolen.url, somjai)))
    expect(forged?.headers.get('location')).toMatch(/\/account\/sign-in\?error=/)
    expect(await db.session.count()).toBe(0)
  })

  it('is linked to an account that is signed in', async () => {
    const actor = await makeActor()
    const cookie = cookieOf(await openSession(request('/'), actor.id))
    const departure = await linkLine(request('/account/line', cookie), paths)
    if (!departure) throw new Error('LINE is not configured')
    const there = `${cookie}; ${cookieOf(departure.headers)}`
    await finishLine(request(await answerAtLine(departure.url, somjai), there))
    const back = await come(somjai)
    expect((await findActor(request('/desk', cookieOf(back.headers))))?.id).toBe(actor.id)
    expect(await db.person.count()).toBe(1)
  })
})
