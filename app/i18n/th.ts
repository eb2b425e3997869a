import { account } from './th/account.ts'
import { cart } from './th/cart.ts'
import { category } from './th/category.ts'
import { checkout } from './th/checkout.ts'
import { common } from './th/common.ts'
import { desk } from './th/desk.ts'
import { fulfilment } from './th/fulfilment.ts'
import { mark } from './th/mark.ts'
import { money } from './th/money.ts'
import { notice } from './th/notice.ts'
import { office } from './th/office.ts'
import { order } from './th/order.ts'
import { pages } from './th/pages.ts'
import { pay } from './th/pay.ts'
import { photo } from './th/photo.ts'
import { place } from './th/place.ts'
import { receipt } from './th/receipt.ts'
import { sell } from './th/sell.ts'
import { shop } from './th/shop.ts'
import { split } from './th/split.ts'

/** The source. A file per room of routes; a room past 300 lines becomes a folder of its own. */
export const th = {
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
