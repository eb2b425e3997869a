/** The one app that this stand-in knows. Marked `simulated-`, so that it can never meet the real platform. */
export const demoApp = { appKey: '135790', appSecret: 'simulated-lazada-app-secret' } as const
