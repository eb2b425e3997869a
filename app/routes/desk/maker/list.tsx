import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { KeptDrafts } from '#app/components/desk/kept-drafts.tsx'
import { MakerBadge } from '#app/components/desk/maker-badge.tsx'
import { NewMakerLink } from '#app/components/desk/new-maker-link.tsx'
import { Empty } from '#app/components/empty.tsx'
import { Say } from '#app/components/in-lang.tsx'
import { useLang, useWords } from '#app/components/language.tsx'
import { Photo } from '#app/components/photo.tsx'
import { holds } from '#app/domain/person/actor.ts'
import { draftName, listDrafts } from '#app/domain/producer/draft.server.ts'
import { listMakers } from '#app/domain/producer/producer.server.ts'
import { formatMoment } from '#app/i18n/dates.ts'
import { requireActor } from '#app/routes/doorman.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'volunteer', 'committee', 'staff')
  const [drafts, makers] = await Promise.all([listDrafts(actor), listMakers(actor)])
  return {
    mayBegin: holds(actor, 'volunteer'),
    drafts: drafts.map((draft) => ({ id: draft.id, name: draftName(draft), updatedAt: draft.updatedAt })),
    makers,
  }
}

export default function Makers() {
  const { mayBegin, drafts, makers } = useLoaderData<typeof loader>()
  const { maker } = useWords().desk
  return (
    <>
      <h1 className="text-28">{maker.title}</h1>
      {mayBegin && (
        <p className="mt-4">
          <NewMakerLink />
        </p>
      )}
      {mayBegin && <Drafts drafts={drafts} />}
      {makers.length === 0 ? (
        <div className="mt-6">
          <Empty says={maker.none} />
        </div>
      ) : (
        <ul className="mt-6 flex flex-col gap-3">
          {makers.map((one) => (
            <MakerRow key={one.id} maker={one} />
          ))}
        </ul>
      )}
    </>
  )
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>

function Drafts({ drafts }: Pick<Loaded, 'drafts'>) {
  const lang = useLang()
  const { maker, onboarding } = useWords().desk
  return (
    <ul aria-label={maker.drafts} className="mt-4">
      {drafts.map(({ id, name, updatedAt }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 border-sand border-b py-3">
          <span className="flex flex-col">
            {name ?? onboarding.unnamed}
            <span className="text-16 text-muted">{maker.lastTouched(formatMoment(lang, updatedAt))}</span>
          </span>
          <Link to={`/desk/makers/new/${id}`} className="inline-flex min-h-11 min-w-11 items-center font-bold">
            {maker.continueDraft}
          </Link>
        </li>
      ))}
      <KeptDrafts known={drafts.map(({ id }) => id)} />
    </ul>
  )
}

function MakerRow({ maker }: { maker: Loaded['makers'][number] }) {
  const words = useWords().desk.maker
  const { pictures, _count: counts } = maker
  const [picture] = pictures
  return (
    <li>
      <Link
        to={`/desk/makers/${maker.id}`}
        className="flex items-center gap-4 rounded-card border border-sand bg-raised p-3 text-ink no-underline hover:underline"
      >
        <span className="size-20 shrink-0 overflow-hidden rounded-card bg-sand">
          {picture && <Photo photo={picture.photo} alt={{ th: '', en: null }} sizes="5rem" />}
        </span>
        <span className="flex min-w-0 flex-col">
          <span className="font-bold">
            <Say told={{ th: maker.nameTh, en: maker.nameEn }} />
          </span>
          <span className="text-16">
            <Say told={{ th: maker.makesTh, en: maker.makesEn }} />
          </span>
          <span className="text-16 text-muted">{words.counts(counts.products, counts.stories)}</span>
          <MakerBadge consents={maker.consents} withdrawnAt={maker.withdrawnAt} decisions={counts.consentLog} />
        </span>
      </Link>
    </li>
  )
}
