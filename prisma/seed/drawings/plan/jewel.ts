import type { Plan } from '../plan.ts'
import type { Press } from '../press.ts'
import { along, box, ellipse, leaf, type Point, poly, soft, stroke } from '../shape.ts'
import { blossom } from './part.ts'

/** A ring large as a moon, on its cushion. */
export const ring: Plan = {
  view: 'standing',
  draw(p) {
    const cushion = soft('-420,190 -250,120 0,150 250,118 420,190 400,290 0,306 -400,290')
    p.cast(cushion)
    p.form(cushion, 'accent', { shade: 60 })
    for (const x of [-330, 330]) p.line(stroke(x, 170, x * 0.96, 220, x * 1.04, 276), 11, 'paper')
    p.at({ turn: p.vary(-12, 12), y: -60 }, () => {
      p.line(ellipse(0, 40, 210, 200), 86)
      p.line(ellipse(0, 40, 210, 200), 62, 'tone')
      p.form([...ellipse(0, 40, 246, 236, [10, 370]), ...ellipse(0, 40, 176, 166, [370, 10])], 'tone', { shade: 26 })
      for (let a = 20; a < 330; a += 22)
        if (a < 230 || a > 310) p.at({ y: 40, turn: a }, () => p.line(stroke(188, -12, 210, 0, 234, 12), 9))
      if (p.rng() < 0.5)
        blossom(p, { x: 0, y: -230, r: 140, petals: p.pick([6, 8] as const), ink: 'tone', heart: 'accent' })
      else gem(p)
    })
  },
}

function gem(p: Press) {
  p.form(poly('-130,-170 130,-170 96,-120 -96,-120'), 'tone', { shade: 14 })
  p.form(poly('-96,-340 96,-340 158,-262 0,-140 -158,-262'), 'accent', { shade: 40 })
  p.line(poly(-158, -262, 158, -262), 9)
  for (const x of [-60, 60]) p.line(poly(x, -262, 0, -142), 8)
  for (const x of [-60, 60]) p.line(poly(x * 1.4, -338, x, -262), 8)
  p.flat(poly(-84, -328, -20, -328, -50, -276), 'paper')
}

/** Earrings hanging from a card. */
export const earrings: Plan = {
  view: 'lying',
  draw(p) {
    p.at({ turn: p.vary(-14, 14) }, () => {
      const card = soft('-350,-430 0,-440 350,-430 356,0 350,430 0,436 -350,430 -356,0')
      p.cast(card)
      p.form(card, 'paper', { shade: 20, light: false })
      p.line(poly(-90, -370, 90, -372), 20, 'accent')
      const kind = p.pick(['drop', 'fan', 'beads'] as const)
      for (const side of [-1, 1]) p.at({ x: side * 160, flip: side < 0, turn: p.vary(-5, 5) }, () => earring(p, kind))
    })
  },
}

function earring(p: Press, kind: 'drop' | 'fan' | 'beads') {
  p.line(stroke('0,-190 -4,-270 36,-290 46,-240'), 15)
  p.form(ellipse(0, -170, 26), 'accent', { shade: 8 })
  if (kind === 'beads') {
    for (const [y, r, ink] of [
      [-96, 46, 'tone'],
      [10, 58, 'accent'],
      [134, 66, 'tone'],
      [240, 34, 'tint'],
    ] as const) {
      p.cast(ellipse(0, y, r))
      p.form(ellipse(0, y, r), ink, { shade: r * 0.4 })
    }
    return
  }
  const body =
    kind === 'drop'
      ? soft('0,-150 40,-60 116,80 96,214 0,270 -96,214 -116,80 -40,-60')
      : soft('0,-150 60,-30 146,190 70,240 0,250 -70,240 -146,190 -60,-30')
  p.cast(body)
  p.form(body, 'tone', { shade: 40 })
  if (kind === 'drop') {
    p.form(ellipse(0, 130, 56, 66), 'accent', { shade: 18 })
    for (let i = 0; i < 9; i++) p.flat(ellipse(-78 + i * 19.5, 226 - Math.abs(i - 4) * 14, 8), 'paper')
  } else for (let i = -3; i < 4; i++) p.line(stroke(i * 3, -100, i * 20, 60, i * 36, 220), 11, i % 2 ? 'key' : 'paper')
}

/** A string of beads laid in a curve. */
export const necklace: Plan = {
  view: 'lying',
  draw(p) {
    p.at({ turn: p.vary(-25, 25) }, () => {
      const line = stroke('-300,-440 -400,-160 -300,110 -110,250 90,256 290,120 400,-150 320,-430')
      p.line(line, 15)
      const beads = p.pick([19, 23, 27] as const)
      for (let i = 0; i < beads; i++) {
        const t = i / (beads - 1)
        const [x, y] = along(line, t)
        const r = (620 / beads) * (0.75 + 0.55 * Math.sin(Math.PI * t))
        p.cast(ellipse(x, y, r))
        p.form(ellipse(x, y, r), i % 4 === 2 ? 'accent' : i % 2 ? 'tint' : 'tone', { shade: r * 0.4 })
      }
      const [x, y]: Point = along(line, 0.5)
      p.at({ x, y: y + 40 }, () => pendant(p))
    })
  },
}

function pendant(p: Press) {
  const drop = leaf([0, -10], [0, 250], 110)
  p.cast(drop)
  p.form(drop, 'accent', { shade: 30 })
  p.form(leaf([0, 60], [0, 200], 52), 'paper', { shade: 12, light: false })
  p.form(box(-24, -40, 48, 52, 18), 'tone', { shade: 8 })
}
