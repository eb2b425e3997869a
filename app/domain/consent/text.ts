import { v1 } from './text-v1.ts'

/** What a person is asked to agree to, each on its own switch (PDPA s.19: separate, plain, free, withdrawable). */
export const purposes = ['shop', 'story', 'face', 'map', 'partners', 'messages'] as const
export type Purpose = (typeof purposes)[number]

export type ConsentLanguage = 'th' | 'en'
export type ConsentTextVersion = 'v1'

export interface PurposeText {
  /** The question beside the switch. */
  title: string
  /** Why, what, who sees it, how long, and what follows from no or from a change of mind. */
  body: string
}

/** What is said before the switches, for all of them (PDPA s.23). */
export interface ConsentPreamble {
  title: string
  /** Who keeps the data. */
  who: string
  /** That every switch is free, and nothing else hangs on it. */
  free: string
  /** How long things are kept. */
  howLong: string
  /** How to take a yes back. */
  withdraw: string
  /** The other rights, and whom to complain to. */
  rights: string
  /** What the volunteer says and does; read aloud word for word. */
  volunteer: string
}

export interface ConsentText {
  version: ConsentTextVersion
  /** First day in use, Asia/Bangkok. */
  validFrom: string
  preamble: Record<ConsentLanguage, ConsentPreamble>
  purposes: Record<Purpose, Record<ConsentLanguage, PurposeText>>
}

/**
 * Every text that was ever shown. A consent points at its version for good, so a text in use is never edited: a better
 * wording is a new version.
 */
export const consentTexts: Record<ConsentTextVersion, ConsentText> = { v1 }

/** The text shown to a person who is asked today. */
export const currentConsentText: ConsentText = v1

/** Whether a word from an address or a form names a purpose. */
export function isPurpose(text: unknown): text is Purpose {
  return purposes.some((purpose) => purpose === text)
}
