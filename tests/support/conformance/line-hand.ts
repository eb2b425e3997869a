/** The seller's own hand in MyShop's console, and buyers in its shop. */
import { type MyShopSimulator, madeUpBuyer } from '#integrations/simulators/myshop/index.ts'
import { type Hand, lacks, type Till } from './bench.ts'
import { lineCalls as calls } from './line-names.ts'

export function createLineHand(simulator: MyShopSimulator, shopId: number): Hand {
  const find = (item: string) => {
    const product = simulator.rows().find((one) => String(one.id) === item)
    const variant = product?.variants[0]
    if (!product || !variant) throw new Error(`no product ${item}`)
    return { product, variant }
  }
  return {
    edit(item, { title, price, stock, photos, state }) {
      const { product, variant } = find(item)
      simulator.edit(product.id, {
        ...(title === undefined ? {} : { name: title }),
        ...(photos === undefined ? {} : { pictures: product.pictures.filter(({ file }) => photos.includes(file)) }),
        ...(state === undefined ? {} : { shown: state === 'live' }),
      })
      simulator.editVariant(product.id, {
        ...(price === undefined ? {} : { price: Number(price) / 100 }),
        ...(stock === undefined ? {} : { onHand: stock + variant.reserved + variant.ready }),
      })
    },
    remove: (item) => simulator.remove(Number(item)),
    postpone: (item) => simulator.remove(Number(item)),
    add({ ourId = '', title = 'ของร้านเอง ทำเอง' }) {
      const { id, variants } = simulator.addByHand({ shopId, name: title, sku: ourId })
      return { item: String(id), sku: String(variants[0]?.id), extra: {} }
    },
    ban: () => lacks('line', 'reviews'),
    review: () => lacks('line', 'reviews'),
    promote: (item, reserved) => simulator.edit(Number(item), { promotion: reserved !== null }),
    reviewsNew: () => lacks('line', 'reviews'),
    searchLag: (searchLagSeconds) => simulator.turn({ searchLagSeconds }),
    rewrites: (rewrites) => simulator.turn({ rewrites }),
    warnNextCreate: () => lacks('line', 'warnings'),
    refusePhoto: (position) =>
      simulator.fail({ call: calls.upload, times: 1, after: position - 1, kind: 'rows', rows: [1] }),
    failRows(on, rows) {
      // Each call is one row. A fault counts from where the one before it was taken.
      rows.forEach((row, at) => {
        const after = row - 1 - (rows[at - 1] ?? 0)
        simulator.fail({ call: calls[on], times: 1, after, kind: 'rows', rows: [1] })
      })
    },
    disconnect: () => simulator.withdrawKey(shopId),
    endConsent: () => lacks('line', 'consent'),
    accessSeconds: () => lacks('line', 'tokens that end'),
    drift: () => lacks('line', 'clock'),
    consentCode: () => lacks('line', 'consent'),
    busiest: simulator.busiest,
    forgetTricks: simulator.clearFaults,
  }
}

export function createLineTill(simulator: MyShopSimulator, shopId: number): Till {
  const move = (sale: string, step: Parameters<MyShopSimulator['move']>[1]) => {
    if (!simulator.move(sale, step)) throw new Error(`order ${sale} cannot ${step} now`)
  }
  return {
    buy(lines, { cashOnDelivery = false } = {}) {
      const order = simulator.buy({
        shopId,
        cashOnDelivery,
        lines: lines.map(({ item, quantity, price }) => ({
          productId: Number(item),
          quantity,
          ...(price === undefined ? {} : { price: Number(price) / 100 }),
        })),
      })
      if (!order) throw new Error('it could not be bought')
      return order.number
    },
    pay: (sale) => move(sale, 'pay'),
    ship: (sale) => move(sale, 'ship'),
    finish: (sale) => move(sale, 'complete'),
    cancel: (sale) => move(sale, 'cancel'),
    cancelUnits: null,
    sendBack: (sale) => move(sale, 'refund'),
    expire: (sale) => simulator.expire(sale),
    person: Object.values(madeUpBuyer),
  }
}
