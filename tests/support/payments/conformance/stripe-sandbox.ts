/**
 * The shared cases in Stripe's own test mode, when the environment has a test key: STRIPE_SANDBOX_SECRET_KEY (best a restricted
 * one). Pages and codes are paid in a browser only, so what needs a paid one is not run.
 */
import { createStripe } from '#integrations/payments/stripe/index.ts'
import { stripeSettings } from '#integrations/payments/stripe/settings.ts'
import { withEmail } from '../stripe-gateway.ts'
import { callRaw, namesIn, sandboxBench, sandboxWorld } from './sandbox.ts'
import type { Sandbox } from './stand.ts'

const base = 'https://api.stripe.com'

function testKey(): string | null {
  const { STRIPE_SANDBOX_SECRET_KEY: key = '' } = process.env
  // Live keys move money: nothing here ever takes one.
  return /^[sr]k_test_/.test(key) ? key : null
}

export const stripeSandbox: Sandbox = {
  methods: ['card_hosted', 'promptpay'],
  hasHand: false,
  missing: () => (testKey() ? null : 'not set: STRIPE_SANDBOX_SECRET_KEY (sk_test_… or rk_test_…)'),
  open: async () => {
    const secretKey = testKey()
    if (!secretKey) throw new Error('no test key of Stripe')
    const keys = { secretKey, webhookSecret: 'whsec_unused' }
    const settings = stripeSettings({ base, settings: keys, livemode: false, alsoTrusted: [] })
    const since = Math.floor(Date.now() / 1000) - 60
    const listed = (what: string) =>
      callRaw(`${base}/v1/${what}?limit=100&created[gte]=${since}`, {
        headers: { authorization: `Bearer ${secretKey}` },
      })
    return sandboxBench((run) => ({
      gateway: withEmail(createStripe(settings, sandboxWorld)),
      methods: { card_hosted: async () => ({ kind: 'card_hosted' }), promptpay: async () => ({ kind: 'promptpay' }) },
      paymentsMade: async () => {
        const intents = (await listed('payment_intents')).data.filter((one) => !isOfPage(one))
        return namesIn([...(await listed('checkout/sessions')).data, ...intents], 'attempt_id', run)
      },
      refundable: 'card_hosted',
    }))
  },
}

function isOfPage(intent: unknown): boolean {
  return Object(Object(intent).metadata).via === 'checkout'
}
