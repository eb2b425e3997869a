/** Lazada's rules: limits from its papers (no call tells them), attributes and brands read and kept some hours. */
import type { ZodType } from 'zod'
import { ok } from '../../errors.ts'
import { satang } from '../../money.ts'
import type { AttributeRule, Choice, Result, Rules } from '../contract.ts'
import { remembering } from '../memo.ts'
import { readLeaves } from './category.ts'
import type { Way } from './inside.ts'
import * as wire from './wire.ts'

const keptHours = 6
/** The whole platform shares thirty brand calls a second, and knows a hundred thousand brands: one page, kept a day. */
const brandHours = 24

export async function readRules(way: Way, categoryId: string | null): Promise<Result<Rules>> {
  const base = { ...documented, readAt: way.inside.world.now().toISOString() }
  const none = { brand: noBrand([]), attributes: [] }
  if (categoryId === null) return ok({ ...base, ...none, category: null })
  const leaves = await readLeaves(way)
  if (!leaves.ok) return leaves
  const usable = leaves.value.some((one) => one.id === categoryId)
  const category = { id: categoryId, usable }
  if (!usable) return ok({ ...base, ...none, category })
  const attributes = await readAttributes(way, categoryId)
  if (!attributes.ok) return attributes
  const brands = await readBrands(way)
  if (!brands.ok) return brands
  return ok({ ...base, category, brand: noBrand(brands.value), attributes: attributes.value })
}

/** The id under which a listing without a brand goes out. */
export const noBrandName = 'No Brand'

/** A brand is always sent; without a choice it is `No Brand`, which most categories take. */
function noBrand(choices: readonly Choice[]): Rules['brand'] {
  return { required: false, noBrandAllowed: true, choices }
}

/**
 * What the papers say. A name has 255 bytes, 85 Thai letters; a story 25,000 letters, its HTML among them. Pictures of more than a megabyte are refused by one paper and taken by another.
 */
const documented: Omit<Rules, 'category' | 'brand' | 'attributes' | 'readAt'> = {
  title: { min: 1, max: 255, from: 'documented', counts: 'utf8_bytes' },
  story: { min: null, max: 25_000, from: 'documented', html: ['p', 'br'], tags: 0 },
  price: { min: satang(1n), max: null, from: 'documented' },
  photos: {
    min: 1,
    max: 8,
    from: 'documented',
    types: ['image/jpeg', 'image/png'],
    maxBytes: 1024 * 1024,
    minSide: 330,
    maxSide: 5000,
    sideFrom: 'assumed',
  },
  stock: { min: 0, max: null, from: 'documented' },
  weight: { required: true, maxGrams: 40_000 },
  size: { required: true, allOrNone: true, maxSumMm: 3000 },
  logistics: [],
  logisticsRequired: false,
  locations: [],
  locationRequired: false,
}

/** Filled from the listing itself, so never asked of a person. */
const own = [
  ...['name', 'description', 'short_description', 'brand', 'SellerSku', 'price', 'quantity', 'special_price'],
  ...['special_from_date', 'special_to_date', 'package_weight', 'package_length', 'package_width', 'package_height'],
  ...['package_content', '__images__', 'tax_class', 'Hazmat'],
]

/** Options are sent by their English names, as in the printed sample; Thai is for people. */
async function readAttributes(way: Way, categoryId: string): Promise<Result<readonly AttributeRule[]>> {
  const inLanguage = (language: string) =>
    kept(way, '/category/attributes/get', keptHours, {
      fields: { primary_category_id: categoryId, language_code: language },
      schema: wire.attributeList,
    })
  const english = await inLanguage('en_US')
  if (!english.ok) return english
  const thai = await inLanguage('th_TH')
  if (!thai.ok) return thai
  const inThai = new Map(thai.value.map((one) => [one.name, one]))
  return ok(
    english.value.filter((one) => !own.includes(one.name)).map((one) => toRule(one, inThai.get(one.name) ?? null)),
  )
}

async function readBrands(way: Way): Promise<Result<readonly Choice[]>> {
  const call = { fields: { startRow: '0', pageSize: '200' }, schema: wire.brandPage }
  const got = await kept(way, '/category/brands/query', brandHours, call)
  if (!got.ok) return got
  const names = (got.value.module ?? []).map((one) => one.name)
  const real = [...new Set(names)].filter((name) => name !== noBrandName)
  return ok(real.map((name) => ({ id: name, name: { th: name, en: name } })))
}

function kept<T>(
  { inside, shop, signal }: Way,
  path: string,
  hours: number,
  call: { readonly fields: Readonly<Record<string, string>>; readonly schema: ZodType<T> },
): Promise<Result<T>> {
  const key = `read:${path}?${new URLSearchParams(call.fields)}`
  return remembering({ world: inside.world, shop }, key, { schema: call.schema, hours }, () =>
    inside.caller.shop(shop, { method: 'GET', path, ...call }, signal),
  )
}

const kinds: Readonly<Record<string, AttributeRule['takes']>> = { numeric: 'number', date: 'date' }

/** Attributes of the sale (colour, size) belong to the SKU; their id says so. */
export const saleMark = 'sku:'

function toRule(one: wire.WireAttribute, thai: wire.WireAttribute | null): AttributeRule {
  const options = one.options ?? []
  const open = ['enumInput', 'multiEnumInput', 'text', 'richText', 'numeric', 'date', 'img'].includes(one.input_type)
  const sale = one.is_sale_prop || one.attribute_type === 'sku'
  return {
    id: sale ? saleMark + one.name : one.name,
    name: { th: thai?.label || one.label || one.name, en: one.label || one.name },
    required: one.is_mandatory,
    many: one.input_type.startsWith('multi'),
    max: null,
    takes: kinds[one.input_type] ?? 'text',
    choices: options.length === 0 ? null : options.map((option, at) => toChoice(option, at, thai)),
    ownWords: open,
    units: [],
    when: null,
  }
}

type Option = NonNullable<wire.WireAttribute['options']>[number]

/** The Thai name by the option's number, or by its place when options have none. */
function toChoice({ id, name }: Option, at: number, thai: wire.WireAttribute | null): Choice {
  const other = id ? thai?.options?.find((one) => one.id === id) : thai?.options?.[at]
  return { id: name, name: { th: other?.name ?? name, en: name } }
}
