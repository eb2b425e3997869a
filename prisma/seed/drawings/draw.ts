import sharp from 'sharp'
import { seeded, type Weave, weaveOf } from '#app/lib/weave.ts'
import { grainTile } from './grain.ts'
import { clothBorder, type Edge, groundInks, lyingGround, type Sheet, standingGround, waterInk } from './ground.ts'
import { at, objectInks, skins } from './ink.ts'
import { type Drawing, isMakerMotif, isPlaceMotif, type Motif } from './motif.ts'
import type { Job, Plan } from './plan.ts'
import { plans } from './plans.ts'
import { createPress, type Press } from './press.ts'

/** The picture of a drawing on its community's ground, as SVG: the same bytes for the same input.
 *  `width` is how many pixels wide it is to be printed; the drawing itself does not change with it. */
export function draw({ motif, dyes, variation, count, community, width: asked }: Order): string {
  const plan = plans[motif]
  const sheet = sheetOf(motif)
  const rng = seeded(`${motif} ${variation} ${community}`)
  const weave = weaveOf(community)
  const object = objectInks(dyes)
  const grounds = groundInks(weave.dyes, object.tone, variation)
  const inks = {
    ...object,
    skin: at(skins, variation),
    ...grounds,
    ...(plan.floor === 'water' ? { floor: waterInk(grounds.wall) } : {}),
  }
  const p = createPress({ rng, inks, standing: plan.view !== 'lying' })
  const edge = p.pick<Edge>(
    plan.view === 'lying' ? ['left', 'right', 'top', 'bottom'] : ['left', 'bottom', 'right', 'bottom'],
  )
  const cloth = weaveOf(community, { dyes: [dyes[0] ?? 'clay', dyes[1] ?? 'ink'], rhythm: variation })
  lay(p, { plan, sheet, weave, edge, job: { count, cloth } })
  clothBorder(p, sheet, { weave, edge })
  const { width, height } = sheet
  const scale = (asked ?? width) / width
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width * scale}" height="${height * scale}" viewBox="0 0 ${width} ${height}">` +
    `${p.sheet()}</svg>`
  )
}

/** The print of an SVG: on paper with the grain of a hand press, no bigger than it must be. */
export async function render(svg: string, format: 'jpeg' | 'png'): Promise<Buffer> {
  const print = sharp(Buffer.from(svg), { limitInputPixels: 4_000_000 })
    .flatten({ background: '#F6ECD8' })
    .composite([{ input: await grainTile(), tile: true }])
  return format === 'jpeg' ? print.jpeg({ quality: 82, chromaSubsampling: '4:4:4' }).toBuffer() : print.png().toBuffer()
}

type Order = Drawing & { community: string; width?: number }
type Layout = { plan: Plan; sheet: Sheet; weave: Weave; edge: Edge; job: Job }

/** The ground, then the thing on it, a little away from the cloth's edge. */
function lay(p: Press, layout: Layout): void {
  const { plan, job } = layout
  if (plan.view === 'scene') plan.draw(p, job)
  else if (plan.view === 'lying') layFlat(p, layout)
  else stand(p, layout)
}

function layFlat(p: Press, { plan, sheet, weave, edge, job }: Layout): void {
  lyingGround(p, sheet, weave)
  const aside = edge === 'top' ? 0.05 : edge === 'bottom' ? -0.05 : 0
  const { near, flip } = framing(p)
  const y = sheet.height * (p.vary(0.48, 0.52) + aside)
  const size = (p.vary(1.26, 1.46) * near * sheet.width) / 1600
  const turn = sheet.width === 1200 ? p.vary(-9, 9) : 0
  p.at({ x: middleOf(p, sheet, edge), y, size, flip, turn }, () => plan.draw(p, job))
}

function stand(p: Press, { plan, sheet, edge, job }: Layout): void {
  const { near, flip } = framing(p)
  const foot = sheet.height * (p.vary(0.74, 0.8) + (near - 1) * 0.3)
  const size = (p.vary(1.32, 1.54) * near * sheet.width) / 1600
  standingGround(p, sheet, foot - sheet.height * p.vary(0.07, 0.21))
  p.at({ x: middleOf(p, sheet, edge) - 30, y: foot - 300 * size, size, flip }, () => plan.draw(p, job))
}

/** Now and then nearer than usual; as often mirrored as not (the light stays where it is). */
function framing(p: Press): { near: number; flip: boolean } {
  return { near: p.rng() < 0.25 ? p.vary(1.08, 1.16) : 1, flip: p.rng() < 0.5 }
}

function middleOf(p: Press, sheet: Sheet, edge: Edge): number {
  const aside = edge === 'left' ? 0.05 : edge === 'right' ? -0.05 : 0
  return sheet.width * (p.vary(0.47, 0.53) + aside)
}

/** 1600 × 1600 for goods, 1200 × 1200 for people, 1600 × 1200 for places. */
function sheetOf(motif: Motif): Sheet {
  if (isPlaceMotif(motif)) return { width: 1600, height: 1200 }
  return isMakerMotif(motif) ? { width: 1200, height: 1200 } : { width: 1600, height: 1600 }
}
