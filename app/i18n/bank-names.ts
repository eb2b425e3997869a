import { banks, isBankCode } from '#integrations/payments/bank.ts'

/** What people call a bank; one that is not known any more keeps its code. */
export function bankName(code: string, lang: 'th' | 'en'): string {
  return isBankCode(code) ? banks[code][lang] : code
}

/** All banks, for a list to choose from. */
export function bankChoices(lang: 'th' | 'en'): { value: string; label: string }[] {
  return Object.entries(banks).map(([value, names]) => ({ value, label: names[lang] }))
}
