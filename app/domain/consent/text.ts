import { v1 } from './text-v1.ts'
import { v2 } from './text-v2.ts'

/** What a person is asked to agree to, each on its own switch (PDPA s.19: separate, plain, free, withdrawable). */
export const purposes = ['shop', 'story', 'face', 'map', 'partners', 'messages', 'help'] as const
export type Purpose = (typeof purposes)[number]

export type ConsentLanguage = 'th' | 'en'
export type ConsentTextVersion = 'v1' | 'v2'

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

/** A version of the text, with the purposes that it asks about. */
export interface ConsentText<Asked extends Purpose = Purpose> {
  version: ConsentTextVersion
  /** First day in use, Asia/Bangkok. */
  validFrom: string
  preamble: Record<ConsentLanguage, ConsentPreamble>
  purposes: Record<Asked, Record<ConsentLanguage, PurposeText>>
}

/**
 * Every text that was ever shown. A consent points at its version for good, so a text in use is never edited: a better
 * wording is a new version.
 */
export const consentTexts = { v1, v2 } satisfies Record<
  ConsentTextVersion,
  Pick<ConsentText, 'version' | 'validFrom' | 'preamble'>
>

/** The text shown to a person who is asked today. */
export const currentConsentText: ConsentText = v2

/** Whether a word from an address or a form names a purpose. */
export function isPurpose(text: unknown): text is Purpose {
  return purposes.some((purpose) => purpose === text)
}

/** Whether this is a text of ours that asks about this purpose: nobody agrees to what they were not told. */
export function asksAbout(version: string, purpose: Purpose): boolean {
  return Object.values(consentTexts).some((text) => text.version === version && purpose in text.purposes)
}
