import { plank } from '../ground.ts'
import { apart, type Ink, mix, paper } from '../ink.ts'
import type { Press } from '../press.ts'
import { box, ellipse, leaf, type Point, poly, ribbon, soft, stroke } from '../shape.ts'
import { leafOf } from './part.ts'

/** The sheet of a place: 1600 wide, 1200 high. */
const wide = 1600
const high = 1200

/** Sky down to `horizon`, with the sun or its rays or long clouds. */
export function sky(p: Press, horizon: number): void {
  plank(p, [0, 0, wide, horizon + 10], p.inks.wall)
  const light = mix(p.inks.wall, paper, apart(p.inks.wall, paper) > 0.3 ? 0.24 : 0.62)
  const kind = p.pick(['sun', 'rays', 'clouds'])
  if (kind === 'sun') p.raw(p.colour(ellipse(p.vary(280, 620), p.vary(180, 360), p.vary(110, 190)), light))
  if (kind === 'rays') {
    for (let a = 2; a < 92; a += 10) {
      const end = (angle: number): Point => [
        -120 + Math.cos((angle * Math.PI) / 180) * 2600,
        -90 + Math.sin((angle * Math.PI) / 180) * 2600,
      ]
      p.raw(p.colour([[-120, -90], end(a), end(a + 4.6)], light))
    }
  }
  if (kind === 'clouds') {
    for (let i = 0; i < 6; i++) {
      const [x, y, w] = [p.vary(-200, 1400), p.vary(60, horizon * 0.7), p.vary(260, 560)]
      p.raw(
        p.colour(
          soft(x, y, x + w * 0.3, y - 34, x + w * 0.7, y - 20, x + w, y + 6, x + w * 0.6, y + 26, x + w * 0.2, y + 22),
          light,
        ),
      )
    }
  }
}

/** Ground or street from `top` to the foot of the sheet. */
export function ground(p: Press, top: number, colour = p.inks.floor): void {
  plank(p, [0, top, wide, high - top], colour)
  p.line(poly(-10, top, wide + 10, top + 2), 10)
}

/** Water with cuts for ripples, nearer ones longer. */
export function water(p: Press, top: number): void {
  ground(p, top)
  for (let i = 0; i < 46; i++) {
    const near = p.rng()
    const y = top + 16 + near ** 1.4 * (high - top)
    const long = 60 + near * 180
    const x = p.vary(-100, wide)
    p.line(
      stroke(x, y, x + long * 0.33, y - 6 - near * 6, x + long * 0.66, y + 4, x + long, y - 3),
      7 + near * 11,
      i % 3 ? 'paper' : 'key',
    )
  }
}

/** Long broken cuts under something that stands in water. */
export function reflection(p: Press, [x, y, w]: readonly [number, number, number], ink: Ink): void {
  for (let i = 0; i < 7; i++) {
    const inset = i * w * 0.035 + p.vary(0, w * 0.06)
    p.line(
      stroke(x + inset, y + i * 24, x + w / 2, y + i * 24 + 7, x + w - inset, y + i * 24),
      15 - i,
      i % 2 ? 'key' : ink,
    )
  }
}

export type House = { x: number; foot: number; w: number; h: number; ink: Ink; roof: Ink; stilts?: number }

/** A wooden house with a gabled roof, on stilts where it stands in water. */
export function house(p: Press, { x, foot, w, h, ink, roof, stilts = 0 }: House): void {
  const top = foot - stilts - h
  for (let k = 0; stilts > 0 && k < 5; k++)
    p.form(box(x + w * (0.04 + k * 0.22), foot - stilts - 6, 16, stilts + 14), 'key', {
      shade: 0,
      light: false,
      edge: 2,
    })
  p.form(box(x, top, w, h), ink, { shade: 30 })
  p.hatch(box(x + 4, top + 6, w - 8, h - 8), 'key', { angle: p.pick([0, 90]), gap: 34, width: 4 })
  for (const [k, tall] of [
    [0.1, 0.5],
    [0.42, 0.66],
    [0.72, 0.5],
  ] as const) {
    const [wx, wy, ww, wh] = [x + w * k, top + h * 0.26, w * 0.19, h * tall]
    p.form(box(wx, wy, ww, wh), 'key', { shade: 0, light: false, edge: 3 })
    for (const side of [0, 1])
      p.form(box(wx + side * ww * 0.54 - ww * 0.06, wy, ww * 0.5, wh), side ? 'blush' : 'tint', {
        shade: 8,
        light: false,
        edge: 3,
      })
    p.hatch(box(wx, wy + 4, ww, wh - 8), 'key', { angle: 0, gap: 17, width: 4 })
  }
  const over = w * 0.1
  const ridge = top - h * p.vary(0.5, 0.66)
  const slope = poly(x - over, top + 14, x + w * 0.12, ridge, x + w * 0.88, ridge - 4, x + w + over, top + 14)
  p.form(slope, roof, { shade: 26 })
  p.inside(slope, () => {
    for (let y = ridge + 26, row = 0; y < top + 20; y += 27, row++) {
      p.line(stroke(x - over, y, x + w / 2, y + 5, x + w + over, y), 6)
      for (let t = x - over + (row % 2) * 22; t < x + w + over; t += 46)
        p.line(poly(t, y, t + 2, y + 24), 6, row % 2 ? 'key' : 'paper')
    }
  })
}

/** A coconut palm. */
export function palm(
  p: Press,
  { x, foot, tall, lean = 0 }: { x: number; foot: number; tall: number; lean?: number },
): void {
  const trunk = stroke(x, foot, x + lean * 0.3, foot - tall * 0.5, x + lean, foot - tall)
  p.form(
    ribbon(trunk, (t) => 22 - t * 9),
    'accent',
    { shade: 10, light: false },
  )
  for (let i = 1; i < 12; i++)
    p.line(
      poly(
        x + lean * (i / 14) ** 1.4 - 18,
        foot - (tall * i) / 12,
        x + lean * (i / 14) ** 1.4 + 16,
        foot - (tall * i) / 12 - 5,
      ),
      7,
    )
  const [cx, cy] = [x + lean, foot - tall]
  for (const a of [200, 345, 170, 10, 225, 315, 255, 285, 150, 30]) {
    const reach = p.vary(150, 200)
    const tip: Point = [
      cx + Math.cos((a * Math.PI) / 180) * reach,
      cy + Math.sin((a * Math.PI) / 180) * reach * 0.7 + 50,
    ]
    leafOf(p, {
      from: [cx, cy],
      to: tip,
      wide: 30,
      ink: a % 20 ? 'tone' : 'tint',
      bend: Math.cos((a * Math.PI) / 180) > 0 ? -34 : 34,
    })
  }
  for (const [dx, dy] of [
    [-20, 16],
    [14, 22],
    [-2, 30],
  ] as const)
    p.form(ellipse(cx + dx, cy + dy, 19), 'accent', { shade: 6, light: false, edge: 3 })
}

/** A round orchard tree, fruit showing when it has an ink for it. */
export function tree(p: Press, { x, foot, r, fruit }: { x: number; foot: number; r: number; fruit?: Ink }): void {
  p.form(
    poly(x - r * 0.12, foot, x - r * 0.07, foot - r * 1.2, x + r * 0.08, foot - r * 1.2, x + r * 0.14, foot),
    'key',
    { shade: 0, light: false },
  )
  const crown: number[] = []
  for (let i = 0; i < 11; i++) {
    const a = (i / 11) * Math.PI * 2
    const reach = r * p.vary(0.88, 1.12)
    crown.push(x + Math.cos(a) * reach, foot - r * 1.5 + Math.sin(a) * reach * 0.86)
  }
  p.form(soft(...crown), 'tone', { shade: r * 0.4 })
  for (let i = 0; i < 16; i++) {
    const [lx, ly] = [x + p.vary(-0.66, 0.5) * r, foot - r * 1.5 + p.vary(-0.6, 0.5) * r]
    p.form(leaf([lx - r * 0.13, ly], [lx + r * 0.13, ly - r * 0.06], r * 0.06), 'tint', {
      shade: 0,
      light: false,
      edge: 2,
    })
  }
  if (fruit)
    for (let i = 0; i < 9; i++)
      p.form(ellipse(x + p.vary(-0.66, 0.62) * r, foot - r * 1.5 + p.vary(-0.5, 0.6) * r, r * 0.11), fruit, {
        shade: 6,
        light: false,
        edge: 3,
      })
}

/** Poles and the sagging wires between them. */
export function wires(p: Press, poles: readonly Point[]): void {
  for (let i = 0; i + 1 < poles.length; i++) {
    const [[ax, ay], [bx, by]] = [poles[i] ?? [0, 0], poles[i + 1] ?? [0, 0]]
    for (let k = 0; k < 6; k++)
      p.line(stroke(ax, ay + k * 26, (ax + bx) / 2, (ay + by) / 2 + 60 + k * 30 + p.vary(-16, 16), bx, by + k * 26), 7)
  }
  for (const [x, y] of poles) {
    p.form(box(x - 11, y - 60, 22, high), 'key', { shade: 0, light: false })
    for (const dy of [0, 60]) p.form(box(x - 74, y + dy, 148, 14), 'key', { shade: 0, light: false })
  }
}
