import type { Press } from '../press.ts'
import { curve, ellipse, type Point, poly, ribbon, soft, stroke } from '../shape.ts'

/** A forearm from beyond the sheet to a wrist, sleeved in the maker's colours. */
export function arm(p: Press, { from, wrist }: { from: Point; wrist: Point }): void {
  const line = curve([from, [(from[0] + wrist[0]) / 2 + 14, (from[1] + wrist[1]) / 2 - 10], wrist], false)
  const limb = ribbon(line, (t) => 96 - t * 36)
  p.cast(limb)
  p.form(limb, 'skin', { shade: 26, light: false })
  const sleeve = ribbon(line.slice(0, Math.round(line.length * 0.52)), (t) => 122 - t * 14)
  p.form(sleeve, 'tone', { shade: 40 })
  const cuff = ribbon(line.slice(Math.round(line.length * 0.44), Math.round(line.length * 0.54)), () => 112)
  p.form(cuff, 'tint', { shade: 12, light: false })
}

/** Which way a hand points (degrees, 0 to the right), from its wrist. */
export type Hold = { at: Point; heading: number; flip?: boolean; size?: number }

/** A hand laid flat, fingers a little spread. */
export function flatHand(p: Press, hold: Hold): void {
  inHand(p, hold, () => {
    finger(p, stroke(60, 56, 120, 104, 186, 118), 30)
    for (const [y, reach, lean] of [
      [54, 300, 26],
      [22, 348, 12],
      [-14, 354, -6],
      [-50, 322, -26],
    ] as const)
      finger(p, stroke(150, y, 240, y + lean * 0.6, reach, y + lean), 27)
    palm(p)
    for (const [y, lean] of [
      [38, 10],
      [4, 4],
      [-32, -6],
    ] as const)
      p.line(stroke(120, y, 165, y + lean * 0.3, 205, y + lean * 0.6), 7)
    nails(p, [
      [334, 34],
      [340, -20],
      [306, -74],
    ])
  })
}

/** A hand closed round something: `tool` is drawn between palm and fingers, its grip at 110, 0 and upright. */
export function gripHand(p: Press, hold: Hold, tool: () => void): void {
  inHand(p, hold, () => {
    palm(p)
    p.at({ x: 118 }, tool)
    for (let i = 0; i < 4; i++)
      finger(p, stroke(70, -66 + i * 44, 140, -78 + i * 44, 182, -60 + i * 44, 150, -40 + i * 44, 96, -40 + i * 44), 24)
    finger(p, stroke(30, -66, 90, -104, 150, -92), 28)
  })
}

/** Thumb and forefinger closed on something small at 262, 30, drawn by `thing` before the fingers meet over it. */
export function pinchHand(p: Press, hold: Hold, thing: () => void): void {
  inHand(p, hold, () => {
    for (const [y, k] of [
      [-54, 0.86],
      [-22, 1],
    ] as const)
      finger(p, stroke(130, y, 220 * k, y - 20, 262 * k, y + 30, 206 * k, y + 64), 25)
    p.at({ x: 262, y: 34 }, thing)
    finger(p, stroke('130,10 216,-30 262,-6 268,30'), 26)
    palm(p)
    finger(p, stroke('70,56 150,98 220,78 264,44'), 29)
    p.line(stroke(110, 20, 150, 34, 176, 24), 7)
  })
}

/** Both arms come in from the lower corners, each time a little differently; the work lies between. */
export function reach(p: Press): { left: Reach; right: Reach } {
  const near = (x: number, y: number): Point => [x + p.vary(-44, 44), y + p.vary(-50, 40)]
  return { left: { from: [-660, 620], wrist: near(-330, 250) }, right: { from: [680, 600], wrist: near(340, 230) } }
}

type Reach = { from: Point; wrist: Point }

function inHand(p: Press, { at: [x, y], heading, flip = false, size = 1 }: Hold, draw: () => void): void {
  p.at({ x, y, turn: heading, size }, () => p.at({ turn: flip ? 180 : 0, flip }, draw))
}

function palm(p: Press): void {
  p.form(soft('-26,-58 80,-76 176,-68 200,0 176,66 80,76 -26,56 -34,0'), 'skin', {
    shade: 22,
    light: false,
  })
}

function finger(p: Press, line: readonly Point[], width: number): void {
  const shape = ribbon(line, (t) => width * (1 - t * 0.22))
  const tip = line[line.length - 1] ?? [0, 0]
  p.form(ellipse(tip[0], tip[1], width * 0.78), 'skin', { shade: 0, light: false })
  p.form(shape, 'skin', { shade: 12, light: false })
  p.flat(ellipse(tip[0], tip[1], width * 0.76), 'skin')
}

function nails(p: Press, places: readonly Point[]): void {
  for (const [x, y] of places) p.flat(poly(x, y - 9, x + 16, y - 6, x + 16, y + 9, x, y + 9), 'paper')
}
