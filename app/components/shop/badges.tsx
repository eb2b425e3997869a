import { formatDay } from '#app/i18n/dates.ts'
import type { Phrases } from '#app/i18n/phrases.ts'
import { useLang, useWords } from '../language.tsx'

export interface BadgeOf {
  readonly kind: keyof Phrases['mark']['kinds']
  readonly number: string | null
  readonly stars: number | null
  readonly year: number | null
  readonly expiresOn: Date | null
}

/** Marks that somebody looked up, each with its number and what it does and does not say. */
export function Badges({ badges }: { badges: readonly BadgeOf[] }) {
  return (
    <ul className="grid gap-3 sm:grid-cols-2">
      {badges.map((badge) => (
        <li key={`${badge.kind} ${badge.number}`} className="rounded-card border border-pandan px-4 py-3">
          <Badge badge={badge} />
        </li>
      ))}
    </ul>
  )
}

function Badge({ badge }: { badge: BadgeOf }) {
  const { mark, shop } = useWords()
  const lang = useLang()
  const { kind, number, stars, year, expiresOn } = badge
  const details = [
    number && shop.product.markNumber(number),
    stars && shop.product.markStars(stars),
    year && shop.product.markYear(year),
    expiresOn && shop.product.markUntil(formatDay(lang, expiresOn)),
  ].filter(Boolean)
  return (
    <>
      <p className="font-bold text-pandan">{mark.kinds[kind].name}</p>
      <p className="text-16">{details.join(' · ')}</p>
      <p className="mt-1 text-16 text-muted">
        {mark.kinds[kind].meaning} ({mark.kinds[kind].owner})
      </p>
    </>
  )
}
