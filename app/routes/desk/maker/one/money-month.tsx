import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTold } from '#app/components/in-lang.tsx'
import { useWords } from '#app/components/language.tsx'
import { StatementSheet } from '#app/components/money/statement-sheet.tsx'
import { readMonth } from '#app/domain/payout/month.ts'
import { statementOf } from '#app/domain/payout/statement.server.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'volunteer')
  const month = readMonth(params.month)
  const statement = month && (await statementOf(actor, params.makerId ?? '', month))
  if (!statement) throw notFound()
  return { statement }
}

/** The same sheet as the maker's own, to be printed for them. */
export default function MakerMonth() {
  const { statement } = useLoaderData<typeof loader>()
  const words = useWords().money.own
  const name = useTold({ th: statement.producer.nameTh, en: statement.producer.nameEn }).text
  return (
    <>
      <p className="grid print:hidden">
        <Link to={`/desk/makers/${statement.producer.id}/money`} className="inline-flex min-h-11 items-center">
          {words.titleOf(name)}
        </Link>
        <span>{words.print}</span>
      </p>
      <StatementSheet statement={statement} />
    </>
  )
}
