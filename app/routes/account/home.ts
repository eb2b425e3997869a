import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { homeOf } from '#app/domain/person/rules.ts'
import { requireActor } from '#app/routes/doorman.server.ts'

/** Sends everybody to where their own work is. */
export async function loader({ request }: LoaderFunctionArgs) {
  throw redirect(homeOf(await requireActor(request)))
}
