import type { ReactNode } from 'react'
import { useLang, useWords } from '#app/components/language.tsx'
import { Photo, type PhotoOf } from '#app/components/photo.tsx'
import type { Aspect } from '#app/domain/listing/state.ts'
import { formatBaht } from '#app/lib/money.ts'

interface DriftProps {
  ours: { title: string; story: string; photos: readonly PhotoOf[]; price: bigint; units: number }
  theirs: {
    title: string | null
    story: string | null
    photoUrls: readonly string[]
    price: string | null
    sellable: number | null
  }
  decide: readonly Aspect[]
}

/** What was edited over there, field by field beside ours, so that a person can decide. */
export function Drift({ ours, theirs, decide }: DriftProps) {
  const { listing } = useWords().desk
  const { fields } = listing
  const price = theirs.price === null ? null : formatBaht(BigInt(theirs.price))
  return (
    <section className="flex flex-col gap-4 rounded-card border-2 border-clay bg-raised p-4">
      <h2 className="text-22">{listing.differences}</h2>
      <p>{listing.edited(decide.map((aspect) => listing.aspects[aspect]).join(', '))}</p>
      <Pair name={fields.title} ours={ours.title} theirs={theirs.title} differ={ours.title !== theirs.title} />
      {theirs.story !== null && (
        <Pair name={fields.story} ours={ours.story} theirs={theirs.story} differ={ours.story !== theirs.story} />
      )}
      {decide.includes('photos') && (
        <Pair
          name={fields.photos}
          ours={<OurPhotos photos={ours.photos} />}
          theirs={<TheirPhotos urls={theirs.photoUrls} />}
          differ
        />
      )}
      <Pair
        name={fields.price}
        ours={formatBaht(ours.price)}
        theirs={price}
        differ={formatBaht(ours.price) !== price}
      />
      <Pair
        name={fields.units}
        ours={String(ours.units)}
        theirs={theirs.sellable === null ? null : String(theirs.sellable)}
        differ={ours.units !== theirs.sellable}
      />
    </section>
  )
}

interface PairProps {
  name: string
  ours: ReactNode
  theirs: ReactNode
  differ: boolean
}

/** One field, two sides. Where they are the same it is told in one word. */
function Pair({ name, ours, theirs, differ }: PairProps) {
  const lang = useLang()
  const { listing } = useWords().desk
  if (theirs === null || !differ)
    return (
      <p className="text-16 text-muted">
        {name}: {listing.same}
      </p>
    )
  return (
    <div className="flex flex-col gap-2">
      <h3 className="text-18">{name}</h3>
      <dl className="grid gap-3 sm:grid-cols-2">
        <Side term={listing.ours} lang={lang} edge="border-l-indigo">
          {ours}
        </Side>
        <Side term={listing.theirs} lang={lang} edge="border-l-clay">
          {theirs}
        </Side>
      </dl>
    </div>
  )
}

function Side({ term, lang, edge, children }: { term: string; lang: string; edge: string; children: ReactNode }) {
  return (
    <div className={`min-w-0 rounded-card border border-sand border-l-8 bg-ground p-3 ${edge}`}>
      <dt className="text-16 text-muted" lang={lang}>
        {term}
      </dt>
      <dd lang="th" className="whitespace-pre-line">
        {children}
      </dd>
    </div>
  )
}

function OurPhotos({ photos }: { photos: readonly PhotoOf[] }) {
  return (
    <span className="flex flex-wrap gap-2">
      {photos.map((photo) => (
        <Photo key={photo.hash} photo={photo} alt={null} sizes="4rem" className="w-16 rounded-card" />
      ))}
    </span>
  )
}

/** Pictures of a platform are not fetched into our page: each is a link. */
function TheirPhotos({ urls }: { urls: readonly string[] }) {
  const { preview } = useWords().desk.listing
  if (urls.length === 0) return preview.noPhotos
  return (
    <span className="flex flex-wrap gap-x-4">
      {urls.map((url, at) => (
        <a key={url} href={url} rel="noreferrer" className="inline-flex min-h-11 min-w-11 items-center">
          {preview.photoAlt(at + 1)}
        </a>
      ))}
    </span>
  )
}
