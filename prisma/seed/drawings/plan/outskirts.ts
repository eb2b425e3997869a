import type { Ink } from '../ink.ts'
import type { Plan } from '../plan.ts'
import type { Press } from '../press.ts'
import { box, ellipse, poly, stroke } from '../shape.ts'
import { leafOf } from './part.ts'
import { ground, house, palm, sky, tree } from './scenery.ts'

export const flats: Plan = {
  view: 'scene',
  draw(p) {
    sky(p, 980)
    ground(p, 990)
    for (const [x, floors, w, ink] of [
      [-60, 6, 620, 'paper'],
      [1010, 7, 640, 'tint'],
      [470, 5, 640, 'blush'],
    ] as const)
      block(p, { x, floors, w, ink })
    for (const [x, r] of [
      [210, 130],
      [860, 150],
      [1360, 140],
    ] as const)
      tree(p, { x, foot: 1080, r })
    p.line(poly(-20, 1130, 1620, 1120), 12, 'paper')
  },
}

function block(p: Press, { x, floors, w, ink }: { x: number; floors: number; w: number; ink: Ink }) {
  const top = 1000 - floors * 128
  p.form(box(x, top, w, 1010 - top), ink, { shade: 34 })
  for (let f = 0; f < floors; f++) {
    const y = top + 20 + f * 128
    p.form(box(x - 8, y + 84, w + 16, 24), 'tone', { shade: 5, light: false, edge: 3 })
    for (let k = 0; k < 5; k++) {
      const wx = x + w * (0.05 + k * 0.19)
      p.form(box(wx, y, w * 0.13, 84), 'key', { shade: 0, light: false, edge: 2 })
      const washing = p.rng()
      if (washing < 0.4)
        for (let c = 0; c < 3; c++)
          p.form(
            box(wx + c * w * 0.045, y + 40, w * 0.036, p.vary(40, 62)),
            (['accent', 'paper', 'tone'] as const)[Math.floor(p.rng() * 3)] ?? 'paper',
            { shade: 0, light: false, edge: 2 },
          )
      else if (washing < 0.6)
        for (let c = -1; c < 2; c++)
          leafOf(p, { from: [wx + w * 0.065, y + 84], to: [wx + w * 0.065 + c * 34, y + 22], wide: 12, ink: 'accent' })
    }
  }
}

export const riceFields: Plan = {
  view: 'scene',
  draw(p) {
    const level = p.vary(430, 520)
    sky(p, level)
    for (let i = 0; i < 6; i++) tree(p, { x: i * 310 + p.vary(-60, 60), foot: level + 12, r: p.vary(60, 110) })
    house(p, { x: p.vary(900, 1150), foot: level + 30, w: 300, h: 130, ink: 'paper', roof: 'accent', stilts: 40 })
    ground(p, level + 10)
    const vanish = p.vary(500, 1100)
    for (let i = -9; i < 10; i++)
      p.form(
        poly(
          vanish + i * 46,
          level + 16,
          vanish + i * 46 + 20,
          level + 16,
          vanish + i * 300 + 150,
          1240,
          vanish + i * 300,
          1240,
        ),
        i % 2 ? 'tone' : 'tint',
        { shade: 0, light: false },
      )
    for (let row = 0; row < 9; row++) {
      const t = (row + 1) / 9
      const y = level + 30 + t * t * 700
      for (let x = -40 - p.vary(0, 60); x < 1640; x += 60 + t * 110)
        for (const lean of [-0.4, 0, 0.4])
          p.line(
            stroke(x, y, x + lean * 60 * t, y - 50 * t, x + lean * 150 * t, y - 90 * t),
            6 + t * 11,
            lean === 0 ? 'accent' : 'key',
          )
    }
    palm(p, { x: p.vary(150, 320), foot: 820, tall: 560, lean: p.vary(-60, 90) })
  },
}

export const railMarket: Plan = {
  view: 'scene',
  draw(p) {
    sky(p, 560)
    for (let i = 0; i < 4; i++)
      house(p, {
        x: i * 440 - 120,
        foot: 600,
        w: 400,
        h: p.vary(190, 260),
        ink: i % 2 ? 'blush' : 'paper',
        roof: i % 2 ? 'tone' : 'accent',
      })
    ground(p, 590)
    const vanish = p.vary(740, 860)
    for (let i = 0; i < 13; i++) {
      const t = (i / 12) ** 1.7
      p.form(box(vanish - 70 - t * 420, 640 + t * 540, 140 + t * 840, 12 + t * 36), 'accent', {
        shade: 6,
        light: false,
      })
    }
    for (const side of [-1, 1])
      p.form(
        poly(vanish + side * 40, 600, vanish + side * 52, 600, vanish + side * 350, 1220, vanish + side * 290, 1220),
        'key',
        { shade: 0 },
      )
    train(p, vanish)
    for (const side of [-1, 1])
      for (const [dx, y, k] of [
        [260, 600, 0.62],
        [520, 760, 1],
      ] as const)
        p.at({ x: vanish + side * dx, y, size: k, flip: side < 0 }, () => railStall(p))
  },
}

function train(p: Press, x: number) {
  p.form(box(x - 112, 390, 224, 236, 26), 'tone', { shade: 30 })
  p.form(box(x - 86, 424, 76, 70, 10), 'key', { shade: 0, light: false })
  p.form(box(x + 12, 424, 76, 70, 10), 'key', { shade: 0, light: false })
  p.form(box(x - 112, 520, 224, 36), 'accent', { shade: 6 })
  for (const dx of [-66, 66]) p.form(ellipse(x + dx, 586, 20), 'paper', { shade: 4, light: false })
}

function railStall(p: Press) {
  p.form(box(60, 100, 18, 330), 'key', { shade: 0, light: false, edge: 2 })
  p.form(box(40, 250, 360, 130), 'paper', { shade: 20 })
  for (let k = 0; k < 7; k++)
    p.form(ellipse(80 + k * 48, 238 - (k % 2) * 20, 34, 30), k % 3 ? 'accent' : 'tone', { shade: 12 })
  p.form(poly('-20,60 420,0 470,110 0,150'), 'tone', { shade: 18 })
  for (let k = 0; k < 4; k++)
    p.flat(
      poly(40 + k * 110, 54 - k * 15, 92 + k * 110, 46 - k * 15, 104 + k * 112, 136 - k * 9, 54 + k * 112, 140 - k * 9),
      'paper',
    )
}
