import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { ConsentLog } from '#app/components/desk/consent/consent-log.tsx'
import { useMaker } from '#app/components/desk/maker/use-maker.ts'
import { useWords } from '#app/components/language.tsx'
import { whatHangsOn } from '#app/domain/consent/reach.server.ts'
import { purposes } from '#app/domain/consent/text.ts'
import { consentRecord } from '#app/domain/producer/record.server.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'volunteer', 'committee')
  const { makerId = '' } = params
  const [record, hanging] = await Promise.all([consentRecord(actor, makerId), whatHangsOn(actor, makerId)])
  if (!record || !hanging) throw notFound()
  return { record, leaving: hanging.leaving }
}

/** What was agreed to, how to change it, and every answer ever given. */
export default function ConsentPage() {
  const { record, leaving } = useLoaderData<typeof loader>()
  const { mayChange } = useMaker()
  const { maker } = useWords().desk
  const words = maker.consent
  return (
    <div className="flex flex-col gap-6">
      <h1 className="text-28">{words.title(record.callName)}</h1>
      {leaving > 0 && <p className="rounded-card border-2 border-marigold bg-raised p-4">{words.leaving(leaving)}</p>}
      <ul className="flex flex-col border-sand border-t">
        {purposes.map((purpose) => {
          const isGiven = record.consents.includes(purpose)
          return (
            <li key={purpose} className="flex flex-wrap items-center justify-between gap-x-4 border-sand border-b py-2">
              <span className="flex flex-col">
                {maker.purposes[purpose]}
                <span className={`font-bold text-16 ${isGiven ? 'text-pandan' : 'text-muted'}`}>
                  {isGiven ? words.yes : words.no}
                </span>
              </span>
              {mayChange && (
                <Link
                  to={purpose}
                  className="inline-flex min-h-11 items-center text-16"
                  aria-label={`${isGiven ? words.withdraw : words.ask}: ${maker.purposes[purpose]}`}
                >
                  {isGiven ? words.withdraw : words.ask}
                </Link>
              )}
            </li>
          )
        })}
      </ul>
      <ConsentLog log={record.log} />
    </div>
  )
}
