import { failed, ok, trouble } from '../../errors.ts'
import type { KeyAccess } from '../contract.ts'

const mostName = 80

/** A partner by hand is connected by naming it. There is nothing to prove and nothing to keep secret. */
export function createKeys(): KeyAccess {
  return {
    fields: [
      {
        name: 'name',
        label: { th: 'ชื่อพันธมิตร', en: 'Name of the partner' },
        hint: { th: 'เช่น ร้านของฝากของเขต', en: 'For example: the district’s gift shop' },
        secret: false,
        required: true,
      },
      {
        name: 'columns',
        label: { th: 'หัวคอลัมน์ในตารางของเขา', en: 'The columns of their sheet' },
        hint: {
          th: 'ไม่ใส่ก็ได้ เช่น รหัส=code, ชื่อสินค้า=title, ราคา=price, คงเหลือ=units, รายละเอียด=story, รูป=photos, ลิงก์=page, น้ำหนัก=weight',
          en: 'May be left empty. For example: SKU=code, Name=title, Price=price, Stock=units, Description=story, Photos=photos, Link=page, Weight=weight',
        },
        secret: false,
        required: false,
      },
    ],
    async open({ name = '', columns = '' }) {
      const shown = name.replace(/\s+/g, ' ').trim().slice(0, mostName)
      if (!shown) return failed(trouble({ partner: 'manual', code: 'refused', call: 'connect' }))
      const tokens = { access: 'by hand', refresh: null, hook: null, accessUntil: null, consentUntil: null }
      return ok({ shops: [{ remoteId: shown.toLowerCase(), name: shown, settings: { columns }, tokens }] })
    },
    check: async (shop) => ok({ name: shop.remoteId, consentUntil: null }),
  }
}
