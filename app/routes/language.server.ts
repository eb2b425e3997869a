import type { Lang } from '#app/i18n/words.ts'

const cookieName = 'yaan-lang'

/** The shop says its language in the address (`/en/…`); the other rooms remember the person's choice in a cookie. */
export function languageOf(request: Request): Lang {
  const { pathname } = new URL(request.url)
  if (pathname === '/en' || pathname.startsWith('/en/')) return 'en'
  const room = pathname.split('/')[1] ?? ''
  if (!['desk', 'sell', 'office', 'account'].includes(room)) return 'th'
  return request.headers.get('cookie')?.includes(`${cookieName}=en`) ? 'en' : 'th'
}

/** The header value that remembers a language for the rooms behind sign-in. */
export function languageCookie(lang: Lang): string {
  return `${cookieName}=${lang}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly`
}
