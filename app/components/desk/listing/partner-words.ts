import { useLang } from '#app/components/language.tsx'
import { partnerName } from '#app/i18n/partner-names.ts'

/** What people call a partner. */
export function usePartnerName(partner: string): string {
  return partnerName(partner, useLang())
}

/** Where connecting a shop begins; it ends on the platform's own page, so the browser goes there as a whole. */
export function connectPath(partner: string, communityId: string | null): string {
  return `/desk/partners/${partner}/connect${communityId ? `?community=${communityId}` : ''}`
}
