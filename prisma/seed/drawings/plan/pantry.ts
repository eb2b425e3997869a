import type { Plan } from '../plan.ts'
import type { Press } from '../press.ts'
import { box, ellipse, type Point, poly, soft, stroke, turned } from '../shape.ts'

/** A stone mortar, its pestle, and chillies around it. */
export const chilliMortar: Plan = {
  view: 'standing',
  draw(p) {
    const wide = p.vary(250, 300)
    const body = turned(
      wide,
      -70,
      wide * 0.94,
      60,
      wide * 0.66,
      150,
      wide * 0.5,
      190,
      wide * 0.8,
      240,
      wide * 0.84,
      300,
    )
    p.cast(body)
    const side = p.pick([-1, 1])
    p.at({ x: side * 40, y: -60, turn: side * p.vary(22, 34) }, () => {
      p.form(turned('30,-420 46,-400 40,-300 30,-160 44,0 50,60'), 'accent', { shade: 30 })
    })
    p.form(ellipse(0, -70, wide, 62), 'tint', { shade: 0, light: false })
    p.inside([...ellipse(0, -70, wide * 0.84, 48, [0, 180]), [-wide, -500], [wide, -500]], () => {
      p.flat(ellipse(0, -70, wide * 0.84, 48), 'key')
      p.at({ x: side * 40, y: -60, turn: side * 28 }, () =>
        p.form(turned('30,-420 46,-400 40,-300 30,-160 44,0 50,60'), 'accent', { shade: 30 }),
      )
    })
    const front = [
      ...ellipse(0, -70, wide, 62, [180, 0]),
      ...turned(wide, -70, wide * 0.94, 60, wide * 0.66, 150, wide * 0.5, 190, wide * 0.8, 240, wide * 0.84, 300),
    ]
    p.form(front, 'tone', { shade: 80 })
    p.dots(front, 'key', { gap: 54, size: 6 })
    for (let i = 0; i < 7; i++)
      p.at({ x: p.pick([-1, 1]) * p.vary(210, 430), y: p.vary(270, 360), turn: p.vary(-50, 50) }, () => chilli(p))
  },
}

function chilli(p: Press) {
  const pod = soft('-80,-8 -30,-26 50,-20 108,16 40,14 -40,16 -84,12')
  p.form(pod, 'accent', { shade: 12 })
  p.line(stroke(-80, 0, -104, -8, -124, -30), 14, 'key')
}

/** Fish drying on a bamboo rail, or round a winnowing tray. */
export const driedFish: Plan = {
  view: 'lying',
  draw(p, { count = 7 }) {
    p.cast(ellipse(0, 0, 450))
    p.form(ellipse(0, 0, 450), 'accent', { shade: 0 })
    p.form(ellipse(0, 0, 412), 'blush', { shade: 30 })
    p.hatch(ellipse(0, 0, 400), 'accent', { angle: 45, gap: 44, width: 12 })
    p.hatch(ellipse(0, 0, 400), 'paper', { angle: -45, gap: 44, width: 8 })
    const many = Math.min(9, Math.max(3, count))
    const start = p.vary(0, 360)
    for (let i = 0; i < many; i++) {
      const angle = start + (360 / many) * i
      p.at({ turn: angle }, () => p.at({ x: 232, size: Math.min(1, 8 / many) }, () => fish(p)))
    }
  },
}

function fish(p: Press) {
  const body = soft('-190,0 -110,-58 10,-78 110,-34 140,0 110,34 10,78 -110,58')
  const tail = soft('118,-10 190,-64 178,0 190,64 118,10')
  p.cast(body)
  p.form(tail, 'tone', { shade: 12 })
  p.form(body, 'tone', { shade: 30 })
  p.line(stroke(-90, -60, -66, 0, -90, 60), 10)
  for (let i = 0; i < 4; i++)
    p.line(stroke(-36 + i * 38, -50 + i * 6, -20 + i * 38, 0, -36 + i * 38, 50 - i * 6), 8, 'paper')
  p.form(ellipse(-130, -14, 15), 'paper', { shade: 0, light: false, edge: 4 })
  p.flat(ellipse(-128, -12, 7), 'key')
}

/** A jar under a tied cloth. */
export const clothLidJar: Plan = {
  view: 'standing',
  draw(p, { count = 1 }) {
    const many = Math.min(3, Math.max(1, count))
    const size = [1.14, 0.84, 0.7][many - 1] ?? 1
    const order: readonly Point[] =
      (
        [
          [[0, 0]],
          [
            [150, -30],
            [-140, 20],
          ],
          [
            [-250, -30],
            [250, -34],
            [0, 30],
          ],
        ] as const
      )[many - 1] ?? []
    for (const [i, [x, y]] of order.entries())
      p.at({ x, y: y + 300 * (1 - size), size: size * (i === order.length - 1 ? 1.06 : 0.96) }, () => jar(p))
  },
}

function jar(p: Press) {
  const wide = p.vary(190, 250)
  const body = turned(
    wide * 0.7,
    -150,
    wide * 0.78,
    -120,
    wide,
    -40,
    wide * 1.02,
    200,
    wide * 0.9,
    290,
    wide * 0.8,
    300,
  )
  p.cast(body)
  p.form(body, 'tone', { shade: 54 })
  p.flat(turned(wide * 0.8, -20, wide * 0.86, 30, wide * 0.86, 60), 'tint')
  p.form(box(-wide * 0.56, 70, wide * 1.06, 150, 14), 'paper', { shade: 0, light: false })
  p.line(poly(-wide * 0.36, 118, wide * 0.3, 116), 14, 'accent')
  p.line(poly(-wide * 0.36, 150, wide * 0.14, 150), 9)
  p.line(poly(-wide * 0.36, 178, wide * 0.22, 178), 9)
  const hem: number[] = []
  for (let i = 0; i <= 12; i++) hem.push(wide * 0.98 - (i / 12) * wide * 1.96, -86 + (i % 2 ? 26 : 0))
  const cloth = [
    ...stroke(
      -wide * 0.98,
      -90,
      -wide * 0.74,
      -170,
      -wide * 0.4,
      -250,
      0,
      -266,
      wide * 0.42,
      -250,
      wide * 0.74,
      -168,
      wide * 0.98,
      -88,
    ),
    ...stroke(...hem),
  ]
  p.form(cloth, 'accent', { shade: 34 })
  p.hatch(cloth, 'paper', { angle: 28, gap: 50, width: 9 })
  p.hatch(cloth, 'paper', { angle: -52, gap: 50, width: 9 })
  p.line(stroke(-wide * 0.78, -158, 0, -128, wide * 0.78, -158), 24)
  p.line(stroke(-wide * 0.76, -160, 0, -131, wide * 0.76, -160), 13, 'paper')
  for (const side of [-1, 1]) p.line(stroke(20, -134, 20 + side * 60, -180, 20 + side * 92, -130, 24, -130), 14)
  for (const side of [-1, 1]) p.line(stroke(22, -132, 22 + side * 30, -90, 22 + side * 46, -50), 13)
}
