import type { MetaFunction } from '@remix-run/node'
import { useWords } from '#app/components/language.tsx'
import { TextPage } from '#app/components/shop/text-page.tsx'
import { wordsIn } from '#app/i18n/words.ts'
import { pageMeta, rootOf } from './page-meta.ts'

export const meta: MetaFunction = ({ matches }) => {
  const { title, description } = wordsIn(rootOf(matches).lang).pages.about
  return pageMeta(matches, { path: '/about', title, description })
}

export default function About() {
  return <TextPage {...useWords().pages.about} />
}
