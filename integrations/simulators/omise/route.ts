/** The API's paths, each with one small function. */
import { balanceOf } from './balance.ts'
import type { Fields } from './body.ts'
import { chargeIn, chargeLimits, createCharge, createSource, expireCharge, failCharge, payCharge } from './charge.ts'
import { eventView } from './deliver.ts'
import { type House, iso } from './house.ts'
import { listOf } from './list.ts'
import {
  changeRecipient,
  changeTransfer,
  createRecipient,
  createTransfer,
  decideRecipient,
  deleteTransfer,
  moveTransfer,
  recipientIn,
  transferIn,
} from './payout.ts'
import { createRefund, refundIn, refundsOf } from './refund.ts'
import { notFound, refuse } from './refusal.ts'
import { createToken } from './token.ts'
import { chargeView, disputeView, recipientView, refundView, sourceView, transferView } from './view.ts'

interface Asked {
  readonly fields: Fields
  readonly query: URLSearchParams
  /** Ids out of the path, in order. */
  readonly ids: readonly string[]
}

type Work = (house: House, asked: Asked) => Record<string, unknown>

interface Route {
  /** `charge.create`: how faults and the journal call it. */
  readonly name: string
  readonly method: string
  /** `/charges/:id` */
  readonly pattern: string
  readonly path: RegExp
  /** Also by the public key. */
  readonly open?: true
  readonly work: Work
}

const id = '([a-z]+(?:_test)?_[0-9a-z]+)'
const at = (pattern: string) => new RegExp(`^${pattern.replaceAll(':id', id)}$`)
const route = (name: string, method: string, pattern: string, work: Work): Route => ({
  name,
  method,
  pattern,
  path: at(pattern),
  work,
})
const open = (one: Route): Route => ({ ...one, open: true })

const charge = (house: House, { ids }: Asked) => chargeIn(house, ids[0] ?? '')
const recipient = (house: House, { ids }: Asked) => recipientIn(house, ids[0] ?? '')
const transfer = (house: House, { ids }: Asked) => transferIn(house, ids[0] ?? '')

export const routes: readonly Route[] = [
  open(route('capability.read', 'GET', '/capability', capability)),
  open(route('source.create', 'POST', '/sources', (h, { fields }) => sourceView(h, createSource(h, fields), null))),
  open(route('source.read', 'GET', '/sources/:id', readSource)),
  open(route('token.create', 'POST', '/vault/tokens', (house, { fields }) => createToken(house, fields))),
  route('charge.create', 'POST', '/charges', (house, { fields }) => chargeView(house, createCharge(house, fields))),
  route('charge.list', 'GET', '/charges', (h, { query }) =>
    listOf(Object.values(h.state.charges), query, (one) => chargeView(h, one)),
  ),
  route('charge.read', 'GET', '/charges/:id', (house, asked) => chargeView(house, charge(house, asked))),
  route('charge.expire', 'POST', '/charges/:id/expire', (house, asked) => {
    expireCharge(house, charge(house, asked))
    return chargeView(house, charge(house, asked))
  }),
  route('charge.mark', 'POST', '/charges/:id/mark_as_(paid|failed)', (house, asked) => {
    const one = charge(house, asked)
    if (one.status !== 'pending') refuse('invalid_charge', 'charge is not pending')
    if (asked.ids[1] === 'paid') payCharge(house, one)
    else failCharge(house, one, 'failed_processing')
    return chargeView(house, one)
  }),
  route('refund.create', 'POST', '/charges/:id/refunds', (house, asked) =>
    refundView(house, createRefund(house, charge(house, asked), asked.fields)),
  ),
  route('refund.list', 'GET', '/charges/:id/refunds', (house, asked) =>
    listOf(refundsOf(house, charge(house, asked).id), asked.query, (one) => refundView(house, one)),
  ),
  route('refund.read', 'GET', '/charges/:id/refunds/:id', readRefund),
  route('refund.list', 'GET', '/refunds', (h, { query }) =>
    listOf(Object.values(h.state.refunds), query, (one) => refundView(h, one)),
  ),
  route('dispute.read', 'GET', '/disputes/:id', (h, { ids }) =>
    disputeView(Object.values(h.state.charges).find((one) => one.dispute?.id === ids[0]) ?? notFound('dispute')),
  ),
  route('balance.read', 'GET', '/balance', balance),
  route('recipient.create', 'POST', '/recipients', (h, { fields }) => recipientView(h, createRecipient(h, fields))),
  route('recipient.list', 'GET', '/recipients', (h, { query }) =>
    listOf(Object.values(h.state.recipients), query, (one) => recipientView(h, one)),
  ),
  route('recipient.read', 'GET', '/recipients/:id', (house, asked) => recipientView(house, recipient(house, asked))),
  route('recipient.update', 'PATCH', '/recipients/:id', (house, asked) => {
    changeRecipient(house, recipient(house, asked), asked.fields)
    return recipientView(house, recipient(house, asked))
  }),
  route('recipient.verify', 'PATCH', '/recipients/:id/verify', (house, asked) => {
    decideRecipient(house, recipient(house, asked), 'verify')
    return recipientView(house, recipient(house, asked))
  }),
  route('recipient.delete', 'DELETE', '/recipients/:id', (house, asked) => {
    decideRecipient(house, recipient(house, asked), 'delete')
    return gone('recipient', asked)
  }),
  route('transfer.create', 'POST', '/transfers', (h, { fields }) => transferView(h, createTransfer(h, fields))),
  route('transfer.list', 'GET', '/transfers', (h, { query }) =>
    listOf(Object.values(h.state.transfers), query, (one) => transferView(h, one)),
  ),
  route('transfer.read', 'GET', '/transfers/:id', (house, asked) => transferView(house, transfer(house, asked))),
  route('transfer.update', 'PATCH', '/transfers/:id', (house, asked) => {
    changeTransfer(house, transfer(house, asked), asked.fields)
    return transferView(house, transfer(house, asked))
  }),
  route('transfer.delete', 'DELETE', '/transfers/:id', (house, asked) => {
    deleteTransfer(house, transfer(house, asked))
    return gone('transfer', asked)
  }),
  route('transfer.mark', 'POST', '/transfers/:id/mark_as_(sent|paid)', (house, asked) => {
    moveTransfer(house, transfer(house, asked), asked.ids[1] === 'paid' ? 'paid' : 'sent')
    return transferView(house, transfer(house, asked))
  }),
  route('transaction.list', 'GET', '/transactions', (h, { query }) =>
    listOf(
      h.state.transactions.map((one) => ({ ...one, createdAt: one.at })),
      query,
      (one) => ({
        object: 'transaction',
        id: one.id,
        created_at: iso(one.at),
        direction: one.amount < 0 ? 'debit' : 'credit',
        amount: Math.abs(one.amount),
        currency: 'THB',
        origin: one.origin,
        transferable_at: iso(one.transferableAt),
      }),
    ),
  ),
  route('event.list', 'GET', '/events', (h, { query }) =>
    listOf(
      Object.values(h.state.events).map((one) => ({ ...one, createdAt: one.at })),
      query,
      (one) => eventView(one),
    ),
  ),
]

function capability({ state }: House): Record<string, unknown> {
  return {
    object: 'capability',
    location: '/capability',
    country: 'TH',
    banks: [],
    limits: {
      charge_amount: chargeLimits,
      transfer_amount: { min: 3_000, max: 5_000_000_000 },
      installment_amount: { min: 200_000 },
    },
    payment_methods: state.switches.methods.map((name) => ({
      object: 'payment_method',
      name,
      currencies: ['THB'],
      card_brands: name === 'card' ? ['JCB', 'MasterCard', 'Visa'] : null,
      installment_terms: null,
    })),
    zero_interest_installments: false,
  }
}

function balance(house: House): Record<string, unknown> {
  const { total, transferable } = balanceOf(house)
  const created_at = iso(house.now())
  return {
    object: 'balance',
    livemode: false,
    location: '/balance',
    currency: 'THB',
    total,
    transferable,
    reserve: 0,
    created_at,
  }
}

function readSource(house: House, { ids }: Asked): Record<string, unknown> {
  const source = house.state.sources[ids[0] ?? ''] ?? notFound('source')
  const made = source.chargeId === null ? null : chargeIn(house, source.chargeId)
  return sourceView(house, source, made, made?.status)
}

function readRefund(house: House, { ids }: Asked): Record<string, unknown> {
  const refund = refundIn(house, ids[1] ?? '')
  return refund.chargeId === ids[0] ? refundView(house, refund) : notFound('refund')
}

function gone(object: string, { ids }: Asked): Record<string, unknown> {
  return { object, id: ids[0] ?? '', livemode: false, deleted: true }
}
