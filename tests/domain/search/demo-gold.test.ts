import { beforeEach, describe, expect, it } from 'vitest'
import { publicProducer, publicProduct, publicStory } from '#app/domain/producer/public.ts'
import { noFilters } from '#app/domain/search/asked.ts'
import { findHits } from '#app/domain/search/hits.server.ts'
import { db } from '#app/lib/database.server.ts'
import { writeDemoGoods } from '#tests/support/demo-goods.ts'
import { goldPairs, type Kind, type Pair } from './gold-pairs.ts'

/** No more of what people mean may be missed than these: who makes search better takes a line away. */
const knownMisses: readonly string[] = [
  'ของไหม บ้านครัว → community ban-khrua',
  'ตะกร้าสาน → product ตะกร้าไม้ไผ่จ่ายตลาด',
  'ขุย → product ขลุ่ยเพียงออไม้รวก',
  'ทับพีไม้ → product ทัพพีตะหลิวไม้ 3 ชิ้น',
]

type Names = ReadonlyMap<string, string>

/** Each public thing's name in the pairs, by kind and id. */
async function namesOfAll(): Promise<Record<Kind, Names>> {
  const [products, makers, stories, communities, districts] = await Promise.all([
    db.product.findMany({ where: publicProduct, select: { id: true, titleTh: true } }),
    db.producer.findMany({ where: publicProducer, select: { id: true, nameTh: true } }),
    db.story.findMany({ where: publicStory, select: { id: true, approvedVersion: { select: { titleTh: true } } } }),
    db.community.findMany({ select: { id: true, slug: true } }),
    db.district.findMany({ select: { code: true, slug: true } }),
  ])
  return {
    product: new Map(products.map(({ id, titleTh }) => [id, titleTh])),
    maker: new Map(makers.map(({ id, nameTh }) => [id, nameTh])),
    story: new Map(stories.map(({ id, approvedVersion }) => [id, approvedVersion?.titleTh ?? ''])),
    community: new Map(communities.map(({ id, slug }) => [id, slug])),
    district: new Map(districts.map(({ code, slug }) => [code, slug])),
  }
}

async function firstTen(typed: string, kind: Kind, names: Names): Promise<string[]> {
  const hits = await findHits(typed, { filters: noFilters, sort: 'best', after: null, take: 10, others: 10 })
  const ids = !hits ? [] : kind === 'product' ? hits.products : hits.others[kind].ids
  return ids.map((id) => names.get(id) ?? '')
}

beforeEach(writeDemoGoods)

describe('the gold set', () => {
  it('is answered within the first ten', async () => {
    const names = await namesOfAll()
    const pairs: Pair[] = Object.values(goldPairs).flat()
    const missed: string[] = []
    let recall = 0
    for (const [typed, kind, ...answers] of pairs) {
      for (const answer of answers) expect([...names[kind].values()], `a ${kind} of the demo`).toContain(answer)
      const found = await firstTen(typed, kind, names[kind])
      const lost = answers.filter((answer) => !found.includes(answer))
      recall += (answers.length - lost.length) / answers.length
      missed.push(...lost.map((answer) => `${typed} → ${kind} ${answer}`))
    }
    recall /= pairs.length
    console.log(`search: recall@10 is ${recall.toFixed(3)} over ${pairs.length} pairs of the gold set`)
    expect(missed).toEqual(knownMisses)
    expect(pairs.length).toBeGreaterThanOrEqual(120)
    expect(recall).toBeGreaterThanOrEqual(0.95)
  })
})
