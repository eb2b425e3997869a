import type { Weave } from '#app/lib/weave.ts'
import { clothOver } from '../ground.ts'
import type { Ink } from '../ink.ts'
import type { Plan } from '../plan.ts'
import type { Press } from '../press.ts'
import { box, curve, leaf, type Point, poly, type Shape, soft, stroke } from '../shape.ts'
import { blossom, fringe, leafOf } from './part.ts'

/** A weave so near that every thread shows, with the shuttle on it. */
export const weaveCloseup: Plan = {
  view: 'lying',
  draw(p, { cloth }) {
    const step = p.vary(62, 84)
    p.at({ turn: p.vary(-34, 34) }, () => {
      p.flat(box(-900, -900, 1800, 1800), 'key')
      const rhythm = cloth.stripes.flatMap((stripe) =>
        Array.from({ length: Math.max(1, Math.round(stripe.width / 7)) }, () => stripe.dye),
      )
      const inkAt = (i: number): Ink => {
        const dye = rhythm[((i % rhythm.length) + rhythm.length) % rhythm.length]
        return dye === null || dye === undefined ? 'paper' : dye === cloth.dyes[0] ? 'tone' : 'accent'
      }
      const reach = Math.ceil(760 / step)
      for (let row = -reach; row <= reach; row++)
        for (let column = -reach; column <= reach; column++)
          thread(p, { row, column, step, ink: (row + column) % 2 ? inkAt(column) : inkAt(row) })
      if (p.rng() < 0.65) p.at({ turn: p.vary(20, 70), x: p.vary(-60, 60), y: p.vary(-60, 60) }, () => shuttle(p))
    })
  },
}

function thread(p: Press, { row, column, step, ink }: { row: number; column: number; step: number; ink: Ink }) {
  const [x, y] = [column * step, row * step]
  const upright = (row + column) % 2 !== 0
  const [w, h] = upright ? [step * 0.44, step * 0.78] : [step * 0.78, step * 0.44]
  const shape = box(x - w, y - h, w * 2, h * 2, Math.min(w, h) * 0.7)
  p.flat(shape, ink)
  const k = upright ? -w * 0.3 : -w * 0.7
  if (ink !== 'paper')
    p.line(
      upright
        ? stroke(x + k, y - h * 0.6, x + k - 3, y, x + k, y + h * 0.5)
        : stroke(x - w * 0.6, y - h * 0.4, x, y - h * 0.5, x + w * 0.5, y - h * 0.4),
      6,
      'paper',
    )
}

function shuttle(p: Press) {
  const boat = leaf([-430, 0], [430, 0], 96)
  p.cast(boat)
  p.form(boat, 'blush', { shade: 36 })
  p.form(soft('-210,-36 210,-36 230,0 210,40 -210,40 -230,0'), 'key', { shade: 0, light: false })
  p.form(box(-170, -26, 340, 52, 24), 'accent', { shade: 0, light: false })
  p.hatch(box(-166, -24, 332, 48, 22), 'paper', { angle: 78, gap: 20, width: 6 })
}

/** A scarf folded over itself, its fringe showing. */
export const foldedScarf: Plan = {
  view: 'lying',
  draw(p, { count = 1, cloth }) {
    const folds = Math.min(3, Math.max(1, count))
    p.at({ turn: p.vary(-38, 38) }, () => {
      for (let i = folds - 1; i >= 0; i--) {
        const y = (i - (folds - 1) / 2) * 250
        p.at({ y, x: (i % 2) * 50 - 20, turn: p.vary(-4, 4) }, () =>
          scarf(p, { cloth, tall: folds === 1 ? 560 : 330, plain: i % 2 === 1 }),
        )
      }
    })
  },
}

function scarf(p: Press, { cloth, tall, plain }: { cloth: Weave; tall: number; plain: boolean }) {
  const half = tall / 2
  const under = soft(-390, -half, 0, -half - 8, 400, -half, 408, 0, 400, half, 0, half + 8, -390, half, -396, 0)
  const edge = (x: number): Shape => poly(x, -half, x, half)
  fringe(p, [...edge(402)].reverse(), { long: 96, gap: 24, ink: plain ? 'tint' : 'paper' })
  p.cast(under)
  p.form(under, plain ? 'tone' : 'paper', { shade: 30 })
  const woven = (area: readonly [number, number, number, number], shape: Shape) => {
    p.inside(shape, () => clothOver(p, area, { weave: cloth, scale: 3.2, strength: plain ? 0.7 : 1 }))
  }
  woven([-400, -half - 10, 820, tall + 20], under)
  p.line(stroke(-390, half - 10, 0, half - 2, 400, half - 10), 10)
  const lap = soft(
    -420,
    -half + 30,
    -150,
    -half + 16,
    60,
    -half + 30,
    90,
    0,
    60,
    half - 4,
    -150,
    half + 12,
    -420,
    half + 4,
    -436,
    0,
  )
  p.cast(lap)
  p.form(lap, plain ? 'tint' : 'paper', { shade: 50 })
  woven([-440, -half, 540, tall + 20], lap)
  for (const y of [-0.5, -0.1, 0.34]) p.line(stroke(-420, y * tall, -330, y * tall + 10, -250, y * tall - 4), 9)
}

/** A Mon shawl over a bamboo rail: plain ground, a broad embroidered border with a scalloped hem. */
export const monShawl: Plan = {
  view: 'standing',
  draw(p) {
    p.form(box(-520, -440, 1040, 34, 14), 'accent', { shade: 10 })
    for (let x = -440; x < 520; x += p.vary(170, 230)) p.line(poly(x, -442, x + 2, -404), 12)
    const wide = p.vary(270, 320)
    const hem: Point[] = Array.from({ length: 25 }, (_, i) => [
      wide - (i / 24) * wide * 2,
      226 + Math.abs(Math.sin((i / 24) * Math.PI * 6)) * 44,
    ])
    const drop: Shape = [
      ...poly(-wide, -446, wide - 14, -452, wide + 10, -100),
      [wide + 4, 226],
      ...curve(hem, false),
      ...poly(-wide - 12, -100),
    ]
    p.cast(drop, 320)
    p.form(drop, 'tone', { shade: 40 })
    p.form(poly(-wide + 6, 26, wide + 4, 22, wide + 3, 196, -wide - 4, 200), 'blush', { shade: 0, light: false })
    for (let i = 0; i < 4; i++) {
      const x = -wide * 0.74 + i * wide * 0.5
      blossom(p, { x, y: 110, r: 64, petals: 8, ink: 'accent', heart: 'paper' })
      leafOf(p, { from: [x + 64, 160], to: [x + 110, 60], wide: 18, ink: 'tone' })
    }
    for (const y of [8, 214]) p.line(poly(-wide, y, wide, y - 2), 11, 'paper')
    p.dots(poly(-wide, -420, wide, -420, wide, -10, -wide, -10), 'tint', { gap: 76, size: 11 })
    for (const k of [-0.5, -0.1, 0.36, 0.7])
      p.line(stroke(k * wide, -440, k * wide + 14, -260, k * wide - 4, -120), 9, k < 0 ? 'paper' : 'key')
    fringe(p, curve(hem, false).slice().reverse(), { long: -46, gap: 26, ink: 'accent' })
  },
}
