import type { Plan } from '../plan.ts'
import type { Press } from '../press.ts'
import { along, box, ellipse, poly, ribbon, soft, stroke, turned } from '../shape.ts'
import { blossom, leafOf } from './part.ts'

/** A panel carved with a scroll of leaves and a flower. */
export const carvedPanel: Plan = {
  view: 'lying',
  draw(p) {
    const tall = p.rng() < 0.5
    p.at({ turn: (tall ? 0 : 90) + p.vary(-9, 9) }, () => {
      const board = box(-310, -450, 620, 900, 6)
      p.cast(board)
      p.form(board, 'tone', { shade: 30 })
      p.form(box(-252, -392, 504, 784), 'key', { shade: 0, light: false })
      p.hatch(box(-250, -390, 500, 780), 'tone', { angle: 86, gap: 26, width: 6 })
      for (const side of [-1, 1]) p.at({ flip: side < 0 }, () => scroll(p))
      blossom(p, {
        x: 0,
        y: p.vary(-40, 40),
        r: p.vary(116, 146),
        petals: p.pick([6, 8, 10] as const),
        ink: 'tint',
        heart: 'accent',
      })
      for (const [x, y] of [
        [-281, -421],
        [281, -421],
        [-281, 421],
        [281, 421],
      ] as const)
        p.form(ellipse(x, y, 17), 'accent', { shade: 5, light: false })
    })
  },
}

function scroll(p: Press) {
  for (const up of [-1, 1]) {
    const vine = stroke(
      0,
      up * 370,
      130,
      up * 330,
      196,
      up * 220,
      150,
      up * 110,
      60,
      up * 130,
      70,
      up * 210,
      130,
      up * 214,
    )
    p.form(
      ribbon(vine, (t) => 24 - t * 12),
      'tint',
      { shade: 8, light: false },
    )
    for (const [t, reach] of [
      [0.18, 96],
      [0.36, 104],
      [0.52, 84],
    ] as const) {
      const [x, y] = along(vine, t)
      leafOf(p, { from: [x, y], to: [x + reach * 0.5, y - up * reach * 0.2 + reach * 0.3 * up], wide: 26, ink: 'tint' })
      leafOf(p, { from: [x, y], to: [x - reach * 0.62, y - up * reach * 0.34], wide: 24, ink: 'tint' })
    }
  }
}

/** A plain wooden chair. */
export const chair: Plan = {
  view: 'standing',
  draw(p) {
    const slats = p.pick([3, 4, 5] as const)
    p.at({ flip: p.rng() < 0.5 }, () => {
      const back = (x: number) => poly(x, -460, x + 36, -464, x + 52, 20, x + 14, 24)
      p.cast(poly('-210,-460 150,-470 260,40 260,300 -200,300'))
      for (const x of [-150, 190])
        p.form(poly(x, 20, x + 32, 20, x + 40, 214, x + 8, 214), 'tone', { shade: 8, light: false })
      for (const x of [-214, 140]) p.form(back(x), 'tone', { shade: 12 })
      p.form(soft('-226,-474 -30,-506 190,-476 196,-396 -30,-420 -222,-392'), 'accent', { shade: 18 })
      for (let i = 0; i < slats; i++) {
        const x = -160 + (i * 300) / (slats - 1)
        p.form(poly(x, -404, x + 26, -406, x + 40, 6, x + 14, 8), 'tint', { shade: 8, light: false })
      }
      const seat = poly('-210,0 250,-10 310,78 -260,92')
      p.form(poly('-260,92 310,78 308,122 -258,136'), 'tone', { shade: 0, light: false })
      p.hatch(poly('-260,92 310,78 308,122 -258,136'), 'key', { angle: 60, gap: 15, width: 4 })
      p.form(seat, 'tone', { shade: 0 })
      for (const y of [20, 40, 62]) p.line(stroke(-220, y + 8, 0, y - 4, 280, y), 7)
      for (const x of [-246, 262]) p.form(poly(x, 126, x + 40, 124, x + 34, 302, x + 2, 302), 'tone', { shade: 14 })
      p.form(poly('-226,218 270,210 270,234 -226,242'), 'accent', { shade: 6, light: false })
    })
  },
}

/** Ladles and spoons turned from wood. */
export const woodenSpoons: Plan = {
  view: 'lying',
  draw(p, { count = 3 }) {
    const many = Math.min(6, Math.max(2, count))
    p.at({ turn: p.vary(-28, 28) }, () => {
      for (let i = 0; i < many; i++)
        p.at({ x: (i - (many - 1) / 2) * (780 / many), y: p.vary(-30, 30), turn: (i - (many - 1) / 2) * 7 }, () =>
          spoon(p, { slim: many > 4 ? 0.74 : 1, flat: i % 3 === 1 }),
        )
    })
  },
}

function spoon(p: Press, { slim, flat }: { slim: number; flat: boolean }) {
  const handle = turned(20 * slim, -80, 24 * slim, 140, 34 * slim, 400, 24 * slim, 448, 8, 456)
  const head = flat
    ? turned(70 * slim, -440, 104 * slim, -420, 92 * slim, -200, 30 * slim, -70)
    : turned(14, -460, 106 * slim, -400, 124 * slim, -280, 84 * slim, -140, 26 * slim, -60)
  p.cast(handle)
  p.cast(head)
  p.form(handle, 'tone', { shade: 14 })
  p.form(head, 'tone', { shade: 30 })
  if (!flat)
    p.form(turned(10, -420, 80 * slim, -370, 92 * slim, -280, 56 * slim, -170, 8, -140), 'tint', {
      shade: 22,
      light: false,
    })
  else for (const x of [-44, 0, 44]) p.line(poly(x * slim, -390, x * slim * 0.8, -210), 20)
  p.line(stroke(-6, -20, 2, 160, -4, 380), 7)
  for (const y of [330, 360]) p.line(stroke(-30 * slim, y, 0, y + 8, 30 * slim, y), 13, 'accent')
}
