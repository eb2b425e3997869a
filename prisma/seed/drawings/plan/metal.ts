import type { Plan } from '../plan.ts'
import type { Press } from '../press.ts'
import { ellipse, leaf, poly, type Shape, stroke, turned } from '../shape.ts'

/** A bowl of beaten bronze: rows of hammer marks, a dark inside. */
export const hammeredBowl: Plan = {
  view: 'standing',
  draw(p, { count = 1 }) {
    if (count > 1) p.at({ x: 210, y: -30, size: 0.66 }, () => beaten(p, 60))
    p.at({ x: count > 1 ? -90 : 0, size: count > 1 ? 0.86 : 1.06 }, () => beaten(p, 0))
  },
}

function beaten(p: Press, lift: number) {
  const wide = p.vary(350, 400)
  const tall = p.vary(270, 360)
  const rim = p.vary(64, 92)
  const top = 300 - tall - lift
  const body = turned(wide, top, wide * 0.98, top + tall * 0.4, wide * 0.72, top + tall * 0.82, wide * 0.4, 300 - lift)
  p.cast(body, 300 - lift)
  p.form(body, 'tone', { shade: 84 })
  p.inside(body, () => {
    for (let row = 0; row < 6; row++) {
      const y = top + tall * (0.2 + row * 0.125)
      for (let x = -wide + (row % 2) * 28; x < wide * 0.62; x += p.vary(52, 62)) {
        const dip = Math.sqrt(Math.max(0, 1 - (x / wide) ** 2)) * rim * 0.9
        p.line(
          stroke(x, y + dip, x + 14, y + dip - 12, x + 32, y + dip - 10, x + 42, y + dip + 3),
          9,
          x < -wide * 0.1 ? 'paper' : 'key',
        )
      }
    }
  })
  p.form(ellipse(0, top, wide, rim), 'tint', { shade: 0, light: false })
  const mouth = ellipse(0, top + 6, wide * 0.92, rim * 0.82)
  p.form(mouth, 'key', { shade: 0, light: false })
  p.inside(mouth, () => {
    p.line(stroke(-wide * 0.3, top + rim * 0.62, wide * 0.3, top + rim * 0.6, wide * 0.86, top + 4), 18, 'accent')
    p.line(stroke(-wide * 0.1, top + rim * 0.36, wide * 0.36, top + rim * 0.32, wide * 0.76, top - 6), 8, 'accent')
  })
}

/** An alms bowl beaten from eight pieces of iron, on its ring. */
export const almsBowl: Plan = {
  view: 'standing',
  draw(p, { count = 1 }) {
    if (count > 1) p.at({ x: -260, y: -40, size: 0.7 }, () => alms(p))
    p.at({ x: count > 1 ? 120 : 0, size: count > 1 ? 0.86 : 1.04 }, () => alms(p))
  },
}

function alms(p: Press) {
  const stand = turned(200, 170, 186, 230, 226, 300)
  const body: Shape = turned('208,-208 232,-196 330,-110 372,10 326,140 190,222')
  p.cast([...body, ...stand])
  p.form(stand, 'accent', { shade: 34 })
  for (let x = -170; x < 180; x += 40) p.line(poly(x, 210, x * 1.1 + 16, 294), 9)
  p.form(body, 'tone', { shade: 104 })
  p.line(stroke(0, -200, -14, 0, -8, 216), 11)
  p.line(stroke(-150, -196, -250, 0, -140, 200), 11)
  p.line(stroke(150, -196, 246, 0, 136, 204), 11)
  p.line(stroke('-340,-20 -120,22 120,22 350,-14'), 11)
  for (let x = -300; x < 240; x += 62) p.flat(ellipse(x, 4 + Math.sqrt(1 - (x / 380) ** 2) * 30 - 22, 7, 7), 'paper')
  if (p.rng() < 0.6) {
    const lid: Shape = [...ellipse(0, -214, 236, 88, [180, 360]), ...ellipse(0, -214, 236, 34, [0, 180])]
    p.form(lid, 'tint', { shade: 34 })
    p.form(turned(20, -338, 40, -322, 26, -300), 'accent', { shade: 12 })
  } else {
    p.form(ellipse(0, -206, 216, 40), 'tint', { shade: 0, light: false })
    p.flat(ellipse(0, -202, 192, 30), 'key')
  }
}

/** A footed tray chased with petals. */
export const footedTray: Plan = {
  view: 'standing',
  draw(p) {
    const wide = p.vary(360, 410)
    const foot = turned('60,60 70,120 130,200 240,262 250,300')
    const dish = turned(wide, -110, wide * 0.92, -40, wide * 0.5, 50, 60, 90)
    p.cast([...dish, ...foot])
    p.form(foot, 'tone', { shade: 50 })
    for (let x = -180; x < 190; x += 52) p.flat(leaf([x * 0.6, 190], [x * 1.1, 282], 22), 'tint')
    p.form(dish, 'tone', { shade: 64 })
    for (let i = -5; i < 6; i++) {
      const x = (i / 5.4) * wide * 0.86
      const petal = leaf([x * 0.34, 72], [x, -78], 44)
      p.form(petal, i % 2 ? 'tint' : 'tone', { shade: 10, light: false, edge: 4 })
      p.line(poly(x * 0.5, 34, x * 0.86, -44), 7)
    }
    p.form(ellipse(0, -110, wide, 74), 'tint', { shade: 0, light: false })
    p.form(ellipse(0, -104, wide * 0.9, 58), 'key', { shade: 0, light: false })
    const heap = [...ellipse(0, -104, wide * 0.72, 200, [180, 360]), ...ellipse(0, -104, wide * 0.72, 44, [0, 180])]
    p.form(heap, 'accent', { shade: 40, light: false })
    p.inside(heap, () => {
      for (let i = 0; i < 38; i++) {
        const [x, y] = [p.vary(-0.7, 0.7) * wide, p.vary(-300, -70)]
        p.form(leaf([x, y + 34], [x + p.vary(-20, 20), y - 40], 22), i % 3 ? 'accent' : 'paper', {
          shade: 6,
          light: false,
          edge: 4,
        })
      }
    })
  },
}
