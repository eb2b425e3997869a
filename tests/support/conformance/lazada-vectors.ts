/** Worked examples: the official one, an official SDK's test, and the same method on JSON and Thai payloads. */
const official = { secret: 'helloworld', access_token: 'test', app_key: '123456', timestamp: '1517820392000' }

export interface CallVector {
  readonly secret: string
  readonly path: string
  readonly fields: Readonly<Record<string, string>>
  readonly sign: string
}

const vector = (path: string, more: Record<string, string>, sign: string, base = official): CallVector => {
  const { secret, ...fields } = base
  return { secret, path, fields: { ...fields, sign_method: 'sha256', ...more }, sign }
}

export const callVectors: readonly CallVector[] = [
  vector('/order/get', { order_id: '1234' }, '4190D32361CFB9581350222F345CB77F3B19F0E31D162316848A2C1FFD5FAB4A'),
  vector('/order/cancel', {}, '91375F42B474CECEE7172759B6400E74F10FBB6E9E9E145EA2A27DFA17556B18', {
    secret: 'test-secret',
    access_token: 'test-token',
    app_key: '123456',
    timestamp: '1700000000000',
  }),
  vector(
    '/product/price_quantity/update',
    { payload: '{"Request":{"Product":{"ItemId":"4567","Skus":{"Sku":[{"SkuId":"89","Quantity":"5"}]}}}}' },
    'B63CA6308D5EB299CB9E2F02E0893873C49C31F6C4A86AAD77B28423A7721E82',
  ),
  vector(
    '/product/update',
    { payload: '{"Request":{"Product":{"Attributes":{"name":"กระเป๋าผ้าทอมือ"}}}}' },
    'D00B4D3187C90EB0B5140F25707160F9F69A6D2459B96B093F3A7DEBB73817E9',
  ),
]

export const pushApp = { appKey: '123456', appSecret: '3412gyo124goi3124' }

/** The first is the guide's own text, dots included: it is signed, but it is no JSON. */
export const pushVectors: readonly { readonly body: string; readonly sign: string }[] = [
  {
    body: '{"seller_id":"1234567", "message_type":0, "data":{...}..}',
    sign: 'f3d2ca947f16a50b577c036adecd18bec126ea19cadedd59816e255d3b6104ab',
  },
  {
    body: '{"seller_id":"500176629136","message_type":1,"data":{"date":1627451616614,"itemId":2202832065,"reason":"Prohibited and Controlled Products Policy","seller_id":500176629136,"status":"Lock"},"timestamp":1627451616,"site":"lazada_ph"}',
    sign: '741b801927ca2ef96c5e86870b113f8acee862193d8da6ec8a4471bef999ab53',
  },
  {
    body: '{"seller_id":"100200300","message_type":1,"data":{"itemId":4567,"status":"REJECTED","reason":"รูปภาพไม่ชัด"},"timestamp":1767225600,"site":"lazada_th"}',
    sign: '7f1fce5b3ef93250c89f05ca155bfcfb1c50f31e47d2d008d6c996cb42aebafa',
  },
]
