import { createContext, useContext } from 'react'
import type { Phrases } from '#app/i18n/phrases.ts'
import { type Lang, wordsIn } from '#app/i18n/words.ts'

const LanguageContext = createContext<Lang>('th')

export const LanguageProvider = LanguageContext.Provider

/** The language of the page being drawn. */
export function useLang(): Lang {
  return useContext(LanguageContext)
}

/** The phrases of the page's language. */
export function useWords(): Phrases {
  return wordsIn(useLang())
}
