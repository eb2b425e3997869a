/** The seller's, the buyers' and Lazada's own hands in the stand-in. */
import { buyer, type Item, type LazadaSimulator, type Order } from '#integrations/simulators/lazada/index.ts'
import { type Hand, lacks, type Till } from './bench.ts'
import { lazadaCalls as calls } from './lazada-names.ts'

export function createLazadaHand(simulator: LazadaSimulator, sellerId: number, warehouses: number): Hand {
  const states = {
    live: { status: 'Active', visible: true },
    hidden: { status: 'InActive', visible: false },
  } as const
  const now = (item: string) => simulator.rows().find((one) => String(one.id) === item)?.attributes ?? {}
  return {
    edit(item, { title, price, stock, photos, state }) {
      const change: Partial<Item> = {
        ...(title === undefined ? {} : { attributes: { ...now(item), name: title } }),
        ...(price === undefined ? {} : { satang: Number(price) }),
        ...(stock === undefined ? {} : { sellable: stock }),
        ...(photos === undefined ? {} : { images: [...photos] }),
        ...(state === undefined ? {} : states[state]),
      }
      simulator.edit(Number(item), change)
    },
    remove: (item) => simulator.remove(Number(item)),
    postpone: (item) => simulator.edit(Number(item), { sellable: 1 }, 3_600_000),
    add({ ourId = '', title = 'ของร้านเอง ทำเอง' }) {
      const attributes = { name: title, description: '<p>ร้านลงเอง</p>', brand: 'No Brand' }
      const { id, skuId } = simulator.addByHand({ sellerId, sku: ourId, attributes })
      return {
        item: String(id),
        sku: String(skuId),
        extra: warehouses > 1 ? { warehouses: 'dropshipping,bangkok-2' } : {},
      }
    },
    ban: (item, reason) => simulator.ban(Number(item), reason),
    review: (item, verdict) => simulator.review(Number(item), verdict),
    promote: (item, reserved) => simulator.campaign(Number(item), reserved),
    reviewsNew: (on) => simulator.turn({ reviewsNew: on }),
    searchLag: (seconds) => simulator.turn({ searchLagSeconds: seconds }),
    rewrites: (on) => simulator.turn({ rewrites: on }),
    warnNextCreate: () => lacks('lazada', 'warnings'),
    refusePhoto: (position) =>
      simulator.fail({ call: calls.upload, times: 1, after: position - 1, kind: 'rows', rows: [1] }),
    failRows(on, rows) {
      if (on === 'stock') return simulator.fail({ call: calls.stock, times: 1, kind: 'rows', rows })
      // Hiding goes item by item: each call is one row. A fault counts from where the one before it was taken.
      rows.forEach((row, at) => {
        const after = row - 1 - (rows[at - 1] ?? 0)
        simulator.fail({ call: calls.hide, times: 1, after, kind: 'code', error: '503', message: 'Product is in use' })
      })
    },
    disconnect: () => simulator.disconnect(sellerId),
    endConsent: () => simulator.endConsent(sellerId),
    accessSeconds: (accessSeconds) => simulator.turn({ accessSeconds }),
    drift: simulator.drift,
    consentCode: () => simulator.consent(sellerId),
    busiest: simulator.busiest,
    forgetTricks: simulator.clearFaults,
  }
}

export function createLazadaTill(simulator: LazadaSimulator): Till {
  const order = (sale: string): Order => {
    const found = simulator.orders().find((one) => String(one.id) === sale)
    if (!found) throw new Error(`no order ${sale}`)
    return found
  }
  const move = (sale: string, ...steps: readonly Parameters<LazadaSimulator['move']>[1][]) => {
    for (const step of steps) if (!simulator.move(Number(sale), step)) throw new Error(`${sale} can not be ${step}`)
  }
  return {
    buy(lines, { cashOnDelivery = false } = {}) {
      const purchases = lines.map(({ item, quantity, price }) => ({
        itemId: Number(item),
        units: quantity,
        cashOnDelivery,
        shippingSatang: 0,
        ...(price === undefined ? {} : { satang: Number(price) }),
      }))
      const made = simulator.buy(purchases)
      if (!made) throw new Error('there are not so many to be had')
      return String(made.id)
    },
    pay: (sale) => move(sale, 'pending'),
    ship: (sale) => move(sale, 'ready_to_ship', 'shipped'),
    finish: (sale) => move(sale, 'delivered'),
    cancel: (sale) => move(sale, 'canceled'),
    cancelUnits(sale, item, quantity) {
      const units = order(sale).units.filter((unit) => String(unit.itemId) === item)
      for (const unit of units.slice(0, quantity)) simulator.move(Number(sale), 'canceled', unit.id)
    },
    sendBack: (sale) => move(sale, 'returned'),
    expire: (sale) => simulator.expire(Number(sale)),
    person: [buyer.first_name, buyer.last_name, buyer.phone, buyer.address1],
  }
}
