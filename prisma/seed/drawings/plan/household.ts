import type { Weave } from '#app/lib/weave.ts'
import { clothOver } from '../ground.ts'
import type { Plan } from '../plan.ts'
import type { Press } from '../press.ts'
import { box, poly, type Shape, soft, stroke, turned } from '../shape.ts'
import { blossom, fringe } from './part.ts'

/** Paper lanterns hanging from a line. */
export const lantern: Plan = {
  view: 'standing',
  draw(p, { count = 2 }) {
    const many = Math.min(4, Math.max(1, count))
    p.line(stroke('-640,-560 -200,-500 240,-520 640,-590'), 14)
    for (let i = 0; i < many; i++)
      p.at(
        { x: (i - (many - 1) / 2) * (900 / many), y: (i % 2) * 90 - 20, size: many === 1 ? 1.1 : 1.9 / (many + 0.4) },
        () => paperLantern(p, i),
      )
  },
}

function paperLantern(p: Press, i: number) {
  const wide = p.vary(190, 240)
  const round = turned(60, -330, wide * 0.8, -250, wide, -90, wide * 0.82, 70, 60, 150)
  p.line(poly(0, -760, 2, -330), 12)
  p.cast(round, 320)
  p.form(round, i % 2 ? 'accent' : 'tone', { shade: 60 })
  for (let k = -3; k < 4; k++)
    p.line(
      stroke(k * 18, -326, k * wide * 0.25, -220, k * wide * 0.31, -90, k * wide * 0.25, 50, k * 18, 146),
      8,
      k < -1 ? 'paper' : 'key',
    )
  p.form(box(-74, -364, 148, 46, 10), 'key', { shade: 0 })
  p.form(box(-70, 140, 140, 40, 10), 'key', { shade: 0 })
  blossom(p, { x: -10, y: -90, r: wide * 0.42, petals: 8, ink: 'paper', heart: i % 2 ? 'tone' : 'accent' })
  fringe(p, poly(50, 182, -50, 182), { long: -120, gap: 15, ink: i % 2 ? 'tone' : 'accent' })
}

/** Three-cornered kapok cushions. */
export const kapokPillows: Plan = {
  view: 'standing',
  draw(p, { count = 1 }) {
    const many = Math.min(3, Math.max(1, count))
    if (many > 2) p.at({ x: -170, y: -120, size: 0.7 }, () => wedge(p))
    if (many > 1) p.at({ x: 220, y: -60, size: 0.72 }, () => wedge(p))
    p.at({ x: many > 1 ? -80 : 0, size: many > 1 ? 0.92 : 1.1 }, () => wedge(p))
  },
}

function wedge(p: Press) {
  const side: Shape = poly('-60,-230 330,-150 430,250 110,300')
  p.cast([
    [-60, -230],
    [330, -150],
    [430, 250],
    [110, 300],
    [-380, 300],
  ])
  p.form(side, 'accent', { shade: 40 })
  for (const t of [0.2, 0.4, 0.6, 0.8])
    p.line(
      stroke(-60 + t * 390, -230 + t * 80, -10 + t * 380, 40, 110 + t * 320, 300 - t * 50),
      15,
      t === 0.4 ? 'paper' : 'tone',
    )
  const front = poly(-60, -230, 110, 300, -390, 300)
  p.form(front, 'tone', { shade: 0 })
  for (const k of [0.8, 0.58, 0.34]) {
    const inner = front.map(([x, y]) => [-114 + (x + 114) * k, 130 + (y - 130) * k] as const)
    p.form(inner, k === 0.58 ? 'tone' : 'paper', { shade: 0, light: false, edge: 4 })
    if (k === 0.58) p.dots(inner, 'paper', { gap: 40, size: 8 })
  }
  p.form(soft('-114,70 -60,150 -114,200 -166,150'), 'accent', { shade: 10, light: false })
}

/** A quilt of patches, one corner turned back. */
export const patchwork: Plan = {
  view: 'lying',
  draw(p, { cloth }) {
    const inks = ['tone', 'accent', 'paper', 'tint', 'blush'] as const
    const side = p.pick([150, 190, 225] as const)
    p.at({ turn: p.vary(-26, 26) }, () => {
      const spread = soft('-440,-440 0,-452 440,-440 452,0 440,440 0,450 -440,440 -452,0')
      p.cast(spread)
      p.form(spread, 'paper', { shade: 24 })
      p.inside(spread, () => {
        for (let y = -450, row = 0; y < 450; y += side, row++) {
          for (let x = -450, column = 0; x < 450; x += side, column++)
            patch(p, {
              x,
              y,
              side,
              first: inks[Math.floor(p.rng() * 5)] ?? 'tone',
              second: inks[(row + column * 2) % 5] ?? 'paper',
              kind: Math.floor(p.rng() * 4),
              cloth,
            })
        }
      })
      p.cast(poly(200, 200, 440, 190, 190, 440))
      p.form(poly(206, 190, 452, 176, 176, 450), 'tint', { shade: 24 })
    })
  },
}

type Patch = {
  x: number
  y: number
  side: number
  first: 'tone' | 'accent' | 'paper' | 'tint' | 'blush'
  second: 'tone' | 'accent' | 'paper' | 'tint' | 'blush'
  kind: number
  cloth: Weave
}

function patch(p: Press, { x, y, side, first, second, kind, cloth }: Patch) {
  const square = poly(x, y, x + side, y, x + side, y + side, x, y + side)
  p.flat(square, first)
  if (kind === 0) p.flat(poly(x, y, x + side, y, x, y + side), second)
  if (kind === 1) p.inside(square, () => clothOver(p, [x, y, side, side], { weave: cloth, scale: 2.2, strength: 1 }))
  if (kind === 2) p.dots(square, second, { gap: 44, size: 9 })
  if (kind === 3) p.hatch(square, second, { angle: 45, gap: 40, width: 17 })
  for (let s = 0.06; s < 1; s += 0.16) {
    p.line(poly(x + s * side, y + 4, x + (s + 0.09) * side, y + 4), 7)
    p.line(poly(x + 4, y + s * side, x + 4, y + (s + 0.09) * side), 7)
  }
}
