import { config } from '#app/lib/config.server.ts'
import { db } from '#app/lib/database.server.ts'
import { isId } from '#app/lib/id.ts'
import type { Actor } from './actor.ts'
import { auth } from './auth.server.ts'

/** The person of this request's session with the grants they hold now, or null. */
export async function findActor(request: Request): Promise<Actor | null> {
  return (await findSession(request))?.actor ?? null
}

/** This request's session and its person, or null: no cookie, not ours, ended, or past its time. */
export async function findSession(request: Request): Promise<{ id: string; actor: Actor } | null> {
  if (!request.headers.has('cookie')) return null
  const { token } = await auth.api.readToken({ headers: request.headers })
  if (!token) return null
  const session = await db.session.findFirst({
    where: { token, expiresAt: { gt: new Date() } },
    select: {
      id: true,
      person: {
        select: {
          id: true,
          name: true,
          language: true,
          grants: { where: { endedAt: null }, select: { role: true, communityId: true, producerId: true } },
        },
      },
    },
  })
  return session && { id: session.id, actor: session.person }
}

/** Begins a session for a demo person. Answers the headers with its cookie, or null when there is no such demo person
 *  or this is not the demo. */
export async function signInAsDemo(request: Request, personId: string): Promise<Headers | null> {
  if (!config().isDemo || !isId(personId)) return null
  const person = await db.person.findFirst({ where: { id: personId, isDemo: true }, select: { id: true } })
  return person && openSession(request, person.id)
}

/** Begins a session for somebody who has proved who they are; answers the headers that carry its cookie. */
export async function openSession(request: Request, personId: string): Promise<Headers> {
  const { headers } = await auth.api.openSession({
    body: { personId },
    headers: request.headers,
    returnHeaders: true,
  })
  return cookiesOf(headers)
}

/** Ends this request's session; answers the headers that take its cookie back. */
export async function signOut(request: Request): Promise<Headers> {
  const { headers } = await auth.api.closeSession({ headers: request.headers, returnHeaders: true })
  return cookiesOf(headers)
}

/** Only what concerns the visitor of better-auth's answer. */
export function cookiesOf(headers: Headers): Headers {
  return new Headers(headers.getSetCookie().map((cookie): [string, string] => ['set-cookie', cookie]))
}
