import type { LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { buttonLook } from '#app/components/button-look.ts'
import { Empty } from '#app/components/empty.tsx'
import { useWords } from '#app/components/language.tsx'
import { CommunityFilterFields } from '#app/components/office/community-filter.tsx'
import { CommunityRow } from '#app/components/office/community-row.tsx'
import { listCommunities, listDistricts } from '#app/domain/community/list.server.ts'
import { registrations } from '#app/domain/community/rules.ts'
import { weaveChoice } from '#app/domain/community/weave.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'staff')
  const query = new URL(request.url).searchParams
  const filter = {
    q: query.get('q') ?? '',
    districtCode: query.get('district') ?? '',
    registration: registrations.find((registration) => registration === query.get('registration')),
    withoutVolunteer: query.get('without') === 'volunteer',
    page: Math.min(1_000, Math.max(1, Number.parseInt(query.get('page') ?? '1', 10) || 1)),
  }
  const [found, districts] = await Promise.all([listCommunities(actor, filter), listDistricts()])
  if (!found) throw notFound()
  const communities = found.communities.map((community) => ({ ...community, weave: weaveChoice(community.weave) }))
  query.delete('page')
  return { ...found, communities, districts, filter, query: query.toString() }
}

export default function CommunityList() {
  const { total, pages, communities, districts, filter, query } = useLoaderData<typeof loader>()
  const words = useWords().office.community
  const page = (to: number) => `/office/communities?${query}${query ? '&' : ''}page=${to}`
  return (
    <>
      <h1 className="text-28">{words.listTitle}</h1>
      <Form method="get" className="mt-4 grid gap-4">
        <CommunityFilterFields filter={filter} districts={districts} />
        <button type="submit" className={buttonLook('quiet')}>
          {words.filter.show}
        </button>
      </Form>
      <p className="mt-6 text-muted" role="status">
        {words.found(total)}
      </p>
      {communities.length === 0 && <Empty says={words.none} />}
      <ul className="mt-2 grid gap-3">
        {communities.map((community) => (
          <CommunityRow key={community.id} community={community} />
        ))}
      </ul>
      <nav aria-label={words.pages} className="mt-6 flex flex-wrap items-center gap-4">
        {filter.page > 1 && (
          <Link className="inline-flex min-h-11 min-w-11 items-center" to={page(filter.page - 1)}>
            {words.before}
          </Link>
        )}
        <span>{words.pageOf(filter.page, pages)}</span>
        {filter.page < pages && (
          <Link className="inline-flex min-h-11 min-w-11 items-center" to={page(filter.page + 1)}>
            {words.after}
          </Link>
        )}
      </nav>
    </>
  )
}
