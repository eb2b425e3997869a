import type { Ink } from '../ink.ts'
import type { Plan } from '../plan.ts'
import type { Press } from '../press.ts'
import { box, ellipse, poly, soft, stroke } from '../shape.ts'
import { leafOf } from './part.ts'
import { ground, house, sky, wires } from './scenery.ts'

export const marketRoofs: Plan = {
  view: 'scene',
  draw(p) {
    sky(p, 620)
    for (let i = 0; i < 4; i++)
      house(p, {
        x: i * 430 - 90 + p.vary(-30, 30),
        foot: 640,
        w: 380,
        h: p.vary(200, 290),
        ink: i % 2 ? 'paper' : 'blush',
        roof: i % 2 ? 'accent' : 'tone',
      })
    ground(p, 640)
    const many = p.pick([4, 5] as const)
    const w = 1600 / many
    for (let i = 0; i < many; i++) stall(p, { x: i * w, w, ink: i % 2 ? 'accent' : 'tone', top: 560 + (i % 2) * 40 })
    for (const x of [p.vary(240, 420), p.vary(900, 1100)]) shopper(p, x, 1150)
  },
}

function stall(p: Press, { x, w, ink, top }: { x: number; w: number; ink: 'tone' | 'accent'; top: number }) {
  for (const dx of [0.12, 0.86]) p.form(box(x + w * dx, top + 40, 18, 520), 'key', { shade: 0, light: false, edge: 2 })
  p.form(box(x + w * 0.06, top + 330, w * 0.88, 170), 'paper', { shade: 24 })
  for (let k = 0; k < 7; k++)
    p.line(poly(x + w * (0.12 + k * 0.12), top + 340, x + w * (0.12 + k * 0.12), top + 496), 7)
  for (let k = 0; k < 9; k++) {
    const [fx, fy] = [x + w * (0.14 + (k % 5) * 0.18), top + 316 - Math.floor(k / 5) * 44 + p.vary(-6, 6)]
    if (p.rng() < 0.6) p.form(ellipse(fx, fy, 34, 30), k % 2 ? 'accent' : 'tone', { shade: 12 })
    else leafOf(p, { from: [fx, fy + 24], to: [fx + p.vary(-20, 20), fy - 60], wide: 26, ink: 'tint' })
  }
  const awning = poly(x + w * 0.02, top, x + w * 0.98, top - 8, x + w * 1.04, top + 130, x - w * 0.04, top + 140)
  p.form(awning, ink, { shade: 20 })
  for (let k = 0; k < 4; k++)
    p.flat(
      poly(
        x + w * (0.1 + k * 0.24),
        top + 2,
        x + w * (0.21 + k * 0.24),
        top + 2,
        x + w * (0.22 + k * 0.26),
        top + 132,
        x + w * (0.08 + k * 0.26),
        top + 134,
      ),
      'paper',
    )
  for (let k = 0; k < 8; k++)
    p.form(ellipse(x + w * (0.02 + k * 0.137), top + 138, w * 0.07, 26, [0, 180]), k % 2 ? 'paper' : ink, {
      shade: 0,
      light: false,
      edge: 3,
    })
}

function shopper(p: Press, x: number, foot: number) {
  p.at({ x, y: foot }, () => {
    p.form(soft('-84,40 -90,-190 -50,-280 50,-280 92,-190 88,40'), 'key', { shade: 0 })
    p.form(ellipse(0, -340, 58, 64), 'key', { shade: 0 })
    p.form(soft('-170,-340 0,-446 170,-340 0,-310'), 'blush', { shade: 24 })
    for (const k of [-0.6, 0, 0.6]) p.line(stroke(0, -438, k * 70, -390, k * 150, -336), 7)
  })
}

export const alleyWires: Plan = {
  view: 'scene',
  draw(p) {
    sky(p, 900)
    const vanish = p.vary(720, 880)
    const ends: readonly (readonly [number, number, Ink])[] = [
      [0, 0, 'tint'],
      [260, 150, 'paper'],
      [450, 270, 'blush'],
      [580, 350, 'paper'],
    ]
    p.form(poly(vanish - 180, 1000, vanish + 180, 1000, vanish + 180, 560, vanish - 180, 580), 'tint', {
      shade: 0,
      light: false,
    })
    p.form(poly(vanish - 240, 600, vanish, 480, vanish + 240, 600), 'tone', { shade: 18 })
    ground(p, 960)
    for (const side of [-1, 1])
      for (const [inset, drop, ink] of [...ends].reverse())
        alleyHouse(p, {
          side,
          near: side < 0 ? inset : 1600 - inset,
          far: side < 0 ? inset + 270 : 1330 - inset,
          drop,
          ink,
        })
    p.form(poly(vanish - 150, 962, vanish + 150, 962, 1120, 1220, 480, 1220), 'paper', { shade: 0, light: false })
    for (let k = 0; k < 5; k++)
      p.line(poly(vanish - 130 - k * 40, 990 + k * 46, vanish + 130 + k * 40, 992 + k * 46), 7)
    wires(p, [
      [p.vary(330, 400), 240],
      [p.vary(1080, 1180), 300],
      [1700, 170],
    ])
    for (const [x, y] of [
      [300, 1110],
      [1290, 1100],
      [1230, 1140],
    ] as const) {
      p.form(soft(x - 56, y, x + 56, y, x + 42, y + 86, x - 42, y + 86), 'accent', { shade: 16 })
      for (let k = -2; k < 3; k++)
        leafOf(p, { from: [x, y], to: [x + k * 40, y - 110 + Math.abs(k) * 24], wide: 24, ink: 'tone' })
    }
  },
}

function alleyHouse(
  p: Press,
  { side, near, far, drop, ink }: { side: number; near: number; far: number; drop: number; ink: Ink },
) {
  const top = 250 + drop
  p.form(
    poly(near - side * 60, top - 60, far, top + 50, far, 1010 - drop * 0.1, near - side * 60, 1240 - drop * 0.6),
    ink,
    { shade: 0, light: false },
  )
  const w = far - near
  for (const [k, y] of [
    [0.16, 0.2],
    [0.58, 0.24],
    [0.2, 0.56],
  ] as const) {
    const [x, wy] = [near + w * k, top + (1000 - top) * y]
    p.form(poly(x, wy, x + w * 0.28, wy + 14, x + w * 0.28, wy + 116, x, wy + 128), 'key', {
      shade: 0,
      light: false,
      edge: 3,
    })
    p.hatch(poly(x, wy, x + w * 0.28, wy + 14, x + w * 0.28, wy + 116, x, wy + 128), 'accent', {
      angle: 90,
      gap: 20,
      width: 5,
    })
  }
  p.form(
    poly(near - side * 80, top - 100, far + side * 20, top + 24, far + side * 20, top + 76, near - side * 80, top - 20),
    'tone',
    { shade: 12 },
  )
  p.form(
    poly(near - side * 70, top + 250, far, top + 240, far + side * 60, top + 300, near - side * 40, top + 330),
    'accent',
    { shade: 10 },
  )
}

export const timberStreet: Plan = {
  view: 'scene',
  draw(p) {
    sky(p, 620)
    for (let i = 0; i < 3; i++)
      house(p, {
        x: i * 560 - 60,
        foot: 760,
        w: 500,
        h: p.vary(300, 360),
        ink: i % 2 ? 'blush' : 'paper',
        roof: i % 2 ? 'tone' : 'accent',
      })
    ground(p, 760)
    for (const [x, many] of [
      [40, 9],
      [560, 7],
      [1090, 10],
    ] as const) {
      for (let i = 0; i < many; i++)
        p.form(
          poly(
            x + i * 34,
            930 - p.vary(0, 20),
            x + i * 34 + 26,
            926,
            x + i * 34 + 96,
            380 + p.vary(-60, 60),
            x + i * 34 + 70,
            372,
          ),
          i % 3 ? 'accent' : 'blush',
          { shade: 6, light: false, edge: 4 },
        )
    }
    for (let row = 0; row < 3; row++)
      for (let i = 0; i < 5 - row; i++) log(p, 330 + i * 200 + row * 100, 1090 - row * 116)
    for (let i = 0; i < 8; i++)
      p.line(
        stroke(
          p.vary(0, 1500),
          p.vary(1120, 1190),
          p.vary(100, 1500),
          p.vary(1120, 1190),
          p.vary(200, 1600),
          p.vary(1120, 1190),
        ),
        9,
        'paper',
      )
  },
}

function log(p: Press, x: number, y: number) {
  p.form(ellipse(x, y, 96, 92), 'accent', { shade: 16 })
  p.form(ellipse(x - 4, y - 2, 76, 72), 'blush', { shade: 10, light: false })
  for (const r of [56, 38, 20]) p.line(ellipse(x - 4, y - 2, r, r * 0.94), 6)
}
