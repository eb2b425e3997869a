import type { Ink } from '../ink.ts'
import type { Plan } from '../plan.ts'
import type { Press } from '../press.ts'
import { ellipse, leaf, poly, soft, stroke } from '../shape.ts'
import { leafOf, pile, plate } from './part.ts'

/** Gold sweets on a brass tray: pinched cups, drops and threads of egg yolk. */
export const goldSweets: Plan = {
  view: 'lying',
  draw(p, { count = 8 }) {
    p.cast(ellipse(0, 0, 452))
    p.form(ellipse(0, 0, 452), 'accent', { shade: 20 })
    for (let i = 0; i < 36; i++) p.at({ turn: i * 10 }, () => p.flat(leaf([398, 0], [444, 0], 20), 'paper'))
    p.form(ellipse(0, 0, 388), 'blush', { shade: 34 })
    const cups = Math.min(9, Math.max(5, count))
    for (let i = 0; i < cups; i++)
      p.at({ turn: (i / cups) * 360 + 8 }, () =>
        p.at({ x: 272, size: 6.4 / cups, turn: p.vary(0, 70) }, () => goldCup(p)),
      )
    if (p.rng() < 0.5) {
      for (let i = 0; i < 9; i++) p.at({ turn: i * 40 }, () => drop(p, i === 0 ? 20 : 92))
      drop(p, 0)
    } else threads(p)
  },
}

function goldCup(p: Press) {
  const points: number[] = []
  for (let i = 0; i < 10; i++) {
    const r = i % 2 ? 84 : 112
    points.push(Math.cos((i / 10) * Math.PI * 2) * r, Math.sin((i / 10) * Math.PI * 2) * r)
  }
  const cup = soft(...points)
  p.cast(cup)
  p.form(cup, 'tone', { shade: 26 })
  for (let i = 0; i < 5; i++) p.at({ turn: i * 72 }, () => p.line(stroke(30, 4, 60, -2, 100, 0), 11))
  p.form(ellipse(0, 0, 32), 'accent', { shade: 8, light: false })
}

function drop(p: Press, x: number) {
  const shape = soft(x - 48, 4, x - 16, -34, x + 28, -26, x + 48, 8, x + 18, 38, x - 26, 34)
  p.cast(shape)
  p.form(shape, 'tone', { shade: 16 })
}

function threads(p: Press) {
  p.form(ellipse(0, 0, 150), 'tone', { shade: 40, light: false })
  for (let i = 0; i < 26; i++) {
    const a = p.vary(0, 6.3)
    const r = p.vary(30, 150)
    p.line(
      stroke(
        Math.cos(a) * r,
        Math.sin(a) * r,
        Math.cos(a + 1) * r,
        Math.sin(a + 1) * r,
        Math.cos(a + 2) * r,
        Math.sin(a + 2) * r,
      ),
      8,
      i % 3 ? 'key' : 'paper',
    )
  }
}

/** Little china cups of steamed coconut cream. */
export const steamedCups: Plan = {
  view: 'lying',
  draw(p, { count = 9 }) {
    const many = Math.min(9, Math.max(3, count))
    const columns = many > 4 ? 3 : 2
    const step = columns === 3 ? 306 : 420
    const rows = Math.ceil(many / columns)
    p.at({ turn: p.vary(-16, 16) }, () => {
      for (let i = 0; i < many; i++) {
        const x = ((i % columns) - (columns - 1) / 2) * step + p.vary(-16, 16)
        const y = (Math.floor(i / columns) - (rows - 1) / 2) * step + p.vary(-16, 16)
        p.at({ x, y, size: step / 306 }, () => cupOfCream(p, i))
      }
    })
  },
}

function cupOfCream(p: Press, i: number) {
  p.cast(ellipse(0, 0, 138))
  p.form(ellipse(0, 0, 138), 'paper', { shade: 22, light: false })
  for (let k = 0; k < 14; k++) p.at({ turn: k * 26 }, () => p.line(poly(118, -6, 118, 8), 10, 'accent'))
  p.form(ellipse(0, 0, 104), i % 3 === 1 ? 'tint' : 'tone', { shade: 18 })
  p.flat(ellipse(4, 2, 66, 62), 'paper')
  if (i % 2) p.dots(ellipse(4, 2, 50), 'key', { gap: 36, size: 6 })
  else leafOf(p, { from: [-34, 26], to: [42, -30], wide: 16, ink: 'accent' })
}

/** Domed sponge cakes with a sugared top, stacked. */
export const spongeCakes: Plan = {
  view: 'standing',
  draw(p, { count = 6 }) {
    const many = Math.min(9, Math.max(3, count))
    const r = many > 6 ? 112 : many > 3 ? 138 : 180
    p.at({ y: -60 }, () => {
      plate(p, { y: 300, rx: 430, ry: 84, ink: 'accent' })
    })
    for (const [x, y] of pile(many, r)) p.at({ x, y: y - 40 }, () => sponge(p, r))
  },
}

function sponge(p: Press, r: number) {
  const cup = poly(-r * 0.88, 0, r * 0.88, 0, r * 0.62, r * 0.9, -r * 0.62, r * 0.9)
  p.form(cup, 'blush', { shade: 30 })
  for (let x = -0.66; x < 0.8; x += 0.24) p.line(poly(x * r, 6, x * r * 0.74, r * 0.86), 9)
  const dome = soft(
    -r * 0.98,
    r * 0.1,
    -r * 0.92,
    -r * 0.36,
    -r * 0.4,
    -r * 0.78,
    r * 0.1,
    -r * 0.86,
    r * 0.62,
    -r * 0.66,
    r * 0.96,
    -r * 0.24,
    r * 0.94,
    r * 0.14,
    0,
    r * 0.24,
  )
  p.form(dome, 'tone', { shade: 34 })
  p.line(stroke(-r * 0.5, -r * 0.3, -r * 0.1, -r * 0.5, r * 0.3, -r * 0.2), 13, 'paper')
  p.line(stroke(-r * 0.2, -r * 0.62, r * 0.04, -r * 0.3, r * 0.5, -r * 0.4), 10)
  for (let i = 0; i < 4; i++)
    p.form(ellipse(p.vary(-0.5, 0.5) * r, p.vary(-0.5, -0.1) * r, 15, 11), 'key', { shade: 0, light: false, edge: 2 })
}

/** Blocks of layered sweet. */
export const layeredSweet: Plan = {
  view: 'standing',
  draw(p, { count = 4 }) {
    const many = Math.min(6, Math.max(1, count))
    const places = many <= 2 ? pile(many, 190) : pile(many, 142)
    const half = many <= 2 ? 180 : 134
    for (const [x, y] of places) p.at({ x: x - 30, y: y - half * 0.05, turn: 0 }, () => block(p, half))
  },
}

function block(p: Press, half: number) {
  const [w, h, d] = [half, half * 0.84, half * 0.46]
  p.cast(poly(-w, -h, w + d, -h - d * 0.6, w + d, h, -w, h), h)
  p.form(poly(-w, -h, -w + d, -h - d * 0.7, w + d, -h - d * 0.7, w, -h), 'tint', { shade: 0 })
  p.form(poly(w, -h, w + d, -h - d * 0.7, w + d, h - d * 0.7, w, h), 'tone', { shade: 0, light: false })
  p.form(poly(-w, -h, w, -h, w, h, -w, h), 'tone', { shade: 0, light: false })
  for (let i = 0; i < 4; i++) {
    const y = -h + (i + 0.4) * h * 0.5
    p.flat(
      poly(-w + 3, y, w, y + p.vary(-5, 5), w, y + h * 0.24, -w + 3, y + h * 0.24 + p.vary(-5, 5)),
      i % 2 ? 'accent' : 'paper',
    )
    p.flat(
      poly(w, y, w + d - 3, y - d * 0.7, w + d - 3, y - d * 0.7 + h * 0.24, w, y + h * 0.24),
      i % 2 ? 'accent' : 'blush',
    )
  }
  p.hatch(poly(w, -h, w + d, -h - d * 0.7, w + d, h - d * 0.7, w, h), 'key', { angle: 40, gap: 15, width: 4 })
}

/** Slices of bael in syrup. */
export const candiedBael: Plan = {
  view: 'lying',
  draw(p, { count = 5 }) {
    p.cast(ellipse(0, 0, 446))
    p.form(ellipse(0, 0, 446), 'paper', { shade: 24 })
    for (let i = 0; i < 24; i++) p.at({ turn: i * 15 }, () => p.line(stroke(400, -20, 420, 0, 400, 20), 12, 'accent'))
    p.form(ellipse(0, 0, 366), 'blush', { shade: 26, light: false })
    const many = Math.min(7, Math.max(3, count))
    for (let i = 0; i < many; i++) {
      const [x, y] =
        i === many - 1 ? [0, 0] : [Math.cos((i / (many - 1)) * 6.283) * 206, Math.sin((i / (many - 1)) * 6.283) * 206]
      p.at({ x: x + p.vary(-14, 14), y: y + p.vary(-14, 14), turn: p.vary(0, 90) }, () =>
        baelSlice(p, many > 5 ? 112 : 138),
      )
    }
  },
}

function baelSlice(p: Press, r: number) {
  p.cast(ellipse(0, 0, r))
  p.form(ellipse(0, 0, r, r * 0.97), 'tone', { shade: r * 0.2 })
  p.line(ellipse(0, 0, r * 0.8, r * 0.78), 9, 'paper')
  for (let i = 0; i < 9; i++)
    p.at({ turn: i * 40 }, () =>
      p.form(ellipse(r * 0.48, 0, r * 0.16, r * 0.11), 'accent', { shade: 0, light: false, edge: 4 }),
    )
  p.form(ellipse(0, 0, r * 0.14), 'key', { shade: 0, light: false })
}

/** Young rice flaked flat, heaped in a boat of banana leaf. */
export const flakedRice: Plan = {
  view: 'standing',
  draw(p) {
    const heap = soft('-380,110 -250,-60 -90,-170 60,-190 240,-80 380,110 0,180')
    const flakes: readonly Ink[] = ['tone', 'tint', 'paper', 'tone']
    p.form(heap, 'tone', { shade: 60, light: false })
    p.inside(heap, () => {
      for (let i = 0; i < 240; i++) {
        const [x, y] = [p.vary(-390, 390), p.vary(-200, 170)]
        const flake = leaf([x - 20, y], [x + 20, y + p.vary(-18, 18)], 11)
        p.form(flake, flakes[i % 4] ?? 'tone', { shade: 0, light: false, edge: 3 })
      }
    })
    const boat = soft('-480,40 -400,110 0,160 400,110 490,30 430,240 250,300 -250,300 -430,240')
    p.cast(boat)
    p.form(boat, 'accent', { shade: 54 })
    for (let x = -360; x < 420; x += 62) p.line(stroke(x, 150, x * 0.94, 230, x * 0.8, 292), 8, x < 0 ? 'paper' : 'key')
    for (const side of [-1, 1]) p.line(stroke(side * 390, 120, side * 360, 190, side * 330, 270), 18, 'blush')
  },
}
