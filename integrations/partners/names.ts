/** The partners, each by its own name. Data only: pages use it too. */
const everywhere = (name: string) => ({ th: name, en: name })

export const partnerNames = {
  shopee: everywhere('Shopee'),
  lazada: everywhere('Lazada'),
  tiktok: everywhere('TikTok Shop'),
  line: everywhere('LINE SHOPPING'),
  google: everywhere('Google'),
  meta: everywhere('Facebook'),
  manual: { th: 'พันธมิตรที่ส่งด้วยมือ', en: 'Partner served by hand' },
} as const

export type PartnerId = keyof typeof partnerNames
