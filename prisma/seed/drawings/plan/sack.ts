import type { Ink } from '../ink.ts'
import type { Plan } from '../plan.ts'
import type { Press } from '../press.ts'
import { box, ellipse, poly, soft, stroke } from '../shape.ts'
import { leafOf } from './part.ts'

/** Open sacks of spice, each with its heap. */
export const spiceSacks: Plan = {
  view: 'standing',
  draw(p, { count = 3 }) {
    const many = Math.min(4, Math.max(2, count))
    const heaps: readonly Ink[] = ['accent', 'tone', 'tint', 'key']
    const wide = 430 / many + 30
    for (let i = 0; i < many; i++)
      p.at({ x: (i - (many - 1) / 2) * wide * 1.7, y: i % 2 ? 34 : -16 }, () =>
        sack(p, { wide, heap: heaps[i] ?? 'accent' }),
      )
  },
}

function sack(p: Press, { wide, heap }: { wide: number; heap: Ink }) {
  const top = p.vary(-60, 10)
  const body = soft(
    -wide * 0.92,
    top,
    -wide * 1.04,
    140,
    -wide * 0.94,
    286,
    0,
    304,
    wide * 0.94,
    286,
    wide * 1.06,
    140,
    wide * 0.92,
    top,
  )
  p.cast(body)
  const mound = [
    ...stroke(
      -wide * 0.9,
      top,
      -wide * 0.5,
      top - wide * 0.5,
      0,
      top - wide * 0.86,
      wide * 0.5,
      top - wide * 0.46,
      wide * 0.9,
      top,
    ),
    ...ellipse(0, top, wide * 0.9, wide * 0.2, [0, 180]),
  ]
  p.form(mound, heap, { shade: 40, light: heap !== 'key' })
  p.dots(mound, heap === 'key' ? 'paper' : 'key', { gap: 40, size: 6 })
  p.form(
    [...ellipse(0, top + 10, wide * 0.95, wide * 0.22, [180, 0]), ...body.filter(([, y]) => y > top + 30)],
    'blush',
    { shade: 50 },
  )
  p.hatch(
    body.filter(([, y]) => y > top + 60),
    'accent',
    { angle: 0, gap: 22, width: 4 },
  )
  const roll = [
    ...ellipse(0, top + 8, wide * 1.0, wide * 0.24, [0, 180]),
    ...ellipse(0, top + 46, wide * 1.02, wide * 0.25, [180, 0]),
  ]
  p.form(roll, 'paper', { shade: 10, light: false })
}

/** A sack of rice tipped out, with a scoop. */
export const riceSack: Plan = {
  view: 'lying',
  draw(p) {
    p.at({ turn: p.vary(-30, 20) }, () => {
      const heap = soft('-60,40 60,-100 260,-110 410,30 380,220 220,330 40,300 -60,180')
      p.cast(heap)
      p.form(heap, 'paper', { shade: 30, light: false })
      for (let i = 0; i < 170; i++) {
        const [x, y] = [p.vary(-60, 440), p.vary(-130, 360)]
        const angle = p.vary(0, 3)
        p.line(poly(x, y, x + Math.cos(angle) * 26, y + Math.sin(angle) * 26), 11, i % 3 ? 'key' : 'tint')
        p.line(poly(x + 2, y + 1, x + Math.cos(angle) * 24, y + Math.sin(angle) * 24), 7, 'paper')
      }
      const bag = soft('-440,-330 -120,-370 80,-180 50,0 -40,170 -240,210 -430,60 -470,-140')
      p.cast(bag)
      p.form(bag, 'tone', { shade: 60 })
      p.hatch(bag, 'tint', { angle: 24, gap: 30, width: 5 })
      p.hatch(bag, 'key', { angle: -66, gap: 44, width: 4 })
      p.form(soft('-330,-240 -170,-260 -60,-130 -120,20 -270,60 -360,-60'), 'paper', {
        shade: 0,
        light: false,
      })
      leafOf(p, { from: [-280, 20], to: [-160, -210], wide: 34, ink: 'accent' })
      leafOf(p, { from: [-270, 20], to: [-280, -200], wide: 30, ink: 'accent' })
      leafOf(p, { from: [-260, 10], to: [-110, -80], wide: 28, ink: 'accent' })
      p.form(soft('70,-190 110,-120 80,20 -20,180 -54,160 20,10 40,-110'), 'tint', { shade: 16 })
      p.at({ x: 250, y: 60, turn: 30 }, () => {
        p.form(box(-20, -20, 250, 40, 18), 'accent', { shade: 14 })
        p.form(soft('-190,-80 -40,-90 20,0 -40,90 -190,80 -150,0'), 'accent', { shade: 30 })
      })
    })
  },
}
