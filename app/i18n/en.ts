import { account } from './en/account.ts'
import { cart } from './en/cart.ts'
import { category } from './en/category.ts'
import { checkout } from './en/checkout.ts'
import { common } from './en/common.ts'
import { desk } from './en/desk.ts'
import { fulfilment } from './en/fulfilment.ts'
import { mark } from './en/mark.ts'
import { money } from './en/money.ts'
import { notice } from './en/notice.ts'
import { office } from './en/office.ts'
import { order } from './en/order.ts'
import { pages } from './en/pages.ts'
import { pay } from './en/pay.ts'
import { photo } from './en/photo.ts'
import { place } from './en/place.ts'
import { receipt } from './en/receipt.ts'
import { sell } from './en/sell.ts'
import { shop } from './en/shop.ts'
import { split } from './en/split.ts'
import type { Phrases } from './phrases.ts'

/** Typed by the Thai source: a missing phrase fails the build. */
export const en: Phrases = {
  account,
  cart,
  category,
  checkout,
  common,
  desk,
  fulfilment,
  mark,
  money,
  notice,
  office,
  order,
  pages,
  pay,
  photo,
  place,
  receipt,
  sell,
  shop,
  split,
}
