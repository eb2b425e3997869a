import { type Matrix, mapped, matrixOf, type Place, scaleOf, times } from './frame.ts'
import type { Ink, Inks } from './ink.ts'
import { n, outline, rough } from './knife.ts'
import type { Point, Shape } from './shape.ts'

/** What one sheet is printed with. `standing` things cast their shadow over a floor, others on what they lie on. */
export type Setup = { rng: () => number; inks: Inks; standing: boolean }

/** The bench under the press: the sheet so far, the frame that is being drawn in, where the plates slipped to. */
export type Bench = ReturnType<typeof createBench>

export function createBench({ rng, inks, standing }: Setup) {
  const marks: string[] = []
  const slips = { first: slip(rng, 7), second: slip(rng, 9) }
  let frame: Matrix = [1, 0, 0, 1, 0, 0]
  let clips = 0
  const framed = (shape: Shape): Shape => shape.map((point) => mapped(frame, point))

  return {
    rng,
    inks,
    standing,
    marks,
    framed,
    magnified: () => scaleOf(frame),
    /** A shape of the present frame as the knife cuts it on the sheet. */
    cut: (shape: Shape): Shape => rough(framed(shape), rng),
    /** Where the plate of an ink slipped to; the key block is what the others miss. */
    slipOf: (ink: Ink): Point => slips[ink === 'accent' || ink === 'blush' ? 'second' : 'first'],
    put(d: string, ink: Ink, extra = '') {
      marks.push(`<path fill="${inks[ink]}" ${extra}d="${d}"/>`)
    },
    /** Whatever `draw` prints stays inside a cut shape. */
    within(shape: Shape, draw: () => void, extra = '') {
      const id = `c${clips++}`
      marks.push(`<clipPath id="${id}"><path d="${outline(shape)}"/></clipPath><g clip-path="url(#${id})"${extra}>`)
      draw()
      marks.push('</g>')
    },
    at(place: Place, draw: () => void) {
      const outer = frame
      frame = times(outer, matrixOf(place))
      draw()
      frame = outer
    },
  }
}

/** As the attribute that moves a mark. */
export function shifted([x, y]: Point): string {
  return `transform="translate(${n(x)} ${n(y)})" `
}

function slip(rng: () => number, reach: number): Point {
  return [-reach * (0.4 + rng() * 0.6), (rng() - 0.65) * reach]
}
