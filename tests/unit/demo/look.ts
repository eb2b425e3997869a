import { expect } from 'vitest'
import { makers } from '#prisma/seed/data/makers.ts'
import { people } from '#prisma/seed/data/people.ts'
import { products } from '#prisma/seed/data/products.ts'

/** Fails with the values that stand there twice. */
export function expectUnique(values: string[]) {
  expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([])
}

/** Keys of who sits on the committee of a community. */
export function committeeOf(community: string): string[] {
  return people
    .filter((person) => person.grants.some((grant) => grant.role === 'committee' && grant.community === community))
    .map((person) => person.key)
}

/** The community of a maker, by slug. */
export function communityOfMaker(slug: string): string | undefined {
  return makers.find((maker) => maker.slug === slug)?.community
}

/** The maker whom a story tells of; none when it is about a whole community. */
export function makerOfStory({ kind, slug }: { kind: string; slug: string }) {
  if (kind === 'community') return undefined
  const makerSlug = kind === 'maker' ? slug : products.find((product) => product.slug === slug)?.maker
  return makers.find((maker) => maker.slug === makerSlug)
}

/** Every string inside, however deep. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (value === null || typeof value !== 'object') return []
  return Object.values(value).flatMap(textsOf)
}

/** Every pair of Thai and English inside, however deep. */
export function bilinguals(value: unknown): { th: string; en: string }[] {
  if (value === null || typeof value !== 'object') return []
  const inside = Object.values(value).flatMap(bilinguals)
  if (!('th' in value) || !('en' in value)) return inside
  const { th, en } = value
  return typeof th === 'string' && typeof en === 'string' ? [{ th, en }, ...inside] : inside
}
