/** Meta's catalogue for the kit. */
import { createHmac } from 'node:crypto'
import type { Knock } from '#integrations/partners/contract.ts'
import { createMeta } from '#integrations/partners/meta/index.ts'
import { createMetaSimulator, demoApp } from '#integrations/simulators/meta/index.ts'
import type { Bell, Message } from './bell.ts'
import { type CataloguePlan, openBell, openCatalogue } from './catalogue-bench.ts'
import type { Stand } from './stand.ts'

const base = 'http://simulators.test/meta'

const knock: Bell['knock'] = (body, { key = demoApp.secret, address = 'https://yaan.example/hooks/meta' } = {}) => ({
  method: 'POST',
  url: address,
  headers: new Headers({ 'x-hub-signature-256': `sha256=${createHmac('sha256', key).update(body).digest('hex')}` }),
  body: Buffer.from(body),
})

function greeting(token: string): Knock {
  const url = new URL('https://yaan.example/hooks/meta')
  url.searchParams.set('hub.mode', 'subscribe')
  url.searchParams.set('hub.verify_token', token)
  url.searchParams.set('hub.challenge', '1158201444')
  return { method: 'GET', url: url.href, headers: new Headers(), body: new Uint8Array() }
}

const message = (field: string, value: string): string =>
  `{"object":"catalog","entry":[{"id":"1234567890","time":1767225600,"changes":[{"field":"${field}","value":${value}}]}]}`

const batch = (handle: string): Message => ({
  body: message('items_batch', `{"catalog_id":"1234567890","handle":"${handle}","status":"finished"}`),
  about: [{ kind: 'batch', ticket: handle }],
  remoteShopId: '1234567890',
})

const bell: Bell = {
  hooks: [],
  signature: { header: 'x-hub-signature-256', written: 'hex', before: 'sha256=' },
  coversAddress: false,
  knock,
  examples: [
    knock(batch('Acy_test').body),
    knock(message('product_feed', '{"catalog_id": "77",  "note":"\\u0e02\\u0e2d\\u0e1a / \\u0e04\\u0e38\\u0e13"}')),
    knock(message('product_feed', '{"catalog_id":"77","note":"ขอบคุณ"}')),
  ],
  messages: {
    paid: null,
    item: (item) => batch(`Acy_${item}`),
    accessEnded: null,
    unknown: {
      body: message('something_new', '{"catalog_id":"1234567890"}'),
      about: [{ kind: 'other', what: 'something_new' }],
      remoteShopId: '1234567890',
    },
    big: {
      body: message('items_batch', '{"catalog_id":12345678901234567891,"handle":"Acy_big","status":"finished"}'),
      about: [{ kind: 'batch', ticket: 'Acy_big' }],
      remoteShopId: '12345678901234567891',
    },
  },
  handshake: {
    good: greeting(demoApp.verifyToken),
    bad: greeting('simulated-meta-verify-tokem'),
    challenge: '1158201444',
  },
  withinMs: 5000,
}

const plan: CataloguePlan = {
  base,
  settings: { appSecret: demoApp.secret, verifyToken: demoApp.verifyToken },
  create: createMeta,
  simulator: createMetaSimulator,
  bell,
}

export const metaStand: Stand = {
  id: 'meta',
  title: 'Facebook',
  parts: ['feed', 'doorbell'],
  positions: [
    { name: 'as documented', bell: (spoil) => openBell(plan, spoil), feed: (spoil) => openCatalogue(plan, spoil) },
  ],
  sandbox: { none: 'a file is fetched by Meta from a public address; nothing of ours can be run there' },
  not: {},
}
