/** Stripe's objects as far as we believe them: what is more is let by, what is missing or strange makes the whole unreadable. */
import { z } from 'zod'
import { satang } from '../../money.ts'

const money = z
  .int()
  .nonnegative()
  .transform((amount) => satang(amount))
const moment = z.int().transform((seconds) => new Date(seconds * 1000))
const currency = z.string().transform((code) => code.toUpperCase())
const words = z
  .record(z.string(), z.string())
  .nullish()
  .transform((all) => all ?? {})

const transactionBody = z.object({
  id: z.string(),
  amount: z.int(),
  fee: z.int(),
  net: z.int(),
  currency,
  fee_details: z.array(z.object({ amount: z.int(), type: z.string() })),
})

const chargeBody = z.object({
  id: z.string(),
  amount: money,
  amount_refunded: money,
  created: moment,
  disputed: z.boolean(),
  paid: z.boolean(),
  payment_method_details: z.object({ type: z.string() }).nullish(),
  balance_transaction: z.union([z.string(), transactionBody]).nullish(),
})
export type Charge = z.infer<typeof chargeBody>

export const intentBody = z.object({
  id: z.string().startsWith('pi_'),
  amount: money,
  amount_received: money,
  currency,
  status: z.enum([
    'requires_payment_method',
    'requires_confirmation',
    'requires_action',
    'processing',
    'requires_capture',
    'succeeded',
    'canceled',
  ]),
  created: moment,
  livemode: z.boolean(),
  metadata: words,
  cancellation_reason: z.string().nullish(),
  last_payment_error: z.object({ code: z.string().optional(), decline_code: z.string().optional() }).nullish(),
  latest_charge: z.union([z.string(), chargeBody]).nullish(),
  payment_method_types: z.array(z.string()),
  next_action: z
    .object({
      type: z.string(),
      promptpay_display_qr_code: z
        .object({ data: z.string(), hosted_instructions_url: z.string(), image_url_svg: z.string() })
        .optional(),
    })
    .nullish(),
})
export type Intent = z.infer<typeof intentBody>

export const sessionBody = z.object({
  id: z.string().startsWith('cs_'),
  amount_total: money,
  currency,
  status: z.enum(['open', 'complete', 'expired']),
  payment_status: z.enum(['paid', 'unpaid', 'no_payment_required']),
  created: moment,
  expires_at: moment,
  livemode: z.boolean(),
  metadata: words,
  client_reference_id: z.string().nullish(),
  payment_intent: z.union([z.string(), intentBody]).nullish(),
  payment_method_types: z.array(z.string()),
  url: z.string().nullish(),
})
export type Session = z.infer<typeof sessionBody>

export const refundBody = z.object({
  id: z.string().startsWith('re_'),
  amount: money,
  currency,
  status: z.enum(['pending', 'requires_action', 'succeeded', 'failed', 'canceled']),
  metadata: words,
  payment_intent: z.string().nullish(),
  failure_reason: z.string().nullish(),
  next_action: z.object({ display_details: z.object({ expires_at: moment }).optional() }).nullish(),
})
export type Refund = z.infer<typeof refundBody>

export const disputeBody = z.object({
  id: z.string().regex(/^(du|dp)_\w{1,200}$/),
  amount: money,
  currency: currency.pipe(z.literal('THB')),
  reason: z.string().max(100),
  status: z.enum([
    'needs_response',
    'under_review',
    'appeal_needs_response',
    'appeal_under_review',
    'won',
    'lost',
    'warning_needs_response',
    'warning_under_review',
    'warning_closed',
    'prevented',
  ]),
})
export type Dispute = z.infer<typeof disputeBody>

export const payoutBody = z.object({
  id: z.string().startsWith('po_'),
  amount: money,
  currency: currency.pipe(z.literal('THB')),
  status: z.enum(['pending', 'in_transit', 'paid', 'failed', 'canceled']),
})
export type Payout = z.infer<typeof payoutBody>

const parts = z.array(z.object({ amount: z.int(), currency })).optional()
export const balanceBody = z.object({
  available: z.array(z.object({ amount: z.int(), currency })),
  pending: z.array(z.object({ amount: z.int(), currency })),
  refund_and_dispute_prefunding: z.object({ available: parts, pending: parts }).nullish(),
  livemode: z.boolean(),
})

const method = z.object({ available: z.boolean(), display_preference: z.object({ value: z.string() }) }).optional()
export const configurationsBody = z.object({
  data: z.array(z.object({ active: z.boolean(), is_default: z.boolean(), card: method, promptpay: method })),
})

/** Rows are read one by one, so that a strange one hides no other. */
export const listBody = z.object({ data: z.array(z.unknown()), has_more: z.boolean() })

export const eventBody = z.object({
  id: z.string().regex(/^evt_\w{1,100}$/),
  type: z.string().max(100),
  created: moment,
  livemode: z.boolean(),
  request: z.object({ idempotency_key: z.string().max(255).nullish() }).nullish(),
  data: z.object({
    object: z.object({
      id: z.string().max(255),
      payment_intent: z.union([z.string(), z.object({ id: z.string() })]).nullish(),
    }),
  }),
})

/** Their ids: `pi_…`, `cs_test_…`. Anything else is asked of nobody. */
export const idShape = /^[a-z]{2,4}_\w{1,200}$/
