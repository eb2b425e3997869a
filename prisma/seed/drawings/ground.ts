import { type Dye, dyeHex, repeatOf, type Weave } from '#app/lib/weave.ts'
import { apart, at, mix, paper, wash } from './ink.ts'
import type { Press } from './press.ts'
import { box, ellipse, type Point, poly, ribbon, type Shape, turn } from './shape.ts'

export type Sheet = { width: number; height: number }

/** Wall and floor for an object, in the community's dyes, far enough from the object's own that it stands out. */
export function groundInks(
  community: readonly Dye[],
  tone: string,
  variation: number,
): { wall: string; floor: string } {
  const pots = community.filter((dye) => dye !== 'ink')
  const strengths = [0.62, 0, 0.4, 0.2, 0.74]
  const walls = strengths.flatMap((part) => pots.map((pot) => wash(pot, part)))
  const clear = walls.filter((wall) => apart(wall, tone) > 0.26)
  const wall = at(clear.length > 0 ? clear : [paper], variation)
  const floors = [0.2, 0.55, 0.82, 0].flatMap((part) => pots.map((pot) => wash(pot, part)))
  const apartFloors = floors.filter((floor) => apart(floor, wall) > 0.14 && apart(floor, tone) > 0.16)
  return { wall, floor: at(apartFloors.length > 0 ? apartFloors : [paper], variation >> 1) }
}

/** Canal and sea: blue, or green where the sky is blue already. */
export function waterInk(sky: string): string {
  const [blue, green] = [wash('indigo', 0.35), wash('pandan', 0.4)]
  return apart(blue, sky) > 0.14 ? blue : green
}

/** A wall and a floor for things that stand: `horizon` is where they meet. */
export function standingGround(p: Press, sheet: Sheet, horizon: number): void {
  plank(p, [0, 0, sheet.width, horizon], p.inks.wall)
  const light = mix(p.inks.wall, paper, apart(p.inks.wall, paper) > 0.3 ? 0.16 : 0.6)
  p.pick([sun, rays, bare, panel, bare])(p, sheet, { horizon, light })
  plank(p, [0, horizon, sheet.width, sheet.height - horizon], p.inks.floor)
  p.line(poly(-10, horizon, sheet.width + 10, horizon + p.vary(-4, 4)), 9)
}

/** A table top seen from above for things that lie, sometimes with the community's cloth under them. */
export function lyingGround(p: Press, sheet: Sheet, weave: Weave): void {
  plank(p, [0, 0, sheet.width, sheet.height], p.inks.wall)
  const manner = p.pick(['cloth', 'bare', 'halves', 'bare', 'tray'])
  const { width, height } = sheet
  if (manner === 'halves') plank(p, [0, height * p.vary(0.45, 0.7), width, height], p.inks.floor)
  if (manner === 'tray') p.flat(ellipse(width / 2, height / 2, width * 0.46), 'floor')
  if (manner === 'cloth') {
    const spread = turn(box(width * 0.12, height * 0.14, width * 0.8, height * 0.74), p.vary(-24, 24), [
      width / 2,
      height / 2,
    ])
    p.cast(spread)
    p.flat(spread, 'paper')
    p.inside(spread, () => clothOver(p, [0, 0, width, height], { weave, scale: 4.4, strength: 0.34 }))
  }
}

/** The community's cloth along one edge of the sheet. */
export function clothBorder(p: Press, { width, height }: Sheet, { weave, edge }: { weave: Weave; edge: Edge }): void {
  const deep = Math.round(p.vary(0.085, 0.115) * width)
  const area: Area = {
    left: [0, 0, deep, height] as const,
    right: [width - deep, 0, deep, height] as const,
    top: [0, 0, width, deep] as const,
    bottom: [0, height - deep, width, deep] as const,
  }[edge]
  const [x, y, w, h] = area
  p.flat(box(x - 12, y - 12, w + 24, h + 24), 'paper')
  p.inside(box(x - 6, y - 6, w + 12, h + 12), () => clothOver(p, area, { weave, scale: 2.6, strength: 1 }))
  const inner: Shape =
    edge === 'left' || edge === 'right'
      ? poly(edge === 'left' ? x + w : x, -8, edge === 'left' ? x + w : x, height + 8)
      : poly(-8, edge === 'top' ? y + h : y, width + 8, edge === 'top' ? y + h : y)
  p.line(inner, 16)
}

export type Edge = 'left' | 'right' | 'top' | 'bottom'
type Area = readonly [x: number, y: number, w: number, h: number]

/** Warp then weft of a cloth over an area, cut by hand. */
export function clothOver(
  p: Press,
  [x, y, w, h]: Area,
  cloth: { weave: Weave; scale: number; strength: number },
): void {
  const { weave, scale, strength } = cloth
  const repeat = repeatOf(weave) * scale
  const bands = (length: number, put: (from: number, width: number, dye: Dye) => void) => {
    for (let start = -p.vary(0, repeat); start < length; start += repeat) {
      let from = start
      for (const stripe of weave.stripes) {
        const width = stripe.width * scale
        if (stripe.dye && from + width > 0 && from < length) put(from, width, stripe.dye)
        from += width
      }
    }
  }
  const band = (dye: Dye, shape: Shape) => p.raw(p.colour(shape, dyeHex[dye]))
  p.raw(`<g opacity="${(0.8 * strength).toFixed(2)}">`)
  bands(w, (from, width, dye) => band(dye, box(x + from, y - 10, width, h + 20)))
  p.raw(`</g><g opacity="${(0.55 * strength).toFixed(2)}" style="mix-blend-mode:multiply">`)
  bands(h, (from, width, dye) => band(dye, box(x - 10, y + from, w + 20, width)))
  p.raw('</g>')
}

/** A flat printed from a plank: the wood's grain shows as long thin lines bending round a knot. */
export function plank(p: Press, [x, y, w, h]: Area, colour: string): void {
  p.raw(`<path fill="${colour}" d="M${x} ${y}h${w}v${h}h-${w}z"/>`)
  const grain = mix(colour, apart(colour, paper) > 0.34 ? paper : '#8A6B4A', apart(colour, paper) > 0.34 ? 0.2 : 0.2)
  const knot: Point = [x + w * p.vary(0.1, 0.9), y + h * p.vary(0.1, 0.9)]
  p.raw(`<g fill="${grain}">`)
  for (let v = 8; v < h; v += p.vary(16, 44)) p.raw(p.plain(grainLine(p, { x, y: y + v, w, knot })))
  p.raw('</g>')
}

function grainLine(p: Press, { x, y, w, knot }: { x: number; y: number; w: number; knot: Point }): Shape {
  const from = x + p.vary(-0.3, 0.3) * w
  const to = x + w * p.vary(0.7, 1.3)
  const line: Point[] = []
  for (let u = from; u <= to; u += 60) {
    const near = Math.exp(-(((u - knot[0]) / 190) ** 2))
    const away = y < knot[1] ? -1 : 1
    const bend = near * 46 * away * Math.exp(-Math.abs(y - knot[1]) / 150)
    line.push([u, y + bend + p.vary(-2.5, 2.5)])
  }
  return ribbon(line, (t) => 1.1 + 1.6 * Math.sin(Math.PI * t))
}

type Backdrop = { horizon: number; light: string }

function sun(p: Press, { width }: Sheet, { horizon, light }: Backdrop): void {
  const r = width * p.vary(0.3, 0.4)
  p.raw(p.colour(ellipse(width * p.vary(0.36, 0.62), horizon - r * p.vary(0.4, 1), r), light))
}

/** The light itself, carved from the upper left corner. */
function rays(p: Press, { width }: Sheet, { light }: Backdrop): void {
  const [ox, oy] = [-width * p.vary(0.05, 0.2), -width * p.vary(0.05, 0.3)]
  for (let angle = 4; angle < 88; angle += p.vary(8, 11)) {
    const end = (a: number): Point => [
      ox + Math.cos((a * Math.PI) / 180) * 3000,
      oy + Math.sin((a * Math.PI) / 180) * 3000,
    ]
    p.raw(p.colour([[ox, oy], end(angle), end(angle + 4.2)], light))
  }
}

function panel(p: Press, { width }: Sheet, { horizon, light }: Backdrop): void {
  const step = width * p.vary(0.09, 0.14)
  for (let x = -p.vary(0, step); x < width; x += step * 2) p.raw(p.colour(box(x, -10, step, horizon + 10), light))
}

function bare(): void {}
