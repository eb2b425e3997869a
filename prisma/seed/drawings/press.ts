import { type Bench, createBench, type Setup, shifted } from './bench.ts'
import type { Place } from './frame.ts'
import type { Ink } from './ink.ts'
import { carvedLight, hatching, outline, rough, stippling } from './knife.ts'
import { boundsOf, type Point, ribbon, type Shape } from './shape.ts'

/** How a form takes the light from the upper left: px of shade at its lower right, whether a highlight is carved. */
export type Relief = { shade?: number; light?: boolean; edge?: number }

/** Parallel cuts: their angle in degrees, the gap between them and their width, px. */
export type Cuts = { angle?: number; gap?: number; width?: number }

/**
 * The printing press of all the demo's pictures: every motif draws through it, so that all come from one hand.
 * Coordinates are the motif's own; edges are cut by a knife (seeded roughness), colour plates sit a few px off the key.
 */
export type Press = ReturnType<typeof createPress>

/** A press with its inks on; the same seed gives the same sheet. */
export function createPress(setup: Setup) {
  const bench = createBench(setup)
  const { rng, inks, marks, at } = bench
  return {
    rng,
    inks,
    vary: (low: number, high: number) => low + rng() * (high - low),
    /** One of the list, by the seed. */
    pick: <T>(list: readonly [T, ...T[]]): T => list[Math.floor(rng() * list.length)] ?? list[0],
    /** Draws inside another frame. */
    at: (place: Place, draw: () => void) => at(place, draw),
    /** Everything drawn stays inside the shape. */
    inside: (shape: Shape, draw: () => void) => bench.within(bench.cut(shape), draw),
    /** A solid with an edge, shade at the lower right and carved light at the upper left. */
    form: (shape: Shape, ink: Ink, relief: Relief = {}) => form(bench, { shape, ink, relief }),
    /** A flat patch of one ink, no edge. */
    flat: (shape: Shape, ink: Ink) =>
      bench.put(outline(bench.cut(shape)), ink, ink === 'key' ? '' : shifted(bench.slipOf(ink))),
    /** A cut line, thick in its middle; `ink` paper for light carved out, key for a drawn one. */
    line: (points: Shape, width: number, ink: Ink = 'key') => line(bench, { points, width, ink }),
    /** Parallel cuts inside a shape. */
    hatch: (shape: Shape, ink: Ink, cuts: Cuts = {}) => hatch(bench, { points: bench.cut(shape), ink, cuts }),
    /** Small round cuts scattered evenly inside a shape. */
    dots: (shape: Shape, ink: Ink, { gap = 34, size = 5 } = {}) => {
      const points = bench.cut(shape)
      bench.within(points, () => bench.put(stippling(boundsOf(points), { gap, size, rng }), ink))
    },
    /** The shadow a shape casts: over the floor from `base` when things stand, a little off itself when they lie. */
    cast: (shape: Shape, base = 300) => cast(bench, shape, base),
    /** What has been printed so far, as SVG. */
    sheet: () => marks.join(''),
    /** Raw marks: for grounds, which print no edges. */
    raw: (mark: string) => void marks.push(mark),
    /** One shape in a colour of its own, as a raw mark. */
    colour: (shape: Shape, colour: string) => `<path fill="${colour}" d="${outline(bench.cut(shape))}"/>`,
    /** One shape without a colour or roughness of its own, as a raw mark. */
    plain: (shape: Shape) => `<path d="${outline(bench.framed(shape))}"/>`,
  }
}

/** The edge is the key block seen round the colour; the shade is hatched and the lit part printed over it again. */
function form(bench: Bench, { shape, ink, relief }: { shape: Shape; ink: Ink; relief: Relief }): void {
  const { shade = 26, light = true, edge = 5 } = relief
  const { inks, rng } = bench
  const points = bench.cut(shape)
  const d = outline(points)
  const slip = bench.slipOf(ink)
  bench.put(d, 'key', `stroke="${inks.key}" stroke-width="${edge * 2}" stroke-linejoin="round" ${shifted([3, 4])}`)
  bench.put(d, ink, shifted(slip))
  if (shade === 0 && !light) return
  bench.within(points, () => {
    if (shade > 0 && ink !== 'key') {
      const cuts = { angle: 38, gap: 9 + shade * 0.14, width: 3 + shade * 0.04, rng }
      bench.put(hatching(boundsOf(points), cuts), 'key')
      bench.put(d, ink, shifted([slip[0] - shade, slip[1] - shade * 0.9]))
    }
    if (!light) return
    bench.marks.push(carvedLight(d, { ink: ink === 'key' ? inks.tint : inks.paper, reach: 10 + shade * 0.4, rng }))
  })
}

function line(bench: Bench, { points, width, ink }: { points: Shape; width: number; ink: Ink }): void {
  const full = (width * bench.magnified()) / 2
  const lean = bench.rng() * 0.3
  const swell = (t: number) => Math.sin(Math.PI * Math.min(1, Math.max(0, t * (1 - lean) + lean / 2)))
  const band = ribbon(bench.framed(points), (t) => full * (0.35 + 0.65 * swell(t)))
  bench.put(outline(rough(band, bench.rng)), ink)
}

function hatch(bench: Bench, { points, ink, cuts }: { points: Shape; ink: Ink; cuts: Cuts }): void {
  const { angle = 38, gap = 15, width = 4.5 } = cuts
  bench.within(points, () => bench.put(hatching(boundsOf(points), { angle, gap, width, rng: bench.rng }), ink))
}

function cast(bench: Bench, shape: Shape, base: number): void {
  const fallen = shape.map(([x, y]): Point => [x + (base - y) * 0.5 + 14, base + (base - y) * 0.17 - 6])
  const points = bench.standing ? bench.cut(fallen) : bench.cut(shape).map(([x, y]): Point => [x + 36, y + 42])
  bench.marks.push('<g opacity="0.3">')
  bench.put(outline(points), 'key')
  bench.marks.push('</g>')
  const cuts = { angle: bench.standing ? 3 : 38, gap: 14, width: 6, rng: bench.rng }
  bench.within(points, () => bench.put(hatching(boundsOf(points), cuts), 'key'), ' opacity="0.75"')
}
