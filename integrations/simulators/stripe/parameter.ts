/** Which parameters each call takes in the pinned version, and what they are. Anything else is refused, as Stripe does. */
import { type Answer, wrong } from './answer.ts'
import type { Form, Value } from './form.ts'

/** `open`: taken as it comes, not looked into (nothing here uses it). */
export type Kind =
  | 'text'
  | 'whole'
  | 'yes'
  | 'texts'
  | 'words'
  | 'open'
  | { readonly [name: string]: Kind }
  | readonly [Kind]
export type Shape = { readonly [name: string]: Kind }

const range = { gt: 'whole', gte: 'whole', lt: 'whole', lte: 'whole' } as const
const paged = { limit: 'whole', starting_after: 'text', ending_before: 'text', expand: 'texts' } as const

export const shapes = {
  createIntent: {
    amount: 'whole',
    currency: 'text',
    allowed_payment_method_types: 'texts',
    amount_details: 'open',
    application_fee_amount: 'whole',
    automatic_payment_methods: 'open',
    capture_method: 'text',
    confirm: 'yes',
    confirmation_method: 'text',
    confirmation_token: 'text',
    customer: 'text',
    customer_account: 'text',
    description: 'text',
    error_on_requires_action: 'yes',
    excluded_payment_method_types: 'texts',
    expand: 'texts',
    hooks: 'open',
    mandate: 'text',
    mandate_data: 'open',
    metadata: 'words',
    off_session: 'open',
    on_behalf_of: 'text',
    payment_details: 'open',
    payment_method: 'text',
    payment_method_configuration: 'text',
    payment_method_data: {
      type: 'text',
      billing_details: { address: 'open', email: 'text', name: 'text', phone: 'text', tax_id: 'text' },
      promptpay: 'open',
      card: 'open',
      metadata: 'words',
      allow_redisplay: 'text',
    },
    payment_method_options: 'open',
    radar_options: 'open',
    receipt_email: 'text',
    return_url: 'text',
    setup_future_usage: 'text',
    shipping: 'open',
    statement_descriptor: 'text',
    statement_descriptor_suffix: 'text',
    transfer_data: 'open',
    transfer_group: 'text',
    use_stripe_sdk: 'yes',
  },
  cancelIntent: { cancellation_reason: 'text', expand: 'texts' },
  readIntent: { client_secret: 'text', expand: 'texts' },
  listIntents: { ...paged, created: range, customer: 'text', customer_account: 'text' },
  createSession: {
    adaptive_pricing: 'open',
    after_expiration: 'open',
    allow_promotion_codes: 'yes',
    allowed_payment_method_types: 'texts',
    automatic_tax: 'open',
    billing_address_collection: 'text',
    branding_settings: 'open',
    cancel_url: 'text',
    client_reference_id: 'text',
    consent_collection: 'open',
    currency: 'text',
    custom_fields: 'open',
    custom_text: 'open',
    customer: 'text',
    customer_account: 'text',
    customer_creation: 'text',
    customer_email: 'text',
    customer_update: 'open',
    discounts: 'open',
    excluded_payment_method_types: 'texts',
    expand: 'texts',
    expires_at: 'whole',
    integration_identifier: 'text',
    invoice_creation: 'open',
    line_items: [
      {
        adjustable_quantity: 'open',
        metadata: 'words',
        price: 'text',
        price_data: {
          currency: 'text',
          product: 'text',
          product_data: {
            name: 'text',
            description: 'text',
            images: 'texts',
            metadata: 'words',
            tax_code: 'text',
            tax_details: 'open',
            unit_label: 'text',
          },
          recurring: 'open',
          tax_behavior: 'text',
          unit_amount: 'whole',
          unit_amount_decimal: 'text',
        },
        quantity: 'whole',
        tax_rates: 'texts',
      },
    ],
    locale: 'text',
    managed_payments: 'open',
    metadata: 'words',
    mode: 'text',
    name_collection: 'open',
    optional_items: 'open',
    origin_context: 'text',
    payment_intent_data: {
      application_fee_amount: 'whole',
      capture_method: 'text',
      description: 'text',
      metadata: 'words',
      on_behalf_of: 'text',
      receipt_email: 'text',
      setup_future_usage: 'text',
      shipping: 'open',
      statement_descriptor: 'text',
      statement_descriptor_suffix: 'text',
      transfer_data: 'open',
      transfer_group: 'text',
    },
    payment_method_collection: 'text',
    payment_method_configuration: 'text',
    payment_method_data: 'open',
    payment_method_options: 'open',
    permissions: 'open',
    phone_number_collection: 'open',
    redirect_on_completion: 'text',
    return_url: 'text',
    saved_payment_method_options: 'open',
    setup_intent_data: 'open',
    shipping_address_collection: 'open',
    shipping_options: 'open',
    submit_type: 'text',
    subscription_data: 'open',
    success_url: 'text',
    tax_id_collection: 'open',
    ui_mode: 'text',
    wallet_options: 'open',
  },
  expireSession: { expand: 'texts' },
  listSessions: {
    ...paged,
    created: range,
    customer: 'text',
    customer_account: 'text',
    customer_details: 'open',
    payment_intent: 'text',
    payment_link: 'text',
    status: 'text',
    subscription: 'text',
  },
  createRefund: {
    amount: 'whole',
    charge: 'text',
    currency: 'text',
    customer: 'text',
    expand: 'texts',
    instructions_email: 'text',
    metadata: 'words',
    origin: 'text',
    payment_intent: 'text',
    reason: 'text',
    refund_application_fee: 'yes',
    reverse_transfer: 'yes',
  },
  listRefunds: { ...paged, created: range, charge: 'text', payment_intent: 'text' },
  listDisputes: { ...paged, created: range, charge: 'text', payment_intent: 'text' },
  listPayouts: { ...paged, arrival_date: range, created: range, destination: 'text', status: 'text' },
  listConfigurations: { ...paged, application: 'text' },
  listEvents: { ...paged, created: range, delivery_success: 'yes', type: 'text', types: 'texts' },
  read: { expand: 'texts' },
} as const satisfies Record<string, Shape>

/** The first thing that this call does not take, as Stripe would refuse it; null when all is well. */
export function refuseUnknown(form: Form, shape: Shape): Answer | null {
  if ('payment_method_types' in form)
    return wrong({
      code: 'payment_method_types_no_longer_supported',
      message: 'payment_method_types is no longer supported; use allowed_payment_method_types.',
      param: 'payment_method_types',
    })
  const choices = [
    'allowed_payment_method_types',
    'excluded_payment_method_types',
    'automatic_payment_methods',
    'payment_method_configuration',
  ]
  const chosen = choices.filter((name) => name in form)
  if (chosen.length > 1 && chosen.includes('allowed_payment_method_types'))
    return wrong({ code: 'parameters_exclusive', message: `You may only specify one of these: ${chosen.join(', ')}.` })
  return lookInto(form, shape, '')
}

function lookInto(form: Form, shape: Shape, path: string): Answer | null {
  for (const [name, value] of Object.entries(form)) {
    const at = path ? `${path}[${name}]` : name
    const kind = Object.hasOwn(shape, name) ? shape[name] : undefined
    const refused = kind === undefined ? unknown(at) : check(value, kind, at)
    if (refused) return refused
  }
  return null
}

function check(value: Value, kind: Kind, at: string): Answer | null {
  if (kind === 'open') return null
  if (kind === 'text') return typeof value === 'string' ? null : invalid(at, 'string')
  if (kind === 'yes') return value === 'true' || value === 'false' ? null : invalid(at, 'boolean')
  if (kind === 'whole')
    return typeof value === 'string' && /^-?\d{1,15}$/.test(value)
      ? null
      : wrong({ code: 'parameter_invalid_integer', message: `Invalid integer: ${at}`, param: at })
  if (kind === 'texts')
    return Array.isArray(value) && value.every((one) => typeof one === 'string') ? null : invalid(at, 'array')
  if (typeof value === 'string') return invalid(at, 'object')
  if (kind === 'words') return wordsFit(value) ? null : invalid(at, 'hash of strings')
  if (isList(kind)) return Array.isArray(value) ? firstOf(value, kind[0], at) : invalid(at, 'array')
  return Array.isArray(value) ? invalid(at, 'object') : lookInto(value, kind, at)
}

function firstOf(values: readonly Value[], kind: Kind, at: string): Answer | null {
  for (const [index, one] of values.entries()) {
    const refused = check(one, kind, `${at}[${index}]`)
    if (refused) return refused
  }
  return null
}

function isList(kind: Kind): kind is readonly [Kind] {
  return Array.isArray(kind)
}

/** Fifty pairs, names of forty letters, values of five hundred. */
function wordsFit(value: Value): boolean {
  const pairs = Object.entries(value)
  return (
    !Array.isArray(value) &&
    pairs.length <= 50 &&
    pairs.every(([name, text]) => name.length <= 40 && typeof text === 'string' && text.length <= 500)
  )
}

function unknown(at: string): Answer {
  return wrong({ code: 'parameter_unknown', message: `Received unknown parameter: ${at}`, param: at })
}

function invalid(at: string, what: string): Answer {
  return wrong({ message: `Invalid ${what}: ${at}`, param: at })
}
