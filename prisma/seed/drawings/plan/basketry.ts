import type { Plan } from '../plan.ts'
import { box, ellipse, poly, type Shape, soft, stroke, turned } from '../shape.ts'
import { wicker } from './part.ts'

/** A basket with a hooped handle. */
export const basket: Plan = {
  view: 'standing',
  draw(p) {
    const wide = p.vary(300, 370)
    const tall = p.vary(270, 360)
    const top = 300 - tall
    const hoop = ellipse(0, top + 20, wide * 0.86, p.vary(330, 420), [180, 360])
    p.line(hoop, 54)
    p.line(hoop, 34, 'accent')
    for (let i = 0; i < 22; i++) {
      const a = Math.PI + (i / 21) * Math.PI
      const [x, y] = [Math.cos(a) * wide * 0.86, top + 20 + Math.sin(a) * 370]
      p.line(poly(x - 12, y - 10, x + 14, y + 12), 8)
    }
    const body = turned(wide, top, wide * 0.96, top + tall * 0.5, wide * 0.72, 300)
    p.cast(body)
    p.form(body, 'tone', { shade: 70 })
    wicker(p, body, { across: [-wide, top + 30, wide * 0.9, 292], rows: Math.round(tall / 40), ink: 'tint' })
    p.form(ellipse(0, top, wide, 64), 'accent', { shade: 0 })
    p.form(ellipse(0, top + 6, wide * 0.9, 48), 'key', { shade: 0, light: false })
    const rimBand = [...ellipse(0, top + 2, wide, 66, [0, 180]), ...ellipse(0, top + 34, wide * 1.01, 68, [180, 0])]
    p.form(rimBand, 'accent', { shade: 10, light: false })
    p.hatch(rimBand, 'key', { angle: 66, gap: 24, width: 6 })
  },
}

/** A mat half unrolled. */
export const mat: Plan = {
  view: 'lying',
  draw(p) {
    p.at({ turn: p.vary(-30, 30) }, () => {
      const open: Shape = soft('-430,-300 0,-312 300,-300 310,0 300,330 0,340 -430,330 -440,0')
      p.cast(open)
      p.form(open, 'blush', { shade: 20 })
      const side = p.pick([46, 58, 70] as const)
      p.inside(open, () => {
        for (let y = -330, row = 0; y < 350; y += side, row++) {
          for (let x = -450, column = 0; x < 330; x += side, column++) {
            const figure = (row + column) % 4 < 2 || (row - column + 40) % 6 === 0
            if (figure)
              p.flat(
                poly(x + side / 2, y + 2, x + side - 2, y + side / 2, x + side / 2, y + side - 2, x + 2, y + side / 2),
                (row + column) % 2 ? 'tone' : 'accent',
              )
          }
        }
      })
      p.hatch(open, 'paper', { angle: 0, gap: 15, width: 3 })
      for (const x of [-414, -390]) p.line(poly(x, -300, x, 330), 12)
      const rolled = box(250, -330, 190, 690, 60)
      p.cast(rolled)
      p.form(rolled, 'tone', { shade: 54 })
      for (let y = -280; y < 320; y += 40) p.line(stroke(258, y, 340, y + 10, 434, y), 8, 'paper')
      p.form(ellipse(345, -330, 95, 48), 'blush', { shade: 0, light: false })
      p.line(stroke('430,-330 345,-290 270,-330 345,-366 400,-330 345,-306 310,-330 350,-344'), 12)
      for (const y of [-170, 190]) p.form(box(240, y, 208, 36, 10), 'accent', { shade: 8, light: false })
    })
  },
}

/** A bag plaited from water hyacinth. */
export const hyacinthBag: Plan = {
  view: 'standing',
  draw(p) {
    const wide = p.vary(310, 370)
    const top = p.vary(-120, -50)
    for (const [dx, ink] of [
      [26, 'key'],
      [0, 'tone'],
    ] as const) {
      const strap = ellipse(dx, top + 20, wide * 0.56, p.vary(300, 330), [180, 360])
      p.line(strap, 50)
      if (ink !== 'key') p.line(strap, 32, ink)
    }
    const body = soft(
      -wide * 0.9,
      top,
      0,
      top + 24,
      wide * 0.9,
      top,
      wide,
      140,
      wide * 0.92,
      286,
      0,
      306,
      -wide * 0.92,
      286,
      -wide,
      140,
    )
    p.cast(body)
    p.form(body, 'tone', { shade: 70 })
    p.inside(body, () => {
      for (let row = 0; row < 8; row++) {
        const y = top + 56 + row * 52
        for (let x = -wide - 30 + (row % 2) * 44; x < wide; x += 88) {
          p.line(
            stroke(x, y + 24, x + 30, y - 12, x + 70, y - 14, x + 90, y + 12),
            22,
            row % 3 === 1 ? 'accent' : 'tint',
          )
          p.line(stroke(x + 10, y + 22, x + 36, y + 4, x + 74, y + 2), 7)
        }
      }
    })
    p.form(
      soft(
        -wide * 0.92,
        top - 16,
        0,
        top + 10,
        wide * 0.92,
        top - 16,
        wide * 0.94,
        top + 30,
        0,
        top + 60,
        -wide * 0.94,
        top + 30,
      ),
      'accent',
      { shade: 12 },
    )
    p.form(ellipse(0, top + 110, 44), 'paper', { shade: 10, light: false })
    p.flat(ellipse(0, top + 110, 12), 'key')
  },
}

/** A domed cage of split bamboo, its door open. */
export const birdCage: Plan = {
  view: 'standing',
  draw(p) {
    const wide = p.vary(260, 320)
    const dome = turned(24, -360, wide * 0.6, -290, wide * 0.96, -120, wide, 60, wide, 230)
    p.cast([...dome, ...box(-wide, 220, wide * 2, 80)])
    p.flat(dome, 'tint')
    p.line(stroke('0,-470 46,-440 20,-396 0,-360'), 26, 'accent')
    for (let i = -4; i < 5; i++) {
      const k = i / 4.4
      const rib = stroke(k * 24, -358, k * wide * 0.64, -280, k * wide * 0.98, -110, k * wide, 60, k * wide, 240)
      p.line(rib, 20)
      p.line(rib, 11, 'tone')
    }
    for (const y of [-180, -10, 130]) {
      const hoop = stroke(-wide * 0.97, y, 0, y + 40, wide * 0.97, y)
      p.line(hoop, 28)
      p.line(hoop, 16, 'accent')
    }
    p.form(box(-70, 40, 150, 176, 60), 'key', { shade: 0, light: false })
    p.line(poly(-30, 130, 50, 130), 13, 'tone')
    p.form([...ellipse(0, 226, wide * 1.06, 44, [180, 360]), ...ellipse(0, 270, wide * 1.06, 50, [0, 180])], 'tone', {
      shade: 34,
    })
    wicker(p, [...ellipse(0, 236, wide, 30, [180, 360]), ...ellipse(0, 276, wide, 40, [0, 180])], {
      across: [-wide, 234, wide, 312],
      rows: 2,
      ink: 'tint',
    })
  },
}
