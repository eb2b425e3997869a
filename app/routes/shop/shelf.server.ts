import type { AppLoadContext } from '@remix-run/node'
import { type Cart, writeCart } from '#app/domain/cart/cart.ts'
import { readShelf, type Shelf } from '#app/domain/cart/view.server.ts'

const read = new WeakMap<AppLoadContext, Map<string, Promise<Shelf>>>()

/**
 * What the shop says of a cart, read once while one request is answered: a form that was sent and the page that answers it
 * ask the same. `anew`: something was tried since.
 */
export function shelfOf(context: AppLoadContext, cart: Cart, { anew = false } = {}): Promise<Shelf> {
  const here = read.get(context) ?? new Map<string, Promise<Shelf>>()
  read.set(context, here)
  const key = writeCart(cart)
  const shelf = (!anew && here.get(key)) || readShelf(cart)
  here.set(key, shelf)
  return shelf
}
