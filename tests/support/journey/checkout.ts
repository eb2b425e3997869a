import { expect, type Page } from '@playwright/test'
import { wordsIn } from '#app/i18n/words.ts'

const { cart, checkout } = wordsIn('th')

export interface Placed {
  /** The order's own address, which only its buyer knows. */
  readonly path: string
  /** As people say it: YN-…. */
  readonly code: string
  /** As it is written on the button: ฿…. */
  readonly total: string
}

interface Wish {
  /** How many of which, by the address of its page. */
  readonly products: Readonly<Record<string, number>>
  /** Of makers by name: where their goods are collected; those of the others come by parcel. */
  readonly collects?: Readonly<Record<string, string>>
  readonly email?: string
}

/** From the goods' pages to an order, without a script, as somebody in Phaya Thai. */
export async function placeOrder(shopper: Page, { products, collects = {}, email }: Wish): Promise<Placed> {
  for (const [product, quantity] of Object.entries(products)) {
    await shopper.goto(product)
    if (quantity > 1) await shopper.getByLabel(cart.add.quantity).fill(String(quantity))
    await shopper.getByRole('button', { name: cart.add.button }).click()
    await expect(shopper.getByText(cart.said.added)).toBeVisible()
  }
  await shopper.getByRole('button', { name: cart.toCheckout }).click()
  for (const [maker, place] of Object.entries(collects))
    await shopper
      .getByRole('group', { name: checkout.wayOf(maker) })
      .getByRole('radio', { name: checkout.pickup(place) })
      .check()
  await fillAddress(shopper, email)
  await shopper.getByRole('button', { name: checkout.toReview }).click()
  await expect(shopper.getByRole('heading', { level: 1 })).toHaveText(checkout.reviewTitle)
  const place = shopper.getByRole('button', { name: checkout.review.place('฿') })
  const total = (await place.textContent())?.match(/฿[\d,.]+/)?.[0] ?? ''
  await place.click()
  await expect(shopper).toHaveURL(/\/orders\/[\w-]{24}$/)
  const code = (await shopper.getByRole('heading', { level: 1 }).textContent())?.match(/YN-\w{6}/)?.[0] ?? ''
  return { path: new URL(shopper.url()).pathname, code, total }
}

/** Somebody else each time: one person keeps goods of few unpaid orders only. */
const somebodysPhone = () => `082${String(Date.now() % 10_000_000).padStart(7, '0')}`

async function fillAddress(shopper: Page, email: string | undefined): Promise<void> {
  await shopper.getByLabel(checkout.name, { exact: true }).fill('สมใจ ใจดี')
  await shopper.getByLabel(checkout.phone, { exact: true }).fill(somebodysPhone())
  if (email) await shopper.getByLabel(checkout.email).fill(email)
  await shopper.getByLabel(checkout.postalCode, { exact: true }).fill('10400')
  await shopper.getByRole('button', { name: checkout.findAreas }).click()
  await shopper
    .getByLabel(checkout.area, { exact: true })
    .first()
    .selectOption({ label: 'สามเสนใน · พญาไท · กรุงเทพมหานคร' })
  await shopper.getByLabel(checkout.street).fill('99/1 ซอยอารีย์ 4')
}
