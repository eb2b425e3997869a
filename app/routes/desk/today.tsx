import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { buttonLook } from '#app/components/button-look.ts'
import { Empty } from '#app/components/empty.tsx'
import { useTold } from '#app/components/in-lang.tsx'
import { useLang, useWords } from '#app/components/language.tsx'
import { needsOf, type TodayNeed } from '#app/domain/today/today.server.ts'
import { formatDay } from '#app/i18n/dates.ts'
import { requireActor } from '#app/routes/doorman.server.ts'
import { needPath } from './need-path.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  return { needs: await needsOf(await requireActor(request, 'volunteer', 'committee', 'staff')) }
}

/** What needs me, oldest first, each a sentence with one button. */
export default function Today() {
  const { needs } = useLoaderData<typeof loader>()
  const { today } = useWords().desk
  return (
    <>
      <h1 className="text-28">{today.title}</h1>
      {needs.length === 0 ? (
        <div className="mt-6">
          <Empty says={today.clear} />
        </div>
      ) : (
        <ul className="mt-6 flex flex-col gap-4">
          {needs.map((need) => (
            <NeedCard key={`${need.kind} ${need.id}`} need={need} />
          ))}
        </ul>
      )}
    </>
  )
}

function NeedCard({ need }: { need: TodayNeed }) {
  const lang = useLang()
  const { today } = useWords().desk
  const { text } = useTold(need.name)
  const { says, button } = today.needs[need.kind]
  return (
    <li className="flex flex-col gap-3 rounded-card border border-sand border-l-8 border-l-marigold bg-raised p-4">
      <p>{says(text)}</p>
      <p className="text-16 text-muted">{today.since(formatDay(lang, need.since))}</p>
      <Link to={needPath(need)} className={buttonLook('quiet')}>
        {button}
      </Link>
    </li>
  )
}
