/** What the stand-in's first shop is known by. Marked `simulated-`, so that it can never meet the real platform. */
export const demoShop = {
  oaId: '@yaan-shop',
  apiKey: 'simulated-myshop-api-key-0001',
  hookSecret: 'simulated-myshop-webhook-secret',
} as const
