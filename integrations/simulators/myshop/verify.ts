/** MyShop's own check of who is calling: a key, and the shop it was made for. Written apart from any adapter. */
import { createHash, timingSafeEqual } from 'node:crypto'
import { type Refused, refuse } from './answer.ts'
import type { Shop, State } from './state.ts'

export function verify(request: Request, state: State): Refused | Shop {
  const given = request.headers.get('x-api-key')
  if (!given) return refuse(401, 'X-API-KEY is missing')
  const shop = state.shops.find((one) => one.apiKey !== null && same(one.apiKey, given))
  return shop ?? refuse(state.switches.keyStatus, 'The API key is not valid')
}

function same(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(one), digest(other))
}
