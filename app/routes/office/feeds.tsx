import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useLang, useWords } from '#app/components/language.tsx'
import { FileCard } from '#app/components/office/feed/file-card.tsx'
import { LeftOutCard } from '#app/components/office/feed/left-out.tsx'
import { Section } from '#app/components/section.tsx'
import { reportFeeds } from '#app/domain/feed/report.server.ts'
import { formatMoment } from '#app/i18n/dates.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const report = await reportFeeds(await requireActor(request, 'staff'))
  if (!report) throw notFound()
  return { report }
}

/** What Google and Facebook can fetch, and what had to stay out. */
export default function Feeds() {
  const { report } = useLoaderData<typeof loader>()
  const lang = useLang()
  const words = useWords().office.feed
  const { lastBuild } = report
  return (
    <>
      <h1 className="text-28">{words.title}</h1>
      <p className="text-muted">{words.lead}</p>
      <p>
        <Link to="/office/partners" className="inline-flex min-h-11 min-w-11 items-center">
          {words.toPartners}
        </Link>
      </p>
      {lastBuild?.failed && (
        <p role="status" className="my-4 rounded-card border border-marigold border-l-8 bg-raised p-4">
          {words.failed(formatMoment(lang, lastBuild.endedAt))}
        </p>
      )}
      {report.isBehind && <p>{words.behind}</p>}
      <div className="mt-4 grid gap-4">
        {report.files.map((file) => (
          <FileCard key={file.name} file={file} />
        ))}
      </div>
      {report.notPartnered > 0 && <p className="mt-4">{words.notPartnered(report.notPartnered)}</p>}
      <Section title={words.reasons}>
        {report.leftOut.length === 0 ? (
          <p>{words.noReasons}</p>
        ) : (
          <div className="grid gap-4">
            {report.leftOut.map((product) => (
              <LeftOutCard key={product.productId} product={product} />
            ))}
          </div>
        )}
      </Section>
    </>
  )
}
