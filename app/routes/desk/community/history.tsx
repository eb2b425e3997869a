import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { HistoryList } from '#app/components/community/history-list.tsx'
import { useWords } from '#app/components/language.tsx'
import { findForEditing } from '#app/domain/community/community.server.ts'
import { listCommunityHistory } from '#app/domain/community/history.server.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'committee', 'staff')
  const id = params.communityId ?? ''
  const [community, entries] = await Promise.all([findForEditing(actor, id), listCommunityHistory(actor, id)])
  if (!community || !entries) throw notFound()
  return { id, nameTh: community.nameTh, entries }
}

export default function OwnCommunityHistory() {
  const { id, nameTh, entries } = useLoaderData<typeof loader>()
  const { office, common } = useWords()
  return (
    <>
      <h1 className="text-28">{office.history.of(nameTh)}</h1>
      <p className="mb-6">
        <Link to={`/desk/community/${id}`} className="inline-flex min-h-11 min-w-11 items-center">
          {common.back}
        </Link>
      </p>
      <HistoryList entries={entries} />
    </>
  )
}
