import type { PaymentPlan } from '../account.ts'

const inBase64 = /^[A-Za-z0-9+/]+={0,2}(,[A-Za-z0-9+/]+={0,2})*$/

/**
 * Our account at Omise: two keys, and the secret that signs its messages (`old,new` while it is rolled over). Without the
 * secret messages are taken as unsigned hints. The transfer fee is what a payout is expected to cost us.
 */
export const omiseAccount: PaymentPlan = {
  baseEnv: 'OMISE_API_URL',
  live: 'https://api.omise.co',
  standIn: 'omise',
  settings: {
    secretKey: { env: 'OMISE_SECRET_KEY', secret: true, form: [/^skey_(test_)?\w+$/, 'a secret key (skey_…)'] },
    publicKey: { env: 'OMISE_PUBLIC_KEY', secret: true, form: [/^pkey_(test_)?\w+$/, 'a public key (pkey_…)'] },
    webhookSecret: {
      env: 'OMISE_WEBHOOK_SECRET',
      secret: true,
      optional: true,
      form: [inBase64, 'base64, as the dashboard shows it'],
    },
    transferFee: {
      env: 'OMISE_TRANSFER_FEE_SATANG',
      optional: true,
      form: [/^\d{1,7}$/, 'the whole fee of one transfer with its VAT, in satang'],
    },
  },
  demo: {
    secretKey: 'skey_test_simulated0yaan',
    publicKey: 'pkey_test_simulated0yaan',
    webhookSecret: 'simulatedOmiseWebhookSecretOfTheYaanDemo000=',
  },
  livemode: ({ secretKey = '', publicKey = '' }) => {
    const test = (key: string) => /^[ps]key_test_/.test(key)
    return test(secretKey) === test(publicKey) ? !test(secretKey) : null
  },
}
