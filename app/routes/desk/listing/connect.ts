import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { beginConnect } from '#app/domain/listing/connect.server.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'

/** Leads to the platform's own page where the seller says yes. A link and no form: forms may post to ourselves only. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'volunteer', 'staff')
  const communityId = new URL(request.url).searchParams.get('community')
  const begun = await beginConnect(actor, params.partner ?? '', communityId)
  if (!begun.ok) throw notFound()
  return redirect(begun.value.href)
}
