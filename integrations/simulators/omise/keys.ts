/** What the demo's Yaan is known by here. Marked, so that these keys never meet the real Omise. */
export const demoKeys = {
  secretKey: 'skey_test_simulated0yaan',
  publicKey: 'pkey_test_simulated0yaan',
  /** Base64, as the dashboard shows it. */
  webhookSecret: 'simulatedOmiseWebhookSecretOfTheYaanDemo000=',
  /** What it was before it was rolled over. */
  olderWebhookSecret: 'simulatedOmiseWebhookSecretOfYesterday00000=',
} as const
