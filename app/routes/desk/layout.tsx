import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Outlet, useLoaderData, useMatches } from '@remix-run/react'
import { DeskFooter } from '#app/components/desk/desk-footer.tsx'
import { DeskHeader } from '#app/components/desk/desk-header.tsx'
import { SkipLink } from '#app/components/desk/skip-link.tsx'
import { communitiesOf } from '#app/domain/community/mine.server.ts'
import { holds } from '#app/domain/person/actor.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { requireActor } from '#app/routes/doorman.server.ts'
import { languageOf } from '#app/routes/language.server.ts'

export const handle = { hydrate: true }

/** A page that needs more than one column says so with `export const handle = { wide: true }`. */
export interface DeskHandle {
  readonly wide?: boolean
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'volunteer', 'committee', 'staff')
  const own = await communitiesOf(actor, 'volunteer', 'committee')
  const { common, desk } = wordsIn(languageOf(request))
  const title = `${desk.frame.title} · ${common.yaan}`
  return {
    title,
    name: actor.name,
    community: own[0] ?? null,
    sitsOnCommittee: holds(actor, 'committee'),
    handlesOrders: holds(actor, 'volunteer'),
  }
}

/** The desk: phone first, one narrow column, unless a page is a table. */
export default function DeskLayout() {
  const { name, community, sitsOnCommittee, handlesOrders } = useLoaderData<typeof loader>()
  const isWide = useMatches().some(({ handle }) => (handle as DeskHandle | undefined)?.wide)
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <DeskHeader community={community} isWide={isWide === true} handlesOrders={handlesOrders} />
      <main
        id="content"
        tabIndex={-1}
        className={`mx-auto w-full grow px-4 pt-6 pb-16 ${isWide ? 'max-w-page' : 'max-w-measure'}`}
      >
        <Outlet />
      </main>
      <DeskFooter name={name} sitsOnCommittee={sitsOnCommittee} />
    </div>
  )
}
