/** Charges: made, and brought to an end by a buyer, a bank or the clock. */
import { book } from './balance.ts'
import { type Fields, isObject, metadataOf, textOf, wholeOf } from './body.ts'
import { type House, happened, newId, perTenThousand, vatRate } from './house.ts'
import { notFound, refuse } from './refusal.ts'
import { type Charge, day, type Source } from './state.ts'
import { takeToken } from './token.ts'
import { chargeView, flowOf } from './view.ts'

export const chargeLimits = { min: 2_000, max: 15_000_000 }

export function chargeIn({ state }: House, id: string): Charge {
  return state.charges[id] ?? notFound(`charge ${id}`)
}

export function createSource(house: House, fields: Fields): Source {
  const type = textOf(fields, 'type') ?? refuse('bad_request', 'type is missing')
  if (!house.state.switches.methods.includes(type)) refuse('bad_request', `${type} is not supported`)
  const source: Source = {
    id: newId(house, 'src'),
    createdAt: house.now(),
    type,
    amount: wholeOf(fields, 'amount'),
    phone: textOf(fields, 'phone_number'),
    chargeId: null,
  }
  if (type === 'truemoney' && !source.phone) refuse('bad_request', 'phone_number is missing')
  house.state.sources[source.id] = source
  return source
}

export function createCharge(house: House, fields: Fields): Charge {
  const amount = wholeOf(fields, 'amount')
  if (textOf(fields, 'currency')?.toUpperCase() !== 'THB') refuse('invalid_charge', 'currency must be THB')
  if (amount < chargeLimits.min || amount > chargeLimits.max)
    refuse('invalid_charge', `amount must be between ${chargeLimits.min} and ${chargeLimits.max}`)
  const metadata = metadataOf(fields)
  const token = textOf(fields, 'card')
  const source = token ? null : sourceFor(house, fields, amount)
  const paid = token ? takeToken(house, token) : null
  const charge: Charge = {
    id: newId(house, 'chrg'),
    createdAt: house.now(),
    amount,
    status: 'pending',
    captured: 0,
    refunded: 0,
    fee: 0,
    feeVat: 0,
    failureCode: null,
    paidAt: null,
    expiresAt: expiryOf(house, fields, source),
    endedAt: null,
    returnUri: returnUriOf(fields),
    description: textOf(fields, 'description') ?? '',
    metadata,
    ip: textOf(fields, 'ip'),
    card: paid && { brand: paid.brand, last4: paid.last4 },
    sourceId: source?.id ?? null,
    asksBuyer: source !== null || house.state.switches.threeDSecure,
    dispute: null,
    transaction: null,
    document: newId(house, 'docu'),
  }
  if (charge.asksBuyer && source?.type !== 'promptpay' && !charge.returnUri)
    refuse('invalid_charge', 'return_uri is missing')
  if (source) source.chargeId = charge.id
  house.state.charges[charge.id] = charge
  happened(house, 'charge.create', chargeView(house, charge))
  // Without 3-D Secure a card is answered at once; a refusal too is a charge.
  if (paid?.declines) failCharge(house, charge, paid.declines)
  else if (!charge.asksBuyer) payCharge(house, charge)
  return charge
}

function sourceFor(house: House, fields: Fields, amount: number): Source {
  const given = fields.source
  if (isObject(given)) return createSource(house, { currency: 'THB', ...given, amount })
  const id = typeof given === 'string' ? given : refuse('bad_request', 'card or source is missing')
  const source = house.state.sources[id] ?? notFound(`source ${id}`)
  if (source.chargeId) refuse('used_token', 'source was already used')
  if (source.amount !== amount) refuse('invalid_charge', 'amount differs from that of the source')
  return source
}

function returnUriOf(fields: Fields): string | null {
  const uri = textOf(fields, 'return_uri')
  if (uri !== null && !/^https?:\/\//.test(uri)) refuse('invalid_charge', 'return_uri is no address')
  return uri
}

function expiryOf(house: House, fields: Fields, source: Source | null): number | null {
  const offline = source !== null && flowOf(source.type) === 'offline'
  if (!offline) return null
  const asked = Date.parse(textOf(fields, 'expires_at') ?? '')
  if (Number.isNaN(asked)) return house.now() + day
  if (asked <= house.now() || asked > house.now() + day) refuse('invalid_charge', 'expires_at is out of range')
  return asked
}

/** Money came in, as much as was paid and not as much as was asked for. */
export function payCharge(house: House, charge: Charge, amount = charge.amount): void {
  const rate = charge.card ? 365 : 165
  charge.status = 'successful'
  charge.captured = amount
  charge.fee = perTenThousand(amount, rate)
  charge.feeVat = perTenThousand(charge.fee, vatRate)
  charge.failureCode = null
  charge.paidAt = house.now()
  charge.endedAt = house.now()
  charge.transaction = book(house, charge.id, amount - charge.fee - charge.feeVat)
  happened(house, 'charge.complete', chargeView(house, charge))
}

export function failCharge(house: House, charge: Charge, code: string): void {
  charge.status = 'failed'
  charge.failureCode = code
  charge.endedAt = house.now()
  happened(house, 'charge.complete', chargeView(house, charge))
}

/** Nobody paid in time. Which words a code that ran out gets is not documented: both are positions of a switch. */
export function lapseCharge(house: House, charge: Charge): void {
  if (house.state.switches.expiredAs === 'failed') {
    failCharge(house, charge, 'payment_expired')
    return
  }
  charge.status = 'expired'
  charge.endedAt = house.now()
  happened(house, 'charge.expire', chargeView(house, charge))
}

/** `POST /charges/:id/expire`: for which methods it works is not documented either. */
export function expireCharge(house: House, charge: Charge): void {
  const type = charge.sourceId === null ? 'card' : (house.state.sources[charge.sourceId]?.type ?? '')
  const { expireWorks } = house.state.switches
  const works = expireWorks === 'all' || (expireWorks === 'wallets' && type.startsWith('truemoney'))
  if (!works || charge.status !== 'pending') refuse('failed_expire', 'charge cannot be expired')
  lapseCharge(house, charge)
}

export function lapseOverdue(house: House): void {
  const now = house.now()
  for (const charge of Object.values(house.state.charges))
    if (charge.status === 'pending' && charge.expiresAt !== null && charge.expiresAt <= now) lapseCharge(house, charge)
}
