import { expect, test } from 'vitest'
import { dyeHex, repeatOf, type Weave, weaveCss, weaveDyes, weaveOf, weaveSvg } from '#app/lib/weave.ts'
import { communities } from '#prisma/seed/data/communities.ts'

const cloths = communities.map(({ slug }) => ({ slug, weave: weaveOf(slug) }))

test('a community keeps its cloth for ever', () => {
  expect(weaveDyes('ban-bu')).toEqual(['marigold', 'ink', 'indigo', 'pandan'])
  expect(weaveSvg(weaveOf('ban-bu'), { size: 64 })).toMatchInlineSnapshot(
    `"<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 138 138"><path fill="#FBF8F2" d="M0 0h138v138H0z"/><g opacity="0.8"><path fill="#F0B429" d="M0 0h18v138h-18z"/><path fill="#1B2340" d="M30 0h4v138h-4zM38 0h4v138h-4zM46 0h4v138h-4z"/><path fill="#2B3F8C" d="M62 0h6v138h-6zM72 0h6v138h-6zM82 0h6v138h-6z"/><path fill="#2F6B46" d="M100 0h6v138h-6zM110 0h6v138h-6zM120 0h6v138h-6z"/></g><g opacity="0.55" style="mix-blend-mode:multiply"><path fill="#F0B429" d="M0 0v18h138v-18z"/><path fill="#1B2340" d="M0 30v4h138v-4zM0 38v4h138v-4zM0 46v4h138v-4z"/><path fill="#2B3F8C" d="M0 62v6h138v-6zM0 72v6h138v-6zM0 82v6h138v-6z"/><path fill="#2F6B46" d="M0 100v6h138v-6zM0 110v6h138v-6zM0 120v6h138v-6z"/></g></svg>"`,
  )
})

test('no two communities share dyes and rhythm', () => {
  const signs = cloths.map(({ weave }) => JSON.stringify(weave))
  expect(new Set(signs).size).toBe(communities.length)
})

test('the shares of dye or the measure of stripes tell any two cloths apart', () => {
  for (const [i, one] of cloths.entries()) {
    for (const other of cloths.slice(i + 1)) {
      expect(glance(one.weave, other.weave), `${one.slug} and ${other.slug}`).toBeGreaterThan(0.12)
    }
  }
})

test('stripes are 4 to 20 px wide, of two to four dyes, all of them used', () => {
  for (const { weave } of cloths) {
    expect(weave.dyes.length).toBeGreaterThanOrEqual(2)
    expect(weave.dyes.length).toBeLessThanOrEqual(4)
    expect(new Set(weave.stripes.flatMap(({ dye }) => dye ?? []))).toEqual(new Set(weave.dyes))
    for (const { width } of weave.stripes) {
      expect(width).toBeGreaterThanOrEqual(4)
      expect(width).toBeLessThanOrEqual(20)
    }
  }
})

test('a tile is a whole SVG of at most 1.2 KB', () => {
  for (const { weave } of cloths) {
    const svg = weaveSvg(weave, { size: 96 })
    expect(svg.length).toBeLessThanOrEqual(1200)
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="96" height="96" [^>]*>.*<\/svg>$/)
    expect(svg.match(/<g /g)).toHaveLength(2)
    expect(svg.match(/<\/g>/g)).toHaveLength(2)
  }
})

test('the CSS holds every stripe of warp and weft over cotton', () => {
  for (const { weave } of cloths) {
    const css = weaveCss(weave)
    expect(css.match(/repeating-linear-gradient/g)).toHaveLength(2)
    expect(css.match(new RegExp(`${repeatOf(weave)}px`, 'g'))?.length).toBeGreaterThanOrEqual(2)
    for (const dye of weave.dyes) expect(css).toContain(dyeHex[dye])
  }
})

test('a committee may choose dyes and rhythm', () => {
  expect(weaveDyes('ban-bu', { dyes: ['lac', 'ink'] })).toEqual(['lac', 'ink'])
  expect(weaveOf('ban-bu', { rhythm: 7 })).toEqual(weaveOf('kudi-chin', { rhythm: 7 }))
  expect(weaveDyes('ban-bu', { dyes: ['lac'] })).toEqual(weaveDyes('ban-bu'))
})

/** How far apart two cloths look: shares of each dye, the mean stripe and the length of a repeat. */
function glance(one: Weave, other: Weave): number {
  const [a, b] = [look(one), look(other)]
  return Math.hypot(...a.map((value, i) => value - (b[i] ?? 0)))
}

function look(weave: Weave): number[] {
  const repeat = repeatOf(weave)
  const share = (dye: string) =>
    weave.stripes.reduce((sum, stripe) => (stripe.dye === dye ? sum + stripe.width / repeat : sum), 0)
  const measure = [Math.log(repeat / weave.stripes.length) * 0.25, Math.log(repeat) * 0.12]
  const has = Object.keys(dyeHex).map((dye) => (weave.dyes.some((own) => own === dye) ? 0.12 : 0))
  return [...Object.keys(dyeHex).map(share), ...measure, ...has]
}
