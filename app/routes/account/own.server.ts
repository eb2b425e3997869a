import { findSession } from '#app/domain/person/session.server.ts'
import { requireActor } from '#app/routes/doorman.server.ts'

/** The session of whoever looks at their own account; nobody signed in is sent to sign in, as by `requireActor`. */
export async function requireSession(request: Request) {
  return (await findSession(request)) ?? { id: '', actor: await requireActor(request) }
}
