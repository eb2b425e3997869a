import type { Ink } from '../ink.ts'
import type { Plan } from '../plan.ts'
import type { Press } from '../press.ts'
import { box, poly, ribbon, soft, stroke } from '../shape.ts'
import { leafOf } from './part.ts'
import { ground, house, palm, reflection, sky, tree, water } from './scenery.ts'

export const canalHouses: Plan = {
  view: 'scene',
  floor: 'water',
  draw(p, { count = 3 }) {
    const level = p.vary(700, 780)
    sky(p, level)
    palm(p, { x: p.vary(200, 1400), foot: level, tall: p.vary(420, 560), lean: p.vary(-80, 80) })
    for (let i = 0; i < 5; i++) tree(p, { x: 120 + i * 350 + p.vary(-60, 60), foot: level, r: p.vary(120, 170) })
    water(p, level)
    const many = Math.min(4, Math.max(2, count))
    const w = 1500 / many
    const inks: readonly (readonly [Ink, Ink])[] = [
      ['tint', 'tone'],
      ['paper', 'accent'],
      ['blush', 'tone'],
      ['paper', 'tone'],
    ]
    for (let i = 0; i < many; i++) {
      const [ink, roof] = inks[(i + (p.rng() < 0.5 ? 1 : 0)) % 4] ?? ['paper', 'tone']
      const x = 60 + i * w + p.vary(-10, 20)
      reflection(p, [x, level + 106, w * 0.8], ink)
      house(p, {
        x,
        foot: level + 96,
        w: w * p.vary(0.74, 0.84),
        h: p.vary(190, 270),
        ink,
        roof,
        stilts: p.vary(70, 120),
      })
    }
    boat(p, { x: p.vary(260, 800), y: p.vary(950, 1010), w: p.vary(360, 460), ink: 'accent' })
  },
}

export const boatLanding: Plan = {
  view: 'scene',
  floor: 'water',
  draw(p) {
    const level = p.vary(560, 660)
    sky(p, level)
    for (let i = 0; i < 9; i++)
      p.form(
        soft(
          i * 200 - 80,
          level + 6,
          i * 200 - 40,
          level - p.vary(60, 150),
          i * 200 + 60,
          level - p.vary(70, 170),
          i * 200 + 150,
          level + 6,
        ),
        i % 2 ? 'tint' : 'tone',
        { shade: 26, light: false },
      )
    water(p, level)
    const x = p.vary(760, 900)
    for (const dx of [30, 250, 470, 650]) p.form(box(x + dx, level - 130, 26, 520), 'key', { shade: 0, light: false })
    p.form(poly(x - 40, level - 150, x + 120, level - 330, x + 620, level - 336, x + 780, level - 150), 'tone', {
      shade: 30,
    })
    for (let k = 0; k < 9; k++)
      p.line(poly(x + 130 + k * 56, level - 326, x + k * 86 - 10, level - 156), 8, k < 4 ? 'paper' : 'key')
    p.form(poly(x - 70, level + 100, x + 900, level + 92, x + 900, level + 150, x - 90, level + 162), 'accent', {
      shade: 20,
    })
    for (let k = 0; k < 14; k++) p.line(poly(x - 60 + k * 70, level + 102, x - 66 + k * 70, level + 154), 8)
    for (const [dx, ink] of [
      [120, 'blush'],
      [360, 'tint'],
    ] as const) {
      p.form(box(x + dx, level + 20, 130, 22), ink, { shade: 6 })
      for (const leg of [10, 104])
        p.form(box(x + dx + leg, level + 40, 16, 62), 'key', { shade: 0, light: false, edge: 2 })
    }
    boat(p, { x: p.vary(120, 200), y: level + 230, w: 560, ink: 'tone' })
    boat(p, { x: p.vary(360, 620), y: level + 400, w: 480, ink: 'accent', rider: false })
    reflection(p, [x - 40, level + 180, 700], 'accent')
  },
}

export const orchardCanal: Plan = {
  view: 'scene',
  draw(p) {
    const level = p.vary(420, 500)
    sky(p, level)
    for (let i = 0; i < 8; i++) tree(p, { x: i * 220 + p.vary(-40, 40), foot: level + 20, r: p.vary(90, 130) })
    ground(p, level + 10)
    const bend = p.vary(-160, 160)
    const canal = ribbon(
      stroke(800 - bend, level + 14, 820, level + 160, 760 + bend * 0.5, level + 400, 800 + bend, 1260),
      (t) => 30 + t * t * 420,
    )
    p.form(canal, 'blush', { shade: 0, light: false })
    for (let i = 0; i < 22; i++) {
      const t = p.vary(0.1, 1)
      const y = level + 60 + t * 640
      p.line(stroke(800 - t * 260, y, 800, y + 7, 800 + t * 260, y), 6 + t * 9, i % 2 ? 'paper' : 'key')
    }
    for (const [dx, foot, r] of [
      [430, 700, 120],
      [560, 850, 170],
      [740, 1080, 240],
    ] as const) {
      for (const side of [-1, 1])
        tree(p, {
          x: 800 + side * dx + bend * 0.3,
          foot: foot + p.vary(-16, 16),
          r: r * p.vary(0.9, 1.06),
          fruit: 'accent',
        })
    }
    boat(p, { x: 640, y: 900, w: 330, ink: 'accent' })
    p.form(poly(600 - 240, level + 150, 1240, level + 138, 1240, level + 164, 360, level + 178), 'accent', { shade: 8 })
    for (const x of [420, 700, 920, 1180])
      p.form(box(x, level + 150, 16, 90), 'key', { shade: 0, light: false, edge: 2 })
  },
}

export const mangroveCoast: Plan = {
  view: 'scene',
  floor: 'water',
  draw(p) {
    const level = p.vary(560, 640)
    sky(p, level)
    water(p, level)
    for (let i = 0; i < 26; i++)
      p.form(box(i * 64 + p.vary(-8, 8), level - p.vary(40, 90), 15, 190), 'accent', {
        shade: 5,
        light: false,
        edge: 3,
      })
    for (const [x, foot, r] of [
      [260, 860, 200],
      [760, 800, 150],
      [1280, 900, 230],
    ] as const) {
      const sway = p.vary(-40, 40)
      for (let k = -3; k < 4; k++) {
        const root = stroke(
          x + sway * 0.4,
          foot - r * 0.86,
          x + k * r * 0.26,
          foot - r * 0.46,
          x + k * r * 0.36,
          foot + 26,
        )
        p.line(root, 30)
        p.line(root, 16, 'accent')
      }
      p.form(
        ribbon(
          stroke(x + sway * 0.3, foot - r * 0.7, x + sway, foot - r * 1.3, x + sway, foot - r * 1.9),
          (t) => 24 - t * 10,
        ),
        'accent',
        { shade: 10, light: false },
      )
      for (let i = 0; i < 26; i++) {
        const a = p.vary(0, 6.3)
        const d = r * p.vary(0.1, 0.8)
        const [lx, ly] = [x + sway + Math.cos(a) * d, foot - r * 1.9 + Math.sin(a) * d * 0.64]
        leafOf(p, {
          from: [lx, ly],
          to: [lx + Math.cos(a) * r * 0.42, ly + Math.sin(a) * r * 0.42],
          wide: r * 0.11,
          ink: i % 3 ? 'tone' : 'tint',
        })
      }
      reflection(p, [x - r, foot + 40, r * 2], 'tone')
    }
    for (let i = 0; i < 5; i++) {
      const [x, y] = [p.vary(200, 1400), p.vary(120, 380)]
      p.line(stroke(x - 44, y - 16, x - 16, y - 22, x, y, x + 18, y - 22, x + 46, y - 12), 13, 'paper')
    }
    boat(p, { x: p.vary(460, 620), y: 1010, w: 420, ink: 'tone' })
  },
}

/** A slim canal boat, seen from its side, sometimes with somebody under a hat. */
function boat(
  p: Press,
  { x, y, w, ink, rider = true }: { x: number; y: number; w: number; ink: Ink; rider?: boolean },
): void {
  if (rider) {
    p.form(
      soft(
        x + w * 0.5,
        y,
        x + w * 0.48,
        y - w * 0.16,
        x + w * 0.55,
        y - w * 0.22,
        x + w * 0.63,
        y - w * 0.16,
        x + w * 0.62,
        y,
      ),
      'key',
      { shade: 0, light: false },
    )
    p.form(
      soft(
        x + w * 0.43,
        y - w * 0.21,
        x + w * 0.555,
        y - w * 0.33,
        x + w * 0.68,
        y - w * 0.21,
        x + w * 0.555,
        y - w * 0.18,
      ),
      'blush',
      { shade: 14 },
    )
    p.line(poly(x + w * 0.62, y - w * 0.16, x + w * 0.8, y + w * 0.14), 13, 'key')
  }
  const hull = soft(
    x - w * 0.06,
    y - w * 0.08,
    x + w * 0.2,
    y,
    x + w * 0.5,
    y + w * 0.02,
    x + w * 0.8,
    y,
    x + w * 1.06,
    y - w * 0.1,
    x + w * 0.86,
    y + w * 0.08,
    x + w * 0.5,
    y + w * 0.12,
    x + w * 0.14,
    y + w * 0.08,
  )
  p.form(hull, ink, { shade: 22 })
  p.line(stroke(x, y - w * 0.02, x + w * 0.3, y + w * 0.04, x + w * 0.7, y + w * 0.04, x + w, y - w * 0.03), 9, 'paper')
  reflection(p, [x + w * 0.08, y + w * 0.14, w * 0.84], ink)
}
