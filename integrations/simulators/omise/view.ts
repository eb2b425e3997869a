/** Objects as the API shows them, version 2019-05-29. */
import { type House, iso } from './house.ts'
import type { Charge, Recipient, Refund, Source, Transfer } from './state.ts'

type View = Record<string, unknown>

const flows: Readonly<Record<string, string>> = {
  promptpay: 'offline',
  truemoney: 'redirect',
  truemoney_jumpapp: 'app_redirect',
}

export function flowOf(type: string): string {
  return flows[type] ?? 'app_redirect'
}

/** A read that lags behind shows a finished charge as it was before. */
export function chargeView(house: House, charge: Charge): View {
  const { state, baseUrl } = house
  const isStale = charge.endedAt !== null && house.now() - charge.endedAt < state.switches.staleMs
  const shown = isStale ? { ...charge, ...before } : charge
  const source = charge.sourceId === null ? null : (state.sources[charge.sourceId] ?? null)
  const paid = shown.status === 'successful'
  const location = `/charges/${charge.id}`
  return {
    object: 'charge',
    id: charge.id,
    location,
    livemode: false,
    created_at: iso(charge.createdAt),
    amount: charge.amount,
    currency: 'THB',
    authorized_amount: paid ? shown.captured : 0,
    captured_amount: shown.captured,
    refunded_amount: shown.refunded,
    fee: shown.fee,
    fee_vat: shown.feeVat,
    interest: 0,
    interest_vat: 0,
    net: paid ? shown.captured - shown.fee - shown.feeVat : charge.amount,
    funding_amount: charge.amount,
    funding_currency: 'THB',
    status: shown.status,
    authorized: paid,
    capturable: false,
    capture: true,
    paid,
    expired: shown.status === 'expired',
    reversed: shown.status === 'reversed',
    voided: false,
    refundable: isRefundable(house, shown),
    reversible: false,
    disputable: paid && charge.dispute === null,
    paid_at: iso(shown.paidAt),
    expires_at: iso(charge.expiresAt),
    failure_code: shown.failureCode,
    failure_message: shown.failureCode === null ? null : shown.failureCode.replaceAll('_', ' '),
    transaction: shown.transaction,
    card: charge.card && { object: 'card', brand: charge.card.brand, last_digits: charge.card.last4 },
    source: source && sourceView(house, source, charge, shown.status),
    dispute: charge.dispute && (state.switches.disputesWhole ? disputeView(charge) : charge.dispute.id),
    authorize_uri: charge.asksBuyer ? `${baseUrl}/pay/${charge.id}` : null,
    return_uri: charge.returnUri,
    description: charge.description,
    ip: charge.ip,
    metadata: charge.metadata,
    refunds: { object: 'list', data: [], total: 0 },
  }
}

const before = {
  status: 'pending',
  captured: 0,
  fee: 0,
  feeVat: 0,
  failureCode: null,
  paidAt: null,
  transaction: null,
} as const

export function disputeView({ id: charge, dispute }: Charge): View {
  return { object: 'dispute', ...dispute, charge, currency: 'THB', location: `/disputes/${dispute?.id}` }
}

/** Cards and the wallet go back by themselves, banks and QR only where the account has that. */
export function isRefundable({ state }: House, charge: Charge): boolean {
  if (charge.status !== 'successful' || charge.refunded >= charge.captured || charge.dispute?.status === 'open')
    return false
  const type = charge.sourceId === null ? 'card' : (state.sources[charge.sourceId]?.type ?? '')
  if (type === 'promptpay') return state.switches.promptpayRefunds
  return type === 'card' || type.startsWith('truemoney')
}

export function sourceView(house: House, source: Source, charge: Charge | null, status = 'unknown'): View {
  const { id, type, amount } = source
  return {
    object: 'source',
    id,
    location: `/sources/${id}`,
    livemode: false,
    created_at: iso(source.createdAt),
    type,
    flow: flowOf(type),
    amount,
    currency: 'THB',
    charge_status: status,
    phone_number: source.phone,
    scannable_code: type === 'promptpay' && charge ? codeView(house, charge) : null,
  }
}

function codeView({ baseUrl }: House, charge: Charge): View {
  const location = `/charges/${charge.id}/documents/${charge.document}`
  return {
    object: 'barcode',
    type: 'qr',
    image: {
      object: 'document',
      id: charge.document,
      livemode: false,
      location,
      filename: 'qrcode.svg',
      kind: 'qr',
      download_uri: `${baseUrl}${location}/downloads/qrcode.svg`,
      created_at: iso(charge.createdAt),
    },
  }
}

export function refundView({ state }: House, refund: Refund): View {
  const { refundStatus } = state.switches
  return {
    object: 'refund',
    id: refund.id,
    location: `/charges/${refund.chargeId}/refunds/${refund.id}`,
    livemode: false,
    created_at: iso(refund.createdAt),
    amount: refund.amount,
    currency: 'THB',
    charge: refund.chargeId,
    transaction: refund.transaction,
    voided: false,
    metadata: refund.metadata,
    ...(refundStatus === 'absent' && refund.status === 'closed' ? {} : { status: refund.status }),
  }
}

export function recipientView(_house: House, one: Recipient): View {
  return {
    object: 'recipient',
    id: one.id,
    location: `/recipients/${one.id}`,
    livemode: false,
    created_at: iso(one.createdAt),
    name: one.name,
    type: one.type,
    verified: one.verified,
    active: one.active,
    deleted: one.deleted,
    failure_code: one.failureCode,
    metadata: one.metadata,
    bank_account: {
      object: 'bank_account',
      bank_code: one.bankCode,
      name: one.accountName,
      last_digits: one.lastDigits,
    },
  }
}

export function transferView(_house: House, one: Transfer): View {
  const totalFee = one.fee + one.feeVat
  return {
    object: 'transfer',
    id: one.id,
    location: `/transfers/${one.id}`,
    livemode: false,
    created_at: iso(one.createdAt),
    recipient: one.recipientId,
    amount: one.amount,
    currency: 'THB',
    fee: one.fee,
    fee_vat: one.feeVat,
    total_fee: totalFee,
    net: one.amount - totalFee,
    fail_fast: true,
    sendable: one.sentAt === null && !one.deleted,
    sent: one.sentAt !== null,
    sent_at: iso(one.sentAt),
    paid: one.paidAt !== null,
    paid_at: iso(one.paidAt),
    deleted: one.deleted,
    failure_code: one.failureCode,
    failure_message: one.failureCode?.replaceAll('_', ' ') ?? null,
    metadata: one.metadata,
    transactions: [],
  }
}
