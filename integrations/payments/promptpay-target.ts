/** Who is paid by a PromptPay code: an id that a person or a house registered with their bank. */

export type PromptPayTarget =
  /** Ten digits beginning with 06, 08 or 09. */
  | { readonly kind: 'mobile'; readonly digits: string }
  /** Thirteen digits: of a person, or a house's tax number. */
  | { readonly kind: 'taxId'; readonly digits: string }
  /** Fifteen digits. */
  | { readonly kind: 'ewallet'; readonly digits: string }

/** What a house with a bank's bill payment is paid by; only here does a reference reach the bank's notice. */
export interface Biller {
  readonly kind: 'biller'
  /** Fifteen digits: tax number and a suffix of two. */
  readonly digits: string
}

const forms: Record<PromptPayTarget['kind'] | 'biller', RegExp> = {
  mobile: /^0[689]\d{8}$/,
  taxId: /^\d{13}$/,
  ewallet: /^\d{15}$/,
  biller: /^\d{15}$/,
}

/** Whether the digits have the form of their kind. The check digit is asked for once, when a person types the id. */
export function hasForm({ kind, digits }: PromptPayTarget | Biller): boolean {
  return forms[kind].test(digits)
}

/**
 * What a person typed as a PromptPay id: `081-234-5678`, `+66 81 234 5678`, thirteen or fifteen digits, Thai digits too.
 * Null when it is none: land lines cannot be registered, and thirteen digits must pass their check digit.
 */
export function parseTarget(typed: string): PromptPayTarget | null {
  const plain = typed.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50)).replace(/[\s().-]/g, '')
  if (!/^\+?\d+$/.test(plain)) return null
  const digits = plain.replace(/^\+/, '')
  const national = digits.length === 11 && digits.startsWith('66') ? `0${digits.slice(2)}` : digits
  if (forms.mobile.test(national)) return { kind: 'mobile', digits: national }
  if (plain.startsWith('+')) return null
  if (taxIdOk(digits)) return { kind: 'taxId', digits }
  return forms.ewallet.test(digits) ? { kind: 'ewallet', digits } : null
}

/** Whether thirteen digits end with the check digit that the other twelve give. */
export function taxIdOk(digits: string): boolean {
  if (!forms.taxId.test(digits)) return false
  const sum = [...digits.slice(0, 12)].reduce((all, digit, at) => all + Number(digit) * (13 - at), 0)
  return (11 - (sum % 11)) % 10 === Number(digits[12])
}

/** The id as people write it: `081-234-5678`, `0-9930-00123-45-6`. */
export function spokenTarget({ kind, digits }: PromptPayTarget | Biller): string {
  if (kind === 'mobile') return digits.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1-$2-$3')
  if (kind === 'taxId') return digits.replace(/^(\d)(\d{4})(\d{5})(\d{2})(\d)$/, '$1-$2-$3-$4-$5')
  return digits
}
