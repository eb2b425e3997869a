/** What the platform refuses, one reason at a time, as the real one does. */
import { type Refused, refuse } from './answer.ts'
import { brands, categories, isLeaf } from './category.ts'
import { type Item, limits, type State } from './state.ts'

export function checkItem(state: State, item: Item): Refused | null {
  return (
    checkCategory(item) ??
    checkText(state, item) ??
    checkPrice(item.satang) ??
    checkStock(item.sellable) ??
    checkAttributes(item) ??
    checkImages(state, item) ??
    checkParcel(item)
  )
}

/** NaN: more than two decimals, or no number at all. */
export function checkPrice(satang: number): Refused | null {
  if (!Number.isInteger(satang)) return refuse('4104', 'E4104: The price must have at most two decimals')
  return satang > 0 ? null : refuse('4118', 'E4118: The price must be greater than 0')
}

export function checkStock(units: number): Refused | null {
  return Number.isInteger(units) && units >= 0 ? null : refuse('4152', 'E4152: The stock can not be negative')
}

function checkCategory(item: Item): Refused | null {
  const category = categories.find((one) => one.id === item.categoryId)
  if (!category || !isLeaf(item.categoryId)) return heading('201', 'PrimaryCategory', 'E201: Invalid category')
  return category.blocked ? heading('4134', 'PrimaryCategory', 'E4134: The category is closed for this seller') : null
}

function checkText(state: State, item: Item): Refused | null {
  const { name = '', description = '' } = item.attributes
  if (!name) return heading('4106', 'name', 'E4106: name is mandatory')
  const length = state.switches.nameCounts === 'bytes' ? Buffer.byteLength(name) : [...name].length
  if (length > limits.nameLength) return heading('4160', 'name', 'E4160: The name exceeds 255 bytes')
  if ([...description].length > limits.description)
    return heading('4110', 'description', 'E4110: The description exceeds 25000 characters')
  return /<script|<iframe|\son\w+=/i.test(description)
    ? heading('4110', 'description', 'E4110: The description has forbidden HTML')
    : null
}

function checkAttributes(item: Item): Refused | null {
  const category = categories.find((one) => one.id === item.categoryId)
  for (const attribute of category?.attributes ?? []) {
    const given = (attribute.sale ? item.saleProps : item.attributes)[attribute.name] ?? ''
    if (!given) {
      if (attribute.mandatory) return heading('4106', attribute.name, `E4106: ${attribute.name} is mandatory`)
      continue
    }
    const chosen = attribute.input.startsWith('multi') ? given.split(',') : [given]
    const fits = chosen.every((one) => attribute.options.some((option) => option.en === one))
    const closed = attribute.input === 'singleSelect' || attribute.input === 'multiSelect'
    if (closed && !fits) return heading('4108', attribute.name, `E4108: ${given} is no option of ${attribute.name}`)
  }
  const brand = item.attributes.brand ?? ''
  if (!brands.some((one) => one.name === brand)) return heading('4130', 'brand', 'E4130: The brand does not exist')
  if (category?.brandRequired && brand === 'No Brand')
    return heading('4156', 'brand', 'E4156: No Brand is not allowed here')
  return null
}

function checkImages(state: State, item: Item): Refused | null {
  if (item.images.length === 0) return heading('4116', 'Images', 'E4116: At least one image is needed')
  if (item.images.length > limits.images) return heading('4138', 'Images', 'E4138: At most 8 images')
  const strange = item.images.find((id) => !state.images.some((image) => image.id === id))
  return strange ? heading('4139', 'Images', 'E4139: Only images hosted here can be used') : null
}

function checkParcel({ parcel }: Item): Refused | null {
  const { weight, length, width, height } = parcel
  if (!(weight > 0) || Math.round(weight * 100) !== weight * 100)
    return heading('4164', 'package_weight', 'E4164: The weight must be a number with two decimals')
  if (weight > limits.kilograms) return heading('4164', 'package_weight', 'E4164: The weight exceeds 40 kg')
  if (!(length > 0 && width > 0 && height > 0) || length + width + height > limits.sumOfSides)
    return heading('4165', 'package_length', 'E4165: The sum of the sides exceeds 300 cm')
  return null
}

/** Refused in two forms, because the papers show two. */
export function checkCode(state: State, item: Item): Refused | null {
  if (!item.sku) return heading('4106', 'SellerSku', 'E4106: SellerSku is mandatory')
  if (state.switches.skuUnique === 'none') return null
  const other = state.items.find(
    (one) =>
      one.sellerId === item.sellerId &&
      one.sku === item.sku &&
      one.id !== item.id &&
      (one.status !== 'Deleted' || state.switches.deletedKeepsSku),
  )
  if (!other) return null
  return other.id % 2 === 0
    ? refuse('4105', 'E4105: The SellerSku exists already')
    : refuse('4135', `E4135: outerId already exists, sell ID ${other.id}`)
}

/** Many causes come under a heading, with the cause in `detail`. */
function heading(cause: string, field: string, message: string): Refused {
  return refuse('500', 'E500: Create product failed', [{ field, message: message.replace(/^E\d+/, `E${cause}`) }])
}
