/** A partner without an API: the second eye is what the person has put up over there. */
import { satang } from '#integrations/money.ts'
import type { HandItem, HandRow, Handwork, Placing, Shop } from '#integrations/partners/contract.ts'
import { createManual } from '#integrations/partners/manual/index.ts'
import { type Bench, type Hand, lacks, type Row, soon, valueIn } from './bench.ts'
import { createRoom, refuseNetwork } from './room.ts'
import { notHereAtAll, onlyWith } from './sandbox.ts'
import type { Spoil } from './spoil.ts'
import { listing } from './wish.ts'
import { createClock, type TestWorld } from './world.ts'

const placing: Placing = { categoryId: 'everything', attributes: {}, brandId: null, logistics: [], locationId: null }

/** What was asked of the person, as the fields that it changed. */
type Asked = ReturnType<Bench['seen']>[number]

export async function openManualBench(_: object, spoil?: Spoil): Promise<Bench> {
  const asked: Asked[] = []
  const room = createRoom({
    base: {},
    clock: createClock(),
    simulator: { fetch: refuseNetwork },
    tells: { kindOf: () => 'other', nothingFound: () => Response.error() },
    create: (world) => createManual({ ...world, handwork: watched(world.handwork, asked) }),
    spoil,
  })
  const partner = room.make()
  const { shelf, keys } = partner
  if (!shelf || !keys) throw new Error('work by hand has both')
  const [first] = valueIn(await keys.open({ name: 'ร้านของฝาก' }, soon())).shops
  if (!first) throw new Error('no shop')
  const shop: Shop = { id: 'shop-1', partner: 'manual', remoteId: first.remoteId, settings: first.settings }
  room.world.vault.put(shop, first.tokens)
  return {
    partner,
    shelf,
    shop,
    world: room.world,
    reached: room.reached,
    between: room.between,
    ctx: room.ctx,
    another: room.make,
    async wish(change = {}, choices = {}) {
      const where = { ...placing, ...choices }
      const rules = valueIn(await shelf.rules(shop, where.categoryId, soon()))
      return { listing: { ...listing, ...change }, placing: where, rules }
    },
    rows: async () => room.world.handwork.items().flatMap(toRow),
    seen: () => asked,
    play: () => lacks('manual', 'call that could fail'),
    hand: createManualHand(room.world, shop),
    till: null,
    names: onlyWith<Bench['names']>({
      access: null,
      reviews: true,
      sentFields: (body) => body.split(' ').filter(Boolean),
    }),
    bell: notHereAtAll<Bench['bell']>(),
  }
}

function watched(handwork: Handwork, asked: Asked[]): Handwork {
  return {
    ...handwork,
    async want(shop: Shop, ourId: string, row: HandRow | null) {
      const before = (await handwork.read(shop, ourId))?.wanted
      const fields = row && before ? Object.keys(row).filter((key) => told(row, key) !== told(before, key)) : []
      const kind = !before ? 'create' : fields.some((key) => !ownCalls.includes(key)) ? 'update' : 'other'
      asked.push({ kind, timestamp: '', sign: '', body: fields.join(' ') })
      await handwork.want(shop, ourId, row)
    },
  }
}

/** Numbers and what is shown have verbs of their own in the contract. */
const ownCalls = ['price', 'units', 'shown']

function told(row: HandRow, key: string): string {
  return JSON.stringify(Object.entries(row).find(([name]) => name === key)?.[1])
}

function createManualHand({ handwork, clock }: TestWorld, shop: Shop): Hand {
  const put = (ourId: string, change: Partial<HandRow>) => {
    const kept = handwork.items().find((item) => item.ourId === ourId)?.wanted
    void handwork.want(shop, ourId, { ...(kept ?? plain), ...change })
  }
  return onlyWith<Hand>({
    add({ ourId = 'own', title = plain.title }) {
      put(ourId, { title })
      return { item: ourId, sku: null, extra: {} }
    },
    postpone(item) {
      clock.move(1_000)
      put(item, { units: 1 })
    },
    reviewsNew: (on) => handwork.waits(on),
    review: (item, verdict) => handwork.check(shop, item, verdict === 'refuse' ? 'ไม่รับ' : undefined),
    ban: (item, reason) => handwork.check(shop, item, reason),
    rewrites: () => undefined,
    searchLag: () => undefined,
  })
}

const plain: HandRow = {
  title: 'ของที่คนวางขายเอง ในร้านของฝาก',
  story: 'คนวางขายเองในร้าน',
  price: '10000',
  units: 5,
  photoUrls: ['https://yaan.example/photo/z.jpg'],
  page: 'https://yaan.example/p/z',
  weightGrams: null,
  shown: true,
}

/** What stands there, and what is asked for and not there yet. */
function toRow(item: HandItem): Row[] {
  const row = item.there ?? item.wanted
  if (!row) return []
  const { title, story, price, units, photoUrls, page, weightGrams } = row
  const state = item.refused ? 'refused' : item.there !== item.wanted ? 'in_review' : row.shown ? 'live' : 'hidden'
  return [
    {
      ...{ id: item.ourId, ourId: item.ourId, title, story, price: satang(BigInt(price)), stock: units },
      ...{ photos: photoUrls, state, rest: JSON.stringify({ page, weightGrams }) },
    },
  ]
}
