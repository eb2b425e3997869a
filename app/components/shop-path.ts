import type { Lang } from '#app/i18n/words.ts'

/** The shop's address of a page in a language: Thai at the root, English below /en. */
export function shopPath(lang: Lang, path: string): string {
  if (lang === 'th') return path
  return path === '/' ? '/en' : `/en${path}`
}

/** The address without its language. */
export function withoutLang(pathname: string): string {
  return pathname.replace(/^\/en(?=\/|$)/, '') || '/'
}

/** The same page in a language. */
export function samePage(lang: Lang, { pathname, search }: { pathname: string; search: string }): string {
  return shopPath(lang, withoutLang(pathname)) + search
}
