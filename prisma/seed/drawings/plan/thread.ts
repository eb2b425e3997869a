import type { Ink } from '../ink.ts'
import type { Plan } from '../plan.ts'
import type { Press } from '../press.ts'
import { along, box, ellipse, type Point, poly, ribbon, soft, stroke } from '../shape.ts'
import { blossom, fringe } from './part.ts'

/** Gold thread on cloth in an embroidery hoop. */
export const goldEmbroidery: Plan = {
  view: 'lying',
  draw(p) {
    p.at({ turn: p.vary(-20, 20) }, () => {
      const cloth = soft('-480,-400 0,-450 470,-410 450,0 490,420 0,440 -470,430 -440,0')
      p.cast(cloth)
      p.form(cloth, 'tone', { shade: 30 })
      p.cast(ellipse(0, 0, 384))
      p.form(ellipse(0, 0, 386), 'blush', { shade: 20 })
      p.form(ellipse(0, 0, 346), 'tone', { shade: 0, light: false })
      const arms = p.pick([4, 5, 6, 8] as const)
      for (let i = 0; i < arms; i++) p.at({ turn: (360 / arms) * i }, () => flame(p, arms > 5 ? 0.72 : 0.94))
      blossom(p, { x: 0, y: 0, r: 92, petals: 8, ink: 'accent', heart: 'paper' })
      p.form(box(-34, -440, 68, 62, 10), 'accent', { shade: 8 })
      p.line(poly(120, 120, 420, 330), 17)
      p.line(poly(122, 120, 418, 326), 9, 'paper')
      p.line(stroke('124,122 40,220 130,320 20,390 60,470'), 9, 'accent')
    })
  },
}

/** One flame of the classical ornament: a curl with its crest. */
function flame(p: Press, k: number) {
  const body = soft(
    0,
    -70 * k,
    90 * k,
    -130 * k,
    96 * k,
    -230 * k,
    30 * k,
    -340 * k,
    -6 * k,
    -350 * k,
    20 * k,
    -270 * k,
    -40 * k,
    -210 * k,
    -84 * k,
    -150 * k,
    -46 * k,
    -90 * k,
  )
  p.form(body, 'accent', { shade: 12 })
  const curl = ribbon(
    stroke(0, -96 * k, 44 * k, -140 * k, 40 * k, -206 * k, -6 * k, -196 * k, 4 * k, -160 * k),
    (t) => 9 * k * (1 - t * 0.6),
  )
  p.flat(curl, 'tone')
  for (let i = 0; i < 4; i++)
    p.line(
      stroke(
        (78 - i * 16) * k,
        (-190 - i * 34) * k,
        (56 - i * 14) * k,
        (-200 - i * 32) * k,
        (44 - i * 12) * k,
        (-226 - i * 30) * k,
      ),
      6,
    )
}

/** Braided girdles rolled up, an end hanging loose. */
export const rolledGirdle: Plan = {
  view: 'lying',
  draw(p, { count = 2 }) {
    const many = Math.min(4, Math.max(1, count))
    const r = many === 1 ? 330 : many === 2 ? 235 : 190
    const places: readonly Point[] =
      (
        [
          [[0, -40]],
          [
            [-200, -130],
            [190, 130],
          ],
          [
            [-230, -190],
            [230, -150],
            [-20, 190],
          ],
          [
            [-220, -210],
            [220, -220],
            [-220, 210],
            [230, 200],
          ],
        ] as const
      )[many - 1] ?? []
    for (const [i, [x, y]] of places.entries())
      p.at({ x, y, turn: p.vary(0, 360) }, () => roll(p, { r, ink: i % 2 ? 'accent' : 'tone' }))
  },
}

function roll(p: Press, { r, ink }: { r: number; ink: Ink }) {
  const tail = stroke(0, r * 0.9, r * 0.5, r * 0.98, r * 1.05, r * 0.8, r * 1.5, r * 1.1)
  p.form(
    ribbon(tail, () => r * 0.15),
    ink,
    { shade: 12 },
  )
  for (let i = 0; i < 12; i++)
    p.line(
      poly(...(along(tail, i / 12) as [number, number]), ...(along(tail, (i + 0.7) / 12) as [number, number])),
      12,
      'paper',
    )
  p.at({ x: r * 1.5, y: r * 1.1, turn: -55 }, () =>
    fringe(p, poly(-r * 0.16, 0, r * 0.16, 0), { long: r * 0.5, gap: 14, ink }),
  )
  p.cast(ellipse(0, 0, r))
  p.form(ellipse(0, 0, r), ink, { shade: r * 0.16 })
  const coil: Point[] = Array.from({ length: 150 }, (_, i) => {
    const a = i * 0.21
    const d = r * 0.12 + (r * 0.84 * i) / 150
    return [Math.cos(a) * d, Math.sin(a) * d]
  })
  p.line(coil, 13)
  for (let i = 4; i < 146; i += 2) {
    const [x, y] = coil[i] ?? [0, 0]
    const k = 1 + (r * 0.075) / Math.hypot(x, y)
    p.line(poly(x * k - y * 0.05, y * k + x * 0.05, x * (k + 0.04) + y * 0.05, y * (k + 0.04) - x * 0.05), 8, 'paper')
  }
}
