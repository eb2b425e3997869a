import { isId } from '#app/lib/id.ts'

/** What a shopper has picked up: which variants, how many, nothing else and nothing of them. Pure. */
export type Cart = readonly CartLine[]

export interface CartLine {
  readonly variantId: string
  readonly quantity: number
}

export const MOST_LINES = 30
export const MOST_OF_ONE = 99

export const emptyCart: Cart = []

/**
 * Puts so many more in. `full`: a thirty-first kind of goods does not fit; more than 99 of one become 99.
 */
export function addToCart(cart: Cart, { variantId, quantity }: CartLine): Cart | 'full' {
  const already = cart.find((line) => line.variantId === variantId)
  if (already) return setQuantity(cart, { variantId, quantity: already.quantity + quantity })
  if (cart.length >= MOST_LINES) return 'full'
  return [...cart, { variantId, quantity: bounded(quantity) }]
}

/** So many of what is in it already; none takes it out. */
export function setQuantity(cart: Cart, { variantId, quantity }: CartLine): Cart {
  if (quantity <= 0) return cart.filter((line) => line.variantId !== variantId)
  return cart.map((line) => (line.variantId === variantId ? { variantId, quantity: bounded(quantity) } : line))
}

/** The cart as one word of a cookie: at most 1,100 signs, all of them plain. */
export function writeCart(cart: Cart): string {
  return cart.map(({ variantId, quantity }) => `${variantId.replaceAll('-', '')}.${quantity}`).join('~')
}

/** Reads what came back. Whatever is no line of ours, is there twice or too many is dropped; nothing is ever an error. */
export function readCart(written: string | null | undefined): Cart {
  if (!written || written.length > 4_000) return emptyCart
  const lines = new Map<string, CartLine>()
  for (const word of written.split('~')) {
    const line = readLine(word)
    if (line && !lines.has(line.variantId) && lines.size < MOST_LINES) lines.set(line.variantId, line)
  }
  return [...lines.values()]
}

function readLine(word: string): CartLine | null {
  const parts = word.match(/^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})\.([1-9]\d?)$/)
  if (!parts) return null
  const variantId = parts.slice(1, 6).join('-')
  return isId(variantId) ? { variantId, quantity: Number(parts[6]) } : null
}

function bounded(quantity: number): number {
  return Math.min(MOST_OF_ONE, Math.max(1, Math.trunc(quantity)))
}
