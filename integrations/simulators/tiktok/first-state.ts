/** The platform before anybody touched it: three shops without items. */
import type { Shop, State } from './state.ts'

/** Long enough to be seen waiting, short enough to wait for. The real one takes hours. */
export const usualAuditSeconds = 15

export function firstState(nowSeconds: number): State {
  return {
    shops: [
      shop(
        ['7495540735365777507', 'ร้านชุมชนย่าน', 'GCP_yaanAAAAABh00qsWgtvOiGFNqyubMt3'],
        '7068517275539719942',
        nowSeconds,
      ),
      shop(
        ['7495540735365777999', 'ร้านทดลองของทีมงาน', 'GCP_testAAAAABk11rtXhuwPjHGOrzvcNu4'],
        '7068517275539719977',
        nowSeconds,
      ),
      shop(
        ['7495540735365778111', 'ย่าน ตลาดชุมชนกรุงเทพฯ', 'GCP_bkkkAAAABm22sYuIvxQkIHPswdOv5'],
        '7068517275539720055',
        nowSeconds,
      ),
    ],
    codes: [],
    tokens: [],
    products: [],
    images: [],
    audited: [],
    orders: [],
    usedKeys: [],
    pushes: [],
    made: 0,
    switches: {
      keySeconds: 86_400,
      keyRepeat: 'replays',
      quantity: 'without_committed',
      editedReads: 'old',
      refresh: 'single_use',
      externalIds: 'free',
      searchLagSeconds: 0,
      errorStatus: 200,
      rewrites: false,
      auditSeconds: usualAuditSeconds,
      accessSeconds: 7 * 86_400,
      unpaidSeconds: 86_400,
      messages: 'once',
      searchCap: 10_000,
    },
  }
}

function shop([id, name, cipher]: readonly [string, string, string], warehouse: string, nowSeconds: number): Shop {
  return {
    id,
    name,
    cipher,
    linked: false,
    grantUntil: nowSeconds + 365 * 86_400,
    warehouses: [
      { id: warehouse, name: 'คลังของร้าน', type: 'SALES_WAREHOUSE', isDefault: true },
      { id: `${warehouse}1`, name: 'ที่รับของคืน', type: 'RETURN_WAREHOUSE', isDefault: true },
    ],
    webhooks: {},
  }
}
