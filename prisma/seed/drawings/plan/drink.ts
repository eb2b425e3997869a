import type { Plan } from '../plan.ts'
import type { Press } from '../press.ts'
import { box, ellipse, poly, soft, stroke, turn, turned } from '../shape.ts'
import { blossom, leafOf, steam } from './part.ts'

/** Bottles with a stopper and a hand-tied label. */
export const drinkBottle: Plan = {
  view: 'standing',
  draw(p, { count = 2 }) {
    const many = Math.min(4, Math.max(1, count))
    for (let i = 0; i < many; i++)
      p.at({ x: (i - (many - 1) / 2) * 250, y: i % 2 ? 30 : -10, size: many > 2 ? 0.9 : 1.04 }, () => bottle(p, i))
    p.at({ x: -many * 120 - 60, y: 290 }, () => fruitHalf(p))
  },
}

function bottle(p: Press, i: number) {
  const neck = p.vary(34, 46)
  const wide = p.vary(112, 132)
  const shoulder = p.vary(-190, -120)
  const body = turned(
    neck,
    -400,
    neck,
    shoulder - 60,
    wide * 0.8,
    shoulder + 10,
    wide,
    shoulder + 80,
    wide,
    270,
    wide * 0.9,
    300,
  )
  p.cast(body)
  p.form(body, i % 2 ? 'tint' : 'paper', { shade: 0, light: false })
  const level = shoulder + p.vary(0, 40)
  p.inside(body, () =>
    p.flat(soft(-wide * 1.2, level, 0, level + 14, wide * 1.2, level, wide * 1.2, 340, -wide * 1.2, 340), 'tone'),
  )
  p.hatch(
    body.filter(([x]) => x > wide * 0.45),
    'key',
    { angle: 40, gap: 16, width: 5 },
  )
  p.line(stroke(-wide * 0.74, level + 70, -wide * 0.8, 120, -wide * 0.74, 250), 15, 'paper')
  p.form(box(-neck - 10, -460, neck * 2 + 20, 74, 14), 'accent', { shade: 16 })
  p.form(turn(box(-wide * 0.7, 60, wide * 1.3, 140, 8), p.vary(-3, 3)), 'paper', { shade: 0, light: false })
  leafOf(p, { from: [-30, 178], to: [40, 92], wide: 26, ink: 'accent' })
  p.line(poly(-wide * 0.5, 90, -wide * 0.1, 90), 9)
}

function fruitHalf(p: Press) {
  p.cast(ellipse(0, -60, 84), 20)
  p.form(ellipse(0, -60, 88), 'tone', { shade: 18 })
  p.form(ellipse(-6, -64, 64), 'blush', { shade: 0, light: false })
  for (let i = 0; i < 8; i++) p.at({ x: -6, y: -64, turn: i * 45 }, () => p.line(poly(12, 0, 56, 0), 8))
}

/** A teapot, sometimes with its cup. */
export const teapot: Plan = {
  view: 'standing',
  draw(p, { count = 2 }) {
    steam(p, 400, -90)
    const body = turned('130,-110 250,-60 318,80 280,220 180,300')
    p.cast(body)
    p.line(stroke('260,140 360,120 390,20 440,-70'), 96)
    p.line(stroke('254,138 352,118 384,20 436,-66'), 74, 'tone')
    const handle = stroke('-250,-20 -420,-90 -450,90 -270,190')
    p.line(handle, 70)
    p.line(handle, 42, 'accent')
    p.form(body, 'tone', { shade: 80 })
    p.form(turned('30,-214 38,-190 24,-170 90,-154 146,-116 140,-100'), 'tone', { shade: 24 })
    for (let i = -1; i < 2; i++)
      blossom(p, { x: i * 130 - 20, y: 100 + Math.abs(i) * 18, r: 64, petals: 6, ink: 'paper', heart: 'accent' })
    for (let i = 1; i < Math.min(3, count); i++) p.at({ x: -430 + i * 90, y: 40 }, () => teacup(p))
  },
}

function teacup(p: Press) {
  const cup = turned('104,160 96,230 50,290 44,300')
  p.cast(cup)
  p.form(cup, 'accent', { shade: 24 })
  p.form(ellipse(0, 160, 104, 26), 'paper', { shade: 0, light: false })
  p.flat(ellipse(0, 165, 84, 18), 'tone')
}

/** A tall glass with ice. */
export const icedGlass: Plan = {
  view: 'standing',
  draw(p, { count = 1 }) {
    const many = Math.min(3, Math.max(1, count))
    for (let i = 0; i < many; i++)
      p.at({ x: (i - (many - 1) / 2) * 340, y: i % 2 ? 30 : 0, size: many > 1 ? 0.86 : 1.08, turn: 0 }, () => glass(p))
  },
}

function glass(p: Press) {
  const wide = p.vary(150, 180)
  const shape = poly(-wide, -260, wide, -260, wide * 0.78, 300, -wide * 0.78, 300)
  p.cast(shape)
  p.form(turn(box(20, -470, 26, 480, 6), 14, [20, -200]), 'accent', { shade: 6, light: false })
  p.form(shape, 'paper', { shade: 0, light: false })
  p.inside(shape, () => {
    p.flat(poly(-wide * 1.1, -160, wide * 1.1, -170, wide * 1.1, 320, -wide * 1.1, 320), 'tone')
    p.flat(poly(-wide * 1.1, 80, wide * 1.1, 30, wide * 1.1, 320, -wide * 1.1, 320), 'accent')
    for (let i = 0; i < 6; i++) {
      const [x, y] = [p.vary(-0.62, 0.4) * wide, -190 + i * 62]
      p.form(turn(box(x - 46, y - 46, 92, 92, 18), p.vary(0, 80), [x, y]), i % 2 ? 'paper' : 'tint', {
        shade: 16,
        light: false,
        edge: 4,
      })
    }
  })
  p.line(stroke(-wide * 0.8, -200, -wide * 0.72, 40, -wide * 0.66, 260), 16, 'paper')
  p.hatch(poly(wide * 0.6, -240, wide, -260, wide * 0.78, 300, wide * 0.5, 290), 'key', {
    angle: 38,
    gap: 18,
    width: 5,
  })
  p.line(ellipse(0, -260, wide, 30), 10)
  blossom(p, { x: -wide * 0.7, y: -270, r: 92, petals: 5, ink: 'blush', heart: 'accent' })
}
