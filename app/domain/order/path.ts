/** The address of an order's own page in a language. The token is all that guards it: never log it, never link out. */
export function orderPath(token: string, lang: 'th' | 'en'): string {
  return `${lang === 'en' ? '/en' : ''}/orders/${token}`
}

/** An order's code as people say it: `YN-7F3K9A`; with the number of one of its parts `YN-7F3K9A-1`. */
export function orderCode(shortCode: string, part?: number): string {
  return part === undefined ? `YN-${shortCode}` : `YN-${shortCode}-${part}`
}
