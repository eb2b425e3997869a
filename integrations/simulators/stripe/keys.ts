/** What the demo's Yaan is known by here. Marked, so that they can never meet the real company. */
export const demoKeys = {
  secret: 'sk_test_simulated0yaan',
  /** Signs messages; the second one too while it is rolled over. */
  webhook: 'whsec_simulated0yaan',
  nextWebhook: 'whsec_simulated0yaan0next',
} as const

/** The version that the shop's package is pinned to, and the only one spoken here. */
export const apiVersion = '2026-10-28.endive'
