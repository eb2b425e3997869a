import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData, useSearchParams } from '@remix-run/react'
import { buttonLook } from '#app/components/button-look.ts'
import { BackLink } from '#app/components/desk/back-link.tsx'
import { Empty } from '#app/components/empty.tsx'
import { Say } from '#app/components/in-lang.tsx'
import { useWords } from '#app/components/language.tsx'
import { listPoints } from '#app/domain/delivery/pickup-point.server.ts'
import { requireActor } from '#app/routes/doorman.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  return { points: await listPoints(await requireActor(request, 'volunteer', 'committee')) }
}

/** Where the community's buyers collect. */
export default function Points() {
  const { points } = useLoaderData<typeof loader>()
  const isSaved = useSearchParams()[0].has('saved')
  const { fulfilment: words } = useWords()
  return (
    <>
      <BackLink to="/desk">{words.pickup.toDesk}</BackLink>
      <h1 className="text-28">{words.pickup.title}</h1>
      <p className="text-muted">{words.pickup.lead}</p>
      {isSaved && (
        <p role="status" className="mt-3 font-bold text-pandan">
          {words.pickup.saved}
        </p>
      )}
      {points.length === 0 && (
        <div className="mt-4">
          <Empty says={words.pickup.none} />
        </div>
      )}
      <ul className="mt-4 grid gap-4">
        {points.map(({ id, nameTh, nameEn, placeTh, placeEn, hoursTh, hoursEn, closedAt, community, _count }) => (
          <li key={id} className="rounded-card border border-sand bg-raised p-4">
            <Link to={`/desk/pickup/${id}`} className="inline-flex min-h-11 items-center font-bold">
              <Say told={{ th: nameTh, en: nameEn }} />
            </Link>
            {closedAt && <span className="ml-2 font-bold text-lac">{words.pickup.closed}</span>}
            <p>
              <Say told={{ th: placeTh, en: placeEn }} />
            </p>
            <p>
              <Say told={{ th: hoursTh, en: hoursEn }} />
            </p>
            <p className="text-16 text-muted">
              <Say told={{ th: community.nameTh, en: community.nameEn }} />
              {_count.fulfilments > 0 && ` · ${words.pickup.waiting(_count.fulfilments)}`}
            </p>
          </li>
        ))}
      </ul>
      <p className="mt-6">
        <Link to="/desk/pickup/new" className={buttonLook()}>
          {words.pickup.add}
        </Link>
      </p>
    </>
  )
}
