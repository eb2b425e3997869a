/**
 * What we read of Omise's objects, version 2019-05-29. Names are checked against the types of their own package; values are
 * checked here, since a type proves nothing about an answer. Unknown fields are let through, unknown states are not.
 */
import type { Balance, Charges, Disputes, Recipients, Sources, Transfers } from 'omise'
import { type ZodType, z } from 'zod'
import { satang } from '../../money.ts'

/** Their types leave some fields out: those are named beside them. */
type Reads<Theirs, More extends string = never> = Partial<Record<keyof Theirs | More, ZodType>>

/** `chrg_test_5fzbq…`: our shape for what is put into an address. */
export const idShape =
  /^(chrg|src|tokn|card|cust|trsf|recp|rfnd|evnt|trxn|dspt|acct|link|schd|docu|whdl)(_test)?_[0-9a-z]+$/
const id = z.string().regex(idShape)
const money = z
  .int()
  .nonnegative()
  .transform((amount) => satang(amount))
/** Below zero when a dispute has taken more than there was. */
const signed = z.int().transform((amount) => satang(amount))
const moment = z.iso.datetime({ offset: true }).transform((text) => new Date(text))
/** Absent and null are the same. */
const maybe = <T extends ZodType>(schema: T) => schema.nullish().transform((value) => value ?? null)
/** Only baht is ours; their answers say it in upper case, older versions in lower case. */
const baht = z
  .string()
  .transform((text) => text.toUpperCase())
  .pipe(z.literal('THB'))
const metadata = maybe(z.record(z.string(), z.unknown()))

export const errorBody = z.object({ object: z.literal('error'), code: z.string().max(100) })

const code = z.object({
  image: maybe(z.object({ download_uri: maybe(z.string()) })),
})

const source = z.object({
  id: maybe(id),
  type: z.string(),
  flow: maybe(z.string()),
  scannable_code: maybe(code),
} satisfies Reads<Sources.ISource>)

const dispute = z.object({
  id,
  status: z.enum(['open', 'pending', 'won', 'lost']),
  amount: money,
  reason_code: maybe(z.string().max(100)),
} satisfies Reads<Disputes.IResponse>)
export type Dispute = z.infer<typeof dispute>

export const disputeBody = dispute.extend({ object: z.literal('dispute') })

export const chargeBody = z.object({
  object: z.literal('charge'),
  id,
  livemode: z.boolean(),
  created_at: moment,
  amount: money,
  currency: baht,
  captured_amount: maybe(money),
  refunded_amount: maybe(money),
  fee: maybe(money),
  fee_vat: maybe(money),
  interest: maybe(money),
  interest_vat: maybe(money),
  net: maybe(z.int()),
  status: z.enum(['pending', 'successful', 'failed', 'expired', 'reversed']),
  authorized: maybe(z.boolean()),
  paid: maybe(z.boolean()),
  refundable: maybe(z.boolean()),
  paid_at: maybe(moment),
  expires_at: maybe(moment),
  failure_code: maybe(z.string().max(100)),
  authorize_uri: maybe(z.string()),
  transaction: maybe(z.union([id, z.object({ id })])),
  dispute: maybe(z.union([id, dispute])),
  source: maybe(source),
  metadata,
} satisfies Reads<Charges.ICharge, 'captured_amount' | 'fee' | 'fee_vat'>)
export type Charge = z.infer<typeof chargeBody>

export const refundBody = z.object({
  object: z.literal('refund'),
  id,
  created_at: moment,
  amount: money,
  currency: baht,
  charge: id,
  /** `pending`, `closed`; not in their types, and not always there. */
  status: maybe(z.string()),
  metadata,
} satisfies Reads<Charges.IRefundResponse, 'status'>)
export type Refund = z.infer<typeof refundBody>

export const recipientBody = z.object({
  object: z.literal('recipient'),
  id,
  created_at: moment,
  verified: z.boolean(),
  active: z.boolean(),
  deleted: maybe(z.boolean()),
  failure_code: maybe(z.string().max(100)),
  metadata,
} satisfies Reads<Recipients.IRecipient>)
export type Recipient = z.infer<typeof recipientBody>

export const transferBody = z.object({
  object: z.literal('transfer'),
  id,
  livemode: z.boolean(),
  created_at: moment,
  recipient: z.union([id, z.object({ id }).transform((whole) => whole.id)]),
  amount: money,
  currency: baht,
  fee: money,
  fee_vat: money,
  net: money,
  sent: z.boolean(),
  paid: z.boolean(),
  deleted: maybe(z.boolean()),
  // Declared a boolean by their types; their papers list words.
  failure_code: maybe(z.string().max(100)),
  metadata,
} satisfies Reads<Transfers.ITransfer>)
export type Transfer = z.infer<typeof transferBody>

export const deletedBody = z.object({ id, deleted: z.literal(true) })

export const balanceBody = z.object({
  object: z.literal('balance'),
  livemode: z.boolean(),
  currency: baht,
  total: signed,
  transferable: signed,
} satisfies Reads<Balance.IBalance>)

/** One page. The rows are parsed one by one, so that a single strange one does not hide the others. */
export const listBody = z.object({
  object: z.literal('list'),
  total: z.int().nonnegative(),
  data: z.array(z.unknown()),
})

export const eventBody = z.object({
  object: z.literal('event'),
  id,
  livemode: z.boolean(),
  key: z.string().max(100),
  // Versions before 2019-05-29 say `created`.
  created_at: maybe(moment),
  created: maybe(moment),
  data: z.object({
    object: z.string().max(50),
    id: z.string().max(100),
    charge: maybe(z.union([z.string().max(100), z.object({ id: z.string().max(100) })])),
  }),
})

const range = z.object({ min: money, max: money })

export const capabilityBody = z.object({
  object: z.literal('capability'),
  payment_methods: z.array(z.object({ name: z.string(), currencies: maybe(z.array(z.string())) })),
  limits: maybe(z.object({ charge_amount: maybe(range) })),
})
