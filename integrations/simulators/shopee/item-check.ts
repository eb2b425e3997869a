/** What the shop refuses, one reason at a time, as the real one does. */
import { type Refused, refuse } from './answer.ts'
import { askedAttributes, brands, categories, channels, isLeaf } from './category.ts'
import { type Item, limits, type State } from './state.ts'

export function checkItem(state: State, item: Item): Refused | null {
  return (
    checkText(item) ??
    checkPrice(item.price) ??
    checkStock(item.stock) ??
    checkCategory(item) ??
    checkImages(state, item) ??
    checkParcel(item)
  )
}

export function checkPrice(price: number): Refused | null {
  if (!Number.isFinite(price) || !Number.isInteger(price))
    return refuse('error_invalid_price', 'Price must not have decimals.')
  if (price < limits.price.min) return refuse('error_price_exceed_min_limitt', 'Price is below the limit.')
  if (price > limits.price.max) return refuse('error_price_exceed_max_limitt', 'Price is above the limit.')
  return null
}

export function checkStock(stock: number): Refused | null {
  const fits = Number.isInteger(stock) && stock >= limits.stock.min && stock <= limits.stock.max
  return fits ? null : refuse('error_invalid_stock', 'Stock is out of range.')
}

function checkText(item: Item): Refused | null {
  const title = [...item.name].length
  const story = [...item.description].length
  if (title > limits.name.max) return refuse('error_title_exceeds_max_length', 'Item name is too long.')
  if (title < limits.name.min) return refuse('error_title_length_min_limit', 'Item name is too short.')
  if (story < limits.description.min) return refuse('error_desc_length_min_limit', 'Description is too short.')
  if (story > limits.description.max) return refuse('error_desc_length_max_limit', 'Description is too long.')
  const tags = item.description.match(/#[\p{L}\p{M}\p{N}_]+/gu) ?? []
  return tags.length > limits.hashtags ? refuse('error_desc_hashtag_limit', 'Too many hashtags.') : null
}

function checkCategory(item: Item): Refused | null {
  const category = categories.find((one) => one.id === item.categoryId)
  if (!category || !isLeaf(item.categoryId)) return refuse('error_invalid_category', 'Invalid category.')
  if (category.blocked) return refuse('error_category_is_block', 'The category is blocked.')
  const chosen = new Map(item.attributes.map((one) => [one.id, one.values.map((value) => value.id)]))
  for (const attribute of askedAttributes(category, chosen)) {
    const given = item.attributes.find((one) => one.id === attribute.id)
    if (!given?.values.length) {
      if (attribute.mandatory) return refuse('error_less_required_attribute', `Attribute ${attribute.en} is required.`)
      continue
    }
    const ownWords = attribute.input === 2 || attribute.input === 3 || attribute.input === 5
    for (const value of given.values) {
      if (value.id === 0 && !value.name) return refuse('error_value_name_required', `${attribute.en} needs a value.`)
      if (value.id === 0 && !ownWords) return refuse('error_invalid_attribute', `${attribute.en} takes choices only.`)
      if (value.id !== 0 && !attribute.values.some((one) => one.id === value.id))
        return refuse('error_invalid_attribute', `Invalid value for ${attribute.en}.`)
    }
    if (attribute.input < 4 && given.values.length > 1)
      return refuse('error_invalid_attribute', `${attribute.en} takes one value.`)
  }
  if (category.brandRequired && item.brand.id === 0) return refuse('error_less_required_brand', 'Brand is required.')
  return brands.some((brand) => brand.id === item.brand.id) ? null : refuse('error_incalid_brand', 'Invalid brand.')
}

function checkImages(state: State, item: Item): Refused | null {
  if (item.images.length < limits.images.min) return refuse('error_image_num_min', 'At least one image is needed.')
  if (item.images.length > limits.images.max) return refuse('error_image_num_max', 'Too many images.')
  const unknown = item.images.find((id) => !state.images.some((image) => image.id === id))
  return unknown ? refuse('error_invalid_image', `Image ${unknown} does not exist.`) : null
}

function checkParcel(item: Item): Refused | null {
  const category = categories.find((one) => one.id === item.categoryId)
  if (!(item.weight > 0) && !category?.weightOptional)
    return refuse('error_less_required_weight', 'Weight is required.')
  const used = item.logistics.filter((one) => one.enabled)
  const fitting = used.filter((one) =>
    channels.some((channel) => channel.id === one.id && channel.enabled && channel.maxKg >= item.weight),
  )
  if (fitting.length === 0) return refuse('error_invalid_logistic', 'No enabled channel can carry this item.')
  return null
}
