import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { Drift } from '#app/components/desk/listing/drift.tsx'
import { HandworkCard } from '#app/components/desk/listing/handwork-card.tsx'
import { History } from '#app/components/desk/listing/history.tsx'
import { NextStep, type WishName, wishes } from '#app/components/desk/listing/next-step.tsx'
import { usePartnerName } from '#app/components/desk/listing/partner-words.ts'
import { PlatformPreview } from '#app/components/desk/listing/platform-preview.tsx'
import { ProblemList } from '#app/components/desk/listing/problem-list.tsx'
import { StateBadge } from '#app/components/desk/listing/state-words.tsx'
import { Transcripts } from '#app/components/desk/listing/transcripts.tsx'
import { useFresh } from '#app/components/desk/listing/use-fresh.ts'
import { Refusals } from '#app/components/desk/refusals.tsx'
import { Say } from '#app/components/in-lang.tsx'
import { useLang, useWords } from '#app/components/language.tsx'
import { Photo } from '#app/components/photo.tsx'
import { finishHandwork, openHandwork } from '#app/domain/listing/handwork.server.ts'
import { previewListing } from '#app/domain/listing/push.server.ts'
import { type OpenListing, openListing } from '#app/domain/listing/view.server.ts'
import {
  keepTheirs,
  pauseListing,
  retryNow,
  showAgain,
  takeDown,
  type Wished,
  writeOurs,
} from '#app/domain/listing/wish.server.ts'
import type { Actor } from '#app/domain/person/actor.ts'
import { transcriptsOf } from '#app/domain/platform/transcript.server.ts'
import { formatMoment } from '#app/i18n/dates.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { formatBaht } from '#app/lib/money.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'
import { languageOf } from '#app/routes/language.server.ts'
import { type PreviewShown, previewOf } from './preview-of.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'volunteer', 'committee', 'staff')
  const listing = await openListing(actor, params.id ?? '')
  if (!listing) throw notFound()
  const wantsPreview = new URL(request.url).searchParams.has('preview')
  const preview = wantsPreview ? await previewAsShown(actor, listing) : undefined
  const [transcripts, handwork] = await Promise.all([transcriptsOf(actor, listing.id), openHandwork(actor, listing.id)])
  return { listing, preview, transcripts, handwork }
}

/** A person has done by hand what was asked, or says why they could not. */
async function endHandwork(request: Request, id: string, form: FormData) {
  const actor = await requireActor(request, 'volunteer', 'staff')
  const { handwork, listing } = wordsIn(languageOf(request)).desk
  const why = String(form.get('why') ?? '').trim()
  const isDone = form.get('do') === 'handDone'
  if (!isDone && why === '') return data({ said: handwork.missingWhy }, { status: 400 })
  const end = isDone ? ({ done: true } as const) : ({ done: false, why } as const)
  const outcome = await finishHandwork(actor, id, { askedAt: new Date(String(form.get('askedAt'))), end })
  if (outcome.ok) return redirect(`/desk/listings/${id}`)
  if (outcome.refusal.code === 'not_found') throw notFound()
  return data({ said: listing.refusals.not_now }, { status: 400 })
}

/** Null when the platform cannot be asked for its rules just now, or the goods may not be shown. */
async function previewAsShown(actor: Actor, { goods, shop }: OpenListing) {
  const looked = await previewListing(actor, { variantId: goods.variantId, shopId: shop.id }, {})
  return looked.ok ? previewOf(looked.value) : null
}

const verbs: Readonly<Record<WishName, (actor: Actor, id: string) => Wished>> = {
  pause: pauseListing,
  show: showAgain,
  takeDown,
  retry: retryNow,
  writeOurs,
  keepTheirs,
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'volunteer', 'staff')
  const form = await request.formData()
  const asked = form.get('do')
  const id = params.id ?? ''
  if (asked === 'handDone' || asked === 'handRefused') return endHandwork(request, id, form)
  const wish = wishes.find((one) => one === asked)
  if (!wish) throw notFound()
  const outcome = await verbs[wish](actor, id)
  if (outcome.ok) return redirect(`/desk/listings/${id}`)
  const said = wordsIn(languageOf(request)).desk.listing.refusals[outcome.refusal.code]
  return data({ said }, { status: 400 })
}

/** One listing: how it stands, what is in its way, the next step, and how it came here. */
export default function Listing() {
  const { listing: one, preview, transcripts, handwork } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { variantId, productId } = one.goods
  const formPath = `/desk/listings/new?variant=${variantId}&shop=${one.shop.id}`
  const productPath = `/desk/products/${productId}`
  const here = `/desk/listings/${one.id}`
  const mendPath = one.asksCategory
    ? `/desk/partners/category/${productId}?${new URLSearchParams({ back: here })}`
    : formPath
  useFresh(one.shop.state === 'connected' && (one.state === 'waiting' || one.state === 'on_its_way' || one.isBehind))
  return (
    <div className="flex flex-col gap-6">
      <Head one={one} productPath={productPath} />
      <Refusals said={refused ? [refused.said] : []} />
      <Standing one={one} />
      {handwork && <HandworkCard work={handwork} />}
      <ProblemList problems={one.problems} productId={productId} formPath={formPath} back={here} />
      {one.ours && one.seen && (
        <Drift
          ours={{ ...one.ours, price: one.goods.price, units: one.goods.available }}
          theirs={one.seen}
          decide={one.seen.decide}
        />
      )}
      {one.tends && <NextStep of={{ ...one, troubled: one.trouble !== null, formPath, mendPath, productPath }} />}
      {one.tends && <PreviewPart preview={preview} />}
      <History events={one.history} />
      <Support one={one} />
      <Transcripts transcripts={transcripts} />
      <Link to="/desk/partners" className="inline-flex min-h-11 items-center self-start">
        {useWords().desk.listing.toBoard}
      </Link>
    </div>
  )
}

function Head({ one: { goods, shop }, productPath }: { one: OpenListing; productPath: string }) {
  const { listing } = useWords().desk
  return (
    <header className="flex gap-4">
      {goods.photo && (
        <Photo photo={goods.photo} alt={goods.name} sizes="6rem" first className="w-24 shrink-0 rounded-card" />
      )}
      <div className="flex min-w-0 flex-col gap-1">
        <h1 className="text-22">
          <Say told={goods.name} />
        </h1>
        <p className="text-16 text-muted">{listing.on(usePartnerName(shop.partner), shop.name)}</p>
        <Link to={productPath} className="inline-flex min-h-11 items-center text-16">
          {listing.do.toProduct}
        </Link>
      </div>
    </header>
  )
}

function Standing({ one }: { one: OpenListing }) {
  const lang = useLang()
  const { listing } = useWords().desk
  const { says } = listing
  const { state, seen, trouble, nextTryAt } = one
  const deletedThere = state === 'gone' && one.want === 'live'
  return (
    <section role="status" className="flex flex-col gap-2 rounded-card border border-sand bg-raised p-4">
      <StateBadge state={state} />
      <p>{deletedThere ? says.deletedThere : says[state]}</p>
      {one.shop.state === 'reconnect' && <p className="font-bold">{says.reconnect}</p>}
      {trouble && one.shop.state === 'connected' && <p className="font-bold">{trouble.say[lang]}</p>}
      {nextTryAt && state === 'waiting' && <p>{says.againAt(formatMoment(lang, nextTryAt))}</p>}
      {one.isBehind && (state === 'live' || state === 'hidden') && <p>{says.behind}</p>}
      {state === 'refused' && seen && <Reasons reasons={seen.reasons.map((reason) => reason[lang])} />}
      {seen && one.seenAt && (
        <p className="text-16 text-muted">
          {listing.theirs}: {seen.price !== null && formatBaht(BigInt(seen.price))}{' '}
          {seen.sellable !== null && `· ${listing.preview.stock(seen.sellable)}`} ·{' '}
          {listing.seenAt(formatMoment(lang, one.seenAt))}
        </p>
      )}
      {seen?.url && state !== 'gone' && (
        <a href={seen.url} className="inline-flex min-h-11 min-w-11 items-center font-bold">
          {listing.do.open}
        </a>
      )}
    </section>
  )
}

/** As that platform will show it, when asked for: the platform's rules may have to be fetched. */
function PreviewPart({ preview }: { preview: PreviewShown | null | undefined }) {
  const { listing } = useWords().desk
  return (
    <section id="preview" className="flex flex-col gap-3">
      <Link
        to={preview === undefined ? '?preview#preview' : '?'}
        preventScrollReset
        className="inline-flex min-h-11 items-center self-start font-bold"
      >
        {preview === undefined ? listing.seePreview : listing.hidePreview}
      </Link>
      {preview && <PlatformPreview preview={preview} />}
      {preview === null && <p className="text-muted">{listing.noPreview}</p>}
    </section>
  )
}

function Reasons({ reasons }: { reasons: readonly string[] }) {
  const { listing } = useWords().desk
  if (reasons.length === 0) return null
  return (
    <>
      <h2 className="text-18">{listing.reasons}</h2>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </>
  )
}

/** Codes that a person reads out when they call for help. */
function Support({ one }: { one: OpenListing }) {
  const { listing } = useWords().desk
  const { codes } = listing
  const rows: readonly (readonly [string, string | null | undefined])[] = [
    [codes.ours, one.ourCode],
    [codes.theirs, one.remoteItem],
    [codes.error, one.trouble?.remoteCode],
    [codes.request, one.trouble?.requestId],
  ]
  return (
    <details className="text-16 text-muted">
      <summary className="min-h-11 py-2">{listing.support}</summary>
      <dl>
        {rows.map(([name, value]) =>
          value ? (
            <div key={name} className="flex gap-2">
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
    </details>
  )
}
