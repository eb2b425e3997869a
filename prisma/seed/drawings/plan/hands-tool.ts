import type { Plan } from '../plan.ts'
import type { Press } from '../press.ts'
import { box, ellipse, poly, ribbon, soft, stroke, turned } from '../shape.ts'
import { arm, flatHand, gripHand, pinchHand, reach } from './hand.ts'
import { leafOf } from './part.ts'

export const handsHammering: Plan = {
  view: 'lying',
  draw(p) {
    const { left } = reach(p)
    p.cast(ellipse(-60, -30, 350))
    p.form(ellipse(-60, -30, 350), 'accent', { shade: 40 })
    p.form(ellipse(-60, -30, 290), 'blush', { shade: 50 })
    for (let ring = 1; ring < 5; ring++)
      for (let i = 0; i < ring * 8; i++)
        p.at({ x: -60, y: -30, turn: (i / (ring * 8)) * 360 + ring * 12 }, () =>
          p.line(stroke(ring * 62, -14, ring * 62 + 10, 0, ring * 62, 15), 10, i % 3 ? 'key' : 'paper'),
        )
    arm(p, left)
    arm(p, { from: [700, 480], wrist: [360, 60] })
    flatHand(p, { at: left.wrist, heading: -52, flip: true })
    gripHand(p, { at: [360, 60], heading: -140, flip: true }, () =>
      p.at({ turn: 62 }, () => {
        p.form(box(-24, -260, 48, 500, 18), 'tone', { shade: 14 })
        p.form(soft('-150,-330 -30,-344 110,-330 118,-230 -20,-214 -150,-240'), 'key', { shade: 0 })
      }),
    )
  },
}

export const handsCarving: Plan = {
  view: 'lying',
  draw(p) {
    const { left, right } = reach(p)
    p.at({ turn: p.vary(-6, 6) }, () => {
      const board = box(-520, -460, 1000, 720, 8)
      p.cast(board)
      p.form(board, 'accent', { shade: 34 })
      p.form(box(-460, -400, 880, 600), 'key', { shade: 0, light: false })
      p.hatch(box(-456, -396, 872, 592), 'accent', { angle: 2, gap: 30, width: 7 })
      for (const [x, flip] of [
        [-210, false],
        [190, true],
      ] as const)
        p.at({ x, y: -120, flip }, () => {
          p.form(
            ribbon(stroke('-180,200 -60,140 30,20 -20,-120 -130,-110 -120,-20'), (t) => 34 - t * 16),
            'blush',
            { shade: 10, light: false },
          )
          for (const [fx, fy, tx, ty] of [
            [0, 60, 130, 20],
            [20, -40, 130, -130],
            [-90, 150, 30, 230],
            [-50, -120, -40, -230],
          ] as const)
            leafOf(p, { from: [fx, fy], to: [tx, ty], wide: 34, ink: 'blush' })
        })
    })
    for (let i = 0; i < 9; i++)
      p.line(
        stroke(p.vary(-60, 320), p.vary(-60, 200), p.vary(40, 380), p.vary(0, 200), p.vary(100, 400), p.vary(60, 260)),
        15,
        i % 2 ? 'blush' : 'paper',
      )
    arm(p, left)
    arm(p, right)
    flatHand(p, { at: left.wrist, heading: -46, flip: true })
    gripHand(p, { at: right.wrist, heading: -130, flip: true }, () =>
      p.at({ turn: 40 }, () => {
        p.form(turned('30,-120 44,-60 40,120 26,160'), 'tone', { shade: 16 })
        p.form(poly('-20,-330 20,-330 16,-110 -16,-110'), 'paper', { shade: 10, light: false })
      }),
    )
  },
}

export const handsPlanting: Plan = {
  view: 'lying',
  draw(p) {
    const { left, right } = reach(p)
    const soil = soft('-600,-200 -300,-300 60,-240 400,-320 640,-180 640,640 -640,640')
    p.form(soil, 'key', { shade: 0 })
    p.dots(soil, 'accent', { gap: 54, size: 9 })
    for (let i = 0; i < 6; i++) p.at({ x: -500 + i * 190, y: -150 + (i % 2) * 60 }, () => sprout(p, p.vary(0.8, 1.15)))
    arm(p, left)
    flatHand(p, { at: left.wrist, heading: -24, flip: true })
    arm(p, right)
    pinchHand(p, { at: right.wrist, heading: -140, flip: true }, () =>
      p.at({ turn: 140, flip: true }, () => sprout(p, 1.1)),
    )
    for (let i = 0; i < 12; i++)
      p.form(ellipse(p.vary(-260, 220), p.vary(230, 420), p.vary(12, 26), p.vary(10, 18)), 'accent', {
        shade: 0,
        light: false,
        edge: 3,
      })
  },
}

function sprout(p: Press, k: number) {
  p.line(stroke(0, 60, 6, -30 * k, 0, -120 * k), 18, 'tone')
  for (const [x, y] of [
    [-110, -130],
    [112, -150],
    [-70, -230],
    [66, -250],
  ] as const)
    leafOf(p, { from: [0, -90 * k], to: [x * k, y * k], wide: 34 * k, ink: y < -200 ? 'tint' : 'tone' })
}
