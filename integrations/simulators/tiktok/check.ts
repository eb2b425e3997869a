/** What the platform refuses, one reason at a time, as the real one does. */
import { type Refused, refuse } from './answer.ts'
import { brands, categories, isLeaf, neededAttributes } from './category.ts'
import { limits } from './limits.ts'
import type { Content, Sku, State } from './state.ts'

export function checkContent(state: State, content: Content): Refused | null {
  return checkText(content) ?? checkCategory(content) ?? checkImages(state, content) ?? checkParcel(content) ?? null
}

export function checkSkus(skus: readonly Sku[]): Refused | null {
  if (skus.length === 0) return refuse(36009023, 'skus is required.')
  if (skus.length > limits.skus) return refuse(36009023, 'Too many skus.')
  for (const sku of skus) {
    if ([...sku.sellerSku].length > limits.sellerSku) return refuse(12052054, 'seller_sku is too long.')
    const wrong = checkPrice(sku.price) ?? checkQuantity(sku.available)
    if (wrong) return wrong
  }
  return null
}

export function checkPrice(amount: string): Refused | null {
  if (!/^\d{1,9}(\.\d{1,2})?$/.test(amount)) return refuse(12052073, 'The price is not a decimal text.')
  const { min, max } = limits.priceBaht
  return Number(amount) < min || Number(amount) > max
    ? refuse(12052092, `The price must be ${min} to ${max} THB.`)
    : null
}

export function checkQuantity(units: number): Refused | null {
  const fits = Number.isInteger(units) && units >= 0 && units <= limits.stock
  return fits ? null : refuse(12052055, 'The quantity is out of range.')
}

function checkText({ title, description, externalId }: Content): Refused | null {
  const length = [...title].length
  const { min, max } = limits.title
  if (length < min || length > max) return refuse(12052931, `The title must have ${min} to ${max} characters.`)
  if (/\p{Script=Han}/u.test(title)) return refuse(12052931, 'The title must not have Chinese characters.')
  if ([...description].length > limits.description) return refuse(12052932, 'The description is too long.')
  if (!/\S/.test(description)) return refuse(12052932, 'The description is empty.')
  if ([...externalId].length > 999) return refuse(36009023, 'external_product_id is too long.')
  return isPlainHtml(description) ? null : refuse(12052932, 'The description has tags that are not allowed.')
}

/** Only these tags, and none inside another but rows in lists. */
function isPlainHtml(html: string): boolean {
  let open: string | null = null
  for (const [, closing, name = '', rest = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)\b([^<>]*)>/giu)) {
    const tag = name.toLowerCase()
    if (!['p', 'img', 'ul', 'ol', 'li', 'strong', 'b', 'i', 'em', 'u'].includes(tag)) return false
    if (tag !== 'img' && rest.trim() !== '') return false
    if (tag === 'img' || tag === 'li') continue
    if (closing) open = null
    else if (open !== null) return false
    else open = tag
  }
  return !/<(?!\/?[a-z])/iu.test(html)
}

function checkCategory(content: Content): Refused | null {
  const category = categories.find((one) => one.id === content.categoryId)
  if (!category) return refuse(12052023, 'The category does not exist.')
  if (!isLeaf(category.id)) return refuse(12052024, 'The category is not a leaf.')
  if (category.blocked) return refuse(12052220, 'The goods are prohibited.')
  if (category.certified) return refuse(12052223, `A certificate is needed: ${category.certified}.`)
  const chosen = new Map(content.attributes.map((one) => [one.id, one.values.map((value) => value.id)]))
  for (const attribute of neededAttributes(category, chosen)) {
    const given = content.attributes.find((one) => one.id === attribute.id)
    if (!given?.values.length) return refuse(12052104, `The attribute ${attribute.en} is required.`)
  }
  for (const given of content.attributes) {
    const attribute = category.attributes.find((one) => one.id === given.id)
    if (!attribute) return refuse(12052104, `The category has no attribute ${given.id}.`)
    if (!attribute.multiple && given.values.length > 1) return refuse(12052104, `${attribute.en} takes one value.`)
    for (const { id, name } of given.values) {
      const known = id !== null && attribute.values.some((one) => one.id === id)
      const own = id === null && attribute.ownWords && name !== ''
      if (!known && !own) return refuse(12052104, `The value of ${attribute.en} is not one of its choices.`)
    }
  }
  const brandKnown = content.brandId === null || brands.some((one) => one.id === content.brandId)
  return brandKnown ? null : refuse(12052104, 'The brand does not exist.')
}

function checkImages(state: State, { images }: Content): Refused | null {
  const { min, max } = limits.images
  if (images.length < min || images.length > max) return refuse(12052722, `main_images: ${min} to ${max}.`)
  const known = images.every((uri) => state.images.some((one) => one.id === uri))
  return known ? null : refuse(12052722, 'An image uri does not exist.')
}

function checkParcel({ weight, dimensions, categoryId }: Content): Refused | null {
  if (!(Number(weight) > 0)) return refuse(36009023, 'package_weight is required.')
  const category = categories.find((one) => one.id === categoryId)
  if (!dimensions) return category?.sized ? refuse(36009023, 'package_dimensions are required.') : null
  const sides = [dimensions.length, dimensions.width, dimensions.height]
  return sides.every((side) => /^[1-9]\d{0,3}$/.test(side))
    ? null
    : refuse(36009023, 'package_dimensions: all three, whole centimetres.')
}
