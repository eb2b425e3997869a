import { join } from 'node:path'
import { createCloudinarySimulator } from './cloudinary/index.ts'
import { demoAccount } from './demo-account.ts'
import { createGoogleSimulator } from './google/index.ts'
import { createLazadaSimulator } from './lazada/index.ts'
import { createLineSimulator } from './line/index.ts'
import { listen } from './listen.ts'
import { createMailboxSimulator } from './mailbox/index.ts'
import { createMetaSimulator } from './meta/index.ts'
import { type Mounted, mount } from './mount.ts'
import { createMyShopSimulator } from './myshop/index.ts'
import { createOmiseSimulator } from './omise/index.ts'
import { createShopeeSimulator } from './shopee/index.ts'
import { createStripeSimulator } from './stripe/index.ts'
import { createTiktokSimulator } from './tiktok/index.ts'

/** All simulators on one port: `node integrations/simulators/serve.ts`. Reads SIMULATORS_PORT, DATA_DIR, APP_URL and PORT. */
const port = Number(process.env.SIMULATORS_PORT || 4010)
/** Where the app's doorbells are: platforms ring there. */
const appUrl = (process.env.APP_URL || `http://localhost:${process.env.PORT || 3000}`).replace(/\/$/, '')
const dataDir = join(process.env.DATA_DIR || '.data', 'simulators')

/** Catalogues come to the shop by themselves. */
const catalogue = (name: string) => ({
  dataDir,
  baseUrl: `http://localhost:${port}/${name}`,
  shopUrl: appUrl,
  now: () => new Date(),
})

const mounted: Mounted[] = [
  {
    simulator: createShopeeSimulator({
      dataDir,
      baseUrl: `http://localhost:${port}/shopee`,
      pushUrl: `${appUrl}/hooks/shopee`,
      now: () => new Date(),
    }),
    title: { th: 'ร้านบน Shopee', en: 'The shop on Shopee' },
    says: {
      th: 'ร้านอย่างที่คนซื้อเห็น และหลังร้านที่แก้ ลบ หรือทำให้ล้มเหลวได้',
      en: 'The shop as its buyers see it, and a back office to edit, delete or make it fail.',
    },
  },
  {
    simulator: createMyShopSimulator({
      dataDir,
      baseUrl: `http://localhost:${port}/myshop`,
      hookUrl: `${appUrl}/hooks/line`,
      now: () => new Date(),
      localPictures: true,
    }),
    title: { th: 'ร้านบน LINE MyShop', en: 'The shop on LINE MyShop' },
    says: {
      th: 'ร้านอย่างที่คนซื้อเห็น ซื้อได้ และคอนโซลที่สร้างกุญแจ แก้ ลบ ส่งของ หรือทำให้ล้มเหลวได้',
      en: 'The shop as its buyers see it, where they buy, and a console to make keys, edit, delete, ship or make it fail.',
    },
  },
  {
    simulator: createLazadaSimulator({
      dataDir,
      baseUrl: `http://localhost:${port}/lazada`,
      pushUrl: `${appUrl}/hooks/lazada`,
      now: () => new Date(),
    }),
    title: { th: 'ร้านบน Lazada', en: 'The shop on Lazada' },
    says: {
      th: 'ร้านที่ลองซื้อได้ และหลังร้านที่ตรวจสินค้า ส่งของ แก้ หรือทำให้ล้มเหลวได้',
      en: 'A shop to buy in, and a back office to review, ship, edit or make it fail.',
    },
  },
  {
    simulator: createGoogleSimulator(catalogue('google')),
    title: { th: 'สินค้าใน Google', en: 'Products on Google' },
    says: {
      th: 'Google มาดึงไฟล์สินค้าเอง ดูได้ว่าเห็นอะไร พบปัญหาอะไร และสั่งให้มาดึงเดี๋ยวนี้ได้',
      en: 'Google fetches the product file by itself: what it sees, the issues it finds, and a button to fetch now.',
    },
  },
  {
    simulator: createMetaSimulator(catalogue('meta')),
    title: { th: 'แค็ตตาล็อก Facebook', en: 'Facebook catalogue' },
    says: {
      th: 'Facebook และ Instagram มาดึงไฟล์สินค้าเอง แล้วลบสิ่งที่ไม่มีในไฟล์',
      en: 'Facebook and Instagram fetch the product file by themselves and delete what it does not hold.',
    },
  },
  {
    simulator: createTiktokSimulator({
      dataDir,
      baseUrl: `http://localhost:${port}/tiktok`,
      pushUrl: `${appUrl}/hooks/tiktok`,
      now: () => new Date(),
    }),
    title: { th: 'ร้านบน TikTok Shop', en: 'The shop on TikTok Shop' },
    says: {
      th: 'ร้านที่ซื้อของได้ และหลังร้านที่ตรวจสินค้า แก้ ลบ หรือทำให้ล้มเหลวได้',
      en: 'A shop where things can be bought, and a back office to audit, edit, delete or make it fail.',
    },
  },
  {
    simulator: createOmiseSimulator({
      dataDir,
      baseUrl: `http://localhost:${port}/omise`,
      hookUrl: `${appUrl}/hooks/omise`,
      now: () => new Date(),
      // A bank takes days for what a demo shows in seconds.
      switches: { webhookLanes: 8, verifyAfterMs: 10_000, sendAfterMs: 20_000, payAfterMs: 20_000 },
    }),
    title: { th: 'จ่ายเงินผ่าน Omise', en: 'Paying by Omise' },
    says: {
      th: 'หน้าจ่ายเงินของผู้ซื้อ เงินที่เข้า คืน และโอนให้ผู้ผลิต พร้อมปุ่มทำให้ผิดปกติทุกแบบ',
      en: 'Where buyers pay; what came in, went back and went to makers; and every kind of trouble.',
    },
  },
  {
    simulator: createStripeSimulator({
      dataDir,
      baseUrl: `http://localhost:${port}/stripe`,
      hookUrl: `${appUrl}/hooks/stripe`,
      now: () => new Date(),
    }),
    title: { th: 'จ่ายเงินผ่าน Stripe', en: 'Paying by Stripe' },
    says: {
      th: 'หน้าจ่ายด้วยบัตรและพร้อมเพย์ เงินที่เข้าและคืน พร้อมปุ่มทำให้ผิดปกติทุกแบบ',
      en: 'Where buyers pay by card or PromptPay; what came in and went back; and every kind of trouble.',
    },
  },
  {
    simulator: createMailboxSimulator({ dataDir }),
    title: { th: 'ตู้จดหมาย', en: 'Mailbox' },
    says: { th: 'จดหมายและรหัสที่ย่านส่งถึงคนในเดโม', en: 'Letters and codes that Yaan sends to people of the demo.' },
  },
  {
    simulator: createLineSimulator({ channel: demoAccount.line }),
    title: { th: 'เข้าสู่ระบบด้วย LINE', en: 'LINE Login' },
    says: { th: 'เลือกว่าจะเข้าสู่ระบบเป็นใคร', en: 'Pick whom to sign in as.' },
  },
  {
    simulator: createCloudinarySimulator({ dataDir, account: demoAccount.cloudinary }),
    title: { th: 'คลังรูป Cloudinary', en: 'Cloudinary picture store' },
    says: {
      th: 'รูปที่ร้านฝากไว้ เมื่อตั้งค่าให้ใช้ Cloudinary',
      en: 'Pictures that the shop keeps there when Cloudinary is configured.',
    },
  },
]

if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  console.error(`SIMULATORS_PORT must be a number from 1 to 65535, not "${process.env.SIMULATORS_PORT}".`)
  process.exit(1)
}
await listen(port, mount(mounted))
setInterval(() => {
  for (const { simulator } of mounted) simulator.tick?.().catch(console.error)
}, 1000).unref()
