import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { HistoryList } from '#app/components/desk/maker/history-list.tsx'
import { useWords } from '#app/components/language.tsx'
import { historyOf } from '#app/domain/producer/record.server.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'volunteer', 'committee')
  const history = await historyOf(actor, params.makerId ?? '')
  if (!history) throw notFound()
  return { history }
}

export default function HistoryPage() {
  const { history } = useLoaderData<typeof loader>()
  const words = useWords().desk.maker.history
  return (
    <>
      <h1 className="mb-6 text-28">{words.title(history.callName)}</h1>
      <HistoryList entries={history.entries} />
    </>
  )
}
