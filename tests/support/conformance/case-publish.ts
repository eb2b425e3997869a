/** D. Publish: one item, whatever is lost, repeated or late. */
import assert from 'node:assert/strict'
import { baht } from '#integrations/money.ts'
import { type Bench, type Case, photo, type Row, type Trick, type TrickAbout, troubleIn, valueIn } from './bench.ts'

export const publishCases: readonly Case[] = [
  {
    id: 'D1',
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
      assert.deepEqual([row.baht, row.stock, row.state, row.photos.length], [350, 7, 'live', 2])
    },
  },
  {
    id: 'D2',
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
    title: 'a 5xx after the create was stored: one item, adopted',
    run: (bench) => lostCreate(bench, { kind: 'http', status: 503 }, { on: 'create', storeFirst: true }),
  },
  {
    id: 'D4',
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
    title: 'as D3 with a search that lags half a minute',
    async run(bench) {
      bench.hand.searchLag(30)
      await lostCreate(bench, { kind: 'http', status: 500 }, { on: 'create', storeFirst: true })
      assert.deepEqual(bench.world.slept.slice(-3), [2_000, 10_000, 60_000])
    },
  },
  {
    id: 'D6',
    title: 'our reference forgotten: found by our id and updated',
    async run(bench) {
      valueIn(await bench.shelf.publish(bench.shop, await bench.wish(), bench.ctx()))
      bench.world.memory.wipe()
      bench.world.clock.move(60_000)
      const next = await bench.wish({ revision: 2n, price: baht(390) })
      assert.equal(valueIn(await bench.shelf.publish(bench.shop, next, bench.ctx())).did, 'adopted')
      assert.equal((await only(bench)).baht, 390)
    },
  },
  {
    id: 'D7',
    title: 'a duplicate refused by the partner is adopted',
    async run(bench) {
      const wish = await bench.wish()
      bench.play(bench.names.duplicate, { on: 'create', storeFirst: true })
      assert.equal(valueIn(await bench.shelf.publish(bench.shop, wish, bench.ctx())).did, 'adopted')
      await only(bench)
    },
  },
  {
    id: 'D8',
    title: 'two items with our id are there: no third, the twin is reported',
    async run(bench) {
      const wish = await bench.wish()
      const first = bench.hand.add({ ourId: wish.listing.id })
      bench.world.clock.move(60_000)
      const second = bench.hand.add({ ourId: wish.listing.id })
      const published = valueIn(await bench.shelf.publish(bench.shop, wish, bench.ctx()))
      assert.equal(published.ref.item, first)
      assert.deepEqual(
        published.twins.map((twin) => twin.item),
        [second],
      )
      assert.equal((await bench.rows()).length, 2)
    },
  },
  {
    id: 'D9',
    title: 'one of eight photos refused: nothing half published, the photo is named',
    async run(bench) {
      const photos = [...'abcdefgh'].map((letter) => photo(letter))
      bench.play({ kind: 'rows', rows: [1] }, { on: 'upload', after: 4 })
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
      assert.equal(uploads(), 4)
      assert.equal((await only(bench)).photos.length, 2)
    },
  },
  {
    id: 'D11',
    title: 'an update of one field touches that field of that item only',
    async run(bench) {
      const known = valueIn(await bench.shelf.publish(bench.shop, await bench.wish(), bench.ctx())).ref
      valueIn(await bench.shelf.publish(bench.shop, await bench.wish({ id: 'yn-other' }), bench.ctx()))
      const before = await bench.rows()
      const title = 'ผ้าขาวม้าทอมือ ผืนใหม่'
      const wish = await bench.wish()
      const words = { th: { ...wish.listing.words.th, title }, en: null }
      valueIn(await bench.shelf.publish(bench.shop, await bench.wish({ revision: 2n, words }), bench.ctx({ known })))
      const after = await bench.rows()
      assert.deepEqual(
        after,
        before.map((row) => (row.id === known.item ? { ...row, title } : row)),
      )
      const sent = JSON.parse(bench.seen().findLast((call) => call.kind === 'update')?.body ?? '{}') as object
      assert.deepEqual(Object.keys(sent).sort(), ['item_id', 'item_name'])
    },
  },
  {
    id: 'D12',
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
      assert.deepEqual([again.state, again.ticket], ['in_review', pending.ref.item])
      assert.equal((await only(bench)).state, 'in_review')
    },
  },
  {
    id: 'D14',
    title: 'an older revision after a newer one is stale; the item stays',
    async run(bench) {
      const known = valueIn(await bench.shelf.publish(bench.shop, await bench.wish({ revision: 5n }), bench.ctx())).ref
      const old = await bench.wish({ revision: 4n, price: baht(100) })
      assert.equal(troubleIn(await bench.shelf.publish(bench.shop, old, bench.ctx({ known }))).code, 'stale')
      assert.equal((await only(bench)).baht, 350)
    },
  },
  {
    id: 'D15',
    title: 'two jobs with the same item are never in overlapping batches',
    not: { shopee: 'Shopee takes items one by one; only Meta has item batches' },
    run: async () => undefined,
  },
  {
    id: 'D16',
    title: 'a read that finds nothing for minutes after a write means pending, not gone',
    not: { shopee: 'only Google processes products long after it accepted them' },
    run: async () => undefined,
  },
]

async function lostCreate(bench: Bench, trick: Trick, about: TrickAbout): Promise<void> {
  const wish = await bench.wish()
  bench.play(trick, about)
  const published = valueIn(await bench.shelf.publish(bench.shop, wish, bench.ctx()))
  assert.equal(published.did, 'adopted')
  assert.equal((await only(bench)).id, published.ref.item)
}

export async function only(bench: Bench): Promise<Row> {
  const rows = await bench.rows()
  assert.equal(rows.length, 1, `${rows.length} items instead of one`)
  const [row] = rows
  assert.ok(row)
  return row
}
