/** Everything the stand-in for Omise knows. Plain data: it is written to one file and read back. Times are milliseconds. */

export type ChargeStatus = 'pending' | 'successful' | 'failed' | 'expired' | 'reversed'
export type Metadata = Readonly<Record<string, unknown>>

export interface Charge {
  id: string
  createdAt: number
  amount: number
  status: ChargeStatus
  captured: number
  refunded: number
  fee: number
  feeVat: number
  failureCode: string | null
  paidAt: number | null
  expiresAt: number | null
  /** When it stopped being pending: reads may lag behind that. */
  endedAt: number | null
  returnUri: string | null
  description: string
  metadata: Metadata
  ip: string | null
  card: { brand: string; last4: string } | null
  sourceId: string | null
  /** The buyer has to go to a page of ours. */
  asksBuyer: boolean
  dispute: { id: string; status: 'open' | 'won' | 'lost'; amount: number; reason_code: string } | null
  transaction: string | null
  /** Part of the address of its code's picture. */
  document: string
}

export interface Source {
  id: string
  createdAt: number
  type: string
  amount: number
  phone: string | null
  chargeId: string | null
}

export interface Token {
  id: string
  createdAt: number
  brand: string
  last4: string
  used: boolean
  /** How a charge with it ends. */
  declines: string | null
}

export interface Refund {
  id: string
  createdAt: number
  chargeId: string
  amount: number
  status: 'pending' | 'closed' | 'failed'
  metadata: Metadata
  transaction: string | null
}

export interface Recipient {
  id: string
  createdAt: number
  name: string
  type: string
  bankCode: string
  accountName: string
  lastDigits: string
  verified: boolean
  active: boolean
  deleted: boolean
  failureCode: string | null
  metadata: Metadata
  verifyAt: number | null
}

export interface Transfer {
  id: string
  createdAt: number
  recipientId: string
  amount: number
  fee: number
  feeVat: number
  sentAt: number | null
  paidAt: number | null
  failureCode: string | null
  deleted: boolean
  metadata: Metadata
  idempKey: string | null
}

/** One movement of our balance. */
export interface Transaction {
  id: string
  at: number
  /** What it belongs to. */
  origin: string
  /** Positive: ours. */
  amount: number
  /** From then on it may be transferred. */
  transferableAt: number
}

export interface Event {
  id: string
  at: number
  key: string
  /** The object as it was then. */
  data: Record<string, unknown>
}

export interface Delivery {
  id: string
  eventId: string
  attempts: number
  dueAt: number
  state: 'waiting' | 'done' | 'lost'
  lastStatus: number | null
}

export const webhookModes = [
  'normal',
  'hold',
  'drop',
  'duplicate',
  'reverse',
  'early',
  'forge',
  'stale',
  'future',
  'one_byte',
  'reserialized',
  'unsigned',
  'rotate',
  'old_version',
] as const
export type WebhookMode = (typeof webhookModes)[number]

/** What the papers leave open, and what a person may turn: tests run with the positions that matter. */
export interface Switches {
  webhooks: WebhookMode
  /** How many messages may be under way at once. */
  webhookLanes: number
  /** Every answer of the API waits this long. */
  latencyMs: number
  /** Reads of a charge lag this long behind its end. */
  staleMs: number
  methods: string[]
  /** Whether a code that ran out is `expired`, or `failed` with the code `payment_expired`. */
  expiredAs: 'expired' | 'failed'
  /** Whether the bank still takes money for a code that ran out. */
  latePayment: 'succeeds' | 'refused'
  promptpayRefunds: boolean
  /** A charge carries its dispute whole; else only the dispute's id. Their types allow both. */
  disputesWhole: boolean
  /** What a refund's status says at first; `absent`: the field is not there. */
  refundStatus: 'closed' | 'pending' | 'absent'
  /** A refund, or a transfer, bigger than what there is: refused at once, or taken and left hanging. */
  shortBalance: 'refuse' | 'hang'
  /** Which charges `/expire` works for. */
  expireWorks: 'wallets' | 'all' | 'none'
  threeDSecure: boolean
  idempKey: 'ignored' | 'honoured'
  autoActivate: boolean
  /** Null: only by hand. */
  verifyAfterMs: number | null
  sendAfterMs: number | null
  payAfterMs: number | null
  transferableAfterMs: number
  transferFee: number
  /** Whether a transfer that comes back brings its fee back. */
  feeComesBack: boolean
}

export interface State {
  seed: string
  nextId: number
  /** Its clock runs apart from the caller's by this much. */
  clockMs: number
  charges: Record<string, Charge>
  sources: Record<string, Source>
  tokens: Record<string, Token>
  refunds: Record<string, Refund>
  recipients: Record<string, Recipient>
  transfers: Record<string, Transfer>
  transactions: Transaction[]
  events: Record<string, Event>
  deliveries: Delivery[]
  switches: Switches
}

export const minute = 60_000
export const day = 24 * 60 * minute

export function firstState(seed: string, switches: Partial<Switches>): State {
  return {
    seed,
    nextId: 1,
    clockMs: 0,
    charges: {},
    sources: {},
    tokens: {},
    refunds: {},
    recipients: {},
    transfers: {},
    transactions: [],
    events: {},
    deliveries: [],
    switches: {
      webhooks: 'normal',
      webhookLanes: 1,
      latencyMs: 0,
      staleMs: 0,
      methods: [
        'card',
        'promptpay',
        'truemoney_jumpapp',
        'mobile_banking_scb',
        'mobile_banking_kbank',
        'mobile_banking_bay',
        'mobile_banking_bbl',
        'mobile_banking_ktb',
      ],
      expiredAs: 'expired',
      latePayment: 'succeeds',
      promptpayRefunds: false,
      disputesWhole: true,
      refundStatus: 'closed',
      shortBalance: 'refuse',
      expireWorks: 'wallets',
      threeDSecure: true,
      idempKey: 'ignored',
      autoActivate: true,
      verifyAfterMs: null,
      sendAfterMs: null,
      payAfterMs: null,
      transferableAfterMs: 0,
      transferFee: 2_000,
      feeComesBack: true,
      ...switches,
    },
  }
}
