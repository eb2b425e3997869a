/** The seller's, the auditor's and the buyers' hands in the stand-in for TikTok Shop. */
import { bahtText, type Satang } from '#integrations/money.ts'
import { madeUpBuyer, type TiktokSimulator } from '#integrations/simulators/tiktok/index.ts'
import type { Hand, Till } from './bench.ts'
import { tiktokCalls as calls } from './tiktok-names.ts'

const states = { live: 'ACTIVATE', hidden: 'SELLER_DEACTIVATED' } as const

export function createTiktokHand(simulator: TiktokSimulator, shopId: string): Hand {
  return {
    edit(item, { title, price, stock, photos, state }) {
      simulator.edit(item, {
        content: { ...(title === undefined ? {} : { title }), ...(photos ? { images: [...photos] } : {}) },
        sku: {
          ...(price === undefined ? {} : { price: text(price) }),
          ...(stock === undefined ? {} : { available: stock }),
        },
        ...(state === undefined ? {} : { status: states[state] }),
      })
    },
    remove: simulator.remove,
    postpone: (item) => simulator.edit(item, { sku: { available: 1 } }, 3600),
    add({ ourId, title }) {
      const made = simulator.addByHand({
        shopId,
        ...(ourId === undefined ? {} : { sellerSku: ourId }),
        ...(title === undefined ? {} : { title }),
      })
      return { item: made.id, sku: made.skus[0]?.id ?? null, extra: {} }
    },
    ban: (item, reason) => simulator.takeDown(item, reason, ''),
    review: simulator.review,
    promote: simulator.promote,
    reviewsNew: (on) => simulator.turn({ auditSeconds: on ? null : 0 }),
    searchLag: (seconds) => simulator.turn({ searchLagSeconds: seconds }),
    rewrites: (on) => simulator.turn({ rewrites: on }),
    warnNextCreate: (message) =>
      simulator.fail({
        call: calls.create,
        times: 1,
        kind: 'reshape',
        change: (body) => ({ ...body, data: { ...(body.data as object), warnings: [{ message }] } }),
      }),
    refusePhoto: (position) =>
      simulator.fail({ call: calls.upload, times: 1, after: position - 1, kind: 'rows', rows: [1] }),
    failRows(on, rows) {
      if (on === 'hide') return simulator.fail({ call: calls.hide, times: 1, kind: 'rows', rows })
      // Stock goes product by product: each call is one row. A fault counts from where the one before it was taken.
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

export function createTiktokTill(simulator: TiktokSimulator): Till {
  return {
    buy(lines, how = {}) {
      const bought = lines.map(({ item: id, quantity: units, price }) => ({
        id,
        units,
        ...(price === undefined ? {} : { price: text(price) }),
      }))
      const order = simulator.buy(bought, how)
      if (!order) throw new Error('it could not be bought')
      return order.id
    },
    // The buyer's hour of regret passes with it.
    pay(sale) {
      simulator.moveOrder(sale, 'ON_HOLD')
      simulator.moveOrder(sale, 'AWAITING_SHIPMENT')
    },
    ship: (sale) => simulator.moveOrder(sale, 'IN_TRANSIT'),
    finish: (sale) => simulator.moveOrder(sale, 'COMPLETED'),
    cancel: (sale) => simulator.moveOrder(sale, 'CANCELLED'),
    cancelUnits: (sale, item, quantity) => simulator.cancelUnits(sale, item, quantity),
    sendBack: null,
    expire: (sale) => simulator.moveOrder(sale, 'CANCELLED'),
    person: Object.values(madeUpBuyer),
  }
}

/** Decimal text with both places, as the platform writes it. */
function text(price: Satang): string {
  return Number(bahtText(price)).toFixed(2)
}
