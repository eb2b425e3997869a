import { randomUUID } from 'node:crypto'
import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { requireActor } from '#app/routes/doorman.server.ts'

/** For a browser without JavaScript; otherwise the phone makes the id itself (components/desk/new-maker-link). */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, 'volunteer')
  return redirect(`/desk/makers/new/${randomUUID()}/kind`)
}
