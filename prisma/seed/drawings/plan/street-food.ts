import type { Plan } from '../plan.ts'
import type { Press } from '../press.ts'
import { box, ellipse, leaf, soft, stroke } from '../shape.ts'
import { leafOf } from './part.ts'

/** Fried cakes on a leaf, seen from above, with a dish of sauce. */
export const chiveCakes: Plan = {
  view: 'lying',
  draw(p, { count = 6 }) {
    const tray = ellipse(0, 0, 430)
    p.cast(tray)
    p.form(tray, 'key', { shade: 0 })
    p.form(ellipse(0, 0, 395), 'accent', { shade: 34 })
    for (let i = 0; i < 5; i++)
      leafOf(p, { from: [-360 + i * 30, 330 - i * 120], to: [340 - i * 20, 280 - i * 140], wide: 90, ink: 'accent' })
    const ring = Math.min(9, Math.max(3, count))
    const r = Math.min(128, 620 / ring)
    for (let i = 0; i < ring; i++) {
      const angle = (i / ring) * Math.PI * 2 + p.vary(-0.08, 0.08)
      p.at({ x: Math.cos(angle) * 255, y: Math.sin(angle) * 255, turn: p.vary(0, 180) }, () => friedCake(p, r))
    }
    const dish = ellipse(0, 0, 105)
    p.cast(dish)
    p.form(dish, 'paper', { shade: 16 })
    p.form(ellipse(0, 0, 78), 'key', { shade: 0, light: false })
    for (let i = 0; i < 6; i++) p.flat(ellipse(p.vary(-48, 48), p.vary(-48, 48), 11, 8), 'accent')
  },
}

function friedCake(p: Press, r: number) {
  const round = soft(
    -r,
    0,
    -r * 0.74,
    -r * 0.72,
    0,
    -r * 0.96,
    r * 0.76,
    -r * 0.7,
    r,
    0,
    r * 0.7,
    r * 0.74,
    0,
    r * 0.98,
    -r * 0.72,
    r * 0.7,
  )
  p.cast(round)
  p.form(round, 'tint', { shade: r * 0.24 })
  p.inside(round, () => {
    for (let i = 0; i < 11; i++) {
      const [x, y] = [p.vary(-r, r) * 0.7, p.vary(-r, r) * 0.7]
      p.line(stroke(x, y, x + p.vary(-40, 40), y + p.vary(10, 36), x + p.vary(-30, 50), y + 40), 11, 'accent')
    }
    for (let i = 0; i < 3; i++)
      p.line(
        stroke(
          p.vary(-r, 0),
          p.vary(-r, r) * 0.6,
          p.vary(-20, 20),
          p.vary(-r, r) * 0.7,
          p.vary(0, r),
          p.vary(-r, r) * 0.6,
        ),
        8,
        'key',
      )
  })
}

/** Skewers in a fan over a leaf. */
export const satay: Plan = {
  view: 'lying',
  draw(p, { count = 6 }) {
    const many = Math.min(9, Math.max(3, count))
    const mat = leaf([-470, 250], [470, -220], 230, 30)
    p.cast(mat)
    p.form(mat, 'accent', { shade: 40 })
    for (let i = -4; i < 5; i++)
      p.line(stroke(i * 96, -i * 48 + 20, i * 96 + 40, -i * 48 - 70, i * 96 + 60, -i * 48 - 170), 6, 'paper')
    for (let i = 0; i < many; i++) p.at({ x: -60, y: 400, turn: -58 + (104 / (many - 1)) * i }, () => skewer(p))
    p.at({ x: 250, y: 250 }, () => {
      p.cast(ellipse(0, 0, 150))
      p.form(ellipse(0, 0, 150), 'paper', { shade: 22 })
      p.form(ellipse(0, 0, 118), 'accent', { shade: 16, light: false })
      p.dots(ellipse(0, 0, 108), 'key', { gap: 46, size: 6 })
    })
  },
}

function skewer(p: Press) {
  p.form(box(-7, -720, 14, 700, 4), 'blush', { shade: 4, light: false, edge: 4 })
  for (let i = 0; i < 4; i++) {
    const y = -690 + i * 100
    const bite = soft(-44, y + 10, -30, y - 14, 34, y - 8, 46, y + 40, 34, y + 96, -36, y + 92, -48, y + 50)
    p.form(bite, 'tone', { shade: 20 })
    p.line(stroke(-28, y + 30, 0, y + 40, 30, y + 26), 8)
    p.line(stroke(-28, y + 62, 0, y + 70, 30, y + 58), 8)
  }
}

/** Flat bread cut in squares, sweetened in a zigzag. */
export const roti: Plan = {
  view: 'lying',
  draw(p) {
    p.cast(ellipse(0, 0, 440))
    p.form(ellipse(0, 0, 440), 'key', { shade: 0 })
    p.form(ellipse(0, 0, 396), 'paper', { shade: 40 })
    p.at({ turn: p.vary(-30, 30) }, () => {
      for (let row = 0; row < 3; row++) {
        for (let column = 0; column < 3; column++) {
          const [x, y] = [-272 + column * 184 + p.vary(-8, 8), -272 + row * 184 + p.vary(-8, 8)]
          const piece = soft(
            x,
            y + 6,
            x + 84,
            y - 6,
            x + 170,
            y + 4,
            x + 176,
            y + 88,
            x + 168,
            y + 172,
            x + 84,
            y + 176,
            x,
            y + 168,
            x - 6,
            y + 86,
          )
          p.cast(piece)
          p.form(piece, 'tone', { shade: 20 })
          for (let i = 0; i < 3; i++)
            p.flat(ellipse(x + p.vary(30, 140), y + p.vary(30, 140), p.vary(10, 24), p.vary(8, 16)), 'tint')
        }
      }
      const zigzag: number[] = []
      for (let i = 0; i < 13; i++) zigzag.push(-300 + i * 50, i % 2 ? 250 : -250)
      p.line(stroke(...zigzag), 30)
      p.line(stroke(...zigzag), 20, 'blush')
    })
  },
}
