import { describe, expect, it } from 'vitest'
import { communities } from '#prisma/seed/data/communities.ts'
import { makers } from '#prisma/seed/data/makers.ts'
import { people } from '#prisma/seed/data/people.ts'
import { products } from '#prisma/seed/data/products.ts'
import { stories } from '#prisma/seed/data/stories.ts'
import { storyParts } from '#prisma/seed/data/types.ts'
import { committeeOf, communityOfMaker, expectUnique, makerOfStory } from './look.ts'

describe('stories', () => {
  it('are at least twenty out, in both languages, of communities, makers and goods', () => {
    const published = stories.filter((story) => story.status === 'published')
    expect(published.length).toBeGreaterThanOrEqual(20)
    expectUnique(stories.map((story) => story.slug))
    expect(new Set(published.map((story) => story.subject.kind))).toEqual(new Set(['community', 'maker', 'product']))
    for (const story of published) {
      const thai = storyParts.map((part) => story.parts[part].th).join('')
      expect(thai.length, story.slug).toBeGreaterThanOrEqual(900)
    }
  })

  it('belong to a subject of that community', () => {
    const homeOf = {
      community: new Map(communities.map((community) => [community.slug, community.slug])),
      maker: new Map(makers.map((maker) => [maker.slug, maker.community])),
      product: new Map(products.map((product) => [product.slug, communityOfMaker(product.maker)])),
    }
    for (const { slug, subject, community } of stories) {
      expect(homeOf[subject.kind].get(subject.slug), slug).toBe(community)
    }
  })

  it('are approved by somebody of the committee who did not write them', () => {
    const keys = new Set(people.map((person) => person.key))
    for (const story of stories) {
      expect(keys.has(story.writer), story.slug).toBe(true)
      expect(story.approved !== null, story.slug).toBe(story.status === 'published')
      if (!story.approved) continue
      expect(story.approved.by, story.slug).not.toBe(story.writer)
      expect(committeeOf(story.community), story.slug).toContain(story.approved.by)
    }
  })

  it('give the source of what they say about a real place', () => {
    for (const story of stories.filter(({ subject }) => subject.kind === 'community')) {
      expect(story.claims.length, story.slug).toBeGreaterThanOrEqual(2)
    }
    for (const { claims } of stories) {
      for (const { url } of claims) if (url !== null) expect(() => new URL(url)).not.toThrow()
    }
  })

  it('are told only of makers who said yes to their story', () => {
    for (const story of stories) {
      const maker = makerOfStory(story.subject)
      if (!maker) continue
      expect(maker.consent.state === 'given' && maker.consent.purposes.includes('story'), story.slug).toBe(true)
    }
  })
})
