import type { Plan } from '../plan.ts'
import type { Press } from '../press.ts'
import { box, ellipse, type Point, poly, soft, stroke, turned } from '../shape.ts'
import { blossom, leafOf, sprig } from './part.ts'

/** Herbal compress balls tied in cotton. */
export const compressBalls: Plan = {
  view: 'lying',
  draw(p, { count = 2 }) {
    const many = Math.min(4, Math.max(1, count))
    sprig(p, stroke('-420,380 -200,250 40,290 330,400'), { leaves: 9, long: 170, ink: 'accent' })
    for (let i = 0; i < many; i++)
      p.at(
        {
          x: (i - (many - 1) / 2) * (760 / many),
          y: i % 2 ? 40 : -40,
          turn: (i - (many - 1) / 2) * 22 + p.vary(-8, 8),
          size: many === 1 ? 1.3 : 2.4 / (many + 0.7),
        },
        () => ball(p),
      )
    p.form(ellipse(330, 330, 62, 54), 'tint', { shade: 20 })
    p.form(ellipse(250, 380, 44, 40), 'tone', { shade: 14 })
  },
}

function ball(p: Press) {
  const handle = turned('60,-450 78,-430 50,-330 44,-180 70,-110')
  p.cast(handle)
  p.form(handle, 'paper', { shade: 24, light: false })
  for (const x of [-20, 6, 26]) p.line(stroke(x * 1.6, -430, x, -300, x * 1.2, -120), 7)
  const body = soft('-60,-130 60,-130 190,-30 230,100 160,230 0,280 -160,230 -230,100 -190,-30')
  p.cast(body)
  p.form(body, 'paper', { shade: 70, light: false })
  p.dots(soft('-60,-60 60,-60 150,60 100,190 -90,190 -150,60'), 'tone', { gap: 54, size: 10 })
  for (const k of [-0.9, -0.45, 0, 0.45, 0.9]) p.line(stroke(k * 40, -110, k * 140, -20, k * 200, 100), 8)
  for (let i = 0; i < 3; i++)
    p.form(
      soft(
        -70,
        -150 + i * 22,
        0,
        -160 + i * 22,
        70,
        -150 + i * 22,
        72,
        -136 + i * 22,
        0,
        -144 + i * 22,
        -72,
        -134 + i * 22,
      ),
      'accent',
      { shade: 0, light: false, edge: 3 },
    )
}

/** Inhaler jars with dried herbs showing. */
export const inhalers: Plan = {
  view: 'standing',
  draw(p, { count = 3 }) {
    const many = Math.min(5, Math.max(1, count))
    const k = many === 1 ? 1.25 : 2.5 / (many + 0.4)
    for (let i = 0; i < many; i++)
      p.at({ x: (i - (many - 1) / 2) * (900 / many), y: 300 - 300 * k + (i % 2 ? 24 : -10), size: k }, () =>
        inhaler(p, i),
      )
  },
}

function inhaler(p: Press, i: number) {
  const glass = turned('150,-120 168,-90 172,250 150,300')
  p.cast(turned(150, -300, 172, 250, 150, 300))
  p.form(glass, 'paper', { shade: 0, light: false })
  p.inside(glass, () => {
    p.flat(soft('-180,20 -60,-20 60,30 180,0 190,320 -190,320'), 'tint')
    for (let n = 0; n < 40; n++) {
      const [x, y] = [p.vary(-150, 150), p.vary(40, 280)]
      if (n % 3)
        p.form(ellipse(x, y, p.vary(14, 26), p.vary(9, 18)), n % 2 ? 'tone' : 'accent', {
          shade: 0,
          light: false,
          edge: 3,
        })
      else p.line(poly(x - 26, y, x + 26, y + p.vary(-26, 26)), 13)
    }
  })
  p.line(stroke(-126, -90, -134, 80, -126, 250), 15, 'paper')
  p.hatch(poly('110,-100 170,-90 172,260 116,280'), 'key', { angle: 38, gap: 17, width: 5 })
  p.form(turned('140,-310 166,-296 168,-140 150,-116'), i % 2 ? 'accent' : 'tone', { shade: 34 })
  for (let x = -130; x < 140; x += 32) p.line(poly(x, -280, x, -140), 9)
}

/** Bundles of herbs drying on a line. */
export const driedHerbs: Plan = {
  view: 'standing',
  draw(p, { count = 3 }) {
    const many = Math.min(5, Math.max(2, count))
    p.form(box(-640, -470, 1280, 26, 10), 'blush', { shade: 8 })
    for (let i = 0; i < many; i++)
      p.at({ x: (i - (many - 1) / 2) * (860 / many), y: p.vary(-20, 30) }, () => bunch(p, i))
  },
}

function bunch(p: Press, i: number) {
  p.line(poly(0, -470, 3, -350), 13)
  const stems = 5
  p.cast(soft('-90,-340 90,-340 160,60 100,200 -100,200 -160,60'), 330)
  for (let s = 0; s < stems; s++) {
    const lean = (s - 2) * 62
    const tip: Point = [lean * 1.5, p.vary(90, 190)]
    sprig(p, stroke((s - 2) * 12, -350, lean * 0.7, -160, tip[0], tip[1]), {
      leaves: 9,
      long: i % 2 ? 92 : 76,
      ink: (s + i) % 2 ? 'tone' : i % 2 ? 'tint' : 'accent',
    })
  }
  if (i % 2)
    for (let s = 0; s < 4; s++)
      blossom(p, { x: (s - 1.5) * 76, y: p.vary(60, 190), r: 42, petals: 6, ink: 'accent', heart: 'paper' })
  p.form(soft('-50,-356 0,-368 50,-356 46,-300 0,-290 -46,-300'), 'paper', { shade: 10, light: false })
  for (const y of [-340, -322]) p.line(stroke(-44, y, 0, y + 8, 44, y), 9, 'accent')
}

/** Bars of soap, stamped, with their flowers. */
export const soapBars: Plan = {
  view: 'lying',
  draw(p, { count = 3 }) {
    const many = Math.min(6, Math.max(2, count))
    const inks = ['tone', 'tint', 'accent', 'blush', 'tone', 'tint'] as const
    sprig(p, stroke('-430,-330 -180,-400 100,-380 390,-440'), { leaves: 8, long: 150, ink: 'accent' })
    for (let i = 0; i < many; i++) {
      const columns = many > 3 ? 2 : 1
      const x = columns === 1 ? p.vary(-60, 60) : ((i % 2) - 0.5) * 420
      const y = (Math.floor(i / columns) - (Math.ceil(many / columns) - 1) / 2) * (columns === 1 ? 260 : 270) + 60
      p.at({ x, y, turn: p.vary(-20, 20), size: columns === 1 ? 1.14 : 0.9 }, () => soap(p, inks[i] ?? 'tone'))
    }
    blossom(p, { x: 330, y: 350, r: 110, petals: 5, ink: 'paper', heart: 'accent' })
    blossom(p, { x: -350, y: 330, r: 84, petals: 5, ink: 'paper', heart: 'accent' })
  },
}

function soap(p: Press, ink: 'tone' | 'tint' | 'accent' | 'blush') {
  const bar = box(-210, -106, 420, 212, 54)
  p.cast(bar)
  p.form(bar, ink, { shade: 40 })
  p.line(box(-166, -68, 332, 136, 36), 8, ink === 'tint' || ink === 'blush' ? 'key' : 'paper')
  leafOf(p, { from: [-60, 44], to: [6, -52], wide: 24, ink: ink === 'accent' ? 'tone' : 'accent' })
  leafOf(p, { from: [-40, 46], to: [80, -16], wide: 22, ink: ink === 'accent' ? 'tone' : 'accent' })
}

/** Bottles of oil with a dropper, and what it is pressed from. */
export const oilBottle: Plan = {
  view: 'standing',
  draw(p, { count = 1 }) {
    const many = Math.min(3, Math.max(1, count))
    sprig(p, stroke('-430,300 -330,120 -300,-60 -200,-220'), { leaves: 8, long: 150, ink: 'accent' })
    for (let i = 0; i < many; i++)
      p.at({ x: (i - (many - 1) / 2) * 300 + 40, y: i % 2 ? 26 : 0, size: many === 1 ? 1.12 : 0.86 }, () =>
        dropper(p, i),
      )
    p.form(ellipse(330, 262, 76, 44), 'tint', { shade: 18 })
  },
}

function dropper(p: Press, i: number) {
  const body = turned('60,-130 80,-110 178,-60 186,0 186,270 168,300')
  p.cast(turned('40,-420 60,-130 186,0 186,270 168,300'))
  p.form(turned('24,-450 58,-440 62,-330 44,-300'), 'key', { shade: 0 })
  p.form(box(-78, -306, 156, 110, 12), 'accent', { shade: 26 })
  for (let x = -56; x < 70; x += 24) p.line(poly(x, -292, x, -206), 8)
  p.form(turned(58, -196, 58, -120), 'tint', { shade: 10, light: false })
  p.form(body, i % 2 ? 'tint' : 'tone', { shade: 64 })
  p.form(box(-140, 30, 270, 190, 10), 'paper', { shade: 0, light: false })
  blossom(p, { x: -6, y: 110, r: 58, petals: 5, ink: 'accent', heart: 'paper' })
  p.line(poly(-90, 192, 80, 192), 11)
}
