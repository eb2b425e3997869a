/** The one app that this stand-in knows. Marked `simulated-`, so that it can never meet the real platform. */
export const demoApp = {
  partnerId: '2001887',
  key: 'simulated-shopee-partner-key',
  pushKey: 'simulated-shopee-push-key',
} as const
