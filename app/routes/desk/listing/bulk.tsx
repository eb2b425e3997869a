import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { BulkLeft, BulkQuestions } from '#app/components/desk/board/bulk-left.tsx'
import { BulkProgress } from '#app/components/desk/board/bulk-progress.tsx'
import { useFresh } from '#app/components/desk/listing/use-fresh.ts'
import { useLang, useWords } from '#app/components/language.tsx'
import { openBulk } from '#app/domain/bulk/view.server.ts'
import { formatMoment } from '#app/i18n/dates.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'volunteer', 'staff')
  const bulk = await openBulk(actor, params.bulkId ?? '')
  if (!bulk) throw notFound()
  return { bulk }
}

/** One wish for many: how far it is, what came of it, and what could not be done. */
export default function Bulk() {
  const { bulk } = useLoaderData<typeof loader>()
  const lang = useLang()
  const words = useWords().desk.bulk
  const isRunning = bulk.finishedAt === null
  useFresh(isRunning || bulk.there.underWay > 0)
  return (
    <div className="flex flex-col gap-6">
      <header className="flex flex-col gap-1">
        <h1 className="text-28">{words.titles[bulk.verb](bulk.total)}</h1>
        <p className="text-16 text-muted">{formatMoment(lang, bulk.createdAt)}</p>
      </header>
      <BulkProgress bulk={bulk} />
      {isRunning && (
        <noscript>
          <Link to="" className="inline-flex min-h-11 items-center">
            {words.again}
          </Link>
        </noscript>
      )}
      <BulkQuestions questions={bulk.questions} back={`/desk/partners/bulk/${bulk.id}`} />
      <BulkLeft reasons={bulk.reasons} />
      <Link to="/desk/partners" className="inline-flex min-h-11 items-center self-start">
        {words.back}
      </Link>
    </div>
  )
}
