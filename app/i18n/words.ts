import { en } from './en.ts'
import type { Phrases } from './phrases.ts'
import { th } from './th.ts'

export type Lang = 'th' | 'en'

/** All phrases in one language. */
export function wordsIn(lang: Lang): Phrases {
  return lang === 'en' ? en : th
}

/** The text in the language asked for, or honestly in the other one: `lang` says which it is, for the `lang` attribute. */
export function inLang(lang: Lang, th: string, en: string | null): { text: string; lang: Lang } {
  return lang === 'en' && en ? { text: en, lang: 'en' } : { text: th, lang: 'th' }
}
