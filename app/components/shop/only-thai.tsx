import type { Told } from '#app/lib/told.ts'
import { useTold } from '../in-lang.tsx'
import { useWords } from '../language.tsx'

/** Says honestly, on an English page, that what follows is in Thai. Nothing where it is in the page's language. */
export function OnlyThai({ told }: { told: Told }) {
  const { shop } = useWords()
  if (!useTold(told).isFallback) return null
  return <p className="mb-2 border-sand border-l-4 pl-3 text-16 text-muted">{shop.onlyThai}</p>
}
