import type { Plan } from '../plan.ts'
import { box, ellipse, soft, stroke, turned } from '../shape.ts'
import { arm, flatHand, gripHand, reach } from './hand.ts'
import { leafOf } from './part.ts'

export const handsStirring: Plan = {
  view: 'lying',
  draw(p) {
    const { right } = reach(p)
    p.cast(ellipse(-30, -70, 440))
    p.form(ellipse(-30, -70, 440), 'key', { shade: 0 })
    p.form(ellipse(-30, -70, 396), 'accent', { shade: 54 })
    for (const [r, a] of [
      [320, 20],
      [250, 120],
      [190, 230],
      [120, 320],
      [340, 190],
    ] as const)
      p.line(ellipse(-30, -70, r, r * 0.94, [a, a + 130]), 20, 'blush')
    for (let i = 0; i < 16; i++) {
      const [x, y] = [p.vary(-320, 250), p.vary(-360, 210)]
      if (i % 2) leafOf(p, { from: [x - 40, y], to: [x + 40, y + p.vary(-40, 40)], wide: 20, ink: 'tone' })
      else p.form(ellipse(x, y, p.vary(20, 38), p.vary(18, 30)), 'paper', { shade: 10, light: false })
    }
    arm(p, right)
    gripHand(p, { at: right.wrist, heading: -135, flip: true }, () =>
      p.at({ turn: 52 }, () => {
        p.form(box(-22, -170, 44, 470, 18), 'tone', { shade: 14 })
        p.form(soft('-74,-300 0,-346 74,-300 66,-190 0,-150 -66,-190'), 'tone', { shade: 24 })
      }),
    )
    arm(p, { from: [-700, 420], wrist: [-450, 150] })
    flatHand(p, { at: [-450, 150], heading: -40, flip: true, size: 0.9 })
  },
}

export const handsKneading: Plan = {
  view: 'lying',
  draw(p) {
    const { left, right } = reach(p)
    const board = box(-500, -430, 1000, 800, 40)
    p.cast(board)
    p.form(board, 'accent', { shade: 24 })
    for (let y = -380; y < 350; y += 62) p.line(stroke(-480, y, -160, y + 14, 160, y - 8, 480, y + 6), 6)
    p.dots(box(-470, -400, 940, 740), 'paper', { gap: 46, size: 7 })
    const dough = soft('-330,-60 -250,-250 -40,-320 200,-280 330,-120 300,90 120,200 -140,190 -300,90')
    p.cast(dough)
    p.form(dough, 'paper', { shade: 60, light: false })
    p.line(stroke(-210, -130, -90, -220, 80, -230), 13, 'tint')
    p.line(stroke(-60, -40, 40, -90, 140, -60), 11)
    for (const [x, y] of [
      [-380, -330],
      [360, -340],
      [410, -230],
    ] as const) {
      p.cast(ellipse(x, y, 62))
      p.form(ellipse(x, y, 64), 'tint', { shade: 20 })
    }
    arm(p, left)
    arm(p, right)
    flatHand(p, { at: left.wrist, heading: -50, flip: true })
    flatHand(p, { at: right.wrist, heading: -128 })
  },
}

export const handsPounding: Plan = {
  view: 'lying',
  draw(p) {
    const { right } = reach(p)
    p.cast(ellipse(-40, -60, 390))
    p.form(ellipse(-40, -60, 396), 'key', { shade: 0 })
    p.form(ellipse(-40, -60, 372), 'tint', { shade: 30 })
    p.dots(ellipse(-40, -60, 366), 'key', { gap: 44, size: 5 })
    p.form(ellipse(-40, -60, 286), 'key', { shade: 0, light: false })
    p.form(soft('-230,-40 -120,-180 60,-190 150,-60 110,90 -60,130 -190,70'), 'accent', {
      shade: 30,
      light: false,
    })
    p.dots(soft('-200,-40 -110,-160 50,-170 130,-60 90,70 -60,110 -170,60'), 'paper', { gap: 54, size: 8 })
    for (let i = 0; i < 8; i++)
      p.at({ x: p.vary(-520, 480), y: p.pick([-480, -440, 380]) + p.vary(-30, 30), turn: p.vary(0, 180) }, () =>
        p.form(soft('-70,-6 0,-20 80,6 0,18'), 'accent', { shade: 10 }),
      )
    arm(p, { from: [-680, 480], wrist: [-400, 160] })
    flatHand(p, { at: [-400, 160], heading: -40, flip: true, size: 0.96 })
    arm(p, right)
    gripHand(p, { at: right.wrist, heading: -132, flip: true }, () =>
      p.at({ turn: 66 }, () => {
        p.form(turned('56,-330 70,-290 40,-120 38,120 54,190 40,214'), 'tone', { shade: 24 })
      }),
    )
  },
}
