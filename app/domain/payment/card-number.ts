/** Card numbers belong on the provider's page: here nobody may leave one, not even by mistake. Pure; browser-safe. */

/** Whether a text holds what may be a card number: 13 to 19 digits, however they are spaced, that end as such numbers do. */
export function holdsCardNumber(text: string): boolean {
  for (const [found] of text.matchAll(/\d(?:[ -]?\d){12,}/g)) {
    const digits = found.replace(/\D/g, '')
    for (let length = 13; length <= Math.min(19, digits.length); length += 1)
      for (let from = 0; from + length <= digits.length; from += 1)
        if (endsLikeOne(digits.slice(from, from + length))) return true
  }
  return false
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
