import { useWords } from '#app/components/language.tsx'

/** What people call a partner. */
export function usePartnerName(partner: string): string {
  const { partners } = useWords().desk.listing
  return Object.entries(partners).find(([id]) => id === partner)?.[1] ?? partner
}

/** Where connecting a shop begins; it ends on the platform's own page, so the browser goes there as a whole. */
export function connectPath(partner: string, communityId: string | null): string {
  return `/desk/partners/${partner}/connect${communityId ? `?community=${communityId}` : ''}`
}
