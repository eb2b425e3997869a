import type { Plan } from '../plan.ts'
import type { Press } from '../press.ts'
import { box, ellipse, poly, type Shape, soft, stroke, turn } from '../shape.ts'
import { bowl, leafOf, steam } from './part.ts'

export const noodleBowl: Plan = {
  view: 'standing',
  draw(p) {
    const wide = p.vary(360, 420)
    const tall = p.vary(250, 310)
    steam(p, -60, 300 - tall - 150)
    const top = 300 - tall
    const mouth = bowl(p, { wide, tall, ink: 'tone' })
    bowlBand(p, { wide, top, tall })
    p.flat(mouth, 'blush')
    p.inside(
      [
        ...ellipse(0, top - 30, wide * 0.93, 200, [180, 360]),
        ...ellipse(0, top + 6, wide * 0.93, wide * 0.2, [0, 180]),
      ],
      () => {
        for (let i = 0; i < 20; i++) {
          const x = p.vary(-wide * 0.8, wide * 0.5)
          const y = top + p.vary(-60, 50)
          const loop = stroke(x - 90, y + 20, x, y - 50, x + 90, y + 6, x + 150, y + 50)
          p.line(loop, 26)
          p.line(loop, 18, 'paper')
        }
      },
    )
    egg(p, -wide * 0.34, top - 36)
    leafOf(p, { from: [wide * 0.1, top - 20], to: [wide * 0.52, top - 120], wide: 40, ink: 'accent' })
    leafOf(p, { from: [wide * 0.12, top - 10], to: [wide * 0.66, top - 36], wide: 34, ink: 'accent' })
    const lean = p.vary(-10, 14)
    for (const dx of [0, 34])
      p.form(turn(box(wide * 0.35 + dx, top - 330, 20, 330, 4), 34 + lean + dx * 0.12, [wide * 0.35, top]), 'key', {
        shade: 0,
      })
  },
}

function bowlBand(p: Press, { wide, top, tall }: { wide: number; top: number; tall: number }) {
  for (let x = -wide * 0.82; x < wide * 0.72; x += 74) {
    const bow = Math.sqrt(Math.max(0, 1 - (x / wide) ** 2)) * 78
    p.flat(
      soft(
        x,
        top + tall * 0.24 + bow,
        x + 26,
        top + tall * 0.14 + bow,
        x + 52,
        top + tall * 0.24 + bow,
        x + 26,
        top + tall * 0.34 + bow,
      ),
      'paper',
    )
  }
}

function egg(p: Press, x: number, y: number) {
  p.form(turn(ellipse(x, y, 84, 58), -14, [x, y]), 'paper', { shade: 14, light: false })
  p.form(turn(ellipse(x + 4, y + 4, 42, 30), -14, [x, y]), 'accent', { shade: 8, light: false, edge: 3 })
}

/** Food steamed in banana leaf: tall folded parcels held by a pin of bamboo. */
export const leafParcels: Plan = {
  view: 'standing',
  draw(p, { count = 3 }) {
    const many = Math.min(5, Math.max(1, count))
    const wide = many === 1 ? 240 : 150 + 90 / many
    for (let i = 0; i < many; i++) {
      const back = i % 2 === 0 && many > 2
      p.at({ x: (i - (many - 1) / 2) * wide * 1.35, y: back ? -50 : 0, turn: p.vary(-4, 4) }, () => parcel(p, wide))
    }
  },
}

function parcel(p: Press, wide: number) {
  const tall = wide * p.vary(1.5, 1.8)
  const top = 300 - tall
  const body = soft(
    -wide * 0.85,
    292,
    -wide * 0.8,
    180,
    -wide * 0.36,
    top + tall * 0.3,
    -wide * 0.2,
    top,
    wide * 0.16,
    top - 12,
    wide * 0.34,
    top + tall * 0.3,
    wide * 0.82,
    180,
    wide * 0.85,
    292,
    0,
    312,
  )
  p.cast(body)
  p.form(body, 'tone', { shade: 44 })
  for (const k of [-0.62, -0.3, 0.02, 0.34, 0.64])
    p.line(
      stroke(k * wide * 0.3, top + 20, k * wide * 0.8, top + tall * 0.5, k * wide * 1.2, 290),
      7,
      k < 0 ? 'paper' : 'key',
    )
  const fold = poly(
    -wide * 0.5,
    top + tall * 0.5,
    wide * 0.02,
    top + tall * 0.16,
    wide * 0.46,
    top + tall * 0.5,
    0,
    top + tall * 0.66,
  )
  p.form(fold, 'tint', { shade: 20 })
  p.hatch(fold, 'tone', { angle: 62, gap: 22, width: 5 })
  p.form(turn(box(-wide * 0.5, top + tall * 0.4, wide, 16, 5), -24, [0, top + tall * 0.42]), 'accent', {
    shade: 5,
    light: false,
  })
}

/** A stack of lunch boxes with one handle. */
export const tiffin: Plan = {
  view: 'standing',
  draw(p, { count = 3 }) {
    const tiers = Math.min(5, Math.max(2, count))
    const tall = 500 / tiers
    const wide = p.vary(190, 235)
    const top = 300 - tall * tiers
    p.cast(box(-wide, top - 60, wide * 2, 360 - top, 40))
    const handle = [...ellipse(0, top - 20, wide + 44, 190, [180, 360])]
    p.line(handle, 44)
    p.line(handle, 22, 'accent')
    for (let i = tiers - 1; i >= 0; i--) tier(p, { y: top + i * tall, tall, wide, ink: i % 2 ? 'tint' : 'tone' })
    p.form(
      [...ellipse(0, top + 4, wide + 4, 74, [180, 360]), ...ellipse(0, top + 4, wide + 4, 24, [0, 180])],
      'accent',
      { shade: 24 },
    )
    p.form(ellipse(0, top - 78, 30, 22), 'tone', { shade: 10 })
    for (const side of [-1, 1]) p.form(box(side * (wide + 26) - 14, top - 40, 28, 330 - top, 8), 'accent', { shade: 8 })
  },
}

function tier(p: Press, { y, tall, wide, ink }: { y: number; tall: number; wide: number; ink: 'tone' | 'tint' }) {
  const body: Shape = [...ellipse(0, y, wide, 30, [180, 360]), ...ellipse(0, y + tall, wide, 34, [0, 180])]
  p.form(body, ink, { shade: 54 })
  p.line(ellipse(0, y + tall * 0.16, wide, 32, [4, 176]), 9)
  for (let x = -wide * 0.7; x < wide * 0.6; x += wide * 0.36) {
    const dip = Math.sqrt(1 - (x / wide) ** 2) * 30
    p.flat(
      soft(
        x,
        y + tall * 0.56 + dip,
        x + 16,
        y + tall * 0.42 + dip,
        x + 32,
        y + tall * 0.56 + dip,
        x + 16,
        y + tall * 0.7 + dip,
      ),
      ink === 'tone' ? 'paper' : 'tone',
    )
  }
}
