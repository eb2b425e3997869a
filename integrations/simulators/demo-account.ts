/** What the demo's Yaan is known by at the stand-ins. The secrets are marked `simulated-`, so that
 *  they can never meet the real companies. */
export const demoAccount = {
  cloudinary: { cloud: 'yaan-demo', key: '398417520613457', secret: 'simulated-cloudinary-secret' },
  line: { channelId: '2000000001', channelSecret: 'simulated-line-channel-secret' },
} as const
