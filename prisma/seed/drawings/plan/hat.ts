import type { Plan } from '../plan.ts'
import type { Press } from '../press.ts'
import { box, ellipse, leaf, type Point, poly, ribbon, soft, stroke } from '../shape.ts'
import { leafOf, sprig, wicker } from './part.ts'

/** Somebody's back under a palm-leaf hat, from the shoulders up; feet or seat at y = 300. */
function back(p: Press, { lean = 0 }: { lean?: number } = {}): void {
  p.at({ y: 300, turn: lean }, () =>
    p.at({ y: -300 }, () => {
      const shirt = soft('-60,-176 60,-176 172,-124 158,0 122,130 158,310 -158,310 -122,130 -158,0 -172,-124')
      p.cast(soft('-270,-250 0,-400 270,-250 250,60 158,310 -158,310'))
      for (const side of [-1, 1]) {
        const upper = stroke(side * 142, -92, side * 222, -10, side * 252, 90)
        const lower = stroke(side * 246, 70, side * 236, 150, side * 176, 226)
        p.form(
          ribbon(lower, (t) => 36 - t * 10),
          'skin',
          { shade: 12, light: false },
        )
        p.form(
          ribbon(upper, (t) => 58 - t * 12),
          'tone',
          { shade: 22 },
        )
      }
      p.form(shirt, 'tone', { shade: 50 })
      p.line(stroke(0, -140, 8, 60, 0, 290), 9)
      for (const side of [-1, 1])
        p.line(stroke(side * 84, -110, side * 92, 20, side * 60, 130, side * 76, 280), 9, side < 0 ? 'paper' : 'key')
      p.form(soft('-60,-260 60,-260 70,-150 -70,-150'), 'skin', { shade: 16, light: false })
      p.form(soft('-96,-176 0,-140 96,-176 130,-120 0,-76 -130,-120'), 'accent', { shade: 12 })
      p.hatch(soft('-96,-176 0,-140 96,-176 130,-120 0,-76 -130,-120'), 'paper', {
        angle: 60,
        gap: 30,
        width: 9,
      })
      p.form(ellipse(0, -262, 80, 84), 'key', { shade: 0 })
      p.at({ size: 0.86, y: -52 }, () => hat(p))
    }),
  )
}

function hat(p: Press): void {
  const crown = soft('-350,-236 -210,-330 -90,-440 0,-470 90,-440 210,-330 350,-236 0,-190')
  p.form(crown, 'blush', { shade: 60 })
  for (const k of [-0.86, -0.6, -0.32, 0, 0.32, 0.6, 0.86])
    p.line(stroke(k * 20, -460, k * 190, -340, k * 350, -226 + (1 - Math.abs(k)) * 22), 9, k < -0.4 ? 'paper' : 'key')
  for (const [y, half] of [
    [-270, 290],
    [-330, 206],
    [-392, 130],
  ] as const)
    p.line(stroke(-half, y, 0, y + 44, half, y), 8)
}

/** Walking away with baskets on a shoulder pole. */
export const hatVendor: Plan = {
  view: 'standing',
  draw(p) {
    const pole = stroke('-560,-130 -240,-196 0,-206 240,-196 560,-130')
    for (const side of [-1, 1]) p.at({ x: side * 440, size: 0.9, y: 40 }, () => load(p, side))
    p.at({ size: 0.82, y: 54 }, () => back(p))
    p.line(pole, 46)
    p.line(pole, 28, 'accent')
    p.form(ellipse(116, -170, 38, 36), 'skin', { shade: 10, light: false })
    p.at({ size: 0.7, y: 12 }, () => hat(p))
  },
}

function load(p: Press, side: number): void {
  for (const x of [-120, 0, 120]) p.line(poly(0, -220, x, 120), 11)
  for (let i = 0; i < 6; i++)
    leafOf(p, {
      from: [(i - 2.5) * 40, 130],
      to: [(i - 2.5) * 74, -10 + Math.abs(i - 2.5) * 20],
      wide: 32,
      ink: i % 2 ? 'tone' : 'accent',
    })
  for (let i = 0; i < 4; i++) p.form(ellipse(-96 + i * 64, 110, 44), side < 0 ? 'tint' : 'accent', { shade: 14 })
  const body = soft('-170,120 170,120 150,230 100,286 -100,286 -150,230')
  p.cast(body, 290)
  p.form(body, 'blush', { shade: 34 })
  wicker(p, body, { across: [-170, 130, 170, 286], rows: 4, ink: 'accent' })
}

/** Paddling up the canal. */
export const hatPaddler: Plan = {
  view: 'standing',
  draw(p) {
    for (let i = 0; i < 18; i++) {
      const [x, y] = [p.vary(-660, 500), p.vary(200, 470)]
      p.line(stroke(x, y, x + 50, y - 10, x + 110, y + 4, x + 170, y - 4), 13, i % 3 ? 'paper' : 'key')
    }
    p.at({ y: -40, size: 0.84 }, () => back(p, { lean: p.vary(-4, 4) }))
    const hull = soft('-470,170 -260,210 0,222 260,210 470,170 330,330 160,396 0,410 -160,396 -330,330')
    p.form(hull, 'accent', { shade: 60 })
    p.line(stroke('-440,200 -220,250 0,262 220,250 440,200'), 15, 'paper')
    for (const k of [-0.6, -0.2, 0.2, 0.6]) p.line(stroke(k * 430, 240, k * 360, 320, k * 200, 396), 9)
    for (const [x, r] of [
      [-270, 56],
      [-200, 44],
      [260, 60],
    ] as const) {
      p.form(ellipse(x, 186, r, r * 0.8), 'tint', { shade: 16 })
      leafOf(p, { from: [x, 160], to: [x + 60, 90], wide: 20, ink: 'tone' })
    }
    p.line(poly(150, -210, 440, 330), 36)
    p.line(poly(150, -210, 440, 330), 22, 'blush')
    p.form(leaf([410, 270], [510, 450], 50), 'blush', { shade: 14 })
    p.form(soft('170,-90 240,-120 290,-40 240,0 190,-20'), 'skin', { shade: 14, light: false })
  },
}

/** Among the beds of an orchard garden. */
export const hatGardener: Plan = {
  view: 'standing',
  draw(p) {
    for (let i = 0; i < 7; i++)
      sprig(p, stroke(-600 + i * 200, 300, -590 + i * 200, 60, -610 + i * 206, -180 + (i % 2) * 90), {
        leaves: 9,
        long: 150,
        ink: i % 2 ? 'accent' : 'blush',
      })
    p.at({ y: 0 }, () => back(p, { lean: p.vary(-8, 8) }))
    const rows: readonly Point[] = [
      [-560, 330],
      [-330, 390],
      [-90, 350],
      [170, 400],
      [400, 340],
      [590, 400],
    ]
    for (const [x, y] of rows) {
      for (let k = 0; k < 7; k++) {
        const a = Math.PI + (k / 6) * Math.PI
        leafOf(p, {
          from: [x, y],
          to: [x + Math.cos(a) * 120, y + Math.sin(a) * 130],
          wide: 34,
          ink: k % 2 ? 'accent' : 'tint',
        })
      }
    }
    p.form(box(250, 120, 26, 190, 6), 'blush', { shade: 8, light: false })
  },
}
