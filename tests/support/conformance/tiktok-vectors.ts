/** Signing examples: the guide's own (A, push), one that an SDK's tests pin (B), and three computed by its rule (C to E). */
const secret = 'e59af819cc'
const at = ['timestamp', '1623812664'] as const
const key = ['app_key', '29a39d'] as const
const cipher = ['shop_cipher', 'GCP_XF90igAAAABh00qsWgtvOiGFNqyubMt3'] as const

export const callVectors = [
  {
    secret,
    path: '/authorization/202309/shops',
    query: [key, at],
    body: null,
    sign: 'b596b73e0cc6de07ac26f036364178ab16b0a907af13d43f0a0cd2345f582dc8',
  },
  {
    secret: 'app_secret',
    path: '/test-api',
    query: [['foo', 'bar']],
    body: null,
    sign: 'd3cb7fe11ecae942802ceeca67e7cf10120cc12f1517d45fbc1c8cfe5413c80f',
  },
  {
    secret,
    path: '/product/202309/products/1729592969712207008/inventory/update',
    query: [cipher, at, key],
    body: '{"skus":[{"id":"1729592969712207013","inventory":[{"warehouse_id":"7068517275539719942","quantity":5}]}]}',
    sign: '9f1f3407fad9c30f4c7f7d8f940ad21a6d7bf8952c586394bfb2c03526b61536',
  },
  {
    secret,
    path: '/product/202309/products/listing_check',
    query: [key, cipher, at],
    body: '{"title":"กระเป๋าผ้าทอมือจากชุมชนคลองเตย ขนาดกลาง"}',
    sign: 'c77d29afac793c8d6c630272869bc224693b1c74986c5c92b50b2e72ca4db927',
  },
  {
    secret,
    path: '/order/202309/orders/search',
    query: [
      at,
      cipher,
      key,
      ['page_size', '100'],
      ['page_token', '6AsPQsUMvH3RkchNUPPh22NROHkE0D8pmq/N5M1kHYcZmtRyv9aVrNv65W7Q6tFA+7D1ud64MPNz5OaT'],
    ],
    body: '{"order_status":"UNPAID"}',
    sign: '6b55918cfea8c0a45c2e533b88a5d8c2c379f23ded442d71d9be1fa86d28f73e',
  },
] as const

export const pushVector = {
  appKey: 'abcdef',
  secret: '123',
  body: '{"type":1,"tts_notification_id":"7380066284010030890","shop_id":"7495540735365777507","timestamp":1718305585,"data":{"is_on_hold_order":true,"order_id":"576653688135258178","order_status":"UNPAID","update_time":1718305585}}',
  sign: '5dec0f11ec2f6783b8deee53c9ffbf8d024302f7c7e7fa55a35d17629031ac05',
} as const
