/** One-time card values, made by the frame in the buyer's browser and never by a shop's server. */
import { type Fields, isObject, textOf } from './body.ts'
import { type House, iso, newId } from './house.ts'
import { notFound, refuse } from './refusal.ts'
import type { Token } from './state.ts'

/** Test cards of the documentation; every other number that adds up is taken. */
const declined: readonly (readonly [RegExp, string])[] = [
  [/0011$/, 'insufficient_fund'],
  [/0012$/, 'stolen_or_lost_card'],
  [/0013$/, 'failed_processing'],
  [/0014$/, 'payment_rejected'],
]

/** Keeps of a card what may be kept: its brand, its last digits, and how it will end. */
export function createToken(house: House, fields: Fields): Record<string, unknown> {
  const { card } = fields
  if (!isObject(card)) return refuse('bad_request', 'card is missing')
  const number = (textOf(card, 'number') ?? '').replace(/\s/g, '')
  if (!/^\d{13,19}$/.test(number)) refuse('invalid_card', 'number is invalid')
  const token: Token = {
    id: newId(house, 'tokn'),
    createdAt: house.now(),
    brand: number.startsWith('4') ? 'Visa' : number.startsWith('35') ? 'JCB' : 'MasterCard',
    last4: number.slice(-4),
    used: false,
    declines: declined.find(([ending]) => ending.test(number))?.[1] ?? null,
  }
  house.state.tokens[token.id] = token
  const { id, used, brand, last4 } = token
  return {
    object: 'token',
    id,
    livemode: false,
    used,
    created_at: iso(token.createdAt),
    card: { object: 'card', brand, last_digits: last4 },
  }
}

export function takeToken(house: House, id: string): Token {
  const token = house.state.tokens[id] ?? notFound(`token ${id}`)
  if (token.used) refuse('used_token', 'token was already used')
  token.used = true
  return token
}
