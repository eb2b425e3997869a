/** TikTok Shop's rules for a category: what it tells, kept some hours, and what only its papers say. */
import type { ZodType } from 'zod'
import { ok } from '../../errors.ts'
import { baht } from '../../money.ts'
import type { AttributeRule, Choice, Result, Rules } from '../contract.ts'
import { remembering } from '../memo.ts'
import { salesWarehouses } from './access.ts'
import { readTree } from './category.ts'
import type { Way } from './inside.ts'
import * as wire from './wire.ts'

/** Beyond this many brands a person types the name in TikTok's own app. */
const brandPages = 5
const keptHours = 6

export async function readRules(way: Way, categoryId: string | null): Promise<Result<Rules>> {
  const places = await kept(way, 'logistics.warehouses', '/logistics/202309/warehouses', [], wire.warehouseList)
  if (!places.ok) return places
  const locations = salesWarehouses(places.value.warehouses).map((one) => ({
    id: one.id,
    name: bothWords(one.name ?? one.id),
  }))
  const base: Base = {
    ...documented,
    logistics: [],
    logisticsRequired: false,
    locations,
    locationRequired: locations.length > 1,
    readAt: way.inside.world.now().toISOString(),
  }
  const bare = { ...base, size: anySize, brand: noBrand, attributes: [] }
  if (categoryId === null) return ok({ ...bare, category: null })
  const tree = await readTree(way)
  if (!tree.ok) return tree
  const usable = tree.value.some((one) => one.id === categoryId && one.leaf)
  if (!usable) return ok({ ...bare, category: { id: categoryId, usable } })
  return ofCategory(way, categoryId, base)
}

type Base = Omit<Rules, 'category' | 'brand' | 'attributes' | 'size'>

async function ofCategory(way: Way, categoryId: string, base: Base): Promise<Result<Rules>> {
  const path = `/product/202309/categories/${categoryId}`
  const rules = await kept(way, 'product.rules', `${path}/rules`, [], wire.categoryRules)
  if (!rules.ok) return rules
  const attributes = await readAttributes(way, path)
  if (!attributes.ok) return attributes
  const brand = await brands(way, categoryId)
  if (!brand.ok) return brand
  const { product_certifications: papers, size_chart: chart, package_dimension: parcel } = rules.value
  // Goods that need a certificate or a size chart are listed by hand: a listing of ours has neither.
  const usable = !chart?.is_required && !papers?.some((one) => one.is_required)
  const size = { ...anySize, required: parcel?.is_required ?? false }
  return ok({ ...base, category: { id: categoryId, usable }, size, brand: brand.value, attributes: attributes.value })
}

const anySize: Rules['size'] = { required: false, allOrNone: true, maxSumMm: null }
const noBrand: Rules['brand'] = { required: false, noBrandAllowed: true, choices: [] }

/** What the papers of 2026 say for Thailand. */
const documented: Pick<Rules, 'title' | 'story' | 'price' | 'photos' | 'stock' | 'weight'> = {
  title: { min: 25, max: 255, from: 'documented', counts: 'code_points' },
  story: {
    min: 1,
    max: 10_000,
    from: 'documented',
    html: ['p', 'img', 'ul', 'ol', 'li', 'strong', 'b', 'i', 'em', 'u'],
    tags: null,
  },
  price: { min: baht(30), max: baht(260_000), from: 'documented' },
  photos: {
    min: 1,
    max: 9,
    from: 'documented',
    types: ['image/jpeg', 'image/png'],
    maxBytes: 5 * 1024 * 1024,
    minSide: 300,
    maxSide: 4000,
    sideFrom: 'documented',
  },
  stock: { min: 0, max: 999_999, from: 'documented' },
  weight: { required: true, maxGrams: null },
}

async function readAttributes(way: Way, path: string): Promise<Result<readonly AttributeRule[]>> {
  const inLanguage = (locale: string) => {
    const query = [
      ['category_version', 'v2'],
      ['locale', locale],
    ] as const
    return kept(way, 'product.attributes', `${path}/attributes`, query, wire.attributeList)
  }
  const thai = await inLanguage('th-TH')
  if (!thai.ok) return thai
  const english = await inLanguage('en-US')
  if (!english.ok) return english
  const names = new Map(
    english.value.attributes.flatMap((one) => [one, ...(one.values ?? [])]).map((one) => [one.id, one.name]),
  )
  return ok(thai.value.attributes.filter((one) => one.type === 'PRODUCT_PROPERTY').map((one) => toRule(one, names)))
}

/** A condition makes the attribute mandatory once that choice is made; until then it is not asked. */
function toRule(one: wire.WireAttribute, english: ReadonlyMap<string, string>): AttributeRule {
  const conditions = (one.requirement_conditions ?? []).filter((each) => each.attribute_id && each.attribute_value_id)
  const attributeId = conditions[0]?.attribute_id
  const choiceIds = conditions
    .filter((each) => each.attribute_id === attributeId)
    .flatMap((each) => each.attribute_value_id ?? [])
  const name = (given: { id: string; name: string }) => ({ th: given.name, en: english.get(given.id) ?? given.name })
  const always = one.is_requried ?? one.is_required ?? false
  return {
    id: one.id,
    name: name(one),
    required: always || conditions.length > 0,
    many: one.is_multiple_selection ?? false,
    max: null,
    takes: 'text',
    choices: one.values?.length ? one.values.map((value) => ({ id: value.id, name: name(value) })) : null,
    ownWords: (one.is_customizable ?? false) || !one.values?.length,
    units: [],
    when: attributeId && !always ? { attributeId, choiceIds } : null,
  }
}

/** Brands are never needed here; a category that wants one refuses with its own words. */
async function brands(way: Way, categoryId: string): Promise<Result<Rules['brand']>> {
  const choices: Choice[] = []
  let token = ''
  for (let page = 0; page < brandPages; page += 1) {
    const query = [
      ['category_id', categoryId],
      ['category_version', 'v2'],
      ['page_size', '100'],
      ...(token ? ([['page_token', token]] as const) : []),
    ] as const
    const got = await kept(way, 'product.brands', '/product/202309/brands', query, wire.brandPage)
    if (!got.ok) return got
    choices.push(...(got.value.brands ?? []).map((one) => ({ id: one.id, name: bothWords(one.name) })))
    token = got.value.next_page_token ?? ''
    if (!token) break
  }
  return ok({ ...noBrand, choices })
}

function kept<T>(
  { inside, shop, signal }: Way,
  name: string,
  path: string,
  query: readonly (readonly [string, string])[],
  schema: ZodType<T>,
): Promise<Result<T>> {
  const key = `read:${path}?${query.map((pair) => pair.join('=')).join('&')}`
  return remembering({ world: inside.world, shop }, key, { schema, hours: keptHours }, () =>
    inside.caller.shop(shop, { name, method: 'GET', path, query, schema }, signal),
  )
}

function bothWords(text: string) {
  return { th: text, en: text }
}
