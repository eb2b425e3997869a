/** The seller's and Shopee's own hand in the stand-in. */
import { buyer, type Item, type ShopeeSimulator } from '#integrations/simulators/shopee/index.ts'
import type { Hand, Till } from './bench.ts'
import { shopeeCalls as calls } from './shopee-names.ts'

export function createShopeeHand(simulator: ShopeeSimulator, shopId: number): Hand {
  const states = { live: 'NORMAL', hidden: 'UNLIST' } as const
  return {
    edit(item, { title, price, stock, photos, state }) {
      const change: Partial<Item> = {
        ...(title === undefined ? {} : { name: title }),
        ...(price === undefined ? {} : { price: Number(price) / 100 }),
        ...(stock === undefined ? {} : { stock }),
        ...(photos === undefined ? {} : { images: [...photos] }),
        ...(state === undefined ? {} : { status: states[state] }),
      }
      simulator.edit(Number(item), change)
    },
    remove: (item) => simulator.remove(Number(item)),
    postpone: (item) => simulator.edit(Number(item), { stock: 1 }, 3600),
    add: ({ ourId = '', title = 'ของร้านเอง ทำเอง' }) => ({
      item: String(simulator.addByHand({ shopId, sku: ourId, name: title }).id),
      sku: null,
      extra: {},
    }),
    ban: (item, reason) => simulator.ban(Number(item), reason, ''),
    review: (item, verdict) => simulator.review(Number(item), verdict),
    promote: (item, reserved) => simulator.promote(Number(item), reserved),
    reviewsNew: (on) => simulator.turn({ reviewsNew: on }),
    searchLag: (seconds) => simulator.turn({ searchLagSeconds: seconds }),
    rewrites: (on) => simulator.turn({ rewrites: on }),
    warnNextCreate: (text) =>
      simulator.fail({ call: calls.create, times: 1, kind: 'reshape', change: (body) => ({ ...body, warning: text }) }),
    refusePhoto: (position) =>
      simulator.fail({ call: calls.upload, times: 1, after: position - 1, kind: 'rows', rows: [1] }),
    failRows(on, rows) {
      if (on === 'hide') return simulator.fail({ call: calls.hide, times: 1, kind: 'rows', rows })
      // Stock goes item by item: each call is one row. A fault counts from where the one before it was taken.
      rows.forEach((row, at) => {
        const after = row - 1 - (rows[at - 1] ?? 0)
        simulator.fail({ call: calls.stock, times: 1, after, kind: 'rows', rows: [1] })
      })
    },
    disconnect: () => simulator.disconnect(shopId),
    endConsent: () => simulator.endConsent(shopId),
    accessSeconds: (accessSeconds) => simulator.turn({ accessSeconds }),
    drift: simulator.drift,
    consentCode: () => simulator.consent(shopId),
    busiest: simulator.busiest,
    forgetTricks: simulator.clearFaults,
  }
}

export function createShopeeTill(simulator: ShopeeSimulator): Till {
  return {
    buy(lines, how) {
      const bought = lines.map(({ item, quantity, price }) => ({
        itemId: Number(item),
        quantity,
        ...(price === undefined ? {} : { price: Number(price) / 100 }),
      }))
      const order = simulator.buy(bought, how)
      if (!order) throw new Error('not so many are there')
      return order.sn
    },
    pay: simulator.pay,
    ship: simulator.ship,
    finish: simulator.finish,
    cancel: simulator.cancel,
    cancelUnits: (sale, item, quantity) => simulator.cancelUnits(sale, { itemId: Number(item), quantity }),
    sendBack: simulator.sendBack,
    expire: simulator.expire,
    person: Object.values(buyer),
  }
}
