import type { PaymentPlan } from '../account.ts'

/**
 * Our account at Stripe: a secret key (better a restricted one, with rights to Checkout, payment intents, refunds, charges, balance
 * and payment method configurations), and the secret that signs its messages.
 */
export const stripeAccount: PaymentPlan = {
  baseEnv: 'STRIPE_API_URL',
  live: 'https://api.stripe.com',
  standIn: 'stripe',
  settings: {
    secretKey: {
      env: 'STRIPE_SECRET_KEY',
      secret: true,
      form: [/^[sr]k_(test|live)_\w+$/, 'a secret or restricted key (sk_… or rk_…)'],
    },
    webhookSecret: { env: 'STRIPE_WEBHOOK_SECRET', secret: true, form: [/^whsec_\w+$/, 'a signing secret (whsec_…)'] },
  },
  demo: { secretKey: 'sk_test_simulated0yaan', webhookSecret: 'whsec_simulated0yaan' },
  livemode: ({ secretKey = '' }) => /^[sr]k_live_/.test(secretKey),
}
