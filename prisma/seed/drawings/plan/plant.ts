import type { Plan } from '../plan.ts'
import type { Press } from '../press.ts'
import { along, box, leaf, type Shape, soft, stroke, turned } from '../shape.ts'
import { leafOf } from './part.ts'

/** An orchid in flower. */
export const orchidPot: Plan = {
  view: 'standing',
  draw(p, { count = 2 }) {
    const sprays = Math.min(3, Math.max(1, count))
    for (let i = 0; i < sprays; i++) {
      const side = i % 2 ? 1 : -1
      const arch = stroke(
        0,
        60,
        side * 60,
        -200,
        side * 170,
        -400,
        side * (330 + i * 20),
        -430 + i * 60,
        side * (430 + i * 10),
        -300 + i * 80,
      )
      p.line(arch, 18)
      for (let k = 0; k < 6; k++) {
        const [x, y] = along(arch, 0.4 + k * 0.115)
        orchid(p, { x, y: y + 30, r: 92 - k * 9 })
      }
    }
    for (const [x, y, bend] of [
      [-330, 20, 50],
      [330, -10, -50],
      [-230, -90, 30],
      [220, -110, -40],
      [-400, 130, 60],
      [390, 120, -60],
    ] as const)
      leafOf(p, { from: [0, 110], to: [x, y], wide: 46, ink: 'accent', bend })
    pot(p)
  },
}

function orchid(p: Press, { x, y, r }: { x: number; y: number; r: number }) {
  for (const a of [-90, 35, 145])
    p.at({ x, y, turn: a }, () => p.form(leaf([0, 0], [r, 0], r * 0.34), 'tint', { shade: 8, light: false, edge: 4 }))
  for (const a of [-28, 208])
    p.at({ x, y, turn: a }, () =>
      p.form(soft(0, 0, r * 0.4, -r * 0.46, r, -r * 0.3, r * 1.04, r * 0.2, r * 0.5, r * 0.4), 'tone', {
        shade: 12,
        light: false,
        edge: 4,
      }),
    )
  p.form(
    soft(
      x - r * 0.2,
      y,
      x,
      y - r * 0.18,
      x + r * 0.2,
      y,
      x + r * 0.26,
      y + r * 0.44,
      x,
      y + r * 0.6,
      x - r * 0.26,
      y + r * 0.44,
    ),
    'key',
    { shade: 0, light: false },
  )
  p.flat(soft(x - r * 0.08, y + r * 0.1, x + r * 0.08, y + r * 0.1, x, y + r * 0.4), 'paper')
}

function pot(p: Press) {
  const body: Shape = turned(190, 110, 170, 220, 130, 300)
  p.cast(body)
  p.form(body, 'blush', { shade: 50 })
  const pattern = p.pick(['rings', 'drops'])
  for (let i = 0; i < 3; i++) {
    const y = 176 + i * 36
    if (pattern === 'rings') p.line(stroke(-170 + i * 12, y, 0, y + 16, 170 - i * 12, y), 12, 'accent')
    else for (let x = -110; x < 130; x += 56) p.flat(leaf([x, y], [x, y + 30], 12), 'accent')
  }
  p.form(box(-212, 84, 424, 58, 14), 'blush', { shade: 20 })
}

/** A fern spilling from its pot. */
export const fernPot: Plan = {
  view: 'standing',
  draw(p) {
    const fronds = p.pick([9, 11, 13] as const)
    const order = Array.from({ length: fronds }, (_, i) => i).sort(
      (a, b) => Math.abs(b - fronds / 2) - Math.abs(a - fronds / 2),
    )
    for (const i of order) {
      const lean = (i / (fronds - 1) - 0.5) * 2
      const high = -430 + Math.abs(lean) * 300 + p.vary(-40, 40)
      frond(
        p,
        stroke(
          lean * 40,
          110,
          lean * 170,
          high * 0.6 + 20,
          lean * 360,
          high + 30,
          lean * 500,
          high + 170 + Math.abs(lean) * 60,
        ),
        i,
      )
    }
    pot(p)
  },
}

function frond(p: Press, line: Shape, i: number) {
  p.line(line, 14)
  for (let k = 0; k < 15; k++) {
    const t = 0.14 + (k / 15) * 0.86
    const [x, y] = along(line, t)
    const [ax, ay] = along(line, Math.min(1, t + 0.05))
    const heading = Math.atan2(ay - y, ax - x)
    const reach = 108 * Math.sin(Math.PI * (0.16 + t * 0.82)) ** 0.7
    for (const side of [-1, 1]) {
      const a = heading + side * 1.1
      p.form(
        leaf([x, y], [x + Math.cos(a) * reach, y + Math.sin(a) * reach], reach * 0.15),
        i % 3 === 0 ? 'tint' : 'tone',
        { shade: 0, light: false, edge: 3 },
      )
    }
  }
}
