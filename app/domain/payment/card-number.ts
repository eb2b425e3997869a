/** Card numbers belong on the provider's page: here nobody may leave one, not even by mistake. Pure; browser-safe. */

/** Whether a text holds what may be a card number: 13 to 19 digits in a row, however they are spaced, that end as such do. */
export function holdsCardNumber(text: string): boolean {
  return [...text.matchAll(/\d(?:[ -]?\d){12,18}(?![ -]?\d)/g)].some(([found]) => endsLikeOne(found.replace(/\D/g, '')))
}

/** Luhn's check digit. */
function endsLikeOne(digits: string): boolean {
  let sum = 0
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits[digits.length - 1 - at])
    const twice = at % 2 === 1 ? digit * 2 : digit
    sum += twice > 9 ? twice - 9 : twice
  }
  return sum % 10 === 0
}
