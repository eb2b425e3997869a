import type { Plan } from '../plan.ts'
import type { Press } from '../press.ts'
import { ellipse, leaf, type Point, soft, stroke, turned } from '../shape.ts'
import { leafOf, pile, wicker } from './part.ts'

/** Tangerines in a heap, one peeled. */
export const tangerines: Plan = {
  view: 'standing',
  draw(p, { count = 6 }) {
    const many = Math.min(9, Math.max(1, count))
    const r = many > 6 ? 122 : many > 3 ? 146 : 200
    const places = pile(many, r)
    for (const [i, [x, y]] of places.entries())
      p.at({ x: x + p.vary(-8, 8), y, turn: p.vary(-40, 40) }, () => tangerine(p, { r, leafy: i % 3 === 0 }))
    if (many > 2) p.at({ x: p.pick([-1, 1]) * 330, y: 300 }, () => segments(p, r * 0.8))
  },
}

function tangerine(p: Press, { r, leafy }: { r: number; leafy: boolean }) {
  p.cast(ellipse(0, 0, r, r * 0.92), r)
  p.form(ellipse(0, 0, r, r * 0.93), 'tone', { shade: r * 0.34 })
  p.dots(ellipse(r * 0.1, r * 0.1, r * 0.7), 'key', { gap: 46, size: 3.5 })
  p.line(stroke(-12, -r * 0.74, 0, -r * 0.66, 14, -r * 0.74), 18)
  if (!leafy) return
  leafOf(p, { from: [0, -r * 0.72], to: [r * 0.9, -r * 1.1], wide: r * 0.22, ink: 'accent', bend: -14 })
  leafOf(p, { from: [0, -r * 0.72], to: [-r * 0.6, -r * 1.16], wide: r * 0.18, ink: 'accent' })
}

function segments(p: Press, r: number) {
  p.cast(ellipse(0, -r * 0.7, r, r * 0.8), 20)
  p.form(ellipse(0, -r * 0.8, r, r * 0.86), 'tint', { shade: r * 0.2 })
  for (let i = 0; i < 8; i++) {
    const a = (i / 8) * Math.PI * 2 + 0.2
    p.form(
      leaf(
        [Math.cos(a) * r * 0.1, -r * 0.8 + Math.sin(a) * r * 0.1],
        [Math.cos(a) * r * 0.86, -r * 0.8 + Math.sin(a) * r * 0.74],
        r * 0.23,
      ),
      'tone',
      { shade: 8, light: false, edge: 4 },
    )
  }
}

/** Coconuts, one cut open. */
export const coconuts: Plan = {
  view: 'standing',
  draw(p, { count = 3 }) {
    const many = Math.min(5, Math.max(1, count))
    const r = many > 3 ? 160 : 200
    const places = pile(many, r).slice(0, -1)
    for (const [x, y] of places) p.at({ x: x - 60, y: y - 20, turn: p.vary(-60, 60) }, () => husk(p, r))
    p.at({ x: many > 1 ? 150 : 0, y: 300 - r * 0.94, size: many > 1 ? 1 : 1.5 }, () => halved(p, r))
  },
}

function husk(p: Press, r: number) {
  const nut = soft(
    -r * 0.9,
    0,
    -r * 0.6,
    -r * 0.78,
    0,
    -r * 1.04,
    r * 0.66,
    -r * 0.76,
    r * 0.92,
    0,
    r * 0.6,
    r * 0.74,
    0,
    r * 0.96,
    -r * 0.62,
    r * 0.74,
  )
  p.cast(nut, r * 0.9)
  p.form(nut, 'tone', { shade: r * 0.36 })
  for (let i = 0; i < 16; i++) {
    const [x, y] = [p.vary(-0.6, 0.5) * r, p.vary(-0.7, 0.5) * r]
    p.line(stroke(x, y, x + 8, y + 26, x + 4, y + 60), 7, i % 3 ? 'key' : 'paper')
  }
  for (const [x, y] of [
    [-24, -r * 0.76],
    [28, -r * 0.74],
    [0, -r * 0.6],
  ] as const)
    p.flat(ellipse(x, y, 13, 11), 'key')
}

function halved(p: Press, r: number) {
  p.cast(ellipse(0, 0, r * 1.04, r * 0.98), r * 0.9)
  p.form(ellipse(0, 0, r * 1.06, r), 'tone', { shade: r * 0.16 })
  p.form(ellipse(-6, -6, r * 0.86, r * 0.8), 'paper', { shade: 0, light: false })
  p.form(ellipse(-2, 0, r * 0.58, r * 0.52), 'tint', { shade: r * 0.12, light: false })
  p.line(ellipse(-6, -6, r * 0.74, r * 0.69, [200, 330]), 7)
  leafOf(p, { from: [r * 0.3, r * 0.94], to: [r * 1.5, r * 0.7], wide: 34, ink: 'accent' })
  leafOf(p, { from: [r * 0.3, r * 0.96], to: [r * 1.36, r * 1.1], wide: 30, ink: 'accent' })
}

/** A basket of greens from the orchard. */
export const greensBasket: Plan = {
  view: 'standing',
  draw(p) {
    for (let i = 0; i < 11; i++) {
      const lean = -0.86 + (i / 10) * 1.72
      const tip: Point = [lean * 470 + p.vary(-30, 30), -300 + Math.abs(lean) * 190 + p.vary(-50, 40)]
      leafOf(p, {
        from: [lean * 190, 110],
        to: tip,
        wide: p.vary(56, 84),
        ink: i % 2 ? 'tone' : 'tint',
        bend: lean * -40,
      })
    }
    for (let i = 0; i < 5; i++)
      p.form(ellipse(-250 + i * 118 + p.vary(-20, 20), 60 + p.vary(-26, 10), 62, 58), 'accent', { shade: 22 })
    const body = turned(380, 90, 350, 190, 260, 300)
    p.cast(body)
    p.form(body, 'blush', { shade: 60 })
    wicker(p, body, { across: [-390, 96, 390, 296], rows: 6, ink: 'accent' })
    p.form(soft('-400,64 0,96 400,64 404,106 0,142 -404,106'), 'accent', { shade: 14 })
  },
}

/** A hand of bananas. */
export const bananas: Plan = {
  view: 'lying',
  draw(p, { count = 7 }) {
    const many = Math.min(9, Math.max(4, count))
    p.at({ turn: p.vary(-40, 40), y: -40 }, () => {
      leafOf(p, { from: [-430, 260], to: [470, 150], wide: 170, ink: 'accent', bend: 40 })
      for (let row = 0; row < 2; row++) {
        for (let i = 0; i < many; i++) {
          const t = i / (many - 1) - 0.5
          p.at({ x: t * 120, y: -230 + row * 30, turn: -t * 92, size: 1 - row * 0.16 }, () => banana(p, t))
        }
      }
      p.form(soft('-70,-290 70,-300 96,-210 60,-160 -70,-160 -96,-214'), 'key', { shade: 0 })
    })
  },
}

function banana(p: Press, t: number) {
  const bend = t * 150
  const fruit = soft(
    -34,
    0,
    34,
    0,
    62 + bend * 0.6,
    180,
    54 + bend,
    340,
    18 + bend * 0.9,
    430,
    -16 + bend * 0.9,
    430,
    -54 + bend,
    330,
    -58 + bend * 0.6,
    170,
  )
  p.cast(fruit)
  p.form(fruit, 'tone', { shade: 34 })
  p.line(stroke(6, 20, 10 + bend * 0.6, 180, bend * 0.94, 410), 8)
  p.form(ellipse(bend * 0.9, 432, 22, 16), 'key', { shade: 0, light: false })
}
