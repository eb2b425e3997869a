import { redirect } from '@remix-run/node'
import { type Actor, holds, type Role } from '#app/domain/person/actor.ts'
import { findActor } from '#app/domain/person/session.server.ts'

/** Who stands at the door. Nobody signed in: to the sign-in page and back here afterwards. Signed in without any of the
 *  roles: 404, as for a page that does not exist. What they may touch is decided by each query, not here. */
export async function requireActor(request: Request, ...roles: Role[]): Promise<Actor> {
  const actor = await findActor(request)
  if (!actor) {
    const { pathname, search } = new URL(request.url)
    throw redirect(`/account/sign-in?next=${encodeURIComponent(pathname + search)}`)
  }
  if (roles.length > 0 && !holds(actor, ...roles)) throw notFound()
  return actor
}

/** For what is not there, and for what is not theirs: the two look the same from outside. */
export function notFound(): Response {
  return new Response(null, { status: 404, statusText: 'Not Found' })
}

/** For what was public and was taken down. */
export function gone(): Response {
  return new Response(null, { status: 410, statusText: 'Gone' })
}
