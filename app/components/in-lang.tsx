import { inLang, type Lang } from '#app/i18n/words.ts'
import type { Told } from '#app/lib/told.ts'
import { useLang } from './language.tsx'

/** What somebody told, in the page's language or honestly in Thai, with `lang` so that it is read out and broken into lines rightly. */
export function useTold(told: Told): { text: string; lang: Lang; isFallback: boolean } {
  const lang = useLang()
  const shown = inLang(lang, told.th, told.en)
  return { ...shown, isFallback: shown.lang !== lang }
}

/** The words themselves; a `lang` attribute only where they are not in the page's language. */
export function Say({ told }: { told: Told }) {
  const { text, lang, isFallback } = useTold(told)
  return isFallback ? <span lang={lang}>{text}</span> : text
}
