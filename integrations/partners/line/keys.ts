/** Connecting a shop by what its admin copies from the console (settings, API keys and webhook). */
import { failed, ok, trouble } from '../../errors.ts'
import type { KeyAccess, KeyField, Result, World } from '../contract.ts'
import type { Caller } from './call.ts'
import { keyFits } from './settings.ts'
import { hookOf } from './sign.ts'
import { productPage } from './wire.ts'

const fields: readonly KeyField[] = [
  {
    name: 'account',
    label: { th: 'ชื่อบัญชี LINE OA', en: 'LINE official account' },
    hint: { th: 'ขึ้นต้นด้วย @ เช่น @yaan-shop', en: 'Begins with @, such as @yaan-shop' },
    secret: false,
    required: true,
  },
  {
    name: 'apiKey',
    label: { th: 'API key', en: 'API key' },
    hint: {
      th: 'จากคอนโซล OA Plus เมนูตั้งค่า › API keys วางครั้งเดียว เราเก็บแบบเข้ารหัส',
      en: 'From the OA Plus console, Settings › API keys. Pasted once; we keep it encrypted.',
    },
    secret: true,
    required: true,
  },
  {
    name: 'hookSecret',
    label: { th: 'รหัสลับของเว็บฮุก', en: 'Webhook secret' },
    hint: {
      th: 'ไม่มีก็ได้ แต่เราจะรู้ข่าวคำสั่งซื้อช้าลงไม่กี่นาที',
      en: 'You can do without, but orders are then seen some minutes later.',
    },
    secret: true,
    required: false,
  },
  {
    name: 'categories',
    label: { th: 'เลขหมวดหมู่ของสินค้า', en: 'Numbers of categories' },
    hint: {
      th: 'ดูเลขในคอนโซล ใส่ได้หลายหมวด เช่น 1201 ผ้าทอ, 1203 ของใช้',
      en: 'As the console shows them; several are fine: 1201 cloth, 1203 home',
    },
    secret: false,
    required: true,
  },
  {
    name: 'weightUnit',
    label: { th: 'หน่วยน้ำหนักที่ร้านใช้', en: 'Unit of weight in that shop' },
    hint: { th: 'g หรือ kg เว้นว่างคือ g', en: 'g or kg; empty means g' },
    secret: false,
    required: false,
  },
  {
    name: 'signing',
    label: { th: 'วิธีลงลายมือชื่อเว็บฮุก', en: 'How webhooks are signed' },
    hint: {
      th: 'เว้นว่างไว้ ใส่ hex เฉพาะร้านที่ลงชื่อด้วย API key',
      en: 'Leave empty; hex only for a shop that signs with its API key',
    },
    secret: false,
    required: false,
  },
]

const forms: Readonly<Record<string, RegExp>> = {
  account: /^@[a-z0-9._-]{2,40}$/,
  apiKey: /^[\x21-\x7e]{8,512}$/,
  hookSecret: /^[\x21-\x7e]{0,512}$/,
  categories: /^\s*\d+.{0,500}$/s,
  weightUnit: /^(g|kg)?$/,
  signing: /^(base64|hex)?$/,
}

/** One product of the list: enough to prove the key. */
const proof = {
  name: 'products.list',
  method: 'GET',
  path: '/products',
  query: [
    ['page', '1'],
    ['perPage', '1'],
  ],
  schema: productPage,
} as const

export function createKeys(world: World, caller: Caller): KeyAccess {
  return {
    fields,

    async open(values, signal) {
      const given = Object.fromEntries(Object.keys(forms).map((name) => [name, (values[name] ?? '').trim()]))
      const { account = '', apiKey = '', hookSecret = '', categories = '', weightUnit, signing } = given
      const wrong = Object.entries(forms).find(([name, form]) => !form.test(cased(name, given[name] ?? '')))
      if (wrong) return refusedOpening(wrong[0])
      if (!keyFits(apiKey, world.base.api ?? '')) return refusedOpening('apiKey')
      const proved = await caller.fresh(apiKey, proof, signal)
      if (!proved.ok) return proved
      const hook = signing === 'hex' ? hookOf('hex', apiKey) : hookSecret ? hookOf('base64', hookSecret) : null
      const tokens = { access: apiKey, refresh: null, accessUntil: null, consentUntil: null, hook }
      const settings = { categories, weightUnit: weightUnit || 'g' }
      return ok({ shops: [{ remoteId: account.toLowerCase(), name: account, settings, tokens }] })
    },

    async check(shop, signal) {
      const proved = await caller.shop(shop, proof, signal)
      return proved.ok ? ok({ name: shop.remoteId, consentUntil: null }) : proved
    },
  }
}

function cased(name: string, value: string): string {
  return name === 'account' ? value.toLowerCase() : value
}

function refusedOpening(field: string): Result<never> {
  return failed(trouble({ partner: 'line', code: 'unauthorised', call: 'keys.open', remoteCode: `bad ${field}` }))
}
