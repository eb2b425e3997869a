import { partnerNames } from '#integrations/partners/names.ts'

/** A partner's own name for people; one that is not known any more keeps its word. */
export function partnerName(partner: string, lang: 'th' | 'en'): string {
  const known = Object.entries(partnerNames).find(([id]) => id === partner)
  return known ? known[1][lang] : partner
}
