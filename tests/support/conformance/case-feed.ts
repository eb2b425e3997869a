/** G. Files that catalogues fetch: whole, of one moment, by the format's rules, and without what was withdrawn. */
import assert from 'node:assert/strict'
import type { FeedCase } from './case.ts'
import type { FeedBench, FeedRow } from './feed-bench.ts'

const thai = 'น้ำผึ้งป่า “ดอกกาแฟ” & <ไม่ปรุงแต่ง>, 5" ก้นครก; ก่ำ ปี่ 🍯'

export const feedCases: readonly FeedCase[] = [
  {
    id: 'G1',
    part: 'feed',
    title: '5 000 listings: every row by the rules of the format, every sign escaped, Thai intact over there',
    async run(bench) {
      await bench.shop.add({ title: thai, story: `${thai}\n\n${thai}` })
      await allSound(bench, 1)
      await done(bench)
      for (const row of bench.rows()) {
        assert.equal(row.title, thai)
        assert.equal(row.story.replace(/\s+/g, ' '), `${thai} ${thai}`)
      }
      await bench.shop.addMany(4_999)
      await bench.shop.minute()
      await allSound(bench, 5_000)
      await done(bench)
      assert.equal(bench.rows().length, 5_000 * bench.feed.files.length)
    },
  },
  {
    id: 'G2',
    part: 'feed',
    title: 'a listing withdrawn is gone with the next fetch, without waiting for anything',
    async run(bench) {
      const [kept, leaving] = [await bench.shop.add(), await bench.shop.add()]
      await done(bench)
      assert.deepEqual(idsOf(bench), both(bench, [kept, leaving]))
      await bench.shop.withdraw(leaving)
      await done(bench)
      assert.deepEqual(idsOf(bench), both(bench, [kept]))
    },
  },
  {
    id: 'G3',
    part: 'feed',
    title: 'nothing to offer, goods that cannot be read, a line that breaks: an error, never an empty or half file',
    async run(bench) {
      for (const { name } of bench.feed.files) assert.equal(await bench.shop.statusOf(name), 503)
      const [kept, leaving] = [await bench.shop.add(), await bench.shop.add()]
      await done(bench)
      const before = idsOf(bench)
      await bench.shop.withdraw(leaving)
      await bench.shop.broken(async () => {
        for (const one of await bench.fetchNow()) assert.deepEqual([one.outcome, one.status], ['failed', 503])
        assert.deepEqual(idsOf(bench), before)
      })
      bench.cutNext()
      assert.ok((await bench.fetchNow()).some((one) => one.outcome === 'failed'))
      await bench.fetchNow()
      assert.deepEqual(idsOf(bench), both(bench, [kept]))
    },
  },
  {
    id: 'G4',
    part: 'feed',
    title: 'asked whether it has changed, an unchanged file says no (304), a changed one comes whole',
    async run(bench) {
      await bench.shop.add()
      await done(bench)
      for (const one of await bench.fetchNow()) assert.deepEqual([one.outcome, one.status], ['same', 304])
      await bench.shop.reprice(50_000n)
      await bench.shop.minute()
      await done(bench)
      // There and back again: the file is made anew, and is the same.
      await bench.shop.reprice(60_000n)
      await bench.shop.reprice(50_000n)
      await bench.shop.minute()
      for (const one of await bench.fetchNow()) assert.deepEqual([one.outcome, one.status], ['same', 304])
      const added = await bench.shop.add()
      await bench.shop.minute()
      await done(bench)
      assert.ok(bench.rows().some(({ id }) => id === added))
    },
  },
  {
    id: 'G5',
    part: 'feed',
    title: 'an item that breaks the rules is left out and told with every reason; the others stay',
    async run(bench) {
      const [good, unfit] = [await bench.shop.add(), await bench.shop.addUnfit()]
      await done(bench)
      assert.deepEqual(idsOf(bench), both(bench, [good]))
      for (const { name } of bench.feed.files) {
        assert.deepEqual((await bench.validate(name)).faults, [])
        const [told, ...more] = await bench.shop.leftOut(name)
        assert.equal(more.length, 0)
        assert.equal(told?.id, unfit)
        assert.ok((told?.codes.length ?? 0) >= 2, 'only one reason was told')
      }
    },
  },
  {
    id: 'G6',
    part: 'feed',
    title: 'fetched while goods change: one moment of the shop, never two',
    async run(bench) {
      for (let count = 0; count < 8; count += 1) await bench.shop.add()
      let over = false
      const changing = (async () => {
        for (let price = 10_000n; !over; price += 100n) await bench.shop.reprice(price)
      })()
      try {
        for (let round = 0; round < 3; round += 1) {
          for (const { name } of bench.feed.files) {
            const prices = new Set<string>()
            const { items } = await bench.validate(name, (item) => void prices.add(item.get('price')?.[0] ?? ''))
            assert.equal(items, 8)
            assert.equal(prices.size, 1, `${name} shows ${[...prices].join(' and ')}`)
          }
        }
      } finally {
        over = true
        await changing
      }
      await done(bench)
      assert.equal(new Set(bench.rows().map(({ price }) => price)).size, 1)
    },
  },
]

async function allSound(bench: FeedBench, count: number): Promise<void> {
  for (const { name } of bench.feed.files) assert.deepEqual(await bench.validate(name), { items: count, faults: [] })
}

/** The catalogue fetches, and everything is taken over. */
async function done(bench: FeedBench): Promise<void> {
  for (const { outcome, file } of await bench.fetchNow()) assert.equal(outcome, 'done', file)
}

const keyOf = ({ file, id }: Pick<FeedRow, 'file' | 'id'>) => `${file} ${id}`

function idsOf(bench: FeedBench): readonly string[] {
  return bench.rows().map(keyOf).sort()
}

/** These items in every file. */
function both({ feed }: FeedBench, ids: readonly string[]): readonly string[] {
  return feed.files.flatMap(({ name: file }) => ids.map((id) => keyOf({ file, id }))).sort()
}
