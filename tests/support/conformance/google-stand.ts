/** Google Merchant Center for the kit. */
import type { Knock } from '#integrations/partners/contract.ts'
import { createGoogle } from '#integrations/partners/google/index.ts'
import { createGoogleSimulator } from '#integrations/simulators/google/index.ts'
import type { Bell, Message } from './bell.ts'
import { type CataloguePlan, openBell, openCatalogue } from './catalogue-bench.ts'
import type { Stand } from './stand.ts'

const base = 'http://simulators.test/google'
const token = 'simulated-google-hook-token'
const account = 'accounts/5412087'

const knock: Bell['knock'] = (body, { key = token, address = 'https://yaan.example/hooks/google' } = {}): Knock => ({
  method: 'POST',
  url: `${address}?token=${key}`,
  headers: new Headers({ 'content-type': 'application/json' }),
  body: Buffer.from(body),
})

const changed = (id: string) => ({
  ...{ account, managingAccount: account, resourceType: 'PRODUCT', attribute: 'STATUS' },
  changes: [{ oldValue: 'approved', newValue: 'disapproved', regionCode: 'TH', reportingContext: 'FREE_LISTINGS' }],
  ...{ resourceId: `th~TH~${id}`, eventTime: '2026-11-20T03:00:00Z' },
})

/** As Pub/Sub wraps it. */
const wrapped = (data: object, messageId: string) =>
  JSON.stringify({ message: { data: Buffer.from(JSON.stringify(data)).toString('base64'), messageId } })

const about = (id: string): Message => ({
  body: wrapped(changed(id), `m-${id.toLowerCase()}`),
  about: [{ kind: 'item', ref: id.toLowerCase() }],
  remoteShopId: '5412087',
})

const bell: Bell = {
  hooks: [],
  signature: null,
  coversAddress: false,
  knock,
  examples: [
    knock(wrapped(changed('kt-1024'), '1')),
    // Its resource named as the interface does: unpadded base64url. The envelope is known from third parties only.
    knock(JSON.stringify({ ...changed('kt-1024'), resourceId: 'dGh-VEh-a3QtMTAyNA', note: 'ขอบคุณ' })),
  ],
  messages: {
    paid: null,
    item: (item) => about(`kt-${item.toLowerCase()}`),
    accessEnded: null,
    unknown: {
      body: wrapped({ account, resourceType: 'ACCOUNT', attribute: 'ISSUES' }, '2'),
      about: [{ kind: 'other', what: 'notification' }],
      remoteShopId: '5412087',
    },
    big: about('kt-12345678901234567891'),
  },
  withoutSecret: { ...knock(about('kt-1024').body), url: 'https://yaan.example/hooks/google' },
  withinMs: 10_000,
}

const plan: CataloguePlan = {
  base,
  settings: { hookToken: token },
  create: createGoogle,
  simulator: createGoogleSimulator,
  bell,
}

export const googleStand: Stand = {
  id: 'google',
  title: 'Google',
  parts: ['feed', 'doorbell'],
  positions: [
    { name: 'as documented', bell: (spoil) => openBell(plan, spoil), feed: (spoil) => openCatalogue(plan, spoil) },
  ],
  sandbox: { none: 'a file is fetched by Google from a public address; nothing of ours can be run there' },
  not: {
    W2: 'no signature is documented: the token in the address stands in its place (W11)',
    W3: 'nothing is signed, so nothing can be checked over other bytes than came',
  },
}
