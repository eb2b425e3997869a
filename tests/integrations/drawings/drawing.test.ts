import sharp from 'sharp'
import { expect, test } from 'vitest'
import { categorySlugs } from '#app/domain/product/category.ts'
import { makers } from '#prisma/seed/data/makers.ts'
import { products } from '#prisma/seed/data/products.ts'
import { draw, render } from '#prisma/seed/drawings/draw.ts'
import { type Drawing, goodsMotif, type Motif, makerMotif, placeMotif } from '#prisma/seed/drawings/motif.ts'

const motifs: Motif[] = [...Object.values(goodsMotif).flat(), ...makerMotif, ...placeMotif]
const drawn = (motif: Motif, variation: number) =>
  draw({ motif, variation, dyes: ['clay', 'pandan'], community: 'ban-bu' })

test('every category has a drawing of its own', () => {
  const sets = Object.entries(goodsMotif)
  expect(sets.map(([category]) => category).sort()).toEqual([...categorySlugs].sort())
  const all = sets.flatMap(([, names]) => [...names])
  expect(new Set(all).size).toBe(all.length)
})

test('the same drawing gives the same bytes', () => {
  for (const motif of motifs) expect(drawn(motif, 3)).toBe(drawn(motif, 3))
})

test('no drawing holds a number that is none', () => {
  for (const motif of motifs) {
    for (const count of [1, 4, 9]) {
      const svg = draw({ motif, variation: 1, dyes: ['lac'], community: 'ban-bat', count })
      expect(svg, `${motif} × ${count}`).not.toMatch(/NaN|Infinity|undefined/)
    }
  }
})

test.concurrent.each(motifs)(
  '%s is printed, and printed otherwise by another variation',
  { timeout: 60_000 },
  async (motif) => {
    const [one, other] = await Promise.all([glance(drawn(motif, 1)), glance(drawn(motif, 2))])
    expect(contrast(one)).toBeGreaterThan(60)
    expect(apart(one, other)).toBeGreaterThan(8)
  },
)

test('prints have the size of their kind and a grain', async () => {
  const sizes = { 'footed-tray': [1600, 1600], 'hands-sewing': [1200, 1200], flats: [1600, 1200] } as const
  for (const motif of ['footed-tray', 'hands-sewing', 'flats'] as const) {
    const { format, width, height } = await sharp(await render(drawn(motif, 1), 'jpeg')).metadata()
    expect([format, width, height]).toEqual(['jpeg', ...sizes[motif]])
  }
  const smooth = await sharp(Buffer.from(drawn('footed-tray', 1)))
    .removeAlpha()
    .raw()
    .toBuffer()
  const grained = await sharp(await render(drawn('footed-tray', 1), 'png'))
    .removeAlpha()
    .raw()
    .toBuffer()
  expect(smooth.equals(grained)).toBe(false)
})

test('of all pictures of goods and makers on one page no two are alike', { timeout: 60_000 }, async () => {
  const pictures = await Promise.all(demoDrawings().map(async ({ name, svg }) => ({ name, look: await glance(svg) })))
  expect(pictures.length).toBeGreaterThanOrEqual(95)
  for (const [i, one] of pictures.entries()) {
    for (const other of pictures.slice(i + 1)) {
      expect(apart(one.look, other.look), `${one.name} and ${other.name}`).toBeGreaterThan(12)
    }
  }
})

function demoDrawings() {
  const communityOf = new Map(makers.map(({ slug, community }) => [slug, community]))
  const named = (name: string, drawing: Drawing, community: string) => ({
    name: `${name} (${drawing.motif})`,
    svg: draw({ ...drawing, community }),
  })
  return [
    ...products.flatMap(({ slug, maker, pictures }) =>
      pictures.map(({ drawing }, i) => named(`${slug} ${i}`, drawing, communityOf.get(maker) ?? '')),
    ),
    ...makers.map(({ slug, community, picture }) => named(slug, picture.drawing, community)),
  ]
}

/** 16 × 16 coloured cells: about what an eye takes in at once. */
async function glance(svg: string): Promise<Buffer> {
  const small = svg.replace(/width="(\d+)" height="(\d+)"/, 'width="160" height="160" preserveAspectRatio="none"')
  return sharp(Buffer.from(small)).resize(16, 16, { fit: 'fill' }).removeAlpha().raw().toBuffer()
}

/** Mean difference of the cells, 0 to 255. */
function apart(one: Buffer, other: Buffer): number {
  return one.reduce((sum, value, i) => sum + Math.abs(value - (other[i] ?? 0)), 0) / one.length
}

function contrast(look: Buffer): number {
  return Math.max(...look) - Math.min(...look)
}
