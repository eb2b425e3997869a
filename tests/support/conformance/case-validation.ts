/** C. What the partner would refuse is found before anything leaves, all of it at once. */
import assert from 'node:assert/strict'
import { baht, satang } from '#integrations/money.ts'
import type { Problem, Ref, Rules } from '#integrations/partners/contract.ts'
import { type Bench, type Case, photo, type Trick, troubleIn, valueIn } from './bench.ts'

export const validationCases: readonly Case[] = [
  {
    id: 'C1',
    title: 'ten different faults are ten problems at once, in both languages, without any call',
    async run(bench) {
      const good = await bench.wish()
      const words = { th: { title: 'ผ้า', story: 'สั้น' }, en: null }
      const listing = {
        ...good.listing,
        id: 'Not Fit!',
        words,
        price: satang(35_050n),
        sellable: -1,
        photos: [],
        weightGrams: null,
      }
      const placing = { categoryId: null, attributes: {}, brandId: 'x', logistics: [], locationId: 'nowhere' }
      const wish = { ...good, listing, placing }
      const before = bench.seen().length
      const problems = bench.shelf.validate(wish)
      const fields = new Set(problems.map((one) => one.field))
      for (const field of [
        'id',
        'title',
        'story',
        'price',
        'stock',
        'photos',
        'weight',
        'category',
        'brand',
        'logistics',
        'location',
      ]) {
        assert.ok(fields.has(field as Problem['field']), `${field} is not named`)
      }
      assert.ok(problems.length >= 10)
      for (const one of problems) {
        assert.match(one.say.th, /[\u0e00-\u0e7f]/)
        assert.match(one.say.en, /^[^\u0e00-\u0e7f]+$/)
        assert.doesNotMatch(one.say.th + one.say.en, /[{}]/)
      }
      const trouble = troubleIn(await bench.shelf.publish(bench.shop, wish, bench.ctx()))
      assert.equal(trouble.code, 'refused')
      assert.equal(trouble.problems.length, problems.filter((one) => one.weight === 'blocks').length)
      assert.equal(bench.seen().length, before)
      assert.deepEqual(await bench.rows(), [])
    },
  },
  {
    id: 'C2',
    title: 'title at the limit −1, limit and +1 in Thai, and below the minimum',
    async run(bench) {
      const { rules } = await bench.wish()
      const max = rules.title.max ?? 0
      const min = rules.title.min ?? 0
      const codes = async (length: number) =>
        (await problemsFor(bench, { title: thai(length) })).filter(onTitle).map((one) => one.code)
      assert.deepEqual(await codes(max - 1), ['near_limit'])
      assert.deepEqual(await codes(max), ['near_limit'])
      assert.deepEqual(await codes(max + 1), ['too_long'])
      assert.deepEqual(await codes(Math.floor(max * 0.9)), [])
      assert.deepEqual(await codes(min - 1), ['too_short'])
      const wish = await bench.wish({ words: { th: { title: thai(max), story: 'เรื่องที่ยาวพอ จะลงได้' }, en: null } })
      valueIn(await bench.shelf.publish(bench.shop, wish, bench.ctx()))
      const [row] = await bench.rows()
      assert.equal([...(row?.title ?? '')].length, max)
    },
  },
  {
    id: 'C3',
    title: 'a price with satang, of nothing, or above the limit is a problem and never rounded',
    async run(bench) {
      const { rules } = await bench.wish()
      const over = satang((rules.price.max ?? baht(0)) + 100n)
      assert.deepEqual(await priceCodes(bench, satang(35_001n)), ['not_whole_baht'])
      assert.deepEqual(await priceCodes(bench, satang(0n)), ['too_small'])
      assert.deepEqual(await priceCodes(bench, over), ['too_big'])
      const ref = valueIn(await bench.shelf.publish(bench.shop, await bench.wish(), bench.ctx())).ref
      const [answer] = await bench.shelf.updatePrice(
        bench.shop,
        [{ ref, price: satang(35_001n), revision: 2n }],
        bench.ctx(),
      )
      assert.ok(answer)
      assert.equal(troubleIn(answer).problems[0]?.code, 'not_whole_baht')
      assert.equal((await bench.rows())[0]?.baht, 350)
    },
  },
  {
    id: 'C4',
    title: 'missing and conditional attributes, vanished choices, dead and group categories',
    async run(bench) {
      const missing = bench.shelf.validate(await bench.wish({}, { attributes: {} }))
      assert.deepEqual(
        missing.map((one) => [one.field, one.code]),
        [['attribute:100134', 'not_chosen']],
      )
      const food = { categoryId: '100131', attributes: { '100999': ['5003'], '100975': ['5102'] } }
      const conditional = bench.shelf.validate(await bench.wish({}, food))
      assert.deepEqual(
        conditional.map((one) => [one.field, one.code]),
        [['attribute:100974', 'not_chosen']],
      )
      const fresh = { ...food, attributes: { '100999': ['5003'], '100975': ['5101'] } }
      assert.deepEqual(bench.shelf.validate(await bench.wish({}, fresh)), [])
      const vanished = { ...food, attributes: { '100999': ['5003'], '100975': ['9999'] } }
      assert.deepEqual(codesOf(bench.shelf.validate(await bench.wish({}, vanished))), ['unknown_choice'])
      for (const categoryId of [bench.names.deadCategory, bench.names.groupCategory]) {
        const found = bench.shelf.validate(await bench.wish({}, { categoryId, attributes: {} }))
        assert.deepEqual(
          found.map((one) => [one.field, one.code]),
          [['category', 'unknown_choice']],
        )
      }
      assert.deepEqual(await bench.rows(), [])
    },
  },
  {
    id: 'C5',
    title: 'photos: none, too many, 11 MB, 200 px, wrong type, each named by its number',
    async run(bench) {
      assert.deepEqual(codesOf(bench.shelf.validate(await bench.wish({ photos: [] }))), ['too_few'])
      const many = Array.from({ length: 10 }, (_, at) => photo(String(at)))
      assert.deepEqual(codesOf(bench.shelf.validate(await bench.wish({ photos: many }))), ['too_many'])
      const photos = [
        photo('a'),
        photo('b', { bytes: 11 * 1024 * 1024 }),
        photo('c', { width: 200 }),
        photo('d', { type: 'image/webp' }),
      ]
      const found = bench.shelf.validate(await bench.wish({ photos }))
      assert.deepEqual(
        new Set(found.map((one) => `${one.field} ${one.code}`)),
        new Set(['photo:2 too_big', 'photo:4 bad_format', 'photo:3 too_small']),
      )
      assert.match(found.find((one) => one.field === 'photo:2')?.say.th ?? '', /รูปที่ 2/)
      assert.deepEqual(await bench.rows(), [])
    },
  },
  {
    id: 'C6',
    title: 'a rule that is only assumed warns and does not block',
    async run(bench) {
      const wish = await bench.wish({ photos: [photo('a', { width: 200, height: 200 })] })
      assert.deepEqual(
        bench.shelf.validate(wish).map((one) => one.weight),
        ['warns'],
      )
      const rules: Rules = { ...wish.rules, title: { ...wish.rules.title, max: 3, from: 'assumed' } }
      assert.ok(bench.shelf.validate({ ...wish, rules }).every((one) => one.weight === 'warns'))
      valueIn(await bench.shelf.publish(bench.shop, wish, bench.ctx()))
      assert.equal((await bench.rows()).length, 1)
    },
  },
  {
    id: 'C7',
    title: 'every refusal the papers name is understood; an unknown one is shown as it is, with an alarm',
    async run(bench) {
      const known = valueIn(await bench.shelf.publish(bench.shop, await bench.wish(), bench.ctx())).ref
      for (const { code, message } of bench.names.refusals) {
        const trouble = await updateTrouble(bench, known, { kind: 'code', error: `product.${code}`, message })
        const alarming = ['misconfigured', 'clock'].includes(trouble.code)
        assert.equal(trouble.alarm, alarming, `${code} "${message}" raised ${trouble.alarm} as ${trouble.code}`)
        assert.equal(trouble.remoteCode, `product.${code}`)
      }
      const unheard = { kind: 'code', error: 'product.error_brand_new', message: 'ไม่เคยมีมาก่อน' } as const
      const unknown = await updateTrouble(bench, known, unheard)
      assert.deepEqual([unknown.code, unknown.alarm], ['refused', true])
      assert.match(unknown.say.th, /ไม่เคยมีมาก่อน/)
      assert.equal((await bench.rows()).length, 1)
    },
  },
  {
    id: 'C8',
    title: 'a story with script, ampersand, emoji and 20,000 letters arrives safe and within the limit',
    async run(bench) {
      const story = `<script>alert(1)</script><b>ผ้า</b> & คราม 👩🏽‍🌾 ${'ผ้าขาวม้าทอมือ '.repeat(1400)}`
      const wish = await bench.wish({ words: { th: { title: 'ผ้าขาวม้าทอมือ', story }, en: null } })
      assert.deepEqual(codesOf(bench.shelf.validate(wish)), ['shortened'])
      valueIn(await bench.shelf.publish(bench.shop, wish, bench.ctx()))
      const [row] = await bench.rows()
      assert.ok(row)
      assert.doesNotMatch(row.story, /<|script|alert/)
      assert.match(row.story, /^ผ้า & คราม 👩🏽‍🌾 /)
      assert.ok([...row.story].length <= (wish.rules.story.max ?? 0))
      assert.equal(row.story, bench.shelf.preview(wish.listing, wish.rules).story)
    },
  },
]

/** What comes of an update that the partner answers so. Notes are wiped, so that no pause outlives its case. */
async function updateTrouble(bench: Bench, known: Ref, trick: Trick) {
  bench.play(trick, { on: 'update', times: 2 })
  const heavier = await bench.wish({ weightGrams: 500 })
  const trouble = troubleIn(await bench.shelf.publish(bench.shop, heavier, bench.ctx({ known })))
  bench.hand.forgetTricks()
  bench.world.memory.wipe()
  return trouble
}

async function problemsFor(bench: Bench, { title }: { title: string }) {
  return bench.shelf.validate(await bench.wish({ words: { th: { title, story: 'เรื่องที่ยาวพอ จะลงได้' }, en: null } }))
}

async function priceCodes(bench: Bench, price: ReturnType<typeof satang>) {
  return codesOf(bench.shelf.validate(await bench.wish({ price })))
}

function codesOf(problems: readonly Problem[]): string[] {
  return problems.map((one) => one.code)
}

function onTitle(problem: Problem): boolean {
  return problem.field === 'title'
}

/** A Thai text of exactly so many code points, vowels and tone marks among them. */
function thai(length: number): string {
  return [...'ผ้าทอมือที่บ้านครัวสีครามน้ำ'.repeat(20)].slice(0, length).join('')
}
