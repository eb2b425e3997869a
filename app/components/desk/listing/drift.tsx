import { useLang, useWords } from '#app/components/language.tsx'
import type { Aspect } from '#app/domain/listing/state.ts'

interface DriftProps {
  ours: string
  theirs: string | null
  decide: readonly Aspect[]
}

/** Both sides of what was edited over there, so that a person can decide. */
export function Drift({ ours, theirs, decide }: DriftProps) {
  const lang = useLang()
  const { listing } = useWords().desk
  return (
    <section className="flex flex-col gap-3 rounded-card border-2 border-clay bg-raised p-4">
      <p className="font-bold">{decide.map((aspect) => listing.aspects[aspect]).join(', ')}</p>
      <dl className="flex flex-col gap-2">
        <dt className="text-16 text-muted">{listing.ours}</dt>
        <dd lang="th">{ours}</dd>
        <dt className="text-16 text-muted" lang={lang}>
          {listing.theirs}
        </dt>
        <dd lang="th">{theirs}</dd>
      </dl>
    </section>
  )
}
