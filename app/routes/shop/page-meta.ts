import type { MetaDescriptor } from '@remix-run/node'
import { shopPath } from '#app/components/shop-path.ts'
import { type Lang, wordsIn } from '#app/i18n/words.ts'
import { imageAddress, imageWidths } from '#app/lib/image-address.ts'
import { cutText } from '#app/lib/text.ts'
import type { RootData } from '#app/root.tsx'

interface Matched {
  readonly id: string
  readonly data: unknown
}

interface Page {
  /** The address in Thai, without the origin. */
  path: string
  title: string
  description: string
  picture?: { photo: { hash: string; width: number } } | null
  /** For pages that are no place of their own (search results). */
  hidden?: boolean
}

/** The language and origin that the root loader found. */
export function rootOf(matches: readonly Matched[]): { lang: Lang; origin: string } {
  const root = matches.find(({ id }) => id === 'root')?.data as Awaited<ReturnType<RootData>> | undefined
  return { lang: root?.lang ?? 'th', origin: root?.origin ?? '' }
}

/** Title, description, the address it goes by, and the same page in both languages. */
export function pageMeta(matches: readonly Matched[], page: Page): MetaDescriptor[] {
  const { lang, origin } = rootOf(matches)
  const { common } = wordsIn(lang)
  const address = (language: Lang) => origin + shopPath(language, page.path)
  const title = page.title.includes(common.yaan) ? page.title : `${page.title} · ${common.yaan}`
  const description = cutText(page.description, 160)
  const alternate = (hrefLang: string, language: Lang) => ({
    tagName: 'link',
    rel: 'alternate',
    hrefLang,
    href: address(language),
  })
  return [
    { title },
    { name: 'description', content: description },
    ...(page.hidden ? [{ name: 'robots', content: 'noindex' }] : []),
    { tagName: 'link', rel: 'canonical', href: address(lang) },
    alternate('th', 'th'),
    alternate('en', 'en'),
    alternate('x-default', 'th'),
    { property: 'og:title', content: title },
    { property: 'og:description', content: description },
    { property: 'og:type', content: 'website' },
    { property: 'og:url', content: address(lang) },
    { property: 'og:locale', content: lang === 'th' ? 'th_TH' : 'en_GB' },
    ...(page.picture ? [{ property: 'og:image', content: origin + sharePicture(page.picture.photo) }] : []),
  ]
}

function sharePicture({ hash, width }: { hash: string; width: number }): string {
  return imageAddress(hash, imageWidths(width).at(-1) ?? width, 'jpg')
}
