import type { Plan } from '../plan.ts'
import type { Press } from '../press.ts'
import { box, ellipse, leaf, type Point, poly, soft, stroke, turned } from '../shape.ts'
import { ground, palm, sky, tree } from './scenery.ts'

/** Tiers of a temple roof over trees: a kind of roof, no one temple. */
export const templeRoofs: Plan = {
  view: 'scene',
  draw(p) {
    sky(p, 860)
    ground(p, 980)
    p.at({ x: p.vary(250, 330), y: 140 }, () => {
      const spire = turned('4,0 10,90 26,190 40,330 90,400 150,520 190,640 220,700')
      p.form(spire, 'blush', { shade: 60 })
      for (let i = 0; i < 9; i++)
        p.line(stroke(-16 - i * 9, 170 + i * 42, 0, 180 + i * 42, 16 + i * 9, 170 + i * 42), 8, i < 3 ? 'key' : 'paper')
      p.form(box(-250, 690, 500, 190), 'paper', { shade: 26 })
    })
    const cx = p.vary(960, 1080)
    for (const [half, top, foot] of [
      [470, 560, 800],
      [360, 420, 640],
      [250, 290, 480],
    ] as const)
      tierOf(p, { cx, half, top, foot })
    p.form(box(cx - 380, 790, 760, 210), 'paper', { shade: 30 })
    for (let k = -3; k < 4; k++) {
      p.form(box(cx + k * 106 - 26, 800, 40, 200), 'blush', { shade: 12, light: false })
      if (k !== 0) continue
      p.form(box(cx - 36, 850, 90, 150), 'key', { shade: 0, light: false })
    }
    for (const [x, r] of [
      [90, 130],
      [620, 110],
      [1500, 160],
    ] as const)
      tree(p, { x, foot: 1030, r })
    for (let i = 0; i < 8; i++)
      p.line(poly(p.vary(0, 1500), p.vary(1040, 1180), p.vary(200, 1600), p.vary(1040, 1180)), 6, 'paper')
  },
}

function tierOf(p: Press, { cx, half, top, foot }: { cx: number; half: number; top: number; foot: number }) {
  const roof = poly(
    cx - half,
    foot,
    cx - half * 0.72,
    foot - 30,
    cx,
    top - 110,
    cx + half * 0.72,
    foot - 30,
    cx + half,
    foot,
    cx + half * 0.9,
    foot + 30,
    cx - half * 0.9,
    foot + 30,
  )
  p.form(roof, 'accent', { shade: 20 })
  const inner = poly(cx - half * 0.8, foot + 10, cx, top - 60, cx + half * 0.8, foot + 10)
  p.form(inner, 'tone', { shade: 24, light: false })
  p.inside(inner, () => {
    for (let y = top; y < foot; y += 26)
      for (let x = cx - half; x < cx + half; x += 44)
        p.line(
          stroke(x + ((y / 26) % 2) * 22, y, x + 22 + ((y / 26) % 2) * 22, y + 18, x + 44 + ((y / 26) % 2) * 22, y),
          6,
          x < cx ? 'paper' : 'key',
        )
  })
  p.form(leaf([cx, top - 80], [cx + 10, top - 190], 16), 'accent', { shade: 5, light: false })
  for (const side of [-1, 1])
    p.form(leaf([cx + side * half * 0.94, foot + 20], [cx + side * half * 1.12, foot - 70], 16, side * 20), 'accent', {
      shade: 5,
      light: false,
    })
}

/** Domes and a minaret among palms. */
export const mosqueDomes: Plan = {
  view: 'scene',
  draw(p) {
    sky(p, 900)
    palm(p, { x: p.vary(120, 220), foot: 990, tall: 560, lean: 60 })
    ground(p, 980)
    const cx = p.vary(820, 940)
    minaret(p, cx - 470)
    minaret(p, cx + 500)
    p.form(box(cx - 400, 690, 820, 310), 'paper', { shade: 34 })
    for (let k = -3; k < 4; k++) arch(p, [cx + k * 112 + 6, k === 0 ? 740 : 790, k === 0 ? 52 : 36])
    for (const [x, k] of [
      [cx - 300, 0.46],
      [cx + 310, 0.46],
      [cx + 6, 1],
    ] as const)
      dome(p, { x, y: 690, k })
    p.form(box(cx - 416, 676, 852, 34), 'blush', { shade: 8 })
    palm(p, { x: 1490, foot: 1040, tall: 430, lean: -70 })
    for (const [x, r] of [
      [330, 90],
      [1330, 96],
    ] as const)
      tree(p, { x, foot: 1060, r })
  },
}

function dome(p: Press, { x, y, k }: { x: number; y: number; k: number }) {
  p.at({ x, y, size: k }, () => {
    p.form(box(-170, -50, 340, 60), 'paper', { shade: 14 })
    p.form(turned('6,-400 40,-360 190,-240 212,-140 170,-46'), 'tone', { shade: 70 })
    for (const t of [-0.7, -0.3, 0.1, 0.5])
      p.line(stroke(0, -390, t * 190, -240, t * 210, -140, t * 176, -52), 9, t < 0 ? 'paper' : 'key')
    p.line(poly(0, -400, 2, -490), 17)
    const moon = [...ellipse(4, -530, 44, 44, [20, 300]), ...ellipse(18, -538, 34, 34, [310, 20])]
    p.form(moon, 'accent', { shade: 6, light: false })
  })
}

function minaret(p: Press, x: number) {
  p.form(box(x - 44, 340, 88, 660), 'paper', { shade: 26 })
  for (const y of [360, 560, 760]) p.form(box(x - 60, y, 120, 34), 'blush', { shade: 8 })
  arch(p, [x, 430, 20])
  p.at({ x, y: 350, size: 0.34 }, () => p.form(turned('6,-400 40,-340 160,-220 180,-120 140,0'), 'tone', { shade: 40 }))
}

function arch(p: Press, [x, y, half]: readonly [number, number, number]) {
  p.form(
    [
      ...ellipse(x, y + half * 0.4, half, half * 1.4, [180, 360]),
      [x + half, y + half * 4.6],
      [x - half, y + half * 4.6],
    ],
    'key',
    { shade: 0, light: false, edge: 3 },
  )
  p.line(poly(x, y - half * 0.6, x, y + half * 4.4), 7, 'accent')
}

/** A church front on a riverside square. */
export const churchFront: Plan = {
  view: 'scene',
  draw(p) {
    sky(p, 900)
    for (const [x, r] of [
      [150, 170],
      [1470, 190],
    ] as const)
      tree(p, { x, foot: 1010, r })
    ground(p, 980)
    const cx = p.vary(760, 860)
    p.form(box(cx - 330, 520, 660, 480), 'paper', { shade: 40 })
    p.form(poly(cx - 370, 540, cx, 340, cx + 370, 540), 'tone', { shade: 24 })
    p.form(box(cx - 130, 250, 260, 300), 'tint', { shade: 34 })
    p.form(
      turned(8, -220, 120, -60, 150, 0).map(([x, y]): Point => [cx + x, 250 + y]),
      'tone',
      { shade: 44 },
    )
    p.form(box(cx - 7, -30, 14, 90), 'key', { shade: 0, light: false })
    p.form(box(cx - 34, -6, 68, 13), 'key', { shade: 0, light: false })
    p.form(ellipse(cx, 440, 66), 'accent', { shade: 14 })
    for (let k = 0; k < 8; k++) p.at({ x: cx, y: 440, turn: k * 45 }, () => p.line(poly(8, 0, 60, 0), 9))
    for (const [dx, half] of [
      [-210, 40],
      [0, 72],
      [210, 40],
    ] as const)
      arch(p, [cx + dx, dx === 0 ? 660 : 680, half])
    for (const dx of [-324, -116, 96, 296]) p.form(box(cx + dx, 540, 28, 460), 'blush', { shade: 8, light: false })
    p.form(poly(cx - 380, 990, cx + 380, 990, cx + 450, 1060, cx - 450, 1060), 'blush', { shade: 12 })
    for (let i = 0; i < 9; i++) p.line(poly(i * 200 - 60, 1200, 500 + i * 75, 1066), 7, 'paper')
  },
}

/** A Chinese shrine's gate, lanterns at its posts. */
export const shrineGate: Plan = {
  view: 'scene',
  draw(p) {
    sky(p, 900)
    for (const x of [-80, 1180]) {
      p.form(box(x, 460, 500, 560), 'blush', { shade: 20 })
      for (let k = 0; k < 6; k++)
        p.form(box(x + 40 + (k % 3) * 150, 540 + Math.floor(k / 3) * 210, 90, 130), 'key', { shade: 0, light: false })
    }
    ground(p, 980)
    const cx = p.vary(760, 840)
    for (const x of [-400, -170, 130, 360]) p.form(box(cx + x, 420, 44, 590), 'tone', { shade: 18 })
    p.form(box(cx - 440, 480, 880, 90), 'accent', { shade: 18 })
    p.form(box(cx - 150, 440, 300, 130, 8), 'key', { shade: 0 })
    for (let k = 0; k < 3; k++) p.form(ellipse(cx - 86 + k * 86, 506, 26), 'accent', { shade: 6, light: false })
    for (const [half, y] of [
      [520, 420],
      [270, 250],
    ] as const) {
      const roof = soft(
        cx - half,
        y - 60,
        cx - half * 0.7,
        y - 6,
        cx - half * 0.3,
        y - 96,
        cx,
        y - 120,
        cx + half * 0.3,
        y - 96,
        cx + half * 0.7,
        y - 6,
        cx + half,
        y - 60,
        cx + half * 0.8,
        y + 44,
        cx,
        y + 20,
        cx - half * 0.8,
        y + 44,
      )
      p.form(roof, 'tone', { shade: 30 })
      for (let k = -6; k < 7; k++)
        p.line(
          stroke(cx + k * half * 0.06, y - 96, cx + k * half * 0.1, y - 20, cx + k * half * 0.125, y + 26),
          8,
          k < 0 ? 'paper' : 'key',
        )
    }
    for (const x of [-285, 260]) {
      p.line(poly(cx + x, 560, cx + x, 620), 9)
      p.at({ x: cx + x, y: 700 }, () => {
        p.form(turned('30,-90 80,-50 92,0 80,50 30,90'), 'accent', { shade: 24 })
        for (const k of [-0.6, 0, 0.6]) p.line(stroke(k * 30, -86, k * 90, 0, k * 30, 86), 7)
      })
    }
    p.form(
      turned('120,0 130,40 90,90 110,140').map(([x, y]): Point => [cx + x, 880 + y]),
      'accent',
      { shade: 26 },
    )
    for (const k of [-30, 0, 30]) {
      p.line(poly(cx + k, 884, cx + k * 1.3, 770), 8)
      p.line(
        stroke(cx + k * 1.3, 764, cx + k * 1.3 + 24, 710, cx + k * 1.3 - 20, 650, cx + k * 1.3 + 14, 590),
        12,
        'paper',
      )
    }
  },
}
