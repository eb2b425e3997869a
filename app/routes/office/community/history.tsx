import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { HistoryList } from '#app/components/community/history-list.tsx'
import { useWords } from '#app/components/language.tsx'
import { CommunityLinks } from '#app/components/office/community-links.tsx'
import { findForEditing } from '#app/domain/community/community.server.ts'
import { listCommunityHistory } from '#app/domain/community/history.server.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'staff')
  const id = params.id ?? ''
  const [community, entries] = await Promise.all([findForEditing(actor, id), listCommunityHistory(actor, id)])
  if (!community || !entries) throw notFound()
  return { id, slug: community.slug, nameTh: community.nameTh, entries }
}

export default function CommunityHistory() {
  const { id, slug, nameTh, entries } = useLoaderData<typeof loader>()
  const { history } = useWords().office
  return (
    <>
      <h1 className="text-28">{history.of(nameTh)}</h1>
      <CommunityLinks id={id} slug={slug} />
      <HistoryList entries={entries} />
    </>
  )
}
