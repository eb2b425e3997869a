import type { ActionFunctionArgs } from '@remix-run/node'
import { askPasskey, offerPasskey } from '#app/domain/person/passkey.server.ts'
import { findActor } from '#app/domain/person/session.server.ts'
import { notFound } from '#app/routes/doorman.server.ts'

/** There is nothing to read here. */
export function loader() {
  throw notFound()
}

/** What the browser is to ask its passkeys: of somebody signed in a new one, of anybody else one they hold. */
export async function action({ request, context }: ActionFunctionArgs) {
  const headers = { 'cache-control': 'no-store' }
  const actor = await findActor(request)
  if (actor) return Response.json(await offerPasskey(actor), { headers })
  const asked = await askPasskey(context.address)
  if (asked.ok) return Response.json(asked.value, { headers })
  return new Response(null, { status: 429, headers: { ...headers, 'retry-after': String(asked.refusal.seconds) } })
}
