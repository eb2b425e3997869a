import type { Weave } from '#app/lib/weave.ts'
import type { Press } from './press.ts'

/**
 * How a motif is drawn. `standing`: on a floor, its foot at y = 300, about 500 to each side of x = 0. `lying`: seen from
 * above, around 0, 0. `scene`: fills its sheet, with 0, 0 at the sheet's upper left corner.
 */
export type Plan = {
  view: 'standing' | 'lying' | 'scene'
  /** Scenes by the water lie on it whatever the community's dyes are. */
  floor?: 'water'
  draw: (p: Press, job: Job) => void
}

/** What one picture asks for: how many (if said), and a cloth in the object's own dyes. */
export type Job = { count: number | undefined; cloth: Weave }
