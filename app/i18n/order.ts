import type { Told } from '#app/lib/told.ts'
import type { Lang } from './words.ts'

const collators = { th: new Intl.Collator('th'), en: new Intl.Collator('en') }

/** Sorts by name as a dictionary of that language does: in Thai a vowel written before its consonant does not lead. */
export function byName(lang: Lang): (a: { name: Told }, b: { name: Told }) => number {
  const name = (told: Told) => (lang === 'en' && told.en) || told.th
  return (a, b) => collators[lang].compare(name(a.name), name(b.name))
}
