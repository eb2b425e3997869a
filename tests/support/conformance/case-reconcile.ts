/** R. Somebody else's hand at the partner, and the one answer to each difference. */
import assert from 'node:assert/strict'
import { baht } from '#integrations/money.ts'
import type { Published, Remote } from '#integrations/partners/contract.ts'
import { type Placed, reconcile } from '#integrations/partners/reconcile.ts'
import { type Bench, only, troubleIn, valueIn } from './bench.ts'
import type { ShopCase } from './case.ts'

const handTitle = 'ชื่อที่ร้านแก้เองในหลังร้านของแพลตฟอร์ม'

export const reconcileCases: readonly ShopCase[] = [
  {
    id: 'R1',
    part: 'shelf',
    title: 'the partner rewrote text and picture ids: no drift, and a repeat writes nothing',
    async run(bench) {
      bench.hand.rewrites(true)
      const { published, placed } = await placeOne(bench)
      const row = await only(bench)
      assert.deepEqual(reconcile(placed, await look(bench, published)), { kind: 'in_step' })
      const again = await bench.shelf.publish(
        bench.shop,
        await bench.wish({ revision: 2n }),
        bench.ctx({ known: published.ref }),
      )
      assert.equal(valueIn(again).did, 'nothing')
      assert.deepEqual(await only(bench), row)
    },
  },
  {
    id: 'R2',
    part: 'shelf',
    title: 'edited by hand: stock and state are mended, price mended and told, text and photos left for a person',
    async run(bench) {
      const { published, placed } = await placeOne(bench)
      const { item } = published.ref
      bench.hand.edit(item, { stock: 99, state: 'hidden' })
      assert.deepEqual(reconcile(placed, await look(bench, published)), {
        kind: 'edited',
        mend: ['stock', 'state'],
        tell: [],
        decide: [],
      })
      bench.hand.edit(item, { stock: 7, state: 'live', price: baht(99) })
      assert.deepEqual(reconcile(placed, await look(bench, published)), {
        kind: 'edited',
        mend: ['price'],
        tell: ['price'],
        decide: [],
      })
      const [mended] = await bench.shelf.updatePrice(
        bench.shop,
        [{ ref: published.ref, price: baht(350), revision: 1n }],
        bench.ctx(),
      )
      assert.ok(mended)
      valueIn(mended)
      bench.hand.edit(item, { title: handTitle, photos: (await only(bench)).photos.slice(0, 1) })
      assert.deepEqual(reconcile(placed, await look(bench, published)), {
        kind: 'edited',
        mend: [],
        tell: [],
        decide: ['text', 'photos'],
      })
      assert.deepEqual(reconcile({ ...placed, wishChanged: true }, await look(bench, published)), {
        kind: 'edited',
        mend: [],
        tell: [],
        decide: ['text', 'photos'],
      })
      const row = await only(bench)
      assert.deepEqual([row.title, row.price, row.stock], [handTitle, baht(350), 7])
    },
  },
  {
    id: 'R3',
    part: 'shelf',
    title: 'deleted by hand: withdrawn, never made again by itself',
    async run(bench) {
      const { published, placed } = await placeOne(bench)
      bench.hand.remove(published.ref.item)
      assert.deepEqual(reconcile(placed, await look(bench, published)), { kind: 'withdrawn_there' })
      const wish = await bench.wish({ revision: 2n })
      const again = await bench.shelf.publish(bench.shop, wish, bench.ctx({ known: published.ref }))
      assert.equal(troubleIn(again).code, 'gone')
      assert.deepEqual(await bench.rows(), [])
    },
  },
  {
    id: 'R4',
    part: 'shelf',
    title: 'hidden, banned, under review by the partner: state and reasons are seen',
    async run(bench) {
      const { published, placed } = await placeOne(bench)
      bench.hand.edit(published.ref.item, { state: 'hidden' })
      assert.equal((await look(bench, published))?.state, 'hidden')
      assert.deepEqual((await only(bench)).state, 'hidden')
      if (!bench.names.reviews) return
      bench.hand.ban(published.ref.item, 'ต้องมีเลข อย.')
      const finding = reconcile(placed, await look(bench, published))
      assert.equal(finding.kind, 'refused_there')
      assert.ok(finding.kind === 'refused_there' && /อย\./.test(finding.reasons[0]?.th ?? ''))
      bench.hand.reviewsNew(true)
      const other = valueIn(await bench.shelf.publish(bench.shop, await bench.wish({ id: 'yn-other' }), bench.ctx()))
      assert.deepEqual(reconcile(toPlaced(other), await look(bench, other)), { kind: 'in_review' })
      assert.deepEqual(
        (await bench.rows()).map((row) => row.state),
        ['refused', 'in_review'],
      )
    },
  },
  {
    id: 'R5',
    part: 'shelf',
    title: 'the seller’s own items are seen by the sweep and never touched',
    async run(bench) {
      const own = bench.hand.add({})
      const { published } = await placeOne(bench)
      const before = await bench.rows()
      // Some partners list by the very search that lags.
      bench.world.clock.move(60_000)
      const swept: Remote[] = []
      for await (const one of bench.shelf.sweep(bench.shop, null, bench.ctx().signal)) swept.push(valueIn(one))
      assert.deepEqual(new Set(swept.map((one) => one.ref.item)), new Set([own.item, published.ref.item]))
      for (const remote of swept.filter((one) => one.ref.item === own.item))
        assert.deepEqual(reconcile(null, remote), { kind: 'not_ours' })
      assert.deepEqual(await bench.rows(), before)
    },
  },
  {
    id: 'R6',
    part: 'shelf',
    once: true,
    title: 'a shop of 10,001 items is seen whole, whatever the caps of pages and offsets',
    async run(bench) {
      const made = new Set<string>()
      // Made over some time, as shops are: so many in one second would be beyond any window.
      for (let at = 0; at < 10_001; at += 1) {
        if (at % 100 === 0) bench.world.clock.move(60_000)
        made.add(bench.hand.add({ ourId: `yn-${at}` }).item)
      }
      const { seen, times } = await sweepAll(bench)
      assert.equal(seen.size, made.size)
      assert.deepEqual(seen, made)
      assert.ok(times < 10_001 * 1.1, `${times} reads for 10,001 items`)
      assert.equal((await bench.rows()).length, 10_001)
    },
  },
  {
    id: 'R7',
    part: 'shelf',
    title: 'twins with our id are found by the sweep',
    async run(bench) {
      const { published, placed } = await placeOne(bench)
      const twin = bench.hand.add({ ourId: 'yn-7f3k9' })
      const found: string[] = []
      for await (const one of bench.shelf.sweep(bench.shop, null, bench.ctx().signal)) {
        const remote = valueIn(one)
        if (remote.ourId === 'yn-7f3k9' && reconcile(placed, remote).kind === 'twin') found.push(remote.ref.item)
      }
      assert.deepEqual(found, [twin.item])
      assert.notEqual(published.ref.item, twin.item)
      assert.equal((await bench.rows()).length, 2)
    },
  },
  {
    id: 'R8',
    part: 'shelf',
    title: 'an item leaves the list while its pages are read: the others are seen all the same',
    async run(bench) {
      const made = Array.from({ length: 150 }, (_, at) => bench.hand.add({ ourId: `yn-${at}` }).item)
      const seen = new Set<string>()
      let left = ''
      for await (const one of bench.shelf.sweep(bench.shop, new Date(0), bench.ctx().signal)) {
        const { item } = valueIn(one).ref
        if (!left) bench.hand.postpone(item)
        left ||= item
        seen.add(item)
      }
      for (const item of made) assert.ok(seen.has(item), `${item} was missed`)
      // Where a list has no window, an item leaves it only by being deleted.
      assert.equal((await bench.rows()).filter((row) => row.id !== left).length, 149)
    },
  },
]

async function sweepAll(bench: Bench): Promise<{ seen: Set<string>; times: number }> {
  const seen = new Set<string>()
  let times = 0
  // Ten thousand reads one by one take a while where the machine has other work.
  const signal = AbortSignal.timeout(110_000)
  for await (const one of bench.shelf.sweep(bench.shop, null, signal)) {
    seen.add(valueIn(one).ref.item)
    times += 1
  }
  return { seen, times }
}

async function placeOne(bench: Bench): Promise<{ published: Published; placed: Placed }> {
  const published = valueIn(await bench.shelf.publish(bench.shop, await bench.wish(), bench.ctx()))
  return { published, placed: toPlaced(published) }
}

function toPlaced(published: Published): Placed {
  return { ref: published.ref, echo: published.echo, wishChanged: false, wanted: true }
}

async function look(bench: Bench, published: Published): Promise<Remote | null> {
  return valueIn(await bench.shelf.fetchRemote(bench.shop, published.ref, bench.ctx().signal))
}
