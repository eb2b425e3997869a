import { clothOver } from '../ground.ts'
import type { Plan } from '../plan.ts'
import type { Press } from '../press.ts'
import { box, ellipse, type Point, poly, soft, stroke } from '../shape.ts'
import { blossom } from './part.ts'

/** A hand loom with a cloth begun on it. */
export const loom: Plan = {
  view: 'standing',
  draw(p, { cloth }) {
    p.cast(poly('-430,-440 430,-440 430,300 -430,300'))
    for (const x of [-320, 280]) p.form(box(x, -360, 36, 560), 'tone', { shade: 10, light: false })
    const sheet = poly('-270,-250 270,-250 350,210 -350,210')
    for (let i = 0; i <= 30; i++) {
      const k = -1 + i / 15
      p.line(poly(k * 250, -410, k * 270, -250, k * 344, 200), 7, i % 2 ? 'paper' : 'key')
    }
    p.form(poly('-306,20 306,20 350,214 -350,214'), 'paper', { shade: 0, light: false })
    p.inside(poly('-306,20 306,20 350,214 -350,214'), () =>
      clothOver(p, [-360, 10, 720, 220], { weave: cloth, scale: 3, strength: 1 }),
    )
    p.line([...sheet.slice(2)], 11)
    p.form(box(-350, -120, 700, 60, 12), 'accent', { shade: 16 })
    p.hatch(box(-330, -108, 660, 38), 'key', { angle: 90, gap: 16, width: 5 })
    p.form(box(-390, -30, 780, 40, 12), 'tone', { shade: 12 })
    for (const x of [-430, 382]) p.form(box(x, -440, 48, 740), 'tone', { shade: 18 })
    p.form(box(-460, -450, 920, 52, 12), 'tone', { shade: 16 })
    p.form(box(-430, 196, 860, 56, 26), 'tone', { shade: 20 })
    p.at({ x: p.vary(-100, 100), y: 60, turn: p.vary(-12, 12) }, () => {
      p.form(soft('-130,0 -60,-30 60,-30 130,0 60,30 -60,30'), 'accent', { shade: 14 })
      p.form(box(-54, -13, 108, 26, 12), 'paper', { shade: 0, light: false, edge: 3 })
    })
  },
}

/** A painted paper umbrella, open. */
export const paperUmbrella: Plan = {
  view: 'lying',
  draw(p, { count = 1 }) {
    if (count > 1)
      p.at({ x: 260, y: -250, size: 0.62 }, () => p.at({ turn: p.vary(0, 60) }, () => parasol(p, 'accent')))
    p.at({ x: count > 1 ? -120 : 0, y: count > 1 ? 110 : 0, size: count > 1 ? 0.86 : 1.08, turn: p.vary(0, 60) }, () =>
      parasol(p, 'tone'),
    )
  },
}

function parasol(p: Press, ink: 'tone' | 'accent') {
  const ribs = p.pick([16, 18, 20] as const)
  const spoke = (i: number, r: number): Point => [
    Math.cos((i / ribs) * Math.PI * 2) * r,
    Math.sin((i / ribs) * Math.PI * 2) * r,
  ]
  const rim: Point[] = Array.from({ length: ribs }, (_, i) => [spoke(i, 430), spoke(i + 0.5, 408)] as const).flat()
  p.cast(rim)
  p.form(rim, ink, { shade: 30 })
  for (let i = 0; i < ribs; i++) {
    p.hatch([spoke(i, 60), spoke(i, 428), spoke(i + 0.5, 406)], 'key', { angle: 38, gap: 19, width: 4 })
    p.line([spoke(i, 50), spoke(i, 428)], 9, 'paper')
  }
  p.line(ellipse(0, 0, 372, 372), 17, 'paper')
  const flowers = p.pick([3, 4, 5] as const)
  for (let i = 0; i < flowers; i++) {
    const [x, y] = spoke((i * ribs) / flowers, 236)
    blossom(p, {
      x,
      y,
      r: 94,
      petals: p.pick([5, 6, 8] as const),
      ink: 'paper',
      heart: ink === 'tone' ? 'accent' : 'tone',
    })
  }
  p.form(ellipse(0, 0, 58), ink === 'tone' ? 'accent' : 'tone', { shade: 14 })
  p.form(ellipse(0, 0, 22), 'key', { shade: 0, light: false })
  p.line(stroke(0, 0, 8, 6), 10)
}
