import { describe, expect, it } from 'vitest'
import { consentTexts } from '#app/domain/consent/text.ts'
import { communities } from '#prisma/seed/data/communities.ts'
import { makers } from '#prisma/seed/data/makers.ts'
import { people } from '#prisma/seed/data/people.ts'
import { products } from '#prisma/seed/data/products.ts'
import { committeeOf, expectUnique } from './look.ts'

describe('people', () => {
  const grants = people.flatMap((person) => person.grants.map((grant) => ({ person, grant })))
  const activeVolunteers = grants.flatMap(({ person, grant }) =>
    grant.role === 'volunteer' && grant.until === null ? [{ key: person.key, community: grant.community }] : [],
  )

  it('have their own key, and an address that reaches nobody', () => {
    expectUnique(people.map((person) => person.key))
    const emails = people.flatMap((person) => person.email ?? [])
    expectUnique(emails)
    for (const email of emails) expect(email).toMatch(/^[a-z]+@example\.com$/)
  })

  it('put one active volunteer and a committee behind every community that has makers', () => {
    expectUnique(activeVolunteers.map(({ community }) => community))
    const withMakers = new Set(makers.map((maker) => maker.community))
    expect(withMakers.size).toBeGreaterThanOrEqual(12)
    for (const community of withMakers) {
      expect(
        activeVolunteers.some((volunteer) => volunteer.community === community),
        community,
      ).toBe(true)
      expect(committeeOf(community).length, community).toBeGreaterThanOrEqual(1)
    }
  })

  it('point at communities and makers that exist', () => {
    const slugs = new Set(communities.map((community) => community.slug))
    const makerSlugs = new Set(makers.map((maker) => maker.slug))
    for (const { person, grant } of grants) {
      if ('community' in grant) expect(slugs.has(grant.community), person.key).toBe(true)
      if (grant.role === 'seller') expect(makerSlugs.has(grant.maker), person.key).toBe(true)
    }
    for (const role of ['seller', 'staff'] as const) {
      expect(grants.filter(({ grant }) => grant.role === role)).toHaveLength(3)
    }
  })

  it('ask for consent only in their own community and their own time', () => {
    const volunteerOf = new Map(activeVolunteers.map(({ key, community }) => [key, community]))
    for (const { slug, community, consent } of makers) {
      if (consent.state === 'waiting') continue
      expect(volunteerOf.get(consent.recordedBy), slug).toBe(community)
      expect(consent.givenOn >= consentTexts[consent.textVersion].validFrom, slug).toBe(true)
      expectUnique(consent.purposes)
    }
  })
})

describe('makers', () => {
  it('are at least twenty-five, of every kind and in every state of consent', () => {
    expect(makers.length).toBeGreaterThanOrEqual(25)
    expectUnique(makers.map((maker) => maker.slug))
    expect(new Set(makers.map((maker) => maker.kind)).size).toBe(4)
    expect(new Set(makers.map((maker) => maker.consent.state))).toEqual(new Set(['given', 'waiting', 'withdrawn']))
    expect(makers.filter((maker) => maker.phone === null && maker.email === null).length).toBeGreaterThanOrEqual(3)
    for (const purpose of ['face', 'map', 'partners'] as const) {
      const refused = makers.filter(({ consent }) => consent.state === 'given' && !consent.purposes.includes(purpose))
      expect(refused.length, purpose).toBeGreaterThanOrEqual(1)
    }
  })

  it('have goods only out while their consent holds', () => {
    for (const maker of makers) {
      const open = maker.consent.state === 'given' && maker.consent.purposes.includes('shop')
      const goods = products.filter((product) => product.maker === maker.slug)
      expect(goods.length, maker.slug).toBeGreaterThanOrEqual(1)
      if (!open) {
        expect(
          goods.some((product) => product.status === 'published'),
          maker.slug,
        ).toBe(false)
      }
    }
  })
})
