import { data } from '@remix-run/node'
import { holdsCardNumber } from '#app/domain/payment/card-number.ts'
import { type Lang, wordsIn } from '#app/i18n/words.ts'
import { isId } from '#app/lib/id.ts'

/** The answer to a form into which a card's number was typed, and that is not read any further; null: there is none in it. */
export function refuseCardNumber(form: FormData, lang: Lang) {
  const typed = [...form.values()].filter((value) => typeof value === 'string' && !isId(value))
  if (!typed.some((value) => holdsCardNumber(String(value)))) return null
  return data({ refusal: wordsIn(lang).pay.refusal.card_number }, { status: 400 })
}
