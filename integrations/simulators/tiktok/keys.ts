/** The one app that this stand-in knows. Its secret is marked `simulated-`, so that it can never meet the real platform. */
export const demoApp = {
  appKey: '6b2yaan7demo',
  appSecret: 'simulated-tiktok-app-secret',
  serviceId: '7359008123456789012',
} as const
