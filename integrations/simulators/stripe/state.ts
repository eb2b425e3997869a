/** Everything the stand-in for Stripe knows. Plain data: it is written to one file and read back. Times are Unix seconds. */

export type Method = 'card' | 'promptpay'
export type Words = Record<string, string>

export interface PaymentError {
  code: string
  declineCode: string | null
  message: string
  type: 'card_error' | 'invalid_request_error'
}

export type IntentStatus =
  | 'requires_payment_method'
  | 'requires_confirmation'
  | 'requires_action'
  | 'processing'
  | 'requires_capture'
  | 'succeeded'
  | 'canceled'

export interface Intent {
  id: string
  amount: number
  received: number
  currency: string
  status: IntentStatus
  metadata: Words
  description: string | null
  transferGroup: string | null
  returnUrl: string | null
  email: string | null
  methods: Method[]
  allowed: string[] | null
  /** What it is being paid with. */
  method: Method | null
  lastError: PaymentError | null
  charge: string | null
  session: string | null
  created: number
  canceledAt: number | null
  cancellationReason: string | null
}

export interface Session {
  id: string
  status: 'open' | 'complete' | 'expired'
  paid: boolean
  amount: number
  currency: string
  title: string
  metadata: Words
  intentData: { metadata: Words; description: string | null; transferGroup: string | null }
  clientReferenceId: string | null
  email: string | null
  locale: string | null
  successUrl: string
  cancelUrl: string | null
  methods: Method[]
  allowed: string[] | null
  intent: string | null
  created: number
  expiresAt: number
}

export interface Charge {
  id: string
  intent: string
  amount: number
  refunded: number
  currency: string
  metadata: Words
  method: Method
  /** The last four digits of the test card. */
  last4: string | null
  reference: string | null
  ok: boolean
  failure: PaymentError | null
  disputed: boolean
  transaction: string | null
  created: number
}

export interface Transaction {
  id: string
  type: 'charge' | 'payment' | 'refund' | 'payment_refund' | 'refund_failure' | 'adjustment' | 'payout'
  amount: number
  fee: number
  /** Of the fee. */
  vat: number
  source: string
  created: number
  availableOn: number
}

export interface Refund {
  id: string
  intent: string
  charge: string
  amount: number
  currency: string
  status: 'pending' | 'requires_action' | 'succeeded' | 'failed' | 'canceled'
  pendingReason: string | null
  failureReason: string | null
  metadata: Words
  reason: string | null
  /** Where the buyer is asked for a bank account. */
  email: string | null
  /** When the buyer's time to answer ends. */
  expiresAt: number | null
  transaction: string | null
  failureTransaction: string | null
  created: number
}

export interface Dispute {
  id: string
  charge: string
  intent: string
  amount: number
  currency: string
  status: 'needs_response' | 'won' | 'lost'
  reason: string
  created: number
}

export interface Payout {
  id: string
  amount: number
  currency: string
  status: 'paid' | 'failed'
  created: number
}

export interface Happening {
  id: string
  type: string
  created: number
  data: object
  requestId: string | null
  idempotencyKey: string | null
  delivered: boolean
}

export interface Delivery {
  id: string
  event: string
  attempts: number
  dueAt: number
  state: 'waiting' | 'held' | 'done' | 'lost' | 'dropped'
  /** Status of the last answer, or what went wrong. */
  answer: string
}

export interface Stored {
  hash: string
  status: number
  body: string
  at: number
}

export type WebhookMode =
  | 'normal'
  | 'hold'
  | 'drop'
  | 'duplicate'
  | 'reverse'
  | 'early'
  | 'forge'
  | 'old_version'
  | 'rotate'

/** How it behaves where the facts are uncertain, or where an account may differ. */
export interface Switches {
  /** Milliseconds before every answer of the API. */
  latencyMs: number
  cardOn: boolean
  promptpayOn: boolean
  /** A method that is not switched on: left out in silence as documented, and when none is left, refused or made all the same. */
  noMethod: 'refuse' | 'make'
  promptpayNeedsEmail: boolean
  /** What a PromptPay code is in test mode. */
  codeData: 'emv' | 'url'
  /** Whether a cancelled intent's code can still be paid. */
  cancelStopsCode: boolean
  /** Whether money can still come by a Checkout page that has expired (an authentication under way). */
  payAfterExpiry: boolean
  /** When a session's intent comes to be. */
  sessionIntent: 'at_payment' | 'at_creation'
  /** Whether the balance transaction is there with the charge or comes later. */
  transactionLater: boolean
  /** What a refund does when the balance is too low. */
  refundWithoutMoney: 'pending' | 'refuse'
  replayHeader: boolean
  webhooks: WebhookMode
  /** In `forge`: what is wrong with a message. */
  forgery: 'secret' | 'old' | 'future' | 'byte' | 'no_header' | 'rewritten' | 'livemode'
}

export interface State {
  seed: string
  nextId: number
  /** Its clock against the given one, in milliseconds. */
  clockMs: number
  intents: Record<string, Intent>
  sessions: Record<string, Session>
  charges: Record<string, Charge>
  transactions: Record<string, Transaction>
  refunds: Record<string, Refund>
  disputes: Record<string, Dispute>
  payouts: Record<string, Payout>
  events: Record<string, Happening>
  deliveries: Delivery[]
  stored: Record<string, Stored>
  hookUrl: string | null
  /** Wrong on purpose, for the daily comparison. */
  balanceExtra: number
  switches: Switches
}

export function firstState(seed: string, hookUrl: string | null): State {
  return {
    seed,
    nextId: 1,
    clockMs: 0,
    intents: {},
    sessions: {},
    charges: {},
    transactions: {},
    refunds: {},
    disputes: {},
    payouts: {},
    events: {},
    deliveries: [],
    stored: {},
    hookUrl,
    balanceExtra: 0,
    switches: {
      latencyMs: 0,
      cardOn: true,
      promptpayOn: true,
      noMethod: 'refuse',
      promptpayNeedsEmail: true,
      codeData: 'emv',
      cancelStopsCode: true,
      payAfterExpiry: false,
      sessionIntent: 'at_payment',
      transactionLater: false,
      refundWithoutMoney: 'pending',
      replayHeader: true,
      webhooks: 'normal',
      forgery: 'secret',
    },
  }
}
