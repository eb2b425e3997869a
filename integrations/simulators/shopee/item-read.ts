/** The calls that read items and the shop's rules. */
import { type Answer, answer, refuse } from './answer.ts'
import type { Desk } from './desk.ts'
import { availableUnits } from './order.ts'
import { type Item, limits } from './state.ts'

export function baseInfo(desk: Desk, query: URLSearchParams): Answer {
  const ids = (query.get('item_id_list') ?? '').split(',').filter(Boolean)
  if (ids.length === 0 || ids.length > limits.rows) return refuse('error_param', 'item_id_list: 1 to 50.')
  const own = new Map(desk.state.items.map((one) => [one.id, one]))
  const items = ids.flatMap((id) => own.get(Number(id)) ?? []).filter((one) => one.shopId === desk.shop.id)
  return answer({ item_list: items.map((item) => showItem(desk, item)) })
}

export function itemList(desk: Desk, query: URLSearchParams): Answer {
  const wanted = query.getAll('item_status')
  const from = Number(query.get('update_time_from') ?? 0)
  const to = Number(query.get('update_time_to') ?? Number.MAX_SAFE_INTEGER)
  if (wanted.length === 0) return refuse('error_param', 'item_status is required.')
  const items = desk.state.items
    .filter((one) => one.shopId === desk.shop.id && wanted.includes(one.status))
    .filter((one) => one.updatedAt >= from && one.updatedAt <= to)
  const page = paged(items, query)
  if (!page) return refuse('error_param', 'page_size: 1 to 100.')
  return answer({
    item: page.rows.map((one) => ({ item_id: one.id, item_status: one.status, update_time: one.updatedAt })),
    total_count: items.length,
    has_next_page: page.next !== null,
    next_offset: page.next ?? 0,
  })
}

export function searchItem(desk: Desk, query: URLSearchParams): Answer {
  const sku = query.get('item_sku') ?? ''
  const found = desk.state.items.filter(
    (one) =>
      one.shopId === desk.shop.id &&
      sku !== '' &&
      one.sku.includes(sku) &&
      one.foundFrom <= desk.now &&
      !one.status.endsWith('_DELETE'),
  )
  const page = paged(found, query)
  if (!page) return refuse('error_param', 'page_size: 1 to 100.')
  const ids = page.rows.map((one) => one.id)
  return answer({
    item_id_list: ids,
    total_count: found.length,
    next_offset: page.next === null ? '' : String(page.next),
  })
}

export function violationInfo(desk: Desk, query: URLSearchParams): Answer {
  const ids = (query.get('item_id_list') ?? '').split(',')
  const items = desk.state.items.filter((one) => ids.includes(String(one.id)) && one.shopId === desk.shop.id)
  return answer({
    item_list: items.map((item) => ({
      item_id: item.id,
      item_status: item.status,
      item_status_details: item.violation
        ? [
            {
              violation_type: 'Prohibited Listing',
              violation_reason: item.violation.reason,
              suggestion: item.violation.suggestion,
            },
          ]
        : [],
    })),
  })
}

export function showItem({ imageBase, state }: Desk, item: Item): Record<string, unknown> {
  const rewritten = state.switches.rewrites
  const ids = rewritten ? item.images.map((id) => `kept-${id}`) : item.images
  return {
    item_id: item.id,
    category_id: item.categoryId,
    item_name: rewritten ? item.name.replace(/\s+/g, ' ') : item.name,
    description: rewritten ? `${item.description.replace(/\n+/g, '\n')}\n` : item.description,
    item_sku: item.sku,
    create_time: item.createdAt,
    update_time: item.updatedAt,
    attribute_list: item.attributes.map((one) => ({
      attribute_id: one.id,
      attribute_value_list: one.values.map((value) => ({
        value_id: value.id,
        original_value_name: value.name,
        value_unit: value.unit,
      })),
    })),
    price_info: [{ currency: 'THB', original_price: item.price, current_price: item.price }],
    image: { image_id_list: ids, image_url_list: item.images.map((id) => `${imageBase}/${id}`) },
    weight: String(item.weight),
    ...(item.dimension
      ? {
          dimension: {
            package_length: item.dimension.length,
            package_width: item.dimension.width,
            package_height: item.dimension.height,
          },
        }
      : {}),
    logistic_info: item.logistics.map((one) => ({ logistic_id: one.id, enabled: one.enabled })),
    condition: item.condition,
    item_status: item.status,
    has_model: false,
    has_promotion: item.promotion !== null,
    brand: { brand_id: item.brand.id, original_brand_name: item.brand.name },
    stock_info_v2: {
      summary_info: {
        total_reserved_stock: item.promotion?.reserved ?? 0,
        total_available_stock: availableUnits(state, item),
      },
      seller_stock: [{ location_id: '', stock: item.stock, if_saleable: true }],
    },
  }
}

function paged<T>(rows: readonly T[], query: URLSearchParams): { rows: readonly T[]; next: number | null } | null {
  const size = Number(query.get('page_size') ?? 0)
  const offset = Number(query.get('offset') || 0)
  if (!Number.isInteger(size) || size < 1 || size > 100 || !Number.isInteger(offset)) return null
  const next = offset + size
  return { rows: rows.slice(offset, next), next: next < rows.length ? next : null }
}
