import type { Ink } from '../ink.ts'
import type { Press } from '../press.ts'
import { along, curve, ellipse, leaf, type Point, poly, type Shape, stroke, turned } from '../shape.ts'

/** A round dish seen from the side and a little above; returns where its food lies. */
export function plate(
  p: Press,
  { y, rx, ry = rx * 0.26, ink }: { y: number; rx: number; ry?: number; ink: Ink },
): Shape {
  const foot = turned(rx, y, rx * 0.8, y + ry * 0.8, rx * 0.42, y + ry * 1.25)
  p.cast(foot, y + ry * 1.2)
  p.form(foot, ink, { shade: 22 })
  p.form(ellipse(0, y, rx, ry), ink, { shade: 0 })
  const well = ellipse(0, y + 4, rx * 0.84, ry * 0.8)
  p.flat(well, 'paper')
  p.line(ellipse(0, y + 4, rx * 0.84, ry * 0.8, [150, 400]), 6)
  return well
}

/** A bowl with its foot at y = 300; returns its mouth. */
export function bowl(
  p: Press,
  { wide, tall, ink, mouth = 0.24 }: { wide: number; tall: number; ink: Ink; mouth?: number },
): Shape {
  const top = 300 - tall
  const body = turned(
    wide,
    top,
    wide * 0.93,
    top + tall * 0.42,
    wide * 0.6,
    top + tall * 0.84,
    wide * 0.4,
    top + tall * 0.9,
    wide * 0.42,
    300,
  )
  p.cast(body)
  p.form(body, ink, { shade: 60 })
  p.form(ellipse(0, top, wide, wide * mouth), ink, { shade: 0, light: false })
  p.flat(ellipse(0, top + 6, wide * 0.93, wide * mouth * 0.84), 'key')
  return ellipse(0, top + 6, wide * 0.93, wide * mouth * 0.84)
}

/** Steam: three cuts that rise and curl. */
export function steam(p: Press, x: number, y: number): void {
  for (const dx of [-90, 0, 90]) {
    const tall = p.vary(130, 210)
    const sway = p.vary(18, 34)
    p.line(
      stroke(x + dx, y, x + dx + sway, y - tall * 0.35, x + dx - sway, y - tall * 0.7, x + dx + sway * 0.6, y - tall),
      16,
      'paper',
    )
  }
}

/** One leaf with its midrib carved. */
export function leafOf(
  p: Press,
  { from, to, wide, ink, bend = 0 }: { from: Point; to: Point; wide: number; ink: Ink; bend?: number },
): void {
  p.form(leaf(from, to, wide, bend), ink, { shade: wide * 0.35, light: false })
  const [mx, my] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1
  const bow: Point = [mx + ((from[1] - to[1]) / length) * bend, my + ((to[0] - from[0]) / length) * bend]
  p.line(curve([from, bow, to], false), Math.max(5, wide * 0.16), 'paper')
}

/** A stem with leaves to both sides, largest at its foot. */
export function sprig(p: Press, line: Shape, { leaves, long, ink }: { leaves: number; long: number; ink: Ink }): void {
  p.line(line, 12)
  for (let i = 0; i < leaves; i++) {
    const t = 0.12 + (0.86 * i) / leaves
    const [x, y] = along(line, t)
    const [ax, ay] = along(line, Math.min(1, t + 0.06))
    const heading = Math.atan2(ay - y, ax - x) + (i % 2 ? 0.85 : -0.85)
    const reach = long * (1.1 - t * 0.5)
    leafOf(p, {
      from: [x, y],
      to: [x + Math.cos(heading) * reach, y + Math.sin(heading) * reach],
      wide: reach * 0.2,
      ink,
    })
  }
}

/** An open flower seen from above. */
export function blossom(
  p: Press,
  { x, y, r, petals, ink, heart }: { x: number; y: number; r: number; petals: number; ink: Ink; heart: Ink },
): void {
  const start = p.vary(0, 360)
  for (let i = 0; i < petals; i++) {
    const angle = ((start + (360 * i) / petals) * Math.PI) / 180
    const tip: Point = [x + Math.cos(angle) * r, y + Math.sin(angle) * r]
    p.form(leaf([x, y], tip, (r * 2.1) / petals), ink, { shade: r * 0.1, light: false, edge: 4 })
    p.line(
      poly(
        x + Math.cos(angle) * r * 0.35,
        y + Math.sin(angle) * r * 0.35,
        x + Math.cos(angle) * r * 0.75,
        y + Math.sin(angle) * r * 0.75,
      ),
      r * 0.05,
    )
  }
  p.form(ellipse(x, y, r * 0.24), heart, { shade: r * 0.06, light: false, edge: 4 })
}

/** A fringe of threads hanging from a line. */
export function fringe(p: Press, line: Shape, { long, gap, ink }: { long: number; gap: number; ink: Ink }): void {
  const [ax, ay] = line[0] ?? [0, 0]
  const [bx, by] = line[line.length - 1] ?? [0, 0]
  const count = Math.round(Math.hypot(bx - ax, by - ay) / gap)
  const length = Math.hypot(bx - ax, by - ay) || 1
  const [nx, ny] = [-(by - ay) / length, (bx - ax) / length]
  for (let i = 0; i <= count; i++) {
    const [x, y] = along(line, i / count)
    const reach = long * p.vary(0.8, 1.15)
    p.line(
      stroke(x, y, x + nx * reach * 0.5 + p.vary(-7, 7), y + ny * reach * 0.5, x + nx * reach, y + ny * reach),
      10,
      'key',
    )
    p.line(
      stroke(
        x - 2,
        y - 1,
        x + nx * reach * 0.5 + p.vary(-7, 7),
        y + ny * reach * 0.5,
        x + nx * reach - 3,
        y + ny * reach,
      ),
      7,
      ink,
    )
  }
}

/** Woven rows across a shape: short strokes over and under. */
export function wicker(
  p: Press,
  inside: Shape,
  { across, rows, ink }: { across: readonly [number, number, number, number]; rows: number; ink: Ink },
): void {
  const [left, top, right, bottom] = across
  const tall = (bottom - top) / rows
  const wide = tall * 1.7
  p.inside(inside, () => {
    for (let row = 0; row < rows; row++) {
      const y = top + (row + 0.5) * tall
      for (let x = left - (row % 2 ? wide : 0); x < right; x += wide * 2) {
        p.flat(leaf([x - wide * 0.16, y], [x + wide * 1.16, y], tall * 0.46), ink)
        p.line(
          stroke(x + wide * 1.08, y - tall * 0.34, x + wide * 1.5, y - tall * 0.1, x + wide * 1.92, y - tall * 0.34),
          5,
        )
      }
    }
    for (let x = left + wide * 0.5; x < right; x += wide) p.line(poly(x + wide * 0.5, top, x + wide * 0.5, bottom), 5)
  })
}

/** A small pile: places for `count` round things of radius r, the lowest row widest, back to front. */
export function pile(count: number, r: number): Point[] {
  const places: Point[] = []
  let row = Math.max(1, Math.ceil((Math.sqrt(8 * count + 1) - 1) / 2))
  let y = 300 - r
  let left = count
  while (left > 0) {
    const here = Math.min(row, left)
    for (let i = 0; i < here; i++) places.push([(i - (here - 1) / 2) * r * 1.92, y])
    left -= here
    row = Math.max(1, row - 1)
    y -= r * 1.6
  }
  return places
}
