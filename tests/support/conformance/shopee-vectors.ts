/** Worked examples of Shopee's guides on signing (inputs and key as printed there). */
export const vectorKey = '57615053704d6470644f554a78656d50484143644964436a5568777544524579'
const shop = { accessToken: '59777174636562737266615546704c6d', shopId: '14701711' }
const at = { partnerId: '2001887', timestamp: 1655714431 }

export const callVectors = [
  {
    ...at,
    path: '/api/v2/public/get_shops_by_partner',
    sign: '60ab8c4a535009ab33b8a0029ee18a667ef6eaeb16481ed3d573a5059122d4df',
  },
  {
    ...at,
    path: '/api/v2/shop/get_shop_info',
    shop,
    sign: 'b914bea03c13799deb036bb9d10e689f5a6bade160c44af568646f1ef7d796c1',
  },
  { ...at, path: '/api/v2/auth/token/get', sign: 'a04e209270a2b5ad27d10a237a3f4ba9715aa3f109de7c4d52973a17ddd932ee' },
  {
    ...at,
    path: '/api/v2/shop/auth_partner',
    sign: '0073b5b6e36428d5f469ae927416d50b34ed92480534178c39c7347be0535402',
  },
  {
    ...at,
    path: '/api/v2/product/update_stock',
    shop,
    sign: 'e6d457ecdff593a6b22b51291698ab01318bd32a4a00401e9f05fef895671fb6',
  },
] as const

export const pushAddress = 'https://example.com/shopee/push'
export const pushVectors = [
  { body: '{"shop_id":123,"code":1}', sign: '5f2ca9f6c64e58aa5af5d28ae9e62a49363df59072cdc501232e444720923f89' },
  {
    body: '{"shop_id": 123, "code": 1, "success": 1, "extra": "shop_id 123 is authorized successfully", "data": {"more_info": "more info"}, "timestamp": 1470198856}',
    sign: '5d72f98932c644f0911b33571b2e0a37e2b3217600a41c08ba02a847b46e715e',
  },
  {
    body: '{"data":{"ordersn":"2511210ABCDEF1","status":"READY_TO_SHIP","completed_scenario":"","update_time":1763683200},"shop_id":14701711,"code":3,"timestamp":1763683201}',
    sign: 'a6b914cf7d9cf688ceffac3980dedd58575a3934f801bc24ca6b45aa9c72a2de',
  },
] as const
