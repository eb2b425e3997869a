import { type Cart, readCart, writeCart } from '#app/domain/cart/cart.ts'
import { config } from '#app/lib/config.server.ts'

const name = 'yaan-cart'
const thirtyDays = 30 * 24 * 60 * 60

/** What this visitor has picked up; whatever the cookie holds, it is a cart. */
export function cartOf(request: Request): Cart {
  const pairs = request.headers.get('cookie')?.split(/; */) ?? []
  return readCart(pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1))
}

/** The header value that remembers a cart, or forgets an empty one. */
export function cartCookie(cart: Cart): string {
  const secure = config().appUrl.startsWith('https://') ? '; Secure' : ''
  const age = cart.length > 0 ? thirtyDays : 0
  return `${name}=${writeCart(cart)}; Path=/; Max-Age=${age}; HttpOnly; SameSite=Lax${secure}`
}
