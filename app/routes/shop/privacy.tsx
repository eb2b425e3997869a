import type { MetaFunction } from '@remix-run/node'
import { useWords } from '#app/components/language.tsx'
import { TextPage } from '#app/components/shop/text-page.tsx'
import { wordsIn } from '#app/i18n/words.ts'
import { pageMeta, rootOf } from './page-meta.ts'

export const meta: MetaFunction = ({ matches }) => {
  const { title, description } = wordsIn(rootOf(matches).lang).pages.privacy
  return pageMeta(matches, { path: '/privacy', title, description })
}

export default function Privacy() {
  return <TextPage {...useWords().pages.privacy} />
}
