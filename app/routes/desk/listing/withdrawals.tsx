import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { usePartnerName } from '#app/components/desk/listing/partner-words.ts'
import { Empty } from '#app/components/empty.tsx'
import { Say } from '#app/components/in-lang.tsx'
import { useLang, useWords } from '#app/components/language.tsx'
import { listWithdrawals } from '#app/domain/listing/withdrawals.server.ts'
import { formatMoment } from '#app/i18n/dates.ts'
import { requireActor } from '#app/routes/doorman.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  return { withdrawals: await listWithdrawals(await requireActor(request, 'volunteer', 'committee', 'staff')) }
}

type Withdrawal = ReturnType<typeof useLoaderData<typeof loader>>['withdrawals'][number]

/** What had to be gone from the platforms, first what is not proved yet, each with the look that did not find it. */
export default function Withdrawals() {
  const { withdrawals } = useLoaderData<typeof loader>()
  const { board, task } = useWords().desk
  return (
    <div className="flex flex-col gap-6">
      <header className="flex flex-col gap-1">
        <h1 className="text-28">{task.proof.title}</h1>
        <p className="text-muted">{task.proof.lead}</p>
      </header>
      {withdrawals.length === 0 ? (
        <Empty says={task.proof.none} />
      ) : (
        <ul className="flex flex-col gap-4">
          {withdrawals.map((one) => (
            <Proof key={one.id} one={one} />
          ))}
        </ul>
      )}
      <Link to="/desk/partners" className="inline-flex min-h-11 items-center self-start">
        {board.title}
      </Link>
    </div>
  )
}

function Proof({ one }: { one: Withdrawal }) {
  const lang = useLang()
  const { listing, task } = useWords().desk
  const { proof } = task
  const { absentAt, endedAt, look } = one
  const at = absentAt ?? endedAt
  return (
    <li
      className={`flex flex-col gap-1 rounded-card border border-sand border-l-8 bg-raised p-4 ${at ? 'border-l-pandan' : 'border-l-marigold'}`}
    >
      <h2 className="text-18">
        <Link to={`/desk/listings/${one.listingId}`} className="inline-flex min-h-11 items-center">
          <Say told={one.title} />
        </Link>
      </h2>
      <p>{listing.on(usePartnerName(one.shop.partner), one.shop.name)}</p>
      <p className="font-bold">{look ? proof[look.found] : endedAt ? proof.again : proof.waiting}</p>
      <p className="text-16 text-muted">
        {proof.reason[one.reason]} · {formatMoment(lang, one.wantedAt)}
        {one.asked > 0 && ` · ${proof.asked(one.asked)}`}
        {at && ` → ${formatMoment(lang, at)}`}
        {look?.by === 'person' && ` · ${proof.byPerson}`}
      </p>
    </li>
  )
}
