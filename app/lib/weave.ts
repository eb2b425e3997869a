/** The dyes of Yaan's cloths: the colours of the design tokens (light theme), by the plant or earth they stand for. */
export const dyeHex = {
  indigo: '#2B3F8C',
  lac: '#9B2743',
  pandan: '#2F6B46',
  marigold: '#F0B429',
  clay: '#A3522C',
  ink: '#1B2340',
} as const

export type Dye = keyof typeof dyeHex

/** Unbleached cotton, the colour every weave lies on. */
export const ricePaper = '#FBF8F2'

/** One stripe of a cloth: a dye, or bare cotton, and its width in px. */
type Stripe = { dye: Dye | null; width: number }

/** A community's cloth: its dyes (the widest first) and the rhythm of stripes, the same along warp and weft. */
export type Weave = { dyes: readonly Dye[]; stripes: readonly Stripe[] }

/** What a committee may choose instead of the cloth that its id gives. */
export type WeaveChoice = { dyes?: readonly Dye[]; rhythm?: number }

/** The loom's number: of 6,000 tried, the one whose cloths for Bangkok's first 47 communities differ most at a glance.
 *  Changing it gives every place another cloth. */
const loom = 2006

const warpOpacity = 0.8
const weftOpacity = 0.55

/** The cloth of a community, the same for ever: drawn from its id, or from what its committee chose. */
export function weaveOf(id: string, choice: WeaveChoice = {}): Weave {
  const rng = seeded(`${loom} ${choice.rhythm ?? id}`)
  const dyes = choice.dyes && choice.dyes.length >= 2 ? choice.dyes.slice(0, 4) : pickDyes(rng)
  const half = rhythm(dyes, rng)
  const mirrored = rng() < 0.6 ? [...half, ...half.slice(1, -1).reverse()] : half
  return { dyes, stripes: mirrored }
}

/** The dyes a community is known by, the strongest first: ground colours of its pictures. */
export function weaveDyes(id: string, choice: WeaveChoice = {}): readonly Dye[] {
  return weaveOf(id, choice).dyes
}

/** One repeat of the cloth as a standalone SVG of a few hundred bytes, `size` px square, for tiling. */
export function weaveSvg(weave: Weave, { size }: { size: number }): string {
  const width = repeatOf(weave)
  const bands = bandsOf(weave)
  const path = (dye: Dye, upright: boolean) =>
    bands
      .filter((band) => band.dye === dye)
      .map(({ from, width: w }) => (upright ? `M${from} 0h${w}v${width}h-${w}z` : `M0 ${from}v${w}h${width}v-${w}z`))
      .join('')
  const layer = (upright: boolean) =>
    weave.dyes.map((dye) => `<path fill="${dyeHex[dye]}" d="${path(dye, upright)}"/>`).join('')
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${width} ${width}">` +
    `<path fill="${ricePaper}" d="M0 0h${width}v${width}H0z"/><g opacity="${warpOpacity}">${layer(true)}</g>` +
    `<g opacity="${weftOpacity}" style="mix-blend-mode:multiply">${layer(false)}</g></svg>`
  )
}

/** The cloth as the CSS value of `background`: three layers (weft, warp, cotton); set `background-blend-mode: multiply`. */
export function weaveCss(weave: Weave): string {
  const gradient = (angle: string, opacity: number) => {
    const stops = bandsOf(weave).map(({ dye, from, width }) => {
      const colour = dye ? `${dyeHex[dye]}${alpha(opacity)}` : 'transparent'
      return `${colour} ${from}px ${from + width}px`
    })
    return `repeating-linear-gradient(${angle},${stops.join(',')})`
  }
  return `${gradient('0deg', weftOpacity)},${gradient('90deg', warpOpacity)},${ricePaper}`
}

/** The width of one repeat of the cloth in px. */
export function repeatOf(weave: Weave): number {
  return weave.stripes.reduce((sum, stripe) => sum + stripe.width, 0)
}

/** Deterministic numbers in [0, 1) from a text: FNV-1a into mulberry32. Not for secrets. */
export function seeded(text: string): () => number {
  let state = 0x811c9dc5
  for (const char of text) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 0x01000193)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

function pickDyes(rng: () => number): Dye[] {
  const pot: Dye[] = ['indigo', 'lac', 'pandan', 'marigold', 'clay', 'ink']
  const count = 2 + Math.floor(rng() * 3)
  const picked: Dye[] = []
  while (picked.length < count) picked.push(...pot.splice(Math.floor(rng() * pot.length), 1))
  return picked
}

/** The four manners of the loom: even checks, a dark ground with fine lines, broad bars, bundles of lines. */
const manners = [
  { main: [12, 20], gap: [12, 20], lines: [1, 1], line: [10, 20] },
  { main: [18, 20], gap: [4, 4], lines: [1, 2], line: [4, 8], doubled: true },
  { main: [20, 20], gap: [10, 14], lines: [1, 2], line: [6, 10], doubled: true },
  { main: [16, 20], gap: [6, 12], lines: [2, 4], line: [4, 6] },
] as const satisfies readonly Manner[]

type Range = readonly [low: number, high: number]
type Manner = { main: Range; gap: Range; lines: Range; line: Range; doubled?: boolean }

/** Half a repeat: the first dye broad, the others in lines and bands between bare cotton of the cloth's own measure. */
function rhythm(dyes: readonly Dye[], rng: () => number): Stripe[] {
  const manner: Manner = manners[Math.floor(rng() * manners.length)] ?? manners[0]
  const between = ([low, high]: Range) => low + rng() * (high - low)
  const width = (range: Range) => 2 * Math.round(between(range) / 2)
  const gap: Stripe = { dye: null, width: width(manner.gap) }
  const [main = null, ...others] = dyes
  const broad = (): Stripe => ({ dye: main, width: width(manner.main) })
  const stripes = [broad()]
  for (const [index, dye] of others.entries()) {
    const lines = Math.round(between(manner.lines))
    const line = { dye, width: width(manner.line) }
    if (manner.doubled && index > 0) stripes.push({ ...gap, width: 4 }, broad())
    stripes.push(gap, line)
    for (let i = 1; i < lines; i++) stripes.push({ dye: null, width: 4 }, line)
  }
  return [...stripes, gap]
}

type Band = Stripe & { from: number }

function bandsOf(weave: Weave): Band[] {
  let from = 0
  return weave.stripes.map((stripe) => {
    const band = { ...stripe, from }
    from += stripe.width
    return band
  })
}

function alpha(opacity: number): string {
  return Math.round(opacity * 255).toString(16)
}
