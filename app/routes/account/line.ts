import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { linkLine, startLine } from '#app/domain/person/line.server.ts'
import { findActor } from '#app/domain/person/session.server.ts'
import { localPath } from '#app/lib/local-path.ts'
import { notFound } from '#app/routes/doorman.server.ts'

/** Sends a visitor to LINE: to sign in, or to link it when they are signed in already. A link, not a form: forms of ours
 *  may only lead to ourselves. */
export async function loader({ request }: LoaderFunctionArgs) {
  const next = localPath(new URL(request.url).searchParams.get('next'))
  const actor = await findActor(request)
  const departure = actor
    ? await linkLine(request, { back: '/account', failed: '/account' })
    : await startLine(request, { back: next ?? '/account/home', failed: '/account/sign-in' })
  if (!departure) throw notFound()
  return redirect(departure.url, { headers: departure.headers })
}
