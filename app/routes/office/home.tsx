import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { buttonLook } from '#app/components/button-look.ts'
import { useWords } from '#app/components/language.tsx'
import { BacklogAlarm } from '#app/components/office/platform/backlog-alarm.tsx'
import { countProgramme } from '#app/domain/community/overview.server.ts'
import { agedBacklogs } from '#app/domain/platform/backlog.server.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'staff')
  const [counts, aged] = await Promise.all([countProgramme(actor), agedBacklogs()])
  if (!counts) throw notFound()
  return { counts, aged }
}

export default function OfficeHome() {
  const { counts, aged } = useLoaderData<typeof loader>()
  const { home } = useWords().office
  const without = counts.communities - counts.withVolunteer
  return (
    <>
      <h1 className="text-28">{home.title}</h1>
      <div className="mt-4">
        <BacklogAlarm backlogs={aged} leads />
      </div>
      <ul className="mt-4 grid gap-3">
        <Fact to="/office/communities" says={home.communities(counts.communities)} />
        {without > 0 && <Fact to="/office/communities?without=volunteer" says={home.withoutVolunteer(without)} needs />}
        <Fact to="/desk/makers" says={home.makers(counts.makers)} />
        <Fact to="/desk/products" says={home.products(counts.products)} />
        {counts.storiesInReview > 0 && <Fact to="/desk/stories" says={home.stories(counts.storiesInReview)} />}
        <Fact
          to="/desk/partners?needs"
          says={counts.listingsInNeed > 0 ? home.listings(counts.listingsInNeed) : home.listingsFine}
          needs={counts.listingsInNeed > 0}
        />
      </ul>
      <p className="mt-8 flex flex-wrap gap-3">
        <Link to="/office/communities/new" className={buttonLook()}>
          {home.add}
        </Link>
        <Link to="/office/import" className={buttonLook('quiet')}>
          {home.import}
        </Link>
      </p>
    </>
  )
}

/** One number as a sentence that leads to where it comes from. */
function Fact({ to, says, needs = false }: { to: string; says: string; needs?: boolean }) {
  return (
    <li>
      <Link
        to={to}
        className={`flex min-h-14 items-center rounded-card border bg-raised px-4 py-2 text-ink ${needs ? 'border-marigold border-l-8' : 'border-sand'}`}
      >
        {says}
      </Link>
    </li>
  )
}
