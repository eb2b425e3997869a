import { clothOver } from '../ground.ts'
import type { Plan } from '../plan.ts'
import { box, ellipse, leaf, poly, soft, stroke } from '../shape.ts'
import { arm, flatHand, gripHand, pinchHand, reach } from './hand.ts'
import { blossom, sprig, wicker } from './part.ts'

export const handsWeaving: Plan = {
  view: 'lying',
  draw(p, { cloth }) {
    const { left, right } = reach(p)
    const bed = poly('-640,-640 640,-640 640,330 -640,330')
    p.form(bed, 'paper', { shade: 0, light: false })
    for (let x = -600; x < 620; x += 24) p.line(poly(x, -640, x + 2, 30), 9, x % 48 ? 'key' : 'tone')
    p.form(poly('-640,20 640,0 640,660 -640,660'), 'paper', { shade: 0, light: false })
    p.inside(poly('-640,24 640,4 640,660 -640,660'), () =>
      clothOver(p, [-640, 0, 1280, 660], { weave: cloth, scale: 3.2, strength: 1 }),
    )
    p.form(box(-640, -210, 1280, 74, 10), 'accent', { shade: 20 })
    p.hatch(box(-630, -196, 1260, 46), 'key', { angle: 90, gap: 18, width: 6 })
    arm(p, left)
    arm(p, right)
    flatHand(p, { at: left.wrist, heading: -60, flip: true })
    gripHand(p, { at: right.wrist, heading: -122, flip: true, size: 0.96 }, () =>
      p.at({ turn: 34 }, () => {
        p.form(leaf([0, -250], [0, 210], 56), 'tone', { shade: 20 })
        p.form(box(-20, -110, 40, 150, 20), 'paper', { shade: 0, light: false })
      }),
    )
  },
}

export const handsSewing: Plan = {
  view: 'lying',
  draw(p, { cloth }) {
    const { left, right } = reach(p)
    const spread = soft('-560,-420 -100,-470 480,-420 560,-60 500,380 60,420 -500,390 -590,0')
    p.cast(spread)
    p.form(spread, 'paper', { shade: 30, light: false })
    p.inside(spread, () => clothOver(p, [-600, -500, 1200, 960], { weave: cloth, scale: 4.2, strength: 0.9 }))
    const seam = stroke('-420,-330 -180,-160 40,-60 190,-30')
    for (let i = 0; i < seam.length - 3; i += 4) p.line(seam.slice(i, i + 3), 17, 'paper')
    for (let i = 0; i < seam.length - 3; i += 4) p.line(seam.slice(i, i + 3), 9, 'key')
    blossom(p, { x: -250, y: -20, r: 130, petals: 6, ink: 'accent', heart: 'paper' })
    arm(p, left)
    flatHand(p, { at: left.wrist, heading: -40, flip: true })
    arm(p, right)
    pinchHand(p, { at: right.wrist, heading: -134, flip: true }, () => {
      p.line(poly(-110, -30, 120, 30), 19)
      p.line(poly(-108, -29, 118, 29), 10, 'paper')
      p.line(stroke('-110,-30 -220,60 -260,-120 -420,-140'), 10, 'accent')
    })
  },
}

export const handsStringing: Plan = {
  view: 'lying',
  draw(p) {
    const { left, right } = reach(p)
    p.at({ x: 40, y: -290 }, () => {
      p.cast(ellipse(0, 0, 320, 250))
      p.form(ellipse(0, 0, 330, 256), 'accent', { shade: 40 })
      wicker(p, ellipse(0, 0, 320, 246), { across: [-330, -250, 330, 250], rows: 10, ink: 'blush' })
      p.form(ellipse(0, 0, 276, 208), 'key', { shade: 0, light: false })
      for (let i = 0; i < 15; i++)
        blossom(p, {
          x: Math.cos(i * 2.4) * (40 + i * 13),
          y: Math.sin(i * 2.4) * (30 + i * 9),
          r: 66,
          petals: 6,
          ink: i % 3 ? 'paper' : 'tone',
          heart: 'accent',
        })
    })
    const string = stroke('-520,-60 -380,110 -150,150 60,90')
    p.line(string, 13)
    for (let i = 0; i < 11; i++) {
      const [x, y] = string[Math.round((i / 11) * (string.length - 1))] ?? [0, 0]
      p.form(leaf([x, y - 62], [x + 10, y + 62], 34), i % 4 === 0 ? 'tone' : 'paper', {
        shade: 10,
        light: false,
        edge: 4,
      })
    }
    arm(p, left)
    pinchHand(p, { at: left.wrist, heading: -52, flip: true }, () =>
      blossom(p, { x: 0, y: 0, r: 60, petals: 6, ink: 'tone', heart: 'accent' }),
    )
    arm(p, right)
    pinchHand(p, { at: right.wrist, heading: -150, flip: true }, () => {
      p.line(poly(-40, -10, 260, 40), 20)
      p.line(poly(-38, -9, 256, 39), 11, 'paper')
    })
  },
}

export const handsPainting: Plan = {
  view: 'lying',
  draw(p) {
    const { left, right } = reach(p)
    p.cast(ellipse(-80, -90, 400))
    p.form(ellipse(-80, -90, 404), 'paper', { shade: 40, light: false })
    for (let i = 0; i < 16; i++) p.at({ x: -80, y: -90, turn: i * 22.5 }, () => p.line(poly(60, 0, 398, 0), 8))
    p.line(ellipse(-80, -90, 352), 24, 'accent')
    sprig(p, stroke('-340,60 -220,-120 -60,-210 110,-220'), { leaves: 8, long: 120, ink: 'accent' })
    blossom(p, { x: -170, y: -150, r: 110, petals: 6, ink: 'tone', heart: 'accent' })
    blossom(p, { x: 40, y: -90, r: 130, petals: 8, ink: 'tone', heart: 'accent' })
    for (const [x, y, ink] of [
      [430, -420, 'tone'],
      [470, -230, 'accent'],
      [330, -500, 'blush'],
    ] as const) {
      p.cast(ellipse(x, y, 84))
      p.form(ellipse(x, y, 86), 'paper', { shade: 16, light: false })
      p.form(ellipse(x, y, 62), ink, { shade: 14, light: false })
    }
    arm(p, left)
    flatHand(p, { at: left.wrist, heading: -40, flip: true })
    arm(p, right)
    pinchHand(p, { at: right.wrist, heading: -140, flip: true }, () =>
      p.at({ turn: 20 }, () => {
        p.form(poly('-210,-12 70,-16 70,16 -210,12'), 'accent', { shade: 8, light: false })
        p.form(leaf([60, 0], [180, 0], 26), 'tone', { shade: 8, light: false })
      }),
    )
  },
}
