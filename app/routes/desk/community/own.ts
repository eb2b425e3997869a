import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { communitiesOf } from '#app/domain/community/mine.server.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'

/** Leads a committee to its community, and staff to the list of all. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'committee', 'staff')
  const [own, ...others] = await communitiesOf(actor, 'committee')
  if (own && others.length === 0) throw redirect(`/desk/community/${own.id}`)
  if (own) throw redirect('/account')
  if (actor.grants.some(({ role }) => role === 'staff')) throw redirect('/office/communities')
  throw notFound()
}
