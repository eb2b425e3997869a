import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useWords } from '#app/components/language.tsx'
import { StatementSheet } from '#app/components/money/statement-sheet.tsx'
import { readMonth } from '#app/domain/payout/month.ts'
import { statementOf } from '#app/domain/payout/statement.server.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'
import { chosenMaker } from './own-maker.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'seller')
  const month = readMonth(params.month)
  const { maker, query } = await chosenMaker(request, actor)
  const statement = month && (await statementOf(actor, maker.id, month))
  if (!statement) throw notFound()
  return { statement, query }
}

/** One month of a maker's money, to be read, heard about, and printed. */
export default function Month() {
  const { statement, query } = useLoaderData<typeof loader>()
  const words = useWords().money.own
  return (
    <>
      <p className="grid print:hidden">
        <Link to={`/sell/money${query}`} className="inline-flex min-h-14 items-center">
          {words.back}
        </Link>
        <span className="text-18">{words.print}</span>
      </p>
      <StatementSheet statement={statement} />
    </>
  )
}
