import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Outlet, useLoaderData } from '@remix-run/react'
import { DeskFooter } from '#app/components/desk/desk-footer.tsx'
import { DeskHeader } from '#app/components/desk/desk-header.tsx'
import { SkipLink } from '#app/components/desk/skip-link.tsx'
import { communitiesOf } from '#app/domain/community/mine.server.ts'
import { holds } from '#app/domain/person/actor.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { requireActor } from '#app/routes/doorman.server.ts'
import { languageOf } from '#app/routes/language.server.ts'

export const handle = { hydrate: true }

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'volunteer', 'committee', 'staff')
  const own = await communitiesOf(actor, 'volunteer', 'committee')
  const { common, desk } = wordsIn(languageOf(request))
  const title = `${desk.frame.title} · ${common.yaan}`
  return { title, name: actor.name, community: own[0] ?? null, sitsOnCommittee: holds(actor, 'committee') }
}

/** The desk: phone first, one narrow column. */
export default function DeskLayout() {
  const { name, community, sitsOnCommittee } = useLoaderData<typeof loader>()
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <DeskHeader community={community} />
      <main id="content" tabIndex={-1} className="mx-auto w-full max-w-measure grow px-4 pt-6 pb-16">
        <Outlet />
      </main>
      <DeskFooter name={name} sitsOnCommittee={sitsOnCommittee} />
    </div>
  )
}
