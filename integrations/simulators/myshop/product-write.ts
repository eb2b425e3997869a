/** The calls that change products. A new one is hidden until it is put on sale. */
import { type Answer, answerNothing, answerOne, refuse } from './answer.ts'
import { type Body, isBody, list, number, pictureUrls, withFields, withVariant } from './body.ts'
import type { Desk } from './desk.ts'
import { blankProduct, blankVariant } from './handmade.ts'
import { checkPrice, checkProduct, checkSku } from './product-check.ts'
import { showProduct } from './product-read.ts'
import { limits, type Picture, type Product } from './state.ts'

export async function createProduct(desk: Desk, body: Body): Promise<Answer> {
  const { state, shop, now } = desk
  const product = withFields(blankProduct(shop.id, now), body)
  product.variants = list(body.variants).map((one) => withVariant({ ...blankVariant(), price: -1 }, one))
  product.foundFrom = now + state.switches.searchLagSeconds * 1000
  const skus = product.variants.map(({ sku }) => sku)
  const wrong = checkProduct(state, product) ?? checkSku(state, product, skus)
  if (wrong) return wrong
  const pictures = await fetched(desk, pictureUrls(body) ?? [])
  if (!Array.isArray(pictures)) return refuse(400, pictures.wrong)
  product.pictures = pictures
  product.id = nextId(desk)
  for (const variant of product.variants) {
    variant.id = nextId(desk)
    variant.inventoryId = nextId(desk)
  }
  state.products.push(product)
  const hasOnlyDefaultVariant = product.variants.length === 1
  return answerOne({ id: product.id, hasOnlyDefaultVariant, isDisplay: false }, 201)
}

/** Fields of the product itself only. */
export async function updateProduct(desk: Desk, product: Product, body: Body): Promise<Answer> {
  const changed = withFields(product, body)
  const wrong = checkProduct(desk.state, changed)
  if (wrong) return wrong
  const urls = pictureUrls(body)
  const pictures = urls === null ? product.pictures : await fetched(desk, urls)
  if (!Array.isArray(pictures)) return refuse(400, pictures.wrong)
  desk.change(product, { ...changed, pictures })
  return answerOne(showProduct(desk, product))
}

export function updatePrices(desk: Desk, product: Product, body: Body): Answer {
  const price = number(body.price)
  const wrong = checkPrice(desk.state, price)
  if (wrong) return wrong
  if (product.promotion) return refuse(409, 'A promotion is running')
  const discount = number(body.instantDiscount) ?? 0
  for (const variant of product.variants) {
    variant.price = price ?? variant.price
    variant.discountedPrice = discount > 0 ? variant.price - discount : 0
  }
  desk.change(product, {})
  return answerOne({ id: product.id, price, instantDiscount: discount })
}

export function updateVariant(desk: Desk, product: Product, body: Body): Answer {
  const variant = product.variants.find((one) => one.id === body.id)
  if (!variant) return refuse(404, 'The variant does not exist')
  if (product.promotion && number(body.price) !== null && body.price !== variant.price)
    return refuse(409, 'A promotion is running')
  const changed = withVariant(variant, body)
  const others = product.variants.map((one) => (one === variant ? changed : one))
  const renamed = changed.sku === variant.sku ? [] : [changed.sku]
  const wrong = checkProduct(desk.state, { ...product, variants: others }) ?? checkSku(desk.state, product, renamed)
  if (wrong) return wrong
  Object.assign(variant, changed)
  desk.change(product, {})
  return answerOne(showProduct(desk, product))
}

export function addVariant(desk: Desk, product: Product, body: Body): Answer {
  const variant = { ...withVariant(blankVariant(), body), id: nextId(desk), inventoryId: nextId(desk) }
  const whole = { ...product, variants: [...product.variants, variant] }
  const wrong = checkProduct(desk.state, whole) ?? checkSku(desk.state, product, [variant.sku])
  if (wrong) return wrong
  product.variants.push(variant)
  desk.change(product, {})
  return answerOne(showProduct(desk, product), 201)
}

export function showOrHide(desk: Desk, product: Product, shown: boolean): Answer {
  desk.change(product, { shown })
  return answerOne({ id: product.id, isDisplay: shown })
}

export function deleteProduct(desk: Desk, product: Product): Answer {
  desk.change(product, { deleted: true, shown: false })
  return answerNothing()
}

function nextId({ state }: Desk): number {
  state.nextId += 1
  return state.nextId - 1
}

/** All pictures, or the first one that could not be had. An address of our own is a picture we have already. */
async function fetched(desk: Desk, urls: readonly string[]): Promise<Picture[] | { readonly wrong: string }> {
  if (urls.length > limits.pictures) return { wrong: `imageUrls: at most ${limits.pictures}` }
  const pictures: Picture[] = []
  for (const [at, url] of urls.entries()) {
    const own = url.startsWith(`${desk.fileBase}/`) ? { file: url.slice(desk.fileBase.length + 1) } : null
    const got = own ?? (await desk.fetchPicture(url))
    if (isBody(got) && 'wrong' in got) return { wrong: `imageUrls[${at}]: ${got.wrong}` }
    if ('file' in got) pictures.push({ url, file: got.file })
  }
  return pictures
}
