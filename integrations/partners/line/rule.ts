/**
 * MyShop's rules. Nothing that we could read states its limits, so each is assumed and only warns. No call lists the
 * categories either: their numbers are copied from the console when the shop is connected.
 */
import { baht } from '../../money.ts'
import type { Category, Rules, Shop } from '../contract.ts'
import { foldText } from '../text.ts'
import { settingsOf } from './settings.ts'

/** The categories that this shop was given, best match first. */
export function readCategories(shop: Shop, like: string | null): readonly Category[] {
  const all = categoriesOf(shop)
  const words = foldText(like ?? '').toLowerCase()
  const fits = ({ name }: { name: string }) => words !== '' && name !== '' && words.includes(name.toLowerCase())
  return [...all]
    .sort((a, b) => Number(fits(b)) - Number(fits(a)))
    .map((one) => {
      const name = { th: one.name || `หมวดหมู่ ${one.id}`, en: one.name || `Category ${one.id}` }
      return { id: one.id, name, path: [name], suggested: all.length === 1 || fits(one) }
    })
}

/** The shop's first category: what a placing takes when nobody chose. */
function categoriesOf(shop: Shop): readonly { readonly id: string; readonly name: string }[] {
  return settingsOf(shop)
    .categories.split(/[,\n]/)
    .flatMap((part) => {
      const [, id, name = ''] = /^\s*(\d+)\s*(.*?)\s*$/.exec(part) ?? []
      return id ? [{ id, name }] : []
    })
}

export function readRules(shop: Shop, categoryId: string | null, now: Date): Rules {
  const usable = categoriesOf(shop).some(({ id }) => id === categoryId)
  return {
    category: categoryId === null ? null : { id: categoryId, usable },
    title: { min: null, max: 120, from: 'assumed', counts: 'code_points' },
    story: { min: null, max: 5000, from: 'assumed', html: ['p', 'br'], tags: 0 },
    price: { min: baht(1), max: baht(999_999), from: 'assumed' },
    photos: {
      min: 1,
      max: 8,
      from: 'assumed',
      types: ['image/jpeg', 'image/png'],
      maxBytes: 5 * 1024 * 1024,
      bytesFrom: 'assumed',
      minSide: 300,
      maxSide: null,
      sideFrom: 'assumed',
    },
    stock: { min: 0, max: 99_999, from: 'assumed' },
    weight: { required: false, maxGrams: null },
    size: { required: false, allOrNone: false, maxSumMm: null },
    brand: { required: false, noBrandAllowed: true, choices: [] },
    attributes: [],
    logistics: [],
    logisticsRequired: false,
    locations: [],
    locationRequired: false,
    readAt: now.toISOString(),
  }
}
