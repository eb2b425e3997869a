import { type CodeNotSent, codeMinutes, sendCode } from '#app/domain/person/code.server.ts'
import { type Lang, wordsIn } from '#app/i18n/words.ts'
import type { Outcome } from '#app/lib/outcome.ts'

/** Sends a code in the visitor's language. */
export function sendCodeLetter(email: string, lang: Lang, from: string): Promise<Outcome<null, CodeNotSent>> {
  const { letter } = wordsIn(lang).account.code
  return sendCode({
    email,
    lang,
    from,
    letter: (code) => ({ subject: letter.subject(code), text: letter.text(code, codeMinutes) }),
  })
}
