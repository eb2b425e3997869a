import type { Plan } from '../plan.ts'
import { box, ellipse, leaf, type Point, poly, soft, stroke } from '../shape.ts'
import { blossom } from './part.ts'

/** A model of a canal boat on its stand. */
export const modelBoat: Plan = {
  view: 'standing',
  draw(p) {
    p.at({ flip: p.rng() < 0.5, size: 0.84, y: 48 }, () => {
      const hull = soft('-500,20 -330,104 0,128 330,90 520,-40 470,90 330,190 0,214 -330,190 -450,110')
      p.cast(hull)
      for (const x of [-220, 190])
        p.form(poly(x - 20, 190, x + 56, 190, x + 90, 300, x - 60, 300), 'accent', { shade: 16 })
      for (const x of [-180, -20, 150]) p.form(box(x, -130, 20, 250), 'accent', { shade: 6, light: false })
      const roof = soft('-250,-110 -200,-210 -20,-262 170,-214 222,-110 -10,-150')
      p.form(roof, 'tint', { shade: 34 })
      for (let x = -200; x < 200; x += 50) p.line(stroke(x, -130, x * 0.9, -190, x * 0.7, -236), 8)
      p.form(hull, 'tone', { shade: 50 })
      p.line(stroke('-470,70 -300,136 0,158 330,124 490,16'), 13, 'paper')
      p.line(stroke('-440,110 -300,160 0,182 330,150 470,60'), 9)
      p.form(soft('-500,20 -330,88 0,112 330,76 520,-44 330,104 0,136 -340,112'), 'accent', {
        shade: 8,
        light: false,
      })
      p.line(poly(330, -240, 452, 250), 24)
      p.line(poly(330, -240, 452, 250), 13, 'accent')
      p.form(leaf([440, 200], [474, 330], 34), 'accent', { shade: 10, light: false })
      const mast: Point[] = [
        [-350, -240],
        [-352, 90],
      ]
      p.line(mast, 15)
      p.form(soft('-346,-240 -240,-220 -256,-160 -346,-176'), p.pick(['accent', 'tone']), {
        shade: 10,
        light: false,
      })
    })
  },
}

/** A toy three-wheeler of tin and wood. */
export const toyTukTuk: Plan = {
  view: 'standing',
  draw(p) {
    p.at({ flip: p.rng() < 0.5, size: 0.94, y: 18 }, () => {
      p.cast(soft('-400,-200 0,-330 360,-240 420,100 360,300 -400,300'))
      p.form(poly('-330,-170 -296,-170 -270,90 -304,90'), 'accent', { shade: 6, light: false })
      p.form(poly('300,-200 334,-200 350,90 316,90'), 'accent', { shade: 6, light: false })
      p.form(poly('20,-220 50,-220 64,100 34,100'), 'accent', { shade: 6, light: false })
      p.form(soft('-60,-90 280,-90 300,40 290,120 -60,120 -76,0'), 'key', { shade: 0, light: false })
      p.form(soft('-20,-70 60,-80 70,70 -20,80'), 'tint', { shade: 14 })
      p.form(soft('120,-76 250,-76 262,60 120,66'), 'tint', { shade: 14 })
      p.form(soft('-400,-190 -330,-256 0,-300 330,-286 396,-210 390,-174 0,-190 -390,-158'), 'tone', {
        shade: 34,
      })
      for (let x = -340; x < 380; x += 60)
        p.form(
          soft(x, -176, x + 56, -180, x + 50, -134, x + 28, -118, x + 6, -134),
          x % 120 === 20 ? 'accent' : 'paper',
          { shade: 6, light: false, edge: 4 },
        )
      const body = soft('-420,90 -330,60 -190,74 -150,120 0,130 380,60 430,130 410,220 0,240 -380,220 -440,170')
      p.form(body, 'tone', { shade: 50 })
      p.line(stroke('-390,150 -150,170 100,176 410,130'), 24, 'accent')
      p.form(ellipse(-424, 124, 38, 42), 'paper', { shade: 10 })
      p.line(stroke(-300, 70, -330, -20, -260, -60), 18)
      blossom(p, { x: 220, y: 152, r: 50, petals: 6, ink: 'paper', heart: 'accent' })
      for (const [x, r] of [
        [-320, 84],
        [270, 92],
      ] as const) {
        p.form(ellipse(x, 300 - r, r), 'key', { shade: 0 })
        p.form(ellipse(x, 300 - r, r * 0.56), 'accent', { shade: 14, light: false })
        p.flat(ellipse(x, 300 - r, r * 0.16), 'key')
      }
    })
  },
}

/** A fan of paper on bamboo ribs. */
export const paperFan: Plan = {
  view: 'lying',
  draw(p) {
    p.at({ turn: p.vary(-40, 40), y: 170 }, () => {
      const [from, to] = [-168, -12]
      const arc = (r: number, a: number): Point => [
        Math.cos((a * Math.PI) / 180) * r,
        220 + Math.sin((a * Math.PI) / 180) * r,
      ]
      const blade = [...ellipse(0, 220, 660, 660, [from, to]), ...ellipse(0, 220, 250, 250, [to, from])]
      p.cast(blade)
      const ribs = p.pick([12, 14, 16] as const)
      for (let i = 0; i <= ribs; i++)
        p.form(
          poly(
            ...[
              arc(30, from),
              arc(300, from + ((to - from) * i) / ribs),
              arc(300, from + ((to - from) * i) / ribs + 3),
              arc(30, to),
            ].flat(),
          ),
          'accent',
          { shade: 0, light: false, edge: 3 },
        )
      p.form(blade, 'tone', { shade: 30 })
      for (let i = 0; i < ribs; i++) {
        const [a, b] = [from + ((to - from) * i) / ribs, from + ((to - from) * (i + 0.5)) / ribs]
        p.hatch([arc(254, a), arc(656, a), arc(656, b), arc(254, b)], 'key', { angle: (a + b) / 2, gap: 26, width: 4 })
        p.line([arc(256, a), arc(654, a)], 8, 'paper')
      }
      for (const [r, a, size] of [
        [480, -128, 120],
        [450, -84, 150],
        [500, -44, 104],
      ] as const) {
        const [x, y] = arc(r, a)
        blossom(p, { x, y, r: size, petals: p.pick([5, 6, 8] as const), ink: 'paper', heart: 'accent' })
      }
      p.form(ellipse(0, 220, 36), 'accent', { shade: 10 })
      p.line(stroke('0,250 40,330 -20,390 30,460'), 17, 'accent')
    })
  },
}
