import { describe, expect, it } from 'vitest'
import { currentConsentText, purposes } from '#app/domain/consent/text.ts'
import { communities } from '#prisma/seed/data/communities.ts'
import { districts, zones } from '#prisma/seed/data/districts.ts'
import { makers } from '#prisma/seed/data/makers.ts'
import { people } from '#prisma/seed/data/people.ts'
import { products } from '#prisma/seed/data/products.ts'
import { stories } from '#prisma/seed/data/stories.ts'
import type { PictureSeed } from '#prisma/seed/data/types.ts'
import { bilinguals, expectUnique, textsOf } from './look.ts'

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
