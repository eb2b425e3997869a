import type { Plan } from '../plan.ts'
import type { Press } from '../press.ts'
import { box, ellipse, poly, soft, stroke, turned } from '../shape.ts'

/** Bamboo flutes with patterns scorched into them. */
export const flute: Plan = {
  view: 'lying',
  draw(p, { count = 2 }) {
    const many = Math.min(5, Math.max(1, count))
    const step = Math.min(220, 640 / many)
    p.at({ turn: p.vary(24, 62) * p.pick([-1, 1]) }, () => {
      for (let i = 0; i < many; i++)
        p.at({ y: (i - (many - 1) / 2) * step, x: p.vary(-50, 50), turn: p.vary(-3, 3) }, () =>
          pipe(p, { half: many > 3 ? 44 : 60, ink: i % 2 ? 'tint' : 'tone' }),
        )
    })
  },
}

function pipe(p: Press, { half, ink }: { half: number; ink: 'tone' | 'tint' }) {
  const tube = box(-560, -half, 1120, half * 2, 16)
  p.cast(tube)
  p.form(tube, ink, { shade: half * 0.5 })
  const scorch = p.pick(['diamonds', 'rings', 'flames'])
  for (const x of [-500, -330, 340, 470]) {
    for (let k = 0; k < 3; k++) {
      const y = -half + (k + 0.5) * half * 0.66
      if (scorch === 'diamonds') p.flat(poly(x, y, x + 30, y - half * 0.28, x + 60, y, x + 30, y + half * 0.28), 'key')
      else if (scorch === 'rings') p.line(poly(x + k * 22, -half, x + k * 22 + 3, half), 11)
      else p.line(stroke(x, y, x + 20, y - half * 0.3, x + 40, y + half * 0.2, x + 64, y - 4), 15)
    }
  }
  for (let i = 0; i < 6; i++)
    p.form(ellipse(-190 + i * 84, -half * 0.1, 17, 15), 'key', { shade: 0, light: false, edge: 2 })
  p.form(poly(-430, -half * 0.4, -396, -half * 0.4, -396, half * 0.2, -430, half * 0.2), 'paper', {
    shade: 0,
    light: false,
  })
  for (const x of [-560, 520]) p.form(box(x, -half - 7, 44, half * 2 + 14, 6), 'accent', { shade: 10 })
}

/** A drum laced with cord. */
export const drum: Plan = {
  view: 'standing',
  draw(p, { count = 1 }) {
    if (count > 1) p.at({ x: -280, y: -40, size: 0.66 }, () => barrel(p))
    p.at({ x: count > 1 ? 130 : 0, size: count > 1 ? 0.88 : 1 }, () => barrel(p))
  },
}

function barrel(p: Press) {
  const tall = p.vary(480, 590)
  const wide = p.vary(220, 270)
  const top = 300 - tall
  const body = turned(
    wide * 0.86,
    top,
    wide * 1.1,
    top + tall * 0.42,
    wide * 0.94,
    top + tall * 0.8,
    wide * 0.74,
    290,
    wide * 0.78,
    300,
  )
  p.cast(body)
  p.form(body, 'tone', { shade: 84 })
  const laces = 9
  p.inside(body, () => {
    for (let i = 0; i < laces; i++) {
      const a = -1.1 + (2.2 * i) / (laces - 1)
      const b = -1.1 + (2.2 * (i + 0.5)) / (laces - 1)
      const mid = top + tall * 0.46
      const leg = (angle: number, y: number, k: number) => [Math.sin(angle) * wide * k, y] as const
      for (const [from, to] of [
        [a, b],
        [a + 0.27, b],
      ] as const) {
        const cord = [leg(from, top + 60, 0.96), leg(to, mid, 1.08), leg(from, 296, 0.84)].flat()
        p.line(stroke(...cord), 15)
        p.line(stroke(...cord), 9, 'paper')
      }
    }
  })
  p.form(
    soft(
      -wide * 1.06,
      top + tall * 0.4,
      0,
      top + tall * 0.45,
      wide * 1.06,
      top + tall * 0.4,
      wide * 1.08,
      top + tall * 0.48,
      0,
      top + tall * 0.53,
      -wide * 1.08,
      top + tall * 0.48,
    ),
    'accent',
    { shade: 14 },
  )
  p.form(
    [...ellipse(0, top, wide * 0.94, 66, [180, 360]), ...ellipse(0, top + 44, wide * 0.98, 66, [0, 180])],
    'accent',
    { shade: 20 },
  )
  p.form(ellipse(0, top, wide * 0.86, 54), 'paper', { shade: 0, light: false })
  p.form(ellipse(6, top + 4, wide * 0.4, 25), 'key', { shade: 0, light: false })
}

/** A two-stringed fiddle with its bow. */
export const fiddle: Plan = {
  view: 'lying',
  draw(p) {
    p.at({ turn: p.vary(-38, 38) }, () => {
      p.at({ x: 190, turn: p.vary(8, 16) }, () => {
        const bow = stroke('0,-480 66,-300 74,0 60,300 10,470')
        p.line(bow, 40)
        p.line(bow, 24, 'accent')
        p.line(poly(4, -470, 12, 460), 13, 'paper')
        p.line(poly(10, -470, 18, 460), 6)
      })
      p.cast(turned(16, -500, 22, 300))
      p.form(turned('10,-560 30,-520 20,-450 18,-200 20,330'), 'accent', { shade: 12 })
      for (const [y, side] of [
        [-400, -1],
        [-320, 1],
      ] as const)
        p.form(
          poly(side * -20, y - 13, side * 150, y - 24, side * 168, y, side * 150, y + 22, side * -20, y + 13),
          'tone',
          { shade: 12 },
        )
      const shell = soft('-170,240 -120,120 0,84 124,118 176,240 130,370 0,424 -126,372')
      p.cast(shell)
      p.form(shell, 'tone', { shade: 54 })
      p.form(ellipse(-4, 246, 118, 126), 'paper', { shade: 22, light: false })
      p.form(box(-44, 262, 80, 22, 8), 'key', { shade: 0, light: false })
      for (const x of [-12, 8]) p.line(poly(x * 0.7, -420, x, 400), 8)
      p.line(poly(-40, 10, 40, 10), 22, 'paper')
      for (let i = 0; i < 5; i++) p.flat(ellipse(-64 + i * 30, 330 + (2 - Math.abs(i - 2)) * 10, 7), 'key')
    })
  },
}

/** Finger cymbals on their cord. */
export const fingerCymbals: Plan = {
  view: 'lying',
  draw(p) {
    p.at({ turn: p.vary(-40, 40) }, () => {
      const cord = stroke('-210,-120 -120,-420 180,-470 330,-260 120,-150 60,30 220,150')
      p.line(cord, 40)
      p.line(cord, 24, 'accent')
      for (const [x, y, r] of [
        [-210, -100, 250],
        [220, 170, 258],
      ] as const)
        p.at({ x, y }, () => cymbal(p, r))
    })
  },
}

function cymbal(p: Press, r: number) {
  p.cast(ellipse(0, 0, r))
  p.form(ellipse(0, 0, r), 'tone', { shade: 34 })
  p.line(ellipse(0, 0, r * 0.84, r * 0.84, [150, 430]), 9)
  p.form(ellipse(0, 0, r * 0.66), 'tint', { shade: 44 })
  p.line(ellipse(0, 0, r * 0.46, r * 0.46, [160, 300]), 15, 'paper')
  for (let i = 0; i < 20; i++) p.at({ turn: i * 18 }, () => p.line(poly(r * 0.9, -4, r * 0.97, 4), 8))
  p.form(ellipse(0, 0, r * 0.13), 'accent', { shade: 8, light: false })
}
