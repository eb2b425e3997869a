import { clothOver } from '../ground.ts'
import type { Plan } from '../plan.ts'
import type { Press } from '../press.ts'
import { along, box, ellipse, leaf, poly, soft, stroke, turn, turned } from '../shape.ts'
import { blossom, leafOf } from './part.ts'

/** A fresh garland with its tassels. */
export const garland: Plan = {
  view: 'lying',
  draw(p) {
    p.at({ turn: p.vary(-24, 24), y: -60 }, () => {
      const hoop = ellipse(0, -90, p.vary(230, 270), p.vary(270, 310), [92, 448])
      for (let i = 0; i < 46; i++) {
        const [x, y] = along(hoop, i / 46)
        p.at({ x, y, turn: (i / 46) * 360 + 92 }, () =>
          p.form(soft('-62,-12 0,-30 62,-12 66,12 0,30 -66,12'), i % 9 < 2 ? 'accent' : 'paper', {
            shade: 12,
            light: false,
            edge: 4,
          }),
        )
      }
      for (const [dx, lean] of [
        [-80, 14],
        [90, -12],
        [0, 0],
      ] as const)
        p.at({ x: dx, y: 200, turn: lean }, () => tassel(p))
      blossom(p, { x: 0, y: 206, r: 130, petals: 12, ink: 'tone', heart: 'accent' })
      blossom(p, { x: 0, y: 206, r: 74, petals: 8, ink: 'tint', heart: 'accent' })
    })
  },
}

function tassel(p: Press) {
  p.line(poly(0, 0, 4, 210), 14)
  for (let i = 0; i < 5; i++)
    p.form(leaf([0, 60 + i * 34], [0, 130 + i * 34], 26), 'paper', { shade: 8, light: false, edge: 4 })
  p.form(soft('-40,244 0,220 40,244 58,330 0,350 -58,330'), 'accent', { shade: 14 })
  for (const x of [-26, 0, 26]) p.line(poly(x * 0.6, 256, x * 1.3, 330), 8)
}

/** A masked dance's crown and face, drawn as ornament only. */
export const mask: Plan = {
  view: 'standing',
  draw(p) {
    p.form(turned('40,180 60,230 190,270 200,300'), 'accent', { shade: 24 })
    const face = soft('-200,-120 0,-170 200,-120 236,20 190,160 90,240 0,256 -90,240 -190,160 -236,20')
    p.cast(soft('-200,-300 0,-480 200,-300 236,20 190,160 0,300 -190,160 -236,20'))
    for (const side of [-1, 1])
      p.at({ flip: side < 0 }, () =>
        p.form(soft('196,-110 290,-190 320,-90 280,20 300,90 240,150 190,60'), 'accent', { shade: 16 }),
      )
    p.form(face, 'tone', { shade: 60 })
    p.form(turned('6,-560 20,-500 40,-420 110,-330 190,-230 236,-130 236,-96'), 'accent', { shade: 50 })
    for (const [y, half] of [
      [-120, 228],
      [-196, 200],
      [-276, 140],
      [-350, 86],
    ] as const) {
      p.line(stroke(-half, y, 0, y + 34, half, y), 15)
      for (let i = -3; i < 4; i++)
        p.flat(
          leaf([i * half * 0.26, y + 22 - Math.abs(i) * 6], [i * half * 0.28, y - 40 - Math.abs(i) * 4], 15),
          i % 2 ? 'paper' : 'tone',
        )
    }
    for (const side of [-1, 1]) p.at({ flip: side < 0 }, () => maskSide(p))
    p.form(soft('-34,60 0,6 34,60 44,96 0,112 -44,96'), 'tint', { shade: 12, light: false })
    p.form(soft('-130,150 -60,128 0,142 60,128 130,150 60,186 0,194 -60,186'), 'paper', {
      shade: 0,
      light: false,
    })
    p.line(poly(-122, 152, 122, 152), 11)
  },
}

function maskSide(p: Press) {
  p.line(stroke('20,-36 80,-84 150,-70 200,-104'), 30, 'paper')
  p.form(soft('34,10 80,-34 142,-18 156,16 90,40'), 'paper', { shade: 0, light: false })
  p.form(ellipse(94, 4, 24, 22), 'key', { shade: 0, light: false })
  p.line(stroke('160,60 120,110 160,130 186,90'), 17, 'accent')
  p.form(leaf([96, 168], [120, 92], 15), 'paper', { shade: 0, light: false, edge: 4 })
}

/** Little people of clay, faces left to the eye. */
export const clayDolls: Plan = {
  view: 'standing',
  draw(p, { count = 3 }) {
    const many = Math.min(5, Math.max(2, count))
    for (let i = 0; i < many; i++)
      p.at(
        { x: (i - (many - 1) / 2) * (840 / many), y: i % 2 ? 24 : -14, size: 2.9 / (many + 0.6), flip: i % 2 === 1 },
        () => p.at({ y: -(300 - 300 / (2.9 / (many + 0.6))) }, () => doll(p, i)),
      )
  },
}

function doll(p: Press, i: number) {
  const skirt = soft('-150,290 -120,120 -70,20 70,20 126,120 160,290 0,308')
  p.cast([...skirt, ...ellipse(0, -210, 90)])
  p.form(skirt, i % 2 ? 'accent' : 'tone', { shade: 44 })
  for (const y of [230, 260]) p.line(stroke(-136, y, 0, y + 14, 146, y), 11, 'paper')
  p.form(soft('-84,40 -92,-80 0,-120 92,-80 84,40 0,56'), i % 2 ? 'tone' : 'accent', { shade: 24 })
  p.line(stroke(-70, -100, 10, -20, 80, 40), 26, 'paper')
  p.form(soft('-80,-70 -140,10 -60,70 -20,50 -80,10'), 'skin', { shade: 10, light: false })
  p.form(soft('80,-70 150,-10 130,80 96,76 100,0'), 'skin', { shade: 10, light: false })
  p.form(ellipse(0, -196, 92, 96), 'skin', { shade: 26, light: false })
  p.form(soft('-98,-190 -80,-290 0,-316 84,-288 100,-180 60,-240 0,-256 -60,-240'), 'key', { shade: 0 })
  p.form(ellipse(10, -322, 42, 36), 'key', { shade: 0 })
  p.form(soft('40,60 130,50 150,96 96,130 44,110'), 'tint', { shade: 10, light: false })
  blossom(p, { x: -70, y: -260, r: 32, petals: 5, ink: 'paper', heart: 'accent' })
}

/** A bag sewn of scraps. */
export const toteBag: Plan = {
  view: 'standing',
  draw(p, { cloth }) {
    const wide = p.vary(270, 330)
    const top = p.vary(-180, -100)
    for (const [dx, wider] of [
      [16, 46],
      [0, 46],
    ] as const) {
      const strap = stroke(
        -wide * 0.5 + dx,
        top + 20,
        -wide * 0.46 + dx,
        top - 170,
        dx,
        top - 260,
        wide * 0.46 + dx,
        top - 170,
        wide * 0.5 + dx,
        top + 20,
      )
      p.line(strap, wider + 14)
      p.line(strap, wider - 6, dx ? 'tint' : 'accent')
    }
    const body = soft(
      -wide,
      top,
      0,
      top + 14,
      wide,
      top,
      wide * 1.06,
      140,
      wide * 1.02,
      290,
      0,
      304,
      -wide * 1.02,
      290,
      -wide * 1.06,
      140,
    )
    p.cast(body)
    p.form(body, 'paper', { shade: 60 })
    const inks = ['tone', 'accent', 'tint', 'paper', 'blush'] as const
    p.inside(body, () => {
      const step = p.vary(120, 170)
      for (let y = top - 20, row = 0; y < 320; y += step, row++) {
        for (let x = -wide - 40, column = 0; x < wide + 40; x += step, column++) {
          const patch = box(x + 3, y + 3, step - 4, step - 4)
          const kind = Math.floor(p.rng() * 5)
          p.flat(patch, inks[kind] ?? 'tone')
          if ((row + column) % 3 === 0)
            p.inside(patch, () => clothOver(p, [x, y, step, step], { weave: cloth, scale: 2, strength: 1 }))
          else if (kind !== 3) p.dots(patch, 'paper', { gap: 40, size: 6 })
          for (let s = 0; s < 5; s++)
            p.line(poly(x + 10 + s * step * 0.2, y, x + 10 + s * step * 0.2 + step * 0.1, y + 1), 8)
        }
      }
    })
    p.hatch(
      body.filter(([x]) => x > wide * 0.72),
      'key',
      { angle: 38, gap: 16, width: 5 },
    )
    p.form(
      soft(
        -wide * 1.01,
        top - 10,
        0,
        top + 6,
        wide * 1.01,
        top - 10,
        wide * 1.02,
        top + 34,
        0,
        top + 50,
        -wide * 1.02,
        top + 34,
      ),
      'accent',
      { shade: 10 },
    )
  },
}

/** Leaves of beaten gold between papers, with the beater's hammer. */
export const goldLeaf: Plan = {
  view: 'lying',
  draw(p) {
    p.at({ turn: p.vary(-24, 24) }, () => {
      for (let i = 0; i < 7; i++) {
        const [x, y] = [-150 + i * 26, 110 - i * 32]
        const sheet = turn(box(x - 240, y - 240, 480, 480), -14 + i * 5, [x, y])
        p.cast(sheet)
        p.form(sheet, 'paper', { shade: 14, light: false })
        const gold = turn(
          soft(
            x - 176,
            y - 168,
            x,
            y - 182,
            x + 178,
            y - 172,
            x + 168,
            y,
            x + 180,
            y + 170,
            x,
            y + 164,
            x - 172,
            y + 178,
            x - 182,
            y,
          ),
          -14 + i * 5,
          [x, y],
        )
        p.form(gold, i % 2 ? 'tint' : 'tone', { shade: 0, light: false, edge: 2 })
        if (i === 6)
          for (let k = 0; k < 6; k++)
            p.line(
              stroke(x - 150 + k * 40, y - 150 + k * 14, x - 60 + k * 34, y - 20, x - 40 + k * 38, y + 130),
              6,
              k % 2 ? 'paper' : 'key',
            )
      }
      p.at({ x: 250, y: 250, turn: -38 }, () => {
        p.cast(box(-30, -330, 60, 500))
        p.form(box(-26, -250, 52, 430, 22), 'accent', { shade: 16 })
        p.form(turned('104,-380 120,-350 96,-260 60,-240'), 'key', { shade: 0 })
      })
      leafOf(p, { from: [-430, 360], to: [-250, 300], wide: 26, ink: 'accent' })
    })
  },
}
