/** Shopee's rules for a category, read from Shopee and kept some hours. */
import type { ZodType } from 'zod'
import { ok } from '../../errors.ts'
import { fromBaht } from '../../money.ts'
import type { AttributeRule, Choice, Result, Rules, Satang, Shop } from '../contract.ts'
import { remembering } from '../memo.ts'
import type { Says } from './call.ts'
import { readTree } from './category.ts'
import type { Inside } from './inside.ts'
import * as wire from './wire.ts'

interface Read {
  readonly inside: Inside
  readonly shop: Shop
  readonly signal: AbortSignal
}

/** Beyond this many brands a person types the name in Shopee's own app. */
const brandPages = 5
const keptHours = 6

export async function readRules(read: Read, categoryId: string | null): Promise<Result<Rules>> {
  const limit = await kept(read, 'get_item_limit', categoryQuery(categoryId), wire.itemLimit)
  if (!limit.ok) return limit
  const channels = await kept(read, '../logistics/get_channel_list', [], wire.channelList)
  if (!channels.ok) return channels
  const places = await locations(read)
  if (!places.ok) return places
  const base = {
    ...fromLimit(limit.value),
    logistics: channels.value.logistics_channel_list.map((one) => ({
      id: one.logistics_channel_id,
      name: { th: one.logistics_channel_name, en: one.logistics_channel_name },
      enabled: one.enabled,
      maxGrams: one.weight_limit?.item_max_weight ? one.weight_limit.item_max_weight * 1000 : null,
    })),
    logisticsRequired: true,
    locations: places.value,
    locationRequired: places.value.length > 0,
    readAt: read.inside.world.now().toISOString(),
  }
  if (categoryId === null) return ok({ ...base, category: null, brand: noBrand, attributes: [] })
  return ofCategory(read, categoryId, base)
}

async function ofCategory(
  read: Read,
  categoryId: string,
  base: Omit<Rules, 'category' | 'brand' | 'attributes'>,
): Promise<Result<Rules>> {
  const tree = await readTree(read)
  if (!tree.ok) return tree
  const usable = tree.value.some((one) => one.id === categoryId && one.leaf)
  const category = { id: categoryId, usable }
  if (!usable) return ok({ ...base, category, brand: noBrand, attributes: [] })
  const attributes = await kept(
    read,
    'get_attribute_tree',
    [
      ['category_id_list', categoryId],
      ['language', 'th'],
    ],
    wire.attributeTree,
  )
  if (!attributes.ok) return attributes
  const brand = await brands(read, categoryId)
  if (!brand.ok) return brand
  const found = attributes.value.list.find((one) => one.category_id === categoryId)?.attribute_tree ?? []
  return ok({ ...base, category, brand: brand.value, attributes: found.flatMap((one) => toRule(one, null)) })
}

const noBrand: Rules['brand'] = { required: false, noBrandAllowed: true, choices: [] }

async function brands(read: Read, categoryId: string): Promise<Result<Rules['brand']>> {
  const choices: Choice[] = []
  let required = false
  let offset = 0
  for (let page = 0; page < brandPages; page += 1) {
    const query = [
      ...categoryQuery(categoryId),
      ['status', '1'],
      ['offset', String(offset)],
      ['page_size', '100'],
    ] as const
    const got = await kept(read, 'get_brand_list', query, wire.brandPage)
    if (!got.ok) return got
    required = got.value.is_mandatory ?? false
    for (const one of got.value.brand_list) {
      choices.push({
        id: one.brand_id,
        name: { th: one.display_brand_name || one.original_brand_name, en: one.original_brand_name },
      })
    }
    if (!got.value.has_next_page) break
    offset = got.value.next_offset ?? offset + 100
  }
  return ok({ required, noBrandAllowed: !required, choices })
}

/** Shops without warehouses refuse the question; that means none. */
async function locations(read: Read): Promise<Result<readonly Choice[]>> {
  const says = { error: 'error_not_in_whitelist', value: [] }
  const got = await kept(read, '../shop/get_warehouse_detail', [], wire.warehouseList, says)
  if (!got.ok) return got
  return ok(got.value.map((one) => ({ id: one.location_id, name: bothWords(one.warehouse_name ?? one.location_id) })))
}

function kept<T>(
  { inside, shop, signal }: Read,
  name: string,
  query: readonly (readonly [string, string])[],
  schema: ZodType<T>,
  says?: Says<T>,
): Promise<Result<T>> {
  const path = new URL(name, 'http://host/api/v2/product/').pathname
  const key = `read:${path}?${query.map((pair) => pair.join('=')).join('&')}`
  return remembering({ world: inside.world, shop }, key, { schema, hours: keptHours }, () =>
    inside.caller.shop(shop, { method: 'GET', path, query, schema, ...(says ? { says } : {}) }, signal),
  )
}

function fromLimit(
  limit: wire.ItemLimit,
): Pick<Rules, 'title' | 'story' | 'price' | 'photos' | 'stock' | 'weight' | 'size'> {
  const range = (
    given: { min_limit?: number | null | undefined; max_limit?: number | null | undefined } | null | undefined,
  ) => ({
    min: given?.min_limit ?? null,
    max: given?.max_limit ?? null,
    from: given ? ('partner' as const) : ('documented' as const),
  })
  return {
    title: { ...range(limit.item_name_length_limit), counts: 'code_points' },
    story: { ...range(limit.item_description_length_limit), html: null, tags: 18 },
    price: {
      min: toSatang(limit.price_limit?.min_limit),
      max: toSatang(limit.price_limit?.max_limit),
      from: 'partner',
    },
    photos: {
      ...range(limit.item_image_count_limit),
      types: ['image/jpeg', 'image/png'],
      maxBytes: 10 * 1024 * 1024,
      minSide: 300,
      maxSide: null,
      sideFrom: 'assumed',
    },
    stock: range(limit.stock_limit),
    weight: { required: limit.weight_limit?.weight_mandatory ?? true, maxGrams: null },
    size: { required: limit.dimension_limit?.dimension_mandatory ?? false, allOrNone: true, maxSumMm: null },
  }
}

/** Its own limits may carry half baht (5.5), and prices then start at the next whole one; digits past satang are dropped. */
function toSatang(value: number | null | undefined): Satang | null {
  return value === null || value === undefined ? null : fromBaht(value.toFixed(2))
}

const kinds: Readonly<Record<number, AttributeRule['takes']>> = { 1: 'whole', 3: 'number', 4: 'date' }

/** An attribute and, behind each choice, the ones that this choice makes necessary. */
function toRule(one: wire.WireAttribute, when: AttributeRule['when']): AttributeRule[] {
  const { input_type: input, input_validation_type: check } = one.attribute_info
  const values = one.attribute_value_list ?? []
  const rule: AttributeRule = {
    id: one.attribute_id,
    name: inThai(one),
    required: one.mandatory,
    many: input >= 4,
    max: one.attribute_info.max_value_count || null,
    takes: kinds[check ?? 0] ?? 'text',
    choices: input === 3 ? null : values.map((value) => ({ id: value.value_id, name: inThai(value) })),
    ownWords: input === 2 || input === 3 || input === 5,
    units: one.attribute_info.attribute_unit_list ?? [],
    when,
  }
  const children = values.flatMap((value) =>
    (value.child_attribute_list ?? []).flatMap((child) =>
      toRule(child, { attributeId: one.attribute_id, choiceIds: [value.value_id] }),
    ),
  )
  return [rule, ...children]
}

function inThai(one: { name: string; multi_lang?: { language: string; value: string }[] | null | undefined }) {
  const thai = one.multi_lang?.find((word) => word.language === 'th')?.value
  return { th: thai || one.name, en: one.name }
}

function bothWords(text: string) {
  return { th: text, en: text }
}

function categoryQuery(categoryId: string | null): readonly (readonly [string, string])[] {
  return categoryId === null ? [] : [['category_id', categoryId]]
}
