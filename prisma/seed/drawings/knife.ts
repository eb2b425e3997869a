import { type Bounds, ellipse, type Point, ribbon, type Shape } from './shape.ts'

/** The same outline as a knife cuts it in wood: short straight facets that wander a px or two. */
export function rough(shape: Shape, rng: () => number): Shape {
  const cut: Point[] = []
  let drift = 0
  for (const [i, [x, y]] of shape.entries()) {
    const [bx, by] = shape[(i + 1) % shape.length] ?? [x, y]
    const length = Math.hypot(bx - x, by - y)
    const steps = Math.max(1, Math.round(length / 26))
    for (let s = 0; s < steps; s++) {
      drift = drift * 0.6 + (rng() - 0.5) * 2.6
      const t = s / steps
      cut.push([x + (bx - x) * t + drift, y + (by - y) * t + (rng() - 0.5) * 2.2])
    }
  }
  return cut
}

/** As the `d` of a path. */
export function outline(shape: Shape): string {
  return `M${shape.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}Z`
}

type Cuts = { angle: number; gap: number; width: number; rng: () => number }

/** Parallel knife strokes over the bounds, each swelling and wandering, as one path. */
export function hatching({ left, top, right, bottom }: Bounds, { angle, gap, width, rng }: Cuts): string {
  const [cx, cy] = [(left + right) / 2, (top + bottom) / 2]
  const reach = Math.hypot(right - left, bottom - top) / 2 + gap
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)]
  const strokes: string[] = []
  for (let v = -reach; v < reach; v += gap * (0.85 + rng() * 0.3)) {
    const line: Point[] = []
    for (let u = -reach; u <= reach + 70; u += 70) {
      const w = v + (rng() - 0.5) * gap * 0.28
      line.push([cx + u * cos - w * sin, cy + u * sin + w * cos])
    }
    strokes.push(outline(ribbon(line, () => (width * (0.6 + rng() * 0.6)) / 2)))
  }
  return strokes.join('')
}

/** Small round cuts over the bounds, as one path. */
export function stippling(
  bounds: Bounds,
  { gap, size, rng }: { gap: number; size: number; rng: () => number },
): string {
  const dots: string[] = []
  for (let y = bounds.top, row = 0; y < bounds.bottom + gap; y += gap * 0.86, row++) {
    for (let x = bounds.left + (row % 2) * gap * 0.5; x < bounds.right + gap; x += gap) {
      const r = size * (0.6 + rng() * 0.7)
      dots.push(outline(ellipse(x + (rng() - 0.5) * gap * 0.5, y + (rng() - 0.5) * gap * 0.5, r, r * 0.8)))
    }
  }
  return dots.join('')
}

/** The light edge: the outline shifted inwards from the upper left and carved in broken strokes. */
export function carvedLight(d: string, { ink, reach, rng }: { ink: string; reach: number; rng: () => number }): string {
  const dashes = [160 + rng() * 260, 14 + rng() * 10, 30 + rng() * 60, 14, 12 + rng() * 20, 60 + rng() * 160]
    .map(n)
    .join(' ')
  const shift = `transform="translate(${n(reach)} ${n(reach)})"`
  return `<path fill="none" stroke="${ink}" stroke-width="${n(4 + reach * 0.16)}" stroke-dasharray="${dashes}" d="${d}" ${shift}/>`
}

/** Tenths of a px are enough. */
export function n(value: number): string {
  return String(Math.round(value * 10) / 10)
}
