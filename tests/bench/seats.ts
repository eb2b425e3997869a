import type { Placing } from '#integrations/partners/contract.ts'
import { createLazadaSimulator, type Item as LazadaItem } from '#integrations/simulators/lazada/index.ts'
import { createMyShopSimulator, demoShop } from '#integrations/simulators/myshop/index.ts'
import { createShopeeSimulator } from '#integrations/simulators/shopee/index.ts'
import type { Simulator } from '#integrations/simulators/simulator.ts'
import { createTiktokSimulator, type Product as TiktokProduct } from '#integrations/simulators/tiktok/index.ts'
import type { Till } from '#tests/support/conformance/bench.ts'
import { createLazadaTill } from '#tests/support/conformance/lazada-hand.ts'
import { lazadaLives, lazadaNames } from '#tests/support/conformance/lazada-names.ts'
import { createLineTill } from '#tests/support/conformance/line-hand.ts'
import type { Names } from '#tests/support/conformance/names.ts'
import { createShopeeTill } from '#tests/support/conformance/shopee-hand.ts'
import { shopeeNames } from '#tests/support/conformance/shopee-names.ts'
import { createTiktokTill } from '#tests/support/conformance/tiktok-hand.ts'
import { tiktokNames } from '#tests/support/conformance/tiktok-names.ts'
import type { Platform } from './pace.ts'

/** The platforms of the bench: each stand-in with what the bench must know of it. */

/** How a shop is connected: where the seller comes back to, or what is typed. */
export type Opening = { readonly callback: string } | { readonly typed: Record<string, string> }

/** An item as it stands there, never through the adapter. */
export interface Item {
  readonly ourId: string
  readonly title: string
  readonly isLive: boolean
}

export interface Seat {
  readonly simulator: Simulator
  open(): Opening
  rows(): readonly Item[]
  /** Somebody orders one and pays; answers the order's number. */
  buy(item: string): string
}

interface Place {
  /** Where all stand-ins are: `http://localhost:4010`. */
  readonly base: string
  /** The app's own address, where its doorbells are. */
  readonly appUrl: string
}

const now = () => new Date()
const dataDir = null

export const seats: Readonly<Record<Platform, (place: Place) => Seat>> = {
  shopee({ base, appUrl }) {
    const pushUrl = `${appUrl}/hooks/shopee`
    const simulator = createShopeeSimulator({ dataDir, baseUrl: `${base}/shopee`, now, pushUrl })
    const id = simulator.shops()[0]?.id ?? 0
    const till = createShopeeTill(simulator)
    return {
      simulator,
      open: () => ({ callback: callbackOf(shopeeNames(String(id)), simulator.consent(id)) }),
      rows: () =>
        simulator.rows().map(({ sku, name, status }) => ({ ourId: sku, title: name, isLive: status === 'NORMAL' })),
      buy: (item) => bought(till, item),
    }
  },
  lazada({ base, appUrl }) {
    const pushUrl = `${appUrl}/hooks/lazada`
    const simulator = createLazadaSimulator({ dataDir, baseUrl: `${base}/lazada`, now, pushUrl })
    simulator.turn(lazadaLives)
    const id = simulator.sellers()[0]?.id ?? 0
    const till = createLazadaTill(simulator)
    return {
      simulator,
      open: () => ({ callback: callbackOf(lazadaNames({}), simulator.consent(id)) }),
      rows: () => simulator.rows().map(lazadaItem),
      buy: (item) => bought(till, item),
    }
  },
  tiktok({ base, appUrl }) {
    const pushUrl = `${appUrl}/hooks/tiktok`
    const simulator = createTiktokSimulator({ dataDir, baseUrl: `${base}/tiktok`, now, pushUrl })
    simulator.turn({ auditSeconds: 0 })
    const id = simulator.shops()[0]?.id ?? ''
    const till = createTiktokTill(simulator)
    return {
      simulator,
      open: () => ({ callback: callbackOf(tiktokNames({}), simulator.consent(id)) }),
      rows: () => simulator.rows().map(tiktokItem),
      buy: (item) => bought(till, item),
    }
  },
  line({ base, appUrl }) {
    const simulator = createMyShopSimulator({ dataDir, baseUrl: `${base}/myshop`, now, localPictures: true })
    // Its own rates are the documented ones; the bench counts calls against the scaled ones itself.
    simulator.turn({ rates: false })
    const id = simulator.shops()[0]?.id ?? 0
    simulator.setHook(id, `${appUrl}/hooks/line`)
    const { oaId, apiKey, hookSecret } = demoShop
    const typed = { account: oaId, apiKey, hookSecret, categories: '1201 ผ้าทอ', weightUnit: '', signing: '' }
    return {
      simulator,
      open: () => ({ typed }),
      rows: () =>
        simulator.rows().map(({ variants, name, shown, deleted }) => ({
          ...{ ourId: variants[0]?.sku ?? '', title: name, isLive: shown && !deleted },
        })),
      buy: (item) => bought(createLineTill(simulator, id), item),
    }
  },
}

/** What a volunteer would choose for woven cloth. */
export const placings: Readonly<Record<Platform, Placing>> = {
  shopee: { ...chosen('100201'), attributes: { '100134': ['4101'] }, brandId: '0', logistics: ['70021'] },
  lazada: { ...chosen('20201'), attributes: { material: ['Cotton'] } },
  tiktok: { ...chosen('600001'), attributes: { '100392': ['1001533'] } },
  line: chosen('1201'),
}

function chosen(categoryId: string): Placing {
  return { categoryId, attributes: {}, brandId: null, logistics: [], locationId: null }
}

function callbackOf(names: Names, code: string): string {
  if (!names.access) throw new Error('it is connected by keys')
  return names.access.callback(code, 'bench').href
}

function bought(till: Till, item: string): string {
  const sale = till.buy([{ item, quantity: 1 }])
  till.pay(sale)
  return sale
}

function lazadaItem({ sku, attributes, status, visible }: LazadaItem): Item {
  return { ourId: sku, title: attributes.name ?? '', isLive: status !== 'Deleted' && visible }
}

function tiktokItem({ skus, content, status }: TiktokProduct): Item {
  return { ourId: skus[0]?.sellerSku ?? '', title: content.title, isLive: status === 'ACTIVATE' }
}
