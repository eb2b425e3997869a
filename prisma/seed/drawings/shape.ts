/** Outlines as lists of points: everything the press prints is one of these. Units are px, y goes down. */
export type Point = readonly [x: number, y: number]
export type Shape = readonly Point[]

/** An ellipse, or the part of one between two angles (degrees, clockwise from three o'clock). */
export function ellipse(x: number, y: number, rx: number, ry = rx, [from, to]: Point = [0, 360]): Shape {
  const steps = Math.max(12, Math.round((Math.max(rx, ry) * Math.abs(to - from)) / 700))
  return Array.from({ length: steps + 1 }, (_, i) => {
    const angle = ((from + ((to - from) * i) / steps) * Math.PI) / 180
    return [x + rx * Math.cos(angle), y + ry * Math.sin(angle)] as const
  })
}

/** A rectangle with corners rounded by `r`. */
export function box(x: number, y: number, w: number, h: number, r = 0): Shape {
  if (r === 0) return poly(x, y, x + w, y, x + w, y + h, x, y + h)
  return [
    ...ellipse(x + w - r, y + r, r, r, [270, 360]),
    ...ellipse(x + w - r, y + h - r, r, r, [0, 90]),
    ...ellipse(x + r, y + h - r, r, r, [90, 180]),
    ...ellipse(x + r, y + r, r, r, [180, 270]),
  ]
}

/** Points as they are written: `x, y, x, y, …`, or where all are known beforehand `'x,y x,y …'`. */
export type Written = readonly number[] | readonly [string]

/** Straight-edged. */
export function poly(...written: Written): Shape {
  const numbers = [...written].flatMap((part: number | string) =>
    typeof part === 'string' ? part.split(/[ ,]/).map(Number) : part,
  )
  const points: Point[] = []
  for (let i = 0; i + 1 < numbers.length; i += 2) points.push([numbers[i] ?? 0, numbers[i + 1] ?? 0])
  return points
}

/** A smooth line through the points (Catmull-Rom); closed it is a soft outline. */
export function curve(points: Shape, closed = true): Shape {
  const at = (i: number): Point => {
    const index = closed ? (i + points.length) % points.length : Math.min(Math.max(i, 0), points.length - 1)
    return points[index] ?? [0, 0]
  }
  const spans = closed ? points.length : points.length - 1
  const smooth: Point[] = []
  for (let i = 0; i < spans; i++) smooth.push(...span([at(i - 1), at(i), at(i + 1), at(i + 2)]))
  if (!closed) smooth.push(at(spans))
  return smooth
}

/** A soft outline through the points. */
export function soft(...written: Written): Shape {
  return curve(poly(...written))
}

/** An open smooth line through the points. */
export function stroke(...written: Written): Shape {
  return curve(poly(...written), false)
}

/** A turned vessel: its right half from top to foot, mirrored at x = 0. */
export function turned(...written: Written): Shape {
  const right = curve(poly(...written), false)
  return [...right, ...right.map(([x, y]) => [-x, y] as const).reverse()]
}

/** A band along a line whose half width follows `width(t)`, t from 0 to 1. */
export function ribbon(line: Shape, width: (t: number) => number): Shape {
  const left: Point[] = []
  const right: Point[] = []
  for (const [i, [x, y]] of line.entries()) {
    const [ax, ay] = line[Math.max(0, i - 1)] ?? [x, y]
    const [bx, by] = line[Math.min(line.length - 1, i + 1)] ?? [x, y]
    const length = Math.hypot(bx - ax, by - ay) || 1
    const half = width(line.length > 1 ? i / (line.length - 1) : 0)
    const [nx, ny] = [((ay - by) / length) * half, ((bx - ax) / length) * half]
    left.push([x + nx, y + ny])
    right.push([x - nx, y - ny])
  }
  return [...left, ...right.reverse()]
}

/** A leaf from `from` to `to`, `w` wide at its middle, bent sideways by `bend`. */
export function leaf([ax, ay]: Point, [bx, by]: Point, w: number, bend = 0): Shape {
  const length = Math.hypot(bx - ax, by - ay) || 1
  const [nx, ny] = [(ay - by) / length, (bx - ax) / length]
  const line = curve(
    [
      [ax, ay],
      [(ax + bx) / 2 + nx * bend, (ay + by) / 2 + ny * bend],
      [bx, by],
    ],
    false,
  )
  return ribbon(line, (t) => w * Math.sin(Math.PI * t) ** 0.8)
}

/** Turned clockwise by degrees about a point. */
export function turn(shape: Shape, degrees: number, [cx, cy]: Point = [0, 0]): Shape {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)]
  return shape.map(([x, y]) => [cx + (x - cx) * cos - (y - cy) * sin, cy + (x - cx) * sin + (y - cy) * cos])
}

export type Bounds = { left: number; top: number; right: number; bottom: number }

export function boundsOf(shape: Shape): Bounds {
  const bounds = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  for (const [x, y] of shape) {
    bounds.left = Math.min(bounds.left, x)
    bounds.right = Math.max(bounds.right, x)
    bounds.top = Math.min(bounds.top, y)
    bounds.bottom = Math.max(bounds.bottom, y)
  }
  return bounds
}

/** Where a line stands at t (0 to 1), by its points. */
export function along(line: Shape, t: number): Point {
  const at = Math.min(Math.max(t, 0), 1) * (line.length - 1)
  const [ax, ay] = line[Math.floor(at)] ?? [0, 0]
  const [bx, by] = line[Math.ceil(at)] ?? [ax, ay]
  const part = at - Math.floor(at)
  return [ax + (bx - ax) * part, ay + (by - ay) * part]
}

function span([a, b, c, d]: readonly [Point, Point, Point, Point]): Shape {
  const steps = Math.max(3, Math.min(16, Math.round(Math.hypot(c[0] - b[0], c[1] - b[1]) / 14)))
  const mix = (axis: 0 | 1, t: number) =>
    0.5 *
    (2 * b[axis] +
      (c[axis] - a[axis]) * t +
      (2 * a[axis] - 5 * b[axis] + 4 * c[axis] - d[axis]) * t * t +
      (3 * b[axis] - a[axis] - 3 * c[axis] + d[axis]) * t * t * t)
  return Array.from({ length: steps }, (_, i) => [mix(0, i / steps), mix(1, i / steps)] as const)
}
