import { describe, expect, it } from 'vitest'
import { categorySlugs, factsOf, neededNumber } from '#app/domain/product/category.ts'
import { judgeGoods } from '#app/domain/product/goods.ts'
import { checkMark } from '#app/domain/product/mark.ts'
import { makers } from '#prisma/seed/data/makers.ts'
import { products } from '#prisma/seed/data/products.ts'
import { factsOf as labelOf } from '#prisma/seed/demo/facts.ts'
import { expectUnique, textsOf } from './look.ts'

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
