import type { Plan } from '../plan.ts'
import { box, ellipse, leaf, type Point, poly, soft, stroke } from '../shape.ts'
import { leafOf, steam } from './part.ts'

/** A wok over its fire, something tossed in it. */
export const wok: Plan = {
  view: 'standing',
  draw(p) {
    steam(p, -60, -260)
    p.at({ flip: p.rng() < 0.5 }, () => {
      const stove = soft('-260,130 260,130 290,200 240,300 -240,300 -290,200')
      p.cast(stove)
      p.form(stove, 'accent', { shade: 44 })
      p.form(soft('-120,300 -110,220 0,190 110,220 120,300'), 'key', { shade: 0, light: false })
      for (const x of [-60, 0, 56]) p.form(leaf([x, 298], [x + 8, 206], 30), 'blush', { shade: 0, light: false })
      const pan = [
        ...ellipse(0, -30, 390, 70, [180, 360]),
        ...stroke('390,-30 300,100 120,170 -120,170 -300,100 -390,-30'),
      ]
      p.form(pan, 'key', { shade: 0 })
      p.form(ellipse(0, -30, 390, 78), 'key', { shade: 0 })
      p.flat(ellipse(0, -24, 340, 58), 'blush')
      p.form(soft('380,-50 480,-130 600,-190 610,-150 500,-80 400,-6'), 'accent', { shade: 14 })
      for (let i = 0; i < 12; i++) {
        const [x, y] = [p.vary(-270, 270), p.vary(-60, 0)]
        if (i % 3)
          leafOf(p, { from: [x - 50, y], to: [x + 50, y - p.vary(-20, 40)], wide: 24, ink: i % 2 ? 'tone' : 'accent' })
        else p.form(ellipse(x, y, 42, 28), 'paper', { shade: 12, light: false })
      }
      for (const [x, y] of [
        [-150, -210],
        [20, -280],
        [160, -190],
        [-40, -170],
      ] as const)
        p.at({ x, y, turn: p.vary(-60, 60) }, () =>
          p.form(leaf([-50, 0], [50, 0], 26), y < -200 ? 'tone' : 'accent', { shade: 10, light: false }),
        )
      p.line(poly(-300, -360, -120, -60), 34)
      p.line(poly(-300, -360, -120, -60), 20, 'tone')
      p.form(soft('-150,-110 -90,-120 -30,-50 -60,-20 -120,-30'), 'tint', { shade: 10 })
    })
  },
}

/** A treadle machine's head, cloth under the needle. */
export const sewingMachine: Plan = {
  view: 'standing',
  draw(p) {
    p.at({ flip: p.rng() < 0.4 }, () => {
      const bed = box(-440, 230, 880, 70, 18)
      p.cast(soft('-420,-260 300,-280 420,0 420,300 -440,300'))
      p.form(bed, 'accent', { shade: 24 })
      const machine = soft(
        '-400,-230 -330,-270 -100,-250 180,-262 300,-240 330,0 350,236 150,236 170,60 110,-60 -100,-90 -270,-80 -290,40 -300,90 -380,90 -392,-60',
      )
      p.form(machine, 'tone', { shade: 54 })
      p.line(stroke('-250,-180 -60,-160 120,-180 210,-160'), 15, 'accent')
      for (let x = -200; x < 140; x += 80)
        p.form(leaf([x, -130], [x + 56, -190], 18), 'accent', { shade: 0, light: false, edge: 3 })
      p.form(ellipse(372, -90, 62, 122), 'key', { shade: 0 })
      p.form(ellipse(366, -90, 26, 54), 'accent', { shade: 8, light: false })
      p.line(poly(-338, 80, -340, 226), 24)
      p.line(poly(-340, 90, -342, 230), 11, 'paper')
      p.form(box(-386, 150, 92, 20, 6), 'key', { shade: 0, light: false })
      for (const x of [-130, 40]) {
        p.form(box(x - 34, -350, 68, 84, 10), 'blush', { shade: 14 })
        p.hatch(box(x - 30, -340, 60, 66), 'key', { angle: 4, gap: 16, width: 5 })
      }
      p.line(stroke('-130,-340 -260,-330 -340,-240 -346,100'), 8)
      const cloth = soft('-640,226 -480,206 -300,214 -140,224 -120,262 -300,262 -420,300 -560,340 -660,330')
      p.form(cloth, 'tint', { shade: 26 })
      p.hatch(cloth, 'tone', { angle: 30, gap: 44, width: 13 })
      for (let x = -600; x < -180; x += 50) p.line(poly(x, 232, x + 28, 230), 8, 'paper')
    })
  },
}

/** A canal boat with an awning, seats waiting. */
export const tourBoat: Plan = {
  view: 'standing',
  draw(p) {
    p.at({ flip: p.rng() < 0.5, size: 0.8, y: 60 }, () => {
      const hull = soft('-520,60 -380,110 0,130 380,100 590,-60 560,40 430,190 200,226 -200,226 -420,190')
      const awning = soft('-380,-150 -330,-210 0,-236 310,-206 352,-146 0,-160')
      for (const x of [-330, -110, 110, 300]) p.form(box(x, -160, 18, 280), 'accent', { shade: 5, light: false })
      for (const x of [-250, -30, 190]) {
        p.form(soft(x - 56, 110, x - 52, 20, x, -6, x + 52, 20, x + 56, 110), 'key', { shade: 0, light: false })
        p.form(ellipse(x, -56, 46, 48), 'skin', { shade: 12, light: false })
        p.form(soft(x - 96, -76, x, -140, x + 96, -76, x, -62), 'blush', { shade: 14 })
      }
      p.form(awning, 'accent', { shade: 30 })
      for (let x = -330; x < 330; x += 74)
        p.form(
          soft(x, -160, x + 70, -164, x + 62, -110, x + 35, -94, x + 8, -110),
          x % 148 === -34 ? 'paper' : 'accent',
          { shade: 0, light: false, edge: 4 },
        )
      p.form(hull, 'tone', { shade: 46 })
      p.line(stroke('-480,116 -200,166 200,166 540,30'), 17, 'paper')
      const prow: Point[] = [
        [560, -40],
        [606, -120],
      ]
      p.line(prow, 24)
      for (const [x, y] of [
        [548, -30],
        [572, 10],
        [540, 30],
      ] as const)
        p.line(stroke(x, y, x - 20, y + 70, x + 10, y + 130), 17, y > 0 ? 'blush' : 'accent')
      for (let i = 0; i < 9; i++) {
        const [x, y] = [p.vary(-600, 500), p.vary(226, 340)]
        p.line(stroke(x, y, x + 60, y - 12, x + 130, y + 4, x + 200, y - 6), 14, i % 3 ? 'paper' : 'key')
      }
    })
  },
}
