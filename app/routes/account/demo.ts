import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { signInAsDemo } from '#app/domain/person/session.server.ts'
import { localPath } from '#app/lib/local-path.ts'
import { notFound } from '#app/routes/doorman.server.ts'

/** There is nothing to read here. */
export function loader() {
  throw notFound()
}

/** Signs in as one of the demo's people. Outside of the demo this address does not exist. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData()
  const headers = await signInAsDemo(request, String(form.get('person')))
  if (!headers) throw notFound()
  return redirect(localPath(form.get('next')) ?? '/account/home', { headers })
}
