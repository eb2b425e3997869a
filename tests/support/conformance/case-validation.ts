/** C. What the partner would refuse is found before anything leaves, all of it at once. */
import assert from 'node:assert/strict'
import { baht, satang } from '#integrations/money.ts'
import type { Field, Problem, Ref, Rules } from '#integrations/partners/contract.ts'
import { foldText, textLength } from '#integrations/partners/text.ts'
import { type Bench, only, publishOne, type Trick, troubleIn, valueIn } from './bench.ts'
import type { ShopCase } from './case.ts'
import { listing, photo, secondTitle } from './wish.ts'

export const validationCases: readonly ShopCase[] = [
  {
    id: 'C1',
    part: 'shelf',
    title: 'ten different faults are ten problems at once, in both languages, without any call',
    async run(bench) {
      const wish = await faultyWish(bench)
      const before = bench.reached()
      const problems = bench.shelf.validate(wish)
      const fields = new Set(problems.map((one) => one.field))
      for (const field of faultyFields) assert.ok(fields.has(field), `${field} is not named`)
      assert.ok(problems.length >= 10)
      for (const one of problems) {
        assert.match(one.say.th, /[\u0e00-\u0e7f]/)
        assert.match(one.say.en, /^[^\u0e00-\u0e7f]+$/)
        assert.doesNotMatch(one.say.th + one.say.en, /[{}]/)
      }
      const trouble = troubleIn(await bench.shelf.publish(bench.shop, wish, bench.ctx()))
      assert.equal(trouble.code, 'refused')
      assert.equal(trouble.problems.length, problems.filter((one) => one.weight === 'blocks').length)
      assert.equal(bench.reached(), before)
      assert.deepEqual(await bench.rows(), [])
    },
  },
  {
    id: 'C2',
    part: 'shelf',
    title: 'title at the limit −1, limit and +1 in Thai, and below the minimum',
    async run(bench) {
      const { title } = (await bench.wish()).rules
      const { max, min, counts } = title
      assert.ok(max)
      const codes = async (length: number) =>
        (await problemsFor(bench, { title: thai(length, counts) })).filter(onTitle).map((one) => one.code)
      assert.deepEqual(await codes(max - 1), ['near_limit'])
      assert.deepEqual(await codes(max), ['near_limit'])
      assert.deepEqual(await codes(max + 1), ['too_long'])
      assert.deepEqual(await codes(Math.floor(max * 0.9)), [])
      if (min !== null && min > 1) assert.deepEqual(await codes(min - 1), ['too_short'])
      const words = { th: { ...listing.words.th, title: thai(max, counts) }, en: null }
      valueIn(await bench.shelf.publish(bench.shop, await bench.wish({ words }), bench.ctx()))
      assert.equal(textLength((await only(bench)).title, counts), max)
    },
  },
  {
    id: 'C3',
    part: 'shelf',
    title: 'a price with satang, of nothing, or above the limit: a problem or exact, never rounded',
    async run(bench) {
      const { rules } = await bench.wish()
      const odd = satang(35_001n)
      const whole = bench.partner.capabilities.priceStep > 1n
      assert.deepEqual(await priceCodes(bench, odd), whole ? ['not_whole_baht'] : [])
      assert.deepEqual(await priceCodes(bench, satang(0n)), ['too_small'])
      if (rules.price.max !== null)
        assert.deepEqual(await priceCodes(bench, satang(rules.price.max + 100n)), ['too_big'])
      const known = whole ? await publishOne(bench) : await publishAt(bench, satang(35_003n))
      const [answer] = await bench.shelf.updatePrice(
        bench.shop,
        [{ ref: known, price: odd, revision: 2n }],
        bench.ctx(),
      )
      assert.ok(answer)
      if (whole) assert.equal(troubleIn(answer).problems[0]?.code, 'not_whole_baht')
      else assert.equal(valueIn(answer).price, odd)
      assert.equal((await only(bench)).price, whole ? baht(350) : odd)
    },
  },
  {
    id: 'C4',
    part: 'shelf',
    title: 'missing and conditional attributes, vanished choices, dead and group categories',
    async run(bench) {
      const { attributes, deadCategory, groupCategory } = bench.names
      const found = async (placing: Parameters<Bench['wish']>[1]) =>
        bench.shelf.validate(await bench.wish({}, placing)).map((one) => [one.field, one.code])
      if (attributes) {
        assert.deepEqual(await found({ attributes: {} }), [[`attribute:${attributes.mandatory}`, 'not_chosen']])
        if (attributes.conditional) {
          const { open, missing, closed } = attributes.conditional
          assert.deepEqual(await found(open), [[`attribute:${missing}`, 'not_chosen']])
          assert.deepEqual(await found(closed), [])
        }
        assert.deepEqual(
          (await found(attributes.vanished)).map(([, code]) => code),
          ['unknown_choice'],
        )
      }
      for (const categoryId of [deadCategory, groupCategory])
        assert.deepEqual(await found({ categoryId, attributes: {} }), [['category', 'unknown_choice']])
      assert.deepEqual(await bench.rows(), [])
    },
  },
  {
    id: 'C5',
    part: 'shelf',
    title: 'photos: none, too many, 11 MB, 200 px, wrong type, each named by its number',
    async run(bench) {
      const { photos: rule } = (await bench.wish()).rules
      assert.deepEqual(codesOf(bench.shelf.validate(await bench.wish({ photos: [] }))), ['too_few'])
      const many = Array.from({ length: (rule.max ?? 0) + 1 }, (_, at) => photo(String(at)))
      assert.deepEqual(codesOf(bench.shelf.validate(await bench.wish({ photos: many }))), ['too_many'])
      const fetched = bench.partner.capabilities.photos === 'they_fetch'
      const photos = [
        photo('a'),
        photo('b', { bytes: rule.maxBytes + 1 }),
        photo('c', { type: 'image/webp' }),
        photo('d', { width: rule.minSide - 1 }),
        photo('e', { url: 'http://192.168.1.7/e.jpg' }),
      ]
      const found = bench.shelf.validate(await bench.wish({ photos }))
      const expected = ['photo:2 too_big']
      if (!rule.types.includes('image/webp')) expected.push('photo:3 bad_format')
      if (rule.minSide > 1) expected.push('photo:4 too_small')
      if (fetched) expected.push('photo:5 not_public')
      assert.deepEqual(new Set(found.map((one) => `${one.field} ${one.code}`)), new Set(expected))
      assert.match(found.find((one) => one.field === 'photo:2')?.say.th ?? '', /รูปที่ 2/)
      assert.deepEqual(await bench.rows(), [])
    },
  },
  {
    id: 'C6',
    part: 'shelf',
    title: 'a rule that is only assumed warns and does not block',
    async run(bench) {
      const wish = await bench.wish()
      const rules: Rules = { ...wish.rules, photos: { ...wish.rules.photos, minSide: 1300, sideFrom: 'assumed' } }
      const weights = (changed: Rules) => bench.shelf.validate({ ...wish, rules: changed }).map((one) => one.weight)
      assert.deepEqual(weights(rules), ['warns', 'warns'])
      assert.deepEqual(weights({ ...wish.rules, title: { ...wish.rules.title, max: 3, from: 'assumed' } }), ['warns'])
      valueIn(await bench.shelf.publish(bench.shop, { ...wish, rules }, bench.ctx()))
      await only(bench)
    },
  },
  {
    id: 'C7',
    part: 'shelf',
    title: 'every refusal the papers name is understood; an unknown one is shown as it is, with an alarm',
    async run(bench) {
      const known = await publishOne(bench)
      const { refusals, unheard } = bench.names
      assert.ok(refusals.length > 3)
      for (const { trick, remoteCode } of refusals) {
        const trouble = await updateTrouble(bench, known, trick)
        const alarming = ['misconfigured', 'clock'].includes(trouble.code)
        assert.equal(trouble.alarm, alarming, `${JSON.stringify(trick)} raised ${trouble.alarm} as ${trouble.code}`)
        assert.equal(trouble.remoteCode, remoteCode)
      }
      if (unheard) {
        const unknown = await updateTrouble(bench, known, unheard)
        assert.deepEqual([unknown.code, unknown.alarm], ['refused', true])
        assert.match(unknown.say.th, /ไม่เคยมีมาก่อน/)
      }
      await only(bench)
    },
  },
  {
    id: 'C8',
    part: 'shelf',
    title: 'a story with script, ampersand, emoji and too many letters arrives safe and within the limit',
    async run(bench) {
      const { max, html } = (await bench.wish()).rules.story
      assert.ok(max)
      const long = 'ผ้าขาวม้าทอมือ '.repeat(Math.ceil(Math.max(max, 20_000) / 15) + 50)
      const story = `<script>alert(1)</script><b>ผ้า</b> & คราม 👩🏽‍🌾 ${long}`
      const wish = await bench.wish({ words: { th: { ...listing.words.th, story }, en: null } })
      assert.deepEqual(codesOf(bench.shelf.validate(wish)), ['shortened'])
      valueIn(await bench.shelf.publish(bench.shop, wish, bench.ctx()))
      const row = await only(bench)
      assert.doesNotMatch(row.story, /script|alert/)
      assert.ok([...row.story].length <= max)
      const tags = [...row.story.matchAll(/<\/?([a-z0-9]+)/gi)].map(([, tag]) => tag?.toLowerCase())
      for (const tag of tags) assert.ok(tag && html?.includes(tag), `the tag ${tag} is not allowed there`)
      assert.match(row.story, html ? /ผ้า &amp; คราม 👩🏽‍🌾 / : /^ผ้า & คราม 👩🏽‍🌾 /)
      assert.equal(readable(row.story, html !== null), foldText(bench.shelf.preview(wish.listing, wish.rules).story))
    },
  },
]

/** Wrong in every way at once, whatever the partner. */
async function faultyWish(bench: Bench) {
  const good = await bench.wish()
  const faulty = {
    ...good.listing,
    id: 'Not Fit!',
    words: { th: { title: ' ', story: ' ' }, en: null },
    price: satang(0n),
    sellable: -1,
    photos: [],
    weightGrams: 0,
    sizeMm: { length: 0, width: 0, height: 0 },
  }
  const placing = { categoryId: null, attributes: {}, brandId: 'x', logistics: ['nobody'], locationId: 'nowhere' }
  return { ...good, listing: faulty, placing }
}

const faultyFields: readonly Field[] = [
  ...(['id', 'title', 'story', 'price', 'stock', 'photos'] as const),
  ...(['weight', 'size', 'category', 'brand', 'location'] as const),
]

async function publishAt(bench: Bench, price: ReturnType<typeof satang>): Promise<Ref> {
  const { ref } = valueIn(await bench.shelf.publish(bench.shop, await bench.wish({ price }), bench.ctx()))
  assert.equal((await only(bench)).price, price)
  return ref
}

/** A story as a reader sees it, blanks folded. */
function readable(story: string, html: boolean): string {
  if (!html) return foldText(story)
  const text = story.replace(/<[^>]+>/g, ' ')
  return foldText(
    text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
  )
}

/** What comes of an update that the partner answers so. Notes are wiped, so that no pause outlives its case. */
async function updateTrouble(bench: Bench, known: Ref, trick: Trick) {
  bench.play(trick, { on: 'update', times: 2 })
  const renamed = await bench.wish({ words: { th: { ...listing.words.th, title: secondTitle }, en: null } })
  const trouble = troubleIn(await bench.shelf.publish(bench.shop, renamed, bench.ctx({ known })))
  bench.hand.forgetTricks()
  bench.world.memory.wipe()
  return trouble
}

async function problemsFor(bench: Bench, { title }: { title: string }) {
  return bench.shelf.validate(await bench.wish({ words: { th: { ...listing.words.th, title }, en: null } }))
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

/** A Thai text of exactly that length as the partner counts, vowels and tone marks among it. */
function thai(length: number, counts: 'code_points' | 'utf8_bytes'): string {
  const letters = counts === 'utf8_bytes' ? Math.floor(length / 3) : length
  const text = [...'ผ้าทอมือที่บ้านครัวสีครามน้ำ'.repeat(20)].slice(0, letters).join('')
  return text + 'a'.repeat(length - textLength(text, counts))
}
