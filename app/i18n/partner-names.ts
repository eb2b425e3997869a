/** The platforms' own names, the same in every language. */
export const partnerNames: Readonly<Record<string, string>> = {
  shopee: 'Shopee',
  lazada: 'Lazada',
  'tiktok-shop': 'TikTok Shop',
  'line-shopping': 'LINE SHOPPING',
  'google-merchant': 'Google',
  'meta-catalog': 'Facebook',
}
