import { describe, expect, it } from 'vitest'
import { consentTexts, currentConsentText, purposes } from '#app/domain/consent/text.ts'
import { categorySlugs, factsOf, neededNumber } from '#app/domain/product/category.ts'
import { judgeGoods } from '#app/domain/product/goods.ts'
import { checkMark } from '#app/domain/product/mark.ts'
import { communities } from '#prisma/seed/data/communities.ts'
import { districts, riverCorners, tileMapSize, zones } from '#prisma/seed/data/districts.ts'
import { makers } from '#prisma/seed/data/makers.ts'
import { people } from '#prisma/seed/data/people.ts'
import { products } from '#prisma/seed/data/products.ts'
import { stories } from '#prisma/seed/data/stories.ts'
import { type PictureSeed, storyParts } from '#prisma/seed/data/types.ts'
import { factsOf as labelOf } from '#prisma/seed/demo/facts.ts'

const everything = {
  zones,
  districts,
  communities,
  people,
  makers,
  products,
  stories,
  consent: currentConsentText,
}

describe('places', () => {
  it('are fifty districts, each in its own cell of the map and inside it', () => {
    expect(districts).toHaveLength(50)
    expectUnique(districts.map((district) => district.code))
    expectUnique(districts.map((district) => district.slug))
    expectUnique(districts.map(({ tile }) => `${tile.col},${tile.row}`))
    for (const { tile } of districts) {
      expect(tile.col).toBeLessThan(tileMapSize.cols)
      expect(tile.row).toBeLessThan(tileMapSize.rows)
    }
    expect(new Set(districts.map((district) => district.zone))).toEqual(new Set(zones.map((zone) => zone.slug)))
  })

  it('keep the river between its banks: no step of it parts two tiles of one bank', () => {
    const bankAt = new Map(districts.map(({ tile, bank }) => [`${tile.col},${tile.row}`, bank]))
    for (const [a, b] of pairs(riverCorners)) {
      for (const [one, other] of tilesBeside(a, b)) {
        const banks = [bankAt.get(one), bankAt.get(other)].filter((bank) => bank !== undefined)
        expect(new Set(banks).size, `${one} | ${other}`).toBe(banks.length)
      }
    }
  })

  it('are at least forty known communities in real districts', () => {
    expect(communities.length).toBeGreaterThanOrEqual(40)
    expectUnique(communities.map((community) => community.slug))
    expectUnique(communities.map((community) => `${community.districtCode} ${community.th}`))
    const codes = new Set(districts.map((district) => district.code))
    for (const community of communities) {
      expect(codes.has(community.districtCode), community.slug).toBe(true)
      expect(community.lat, community.slug).toBeGreaterThan(13.45)
      expect(community.lat, community.slug).toBeLessThan(13.96)
      expect(community.lon, community.slug).toBeGreaterThan(100.32)
      expect(community.lon, community.slug).toBeLessThan(100.94)
      expect(community.closedIn === null).toBe(community.registration !== 'closed')
    }
  })

  it('show every state of registration', () => {
    expect(new Set(communities.map((community) => community.registration))).toEqual(
      new Set(['registered', 'unregistered', 'in_progress', 'closed']),
    )
  })
})

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

describe('goods', () => {
  it('are at least seventy over all nineteen categories', () => {
    expect(products.length).toBeGreaterThanOrEqual(70)
    expectUnique(products.map((product) => product.slug))
    expectUnique(products.flatMap((product) => product.variants.map((variant) => variant.sku)))
    expect(new Set(products.map((product) => product.category))).toEqual(new Set(categorySlugs))
    const makerSlugs = new Set(makers.map((maker) => maker.slug))
    for (const product of products) expect(makerSlugs.has(product.maker), product.slug).toBe(true)
  })

  it('cost whole baht, and weigh something when they are sent', () => {
    for (const product of products) {
      for (const variant of product.variants) {
        expect(variant.priceSatang % 100, variant.sku).toBe(0)
        expect(variant.priceSatang, variant.sku).toBeGreaterThan(0)
        expect(variant.stock, variant.sku).toBeGreaterThanOrEqual(0)
        const isSent = product.delivery !== 'in_person'
        expect(variant.weightGrams !== null, variant.sku).toBe(isSent)
        expect(variant.sizeMm !== null, variant.sku).toBe(isSent)
      }
      if (product.oneOfAKind) expect(product.variants.map((variant) => variant.stock)).toEqual([1])
      expect(product.waitingFor !== undefined, product.slug).toBe(product.status === 'draft')
    }
  })

  it('carry the number that the law asks for before they are out, and marks of the right form', () => {
    for (const { slug, category, kind, marks, status } of products) {
      const needed = neededNumber(category, kind ?? null)
      if (needed && status === 'published') {
        expect(
          marks.map((mark) => mark.kind),
          slug,
        ).toContain(needed)
      }
      for (const mark of marks) {
        const typed = { stars: null, year: null, ...mark }
        expect(checkMark(typed, '2026-11-21').problems, `${slug} ${mark.kind}`).toEqual([])
      }
    }
  })

  it('say everything their label must say', () => {
    for (const product of products) {
      if (product.status !== 'published') continue
      const said = Object.keys(labelOf(product).label)
      const { required } = factsOf(product.category, product.kind ?? null)
      expect(
        required.filter((name) => !said.includes(name)),
        product.slug,
      ).toEqual([])
    }
  })

  it('have ingredients that add up', () => {
    for (const { slug, label } of products) {
      for (const text of label?.ingredients ? [label.ingredients.th, label.ingredients.en] : []) {
        const shares = [...text.matchAll(/(\d+)%/g)].map(([, percent]) => Number(percent))
        if (shares.length > 0) {
          expect(
            shares.reduce((sum, share) => sum + share, 0),
            `${slug}: ${text}`,
          ).toBe(100)
        }
      }
    }
  })

  it('are refused by no rule of the house, and nothing published waits for a second look', () => {
    for (const product of products) {
      const { th: titleTh, en: titleEn } = product.title
      const rest = textsOf([product.description, product.materials, product.label])
      const marks = product.marks.map((mark) => mark.kind)
      const findings = judgeGoods({ titleTh, titleEn, rest, category: product.category, marks })
      const against = product.status === 'draft' ? findings.filter(({ answer }) => answer === 'refuse') : findings
      expect(against, product.slug).toEqual([])
    }
  })
})

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

describe('pictures', () => {
  it('are never the same drawing twice', () => {
    const pictures: PictureSeed[] = [
      ...makers.map((maker) => maker.picture),
      ...products.flatMap((product) => product.pictures),
      ...stories.flatMap((story) => story.pictures),
    ]
    expectUnique(pictures.map(({ drawing }) => `${drawing.motif} ${drawing.variation}`))
  })
})

describe('every text', () => {
  it('is filled in both languages', () => {
    const empty = bilinguals(everything).filter(({ th, en }) => !/[\u0e00-\u0e7f]/.test(th) || en.trim() === '')
    expect(empty).toEqual([])
    const thaiInEnglish = bilinguals(everything).filter(({ en }) => /[\u0e00-\u0e7f]/.test(en))
    expect(thaiInEnglish).toEqual([])
  })

  it('is clean: composed, without hidden characters, stray spaces or doubled vowels', () => {
    for (const text of textsOf(everything)) {
      expect(text.normalize('NFC')).toBe(text)
      expect(text).not.toMatch(/[\u200b-\u200d\u2060\ufeff\u00ad]|เเ|\u0e4d\u0e32| {2}|^\s|\s$/)
    }
  })

  it('asks for consent once per purpose, in both languages', () => {
    expect(Object.keys(currentConsentText.purposes)).toEqual([...purposes])
  })
})

function expectUnique(values: string[]) {
  expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([])
}

function committeeOf(community: string): string[] {
  return people
    .filter((person) => person.grants.some((grant) => grant.role === 'committee' && grant.community === community))
    .map((person) => person.key)
}

function communityOfMaker(slug: string): string | undefined {
  return makers.find((maker) => maker.slug === slug)?.community
}

function makerOfStory({ kind, slug }: { kind: string; slug: string }) {
  if (kind === 'community') return undefined
  const makerSlug = kind === 'maker' ? slug : products.find((product) => product.slug === slug)?.maker
  return makers.find((maker) => maker.slug === makerSlug)
}

/** Every string inside, however deep. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (value === null || typeof value !== 'object') return []
  return Object.values(value).flatMap(textsOf)
}

/** Every pair of Thai and English inside, however deep. */
function bilinguals(value: unknown): { th: string; en: string }[] {
  if (value === null || typeof value !== 'object') return []
  const inside = Object.values(value).flatMap(bilinguals)
  if (!('th' in value) || !('en' in value)) return inside
  const { th, en } = value
  return typeof th === 'string' && typeof en === 'string' ? [{ th, en }, ...inside] : inside
}

function pairs<T>(items: T[]): [T, T][] {
  return items.slice(1).flatMap((item, index): [T, T][] => {
    const before = items[index]
    return before === undefined ? [] : [[before, item]]
  })
}

/** The tiles on both sides of each unit of a straight piece of river. */
function tilesBeside(a: { col: number; row: number }, b: { col: number; row: number }): [string, string][] {
  const steps = Math.abs(b.col - a.col) + Math.abs(b.row - a.row)
  const upright = a.col === b.col
  return Array.from({ length: steps }, (_, step) => {
    const col = Math.min(a.col, b.col) + (upright ? 0 : step)
    const row = Math.min(a.row, b.row) + (upright ? step : 0)
    return upright ? [`${col - 1},${row}`, `${col},${row}`] : [`${col},${row - 1}`, `${col},${row}`]
  })
}
