/** What only TikTok Shop has: an audit of every edit beside the version on sale, frozen items, orders that rest on hold. */
import { describe, expect, it } from 'vitest'
import type { Published, Result, Sale, Shop } from '#integrations/partners/contract.ts'
import { createTiktok } from '#integrations/partners/tiktok/index.ts'
import { tiktokSetup } from '#integrations/partners/tiktok/setup.ts'
import { createTiktokSimulator, demoApp, type Switches } from '#integrations/simulators/tiktok/index.ts'
import { soon, valueIn } from '#tests/support/conformance/bench.ts'
import { listing, secondTitle } from '#tests/support/conformance/wish.ts'
import { createClock, createWorld } from '#tests/support/conformance/world.ts'

const base = 'http://localhost:4010/tiktok'
const placing = {
  categoryId: '600001',
  attributes: { '100392': ['1001533', 'ใยกล้วย'] },
  brandId: null,
  logistics: [],
  locationId: null,
}

/** Connected through the stand-in's own consent page, at the addresses that the settings make. */
async function connected(switches: Partial<Switches> = {}) {
  const clock = createClock()
  const simulator = createTiktokSimulator({ dataDir: null, baseUrl: base, now: clock.now, fetch: noNetwork })
  simulator.turn(switches)
  const setup = tiktokSetup({ base, settings: demoApp }, 'http://localhost:3000')
  const world = createWorld(setup.base, (input, init) => simulator.fetch(new Request(input, init)), clock)
  const { access, shelf, orders } = createTiktok(setup.settings, world)
  if (!access || !shelf || !orders) throw new Error('it has all three')
  const body = new URLSearchParams({ shop: simulator.shops()[0]?.id ?? '' })
  const said = await simulator.fetch(new Request(access.consentUrl('s-1'), { method: 'POST', body }))
  const opened = await access.open(new URL(said.headers.get('location') ?? ''), 's-1', soon())
  const [first] = valueIn(opened).shops
  if (!first) throw new Error('no shop')
  const shop: Shop = { id: 'shop-1', partner: 'tiktok', remoteId: first.remoteId, settings: first.settings }
  world.vault.put(shop, first.tokens)
  const rules = valueIn(await shelf.rules(shop, placing.categoryId, soon()))
  let revision = 0n
  const publish = async (title: string, known: Published['ref'] | null = null): Promise<Result<Published>> => {
    revision += 1n
    const words = { th: { ...listing.words.th, title }, en: null }
    const operation = `job-${revision}`
    const ctx = { operation, firstTriedAt: clock.now(), attempt: 1, known, signal: soon() }
    return shelf.publish(shop, { listing: { ...listing, revision, words }, placing, rules }, ctx)
  }
  const edits = () => simulator.calls().filter((one) => one.call === 'product.partial_edit').length
  return { clock, simulator, shop, shelf, orders, publish, edits }
}

describe.each(['old', 'new'] as const)('an edit under audit that reads as the %s version', (editedReads) => {
  it('is not sent again while it waits, and leaves an echo once it passed', async () => {
    const { simulator, shop, shelf, publish, edits } = await connected({ auditSeconds: 0, editedReads, rewrites: true })
    const { ref } = valueIn(await publish(listing.words.th.title))
    simulator.turn({ auditSeconds: null })
    const edited = valueIn(await publish(secondTitle, ref))
    expect(edited).toMatchObject({ did: 'updated', state: 'live', ticket: ref.item, echo: null })
    expect(valueIn(await publish(secondTitle, ref))).toMatchObject({ did: 'nothing', echo: null })
    expect(valueIn(await shelf.follow(shop, ref.item, soon()))).toMatchObject({ settled: false, state: 'live' })
    expect(simulator.rows()[0]?.content.title).toBe(listing.words.th.title)

    simulator.review(ref.item, 'accept')
    const after = valueIn(await publish(secondTitle, ref))
    expect(after).toMatchObject({ did: 'nothing', ticket: null })
    expect(after.echo).toEqual(valueIn(await shelf.fetchRemote(shop, ref, soon()))?.print)
    expect(simulator.rows()[0]?.content.title).toBe(secondTitle)
    expect(edits()).toBe(1)
  })

  it('when refused, is told with its reasons and not sent again until it is changed', async () => {
    const { simulator, shop, shelf, publish, edits } = await connected({ auditSeconds: 0, editedReads })
    const { ref } = valueIn(await publish(listing.words.th.title))
    simulator.turn({ auditSeconds: null })
    valueIn(await publish(secondTitle, ref))
    simulator.review(ref.item, 'refuse')
    const refused = await publish(secondTitle, ref)
    expect(refused).toMatchObject({ ok: false, trouble: { code: 'refused', alarm: false } })
    expect(refused.ok || refused.trouble.say.th).toContain('รูปไม่ตรงกับสินค้า')
    const followed = valueIn(await shelf.follow(shop, ref.item, soon()))
    expect(followed).toMatchObject({ settled: true, state: 'live', troubles: [{ ourId: listing.id }] })
    expect(edits()).toBe(1)
    expect(valueIn(await publish(`${secondTitle} สีคราม`, ref)).ticket).toBe(ref.item)
    expect(edits()).toBe(2)
  })
})

describe('TikTok Shop', () => {
  it('keeps price and stock out of the audit', async () => {
    const { simulator, shop, shelf, publish } = await connected({ auditSeconds: 0 })
    const { ref } = valueIn(await publish(listing.words.th.title))
    simulator.turn({ auditSeconds: null })
    const ctx = { operation: 'j', firstTriedAt: new Date(0), attempt: 1, known: ref, signal: soon() }
    const asOf = new Date('2026-11-20T04:00:00Z')
    const [stock] = await shelf.updateStock(shop, [{ ref, sellable: 2, asOf }], ctx)
    expect(stock).toMatchObject({ ok: true, value: { sellable: 2 } })
    expect(simulator.rows()[0]).toMatchObject({ status: 'ACTIVATE', audit: null, skus: [{ available: 2 }] })
  })

  it('makes nothing beside a frozen item with our id, and shows it as locked', async () => {
    const { simulator, shop, shelf, publish } = await connected({ auditSeconds: 0 })
    const { ref } = valueIn(await publish(listing.words.th.title))
    simulator.edit(ref.item, { status: 'FREEZE' })
    expect(valueIn(await shelf.fetchRemote(shop, ref, soon()))?.state).toBe('locked_by_partner')
    expect(valueIn(await shelf.fetchRemote(shop, { ourId: listing.id }, soon()))?.state).toBe('locked_by_partner')
    expect(await publish(secondTitle)).toMatchObject({ ok: false, trouble: { code: 'locked', effect: 'none' } })
    expect(simulator.rows()).toHaveLength(1)
  })

  it('makes a new item after the old one was deleted, although the key was used before', async () => {
    const { simulator, clock, shop, shelf, publish } = await connected({ auditSeconds: 0 })
    const { ref } = valueIn(await publish(listing.words.th.title))
    const ctx = { operation: 'd', firstTriedAt: clock.now(), attempt: 1, known: ref, signal: soon() }
    const [gone] = await shelf.unpublish(shop, [ref], 'delete', ctx)
    expect(gone).toMatchObject({ ok: true, value: { state: 'deleted' } })
    clock.move(60_000)
    const again = valueIn(await publish(listing.words.th.title))
    expect(again.did).toBe('created')
    expect(again.ref.item).not.toBe(ref.item)
    expect(simulator.rows().map((one) => one.status)).toEqual(['DELETED', 'ACTIVATE'])
  })

  it('tells of an order on hold as such, and that it is to be sent an hour later', async () => {
    const { simulator, clock, shop, orders, publish } = await connected({ auditSeconds: 0 })
    const { ref } = valueIn(await publish(listing.words.th.title))
    const id = simulator.buy([{ id: ref.item, units: 2 }])?.id ?? ''
    simulator.moveOrder(id, 'ON_HOLD')
    const read = async (): Promise<Sale | null> => valueIn(await orders.read(shop, id, soon()))
    expect(await read()).toMatchObject({ state: 'on_hold', lines: [{ ourId: listing.id, quantity: 2 }] })
    clock.move(3_600_000)
    expect((await read())?.state).toBe('to_ship')
  })

  it('sees every item although a search stops long before the last', async () => {
    const { simulator, shop, shelf } = await connected({ searchCap: 150 })
    for (let at = 0; at < 201; at += 1) simulator.addByHand({ shopId: shop.remoteId, secondsAgo: at })
    const seen = new Set<string>()
    for await (const one of shelf.sweep(shop, null, soon())) seen.add(valueIn(one).ref.item)
    expect(seen).toEqual(new Set(simulator.rows().map((one) => one.id)))
    expect(simulator.calls().some((one) => one.error === 12052180)).toBe(true)
  })

  it('names a title with Chinese characters before anything leaves', async () => {
    const { publish, simulator } = await connected()
    const refused = await publish('ผ้าขาวม้าทอมือ 手工 ชุมชนบ้านครัว')
    expect(refused).toMatchObject({ ok: false, trouble: { problems: [{ field: 'title', found: '手工' }] } })
    expect(simulator.rows()).toEqual([])
  })
})

async function noNetwork(): Promise<Response> {
  throw new Error('no network in tests')
}
