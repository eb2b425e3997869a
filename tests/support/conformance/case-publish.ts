/** D. Publish: one item, whatever is lost, repeated or late. */
import assert from 'node:assert/strict'
import { baht } from '#integrations/money.ts'
import { type Bench, only, type Trick, type TrickAbout, troubleIn, valueIn } from './bench.ts'
import type { ShopCase } from './case.ts'
import { photo, secondTitle } from './wish.ts'

export const publishCases: readonly ShopCase[] = [
  {
    id: 'D1',
    part: 'shelf',
    title: 'first publish: one item, the right fields, the right shop',
    anywhere: true,
    async run(bench) {
      const wish = await bench.wish()
      const published = valueIn(await bench.shelf.publish(bench.shop, wish, bench.ctx()))
      assert.equal(published.did, 'created')
      const row = await only(bench)
      assert.equal(row.id, published.ref.item)
      assert.equal(row.ourId, wish.listing.id)
      assert.equal(row.title, wish.listing.words.th.title)
      assert.deepEqual([row.price, row.stock, row.state, row.photos.length], [baht(350), 7, 'live', 2])
    },
  },
  {
    id: 'D2',
    part: 'shelf',
    title: 'published twice, then ten times in parallel: one item',
    anywhere: true,
    async run(bench) {
      const wish = await bench.wish()
      const all = await Promise.all(
        Array.from({ length: 10 }, () => bench.shelf.publish(bench.shop, wish, bench.ctx())),
      )
      const refs = new Set(all.map((one) => valueIn(one).ref.item))
      assert.equal(refs.size, 1)
      valueIn(await bench.shelf.publish(bench.shop, wish, bench.ctx()))
      await only(bench)
    },
  },
  {
    id: 'D3',
    part: 'shelf',
    title: 'a 5xx after the create was stored: one item, adopted',
    run: (bench) => lostCreate(bench, { kind: 'http', status: 503 }, { on: 'create', storeFirst: true }),
  },
  {
    id: 'D4',
    part: 'shelf',
    title: 'the connection is cut before or after the create reached them: one item in both',
    async run(bench) {
      bench.play({ kind: 'cut_before' }, { on: 'create' })
      const first = valueIn(await bench.shelf.publish(bench.shop, await bench.wish(), bench.ctx()))
      assert.equal(first.did, 'created')
      await only(bench)
      bench.play({ kind: 'cut_after' }, { on: 'create' })
      const wish = await bench.wish({ id: 'yn-other' })
      assert.equal(valueIn(await bench.shelf.publish(bench.shop, wish, bench.ctx())).did, 'adopted')
      assert.equal((await bench.rows()).length, 2)
    },
  },
  {
    id: 'D5',
    part: 'shelf',
    title: 'as D3 with a search that lags half a minute',
    async run(bench) {
      bench.hand.searchLag(30)
      await lostCreate(bench, { kind: 'http', status: 500 }, { on: 'create', storeFirst: true })
      // Without a key that the partner recognises, only patience keeps a second one away.
      if (bench.partner.capabilities.create === 'search_first')
        assert.deepEqual(longPauses(bench).slice(-3), [2_000, 10_000, 60_000])
    },
  },
  {
    id: 'D6',
    part: 'shelf',
    title: 'our reference forgotten: found by our id and updated',
    async run(bench) {
      valueIn(await bench.shelf.publish(bench.shop, await bench.wish(), bench.ctx()))
      bench.world.memory.wipe()
      bench.world.clock.move(60_000)
      const next = await bench.wish({ revision: 2n, price: baht(390) })
      const found = valueIn(await bench.shelf.publish(bench.shop, next, bench.ctx()))
      // Where our id is theirs too, nothing was ever lost.
      if (bench.partner.capabilities.create !== 'upsert_by_our_id') assert.equal(found.did, 'adopted')
      assert.equal((await only(bench)).price, baht(390))
    },
  },
  {
    id: 'D7',
    part: 'shelf',
    title: 'a duplicate refused by the partner is adopted',
    async run(bench) {
      const wish = await bench.wish()
      assert.ok(bench.names.duplicate)
      bench.play(bench.names.duplicate, { on: 'create', storeFirst: true })
      assert.equal(valueIn(await bench.shelf.publish(bench.shop, wish, bench.ctx())).did, 'adopted')
      await only(bench)
    },
  },
  {
    id: 'D8',
    part: 'shelf',
    title: 'two items with our id are there: no third, the twin is reported',
    async run(bench) {
      const wish = await bench.wish()
      const first = bench.hand.add({ ourId: wish.listing.id })
      bench.world.clock.move(60_000)
      const second = bench.hand.add({ ourId: wish.listing.id })
      const published = valueIn(await bench.shelf.publish(bench.shop, wish, bench.ctx()))
      assert.equal(published.ref.item, first.item)
      assert.deepEqual(
        published.twins.map((twin) => twin.item),
        [second.item],
      )
      assert.equal((await bench.rows()).length, 2)
    },
  },
  {
    id: 'D9',
    part: 'shelf',
    title: 'one of eight photos refused: nothing half published, the photo is named',
    async run(bench) {
      const photos = [...'abcdefgh'].map((letter) => photo(letter))
      bench.hand.refusePhoto(5)
      const trouble = troubleIn(await bench.shelf.publish(bench.shop, await bench.wish({ photos }), bench.ctx()))
      assert.equal(trouble.code, 'refused')
      assert.deepEqual(
        trouble.problems.map((one) => one.field),
        ['photo:5'],
      )
      assert.deepEqual(await bench.rows(), [])
    },
  },
  {
    id: 'D10',
    part: 'shelf',
    title: 'a photo is uploaded once; with the memory wiped once more, and still right',
    async run(bench) {
      const uploads = () => bench.seen().filter((call) => call.kind === 'upload').length
      const first = valueIn(await bench.shelf.publish(bench.shop, await bench.wish(), bench.ctx()))
      const known = first.ref
      valueIn(
        await bench.shelf.publish(
          bench.shop,
          await bench.wish({ revision: 2n, price: baht(360) }),
          bench.ctx({ known }),
        ),
      )
      assert.equal(uploads(), 2)
      bench.world.memory.wipe()
      valueIn(
        await bench.shelf.publish(
          bench.shop,
          await bench.wish({ revision: 3n, price: baht(370) }),
          bench.ctx({ known }),
        ),
      )
      assert.equal(uploads(), bench.names.knowsOurPhotos ? 2 : 4)
      assert.equal((await only(bench)).photos.length, 2)
    },
  },
  {
    id: 'D11',
    part: 'shelf',
    title: 'an update of one field touches that field of that item only',
    async run(bench) {
      const known = valueIn(await bench.shelf.publish(bench.shop, await bench.wish(), bench.ctx())).ref
      valueIn(await bench.shelf.publish(bench.shop, await bench.wish({ id: 'yn-other' }), bench.ctx()))
      const before = await bench.rows()
      assert.equal(before.length, 2)
      const wish = await bench.wish()
      const words = { th: { ...wish.listing.words.th, title: secondTitle }, en: null }
      valueIn(await bench.shelf.publish(bench.shop, await bench.wish({ revision: 2n, words }), bench.ctx({ known })))
      const after = await bench.rows()
      assert.deepEqual(
        after,
        before.map((row) => (row.id === known.item ? { ...row, title: secondTitle } : row)),
      )
      const sent = bench.seen().findLast((call) => call.kind === 'update')
      assert.deepEqual(bench.names.sentFields(sent?.body ?? ''), ['title'])
    },
  },
  {
    id: 'D12',
    part: 'shelf',
    title: 'a success with a warning keeps the warning',
    async run(bench) {
      bench.hand.warnNextCreate('size chart was dropped')
      const published = await bench.shelf.publish(bench.shop, await bench.wish(), bench.ctx())
      assert.ok(published.ok)
      assert.match(published.warnings[0]?.th ?? '', /size chart was dropped/)
      assert.match(published.warnings[0]?.en ?? '', /size chart was dropped/)
      await only(bench)
    },
  },
  {
    id: 'D13',
    part: 'shelf',
    title: 'under review, accepted, refused, banned later: ticket, then the right state and reasons',
    async run(bench) {
      bench.hand.reviewsNew(true)
      const pending = valueIn(await bench.shelf.publish(bench.shop, await bench.wish(), bench.ctx()))
      assert.equal(pending.state, 'in_review')
      const { ticket } = pending
      assert.ok(ticket)
      const { signal } = bench.ctx()
      assert.equal(valueIn(await bench.shelf.follow(bench.shop, ticket, signal)).settled, false)
      bench.hand.review(pending.ref.item, 'accept')
      assert.deepEqual(valueIn(await bench.shelf.follow(bench.shop, ticket, signal)), {
        settled: true,
        state: 'live',
        troubles: [],
      })
      bench.hand.ban(pending.ref.item, 'ภาพไม่ตรงกับสินค้า')
      const banned = valueIn(await bench.shelf.follow(bench.shop, ticket, signal))
      assert.deepEqual([banned.state, banned.troubles[0]?.trouble.code], ['refused', 'refused'])
      assert.match(banned.troubles[0]?.trouble.say.th ?? '', /ภาพไม่ตรงกับสินค้า/)
      assert.equal((await only(bench)).state, 'refused')
      const mended = await bench.wish({ revision: 2n, photos: [photo('c')] })
      const again = valueIn(await bench.shelf.publish(bench.shop, mended, bench.ctx({ known: pending.ref })))
      assert.equal(again.state, 'in_review')
      assert.ok(again.ticket)
      assert.equal((await only(bench)).state, 'in_review')
    },
  },
  {
    id: 'D14',
    part: 'shelf',
    title: 'an older revision after a newer one is stale; the item stays',
    async run(bench) {
      const known = valueIn(await bench.shelf.publish(bench.shop, await bench.wish({ revision: 5n }), bench.ctx())).ref
      const old = await bench.wish({ revision: 4n, price: baht(100) })
      assert.equal(troubleIn(await bench.shelf.publish(bench.shop, old, bench.ctx({ known }))).code, 'stale')
      assert.equal((await only(bench)).price, baht(350))
    },
  },
  {
    id: 'D15',
    part: 'shelf',
    title: 'two jobs with the same item are never in overlapping batches',
    onlyFor: { partners: ['meta'], why: 'it takes items one by one; only Meta has item batches' },
    run: () => neverYet('Meta reads a file of ours; nothing is sent to it in batches'),
  },
  {
    id: 'D16',
    part: 'shelf',
    title: 'a read that finds nothing for minutes after a write means pending, not gone',
    onlyFor: { partners: ['google'], why: 'only Google processes products long after it accepted them' },
    run: () => neverYet('Google reads a file of ours; nothing is written there'),
  },
]

/** A case of a part that no partner has yet: whoever adds the part writes it. */
async function neverYet(why: string): Promise<void> {
  throw new Error(why)
}

async function lostCreate(bench: Bench, trick: Trick, about: TrickAbout): Promise<void> {
  const wish = await bench.wish()
  bench.play(trick, about)
  const published = valueIn(await bench.shelf.publish(bench.shop, wish, bench.ctx()))
  assert.equal(published.did, 'adopted')
  assert.equal((await only(bench)).id, published.ref.item)
}

/** Pauses of a second and more: shorter ones only keep the pace. */
export function longPauses(bench: Bench): readonly number[] {
  return bench.world.slept.filter((ms) => ms >= 1_000)
}
