import type { Point } from './shape.ts'

/** Where something stands on the sheet: shifted, then turned clockwise (degrees), sized, mirrored. */
export type Place = { x?: number; y?: number; turn?: number; size?: number; flip?: boolean }

/** A frame inside a frame, as an affine matrix a b c d e f. */
export type Matrix = readonly [number, number, number, number, number, number]

/** The matrix of a place: mirrored first, then turned and sized, then shifted. */
export function matrixOf({ x = 0, y = 0, turn = 0, size = 1, flip = false }: Place): Matrix {
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180) * size, Math.sin((turn * Math.PI) / 180) * size]
  return flip ? [-cos, -sin, -sin, cos, x, y] : [cos, sin, -sin, cos, x, y]
}

/** The inner frame seen from outside the outer one. */
export function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

/** A point of the frame on the sheet. */
export function mapped([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point {
  return [a * x + c * y + e, b * x + d * y + f]
}

/** How much a frame magnifies. */
export function scaleOf([a, b]: Matrix): number {
  return Math.hypot(a, b)
}
