import sharp from 'sharp'
import { seeded } from '#app/lib/weave.ts'

/** Smaller than the smallest print. */
const side = 640

/**
 * What a hand press leaves: specks and short streaks where ink missed the paper. Light, nearly clear, so that it shows on
 * inked parts only. Made once per process; tiles of it lie over every picture.
 */
export function grainTile(): Promise<Buffer> {
  tile ??= sharp(specks(), { raw: { width: side, height: side, channels: 4 } })
    .png({ compressionLevel: 1 })
    .toBuffer()
  return tile
}

let tile: Promise<Buffer> | undefined

function specks(): Buffer {
  const rng = seeded('grain')
  const pixels = Buffer.alloc(side * side * 4)
  const coarse = cloud(rng, 23)
  const fine = cloud(rng, 160)
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const i = (y * side + x) * 4
      pixels[i] = 250
      pixels[i + 1] = 242
      pixels[i + 2] = 226
      const patchy = coarse(x, y) * 0.5 + fine(x, y) * 0.5
      const noise = rng()
      const speck = noise > 1.02 - patchy * 0.16 ? 150 : 0
      pixels[i + 3] = Math.min(255, speck + noise * 16 * patchy)
    }
  }
  for (let i = 0; i < 960; i++) streak(pixels, rng)
  return pixels
}

/** Smooth noise over the tile, `cells` to a side, wrapping at its edges. */
function cloud(rng: () => number, cells: number): (x: number, y: number) => number {
  const grid = Float32Array.from({ length: cells * cells }, rng)
  const node = (cx: number, cy: number) => grid[(cy % cells) * cells + (cx % cells)] ?? 0
  return (x, y) => {
    const [gx, gy] = [(x / side) * cells, (y / side) * cells]
    const [cx, cy] = [Math.floor(gx), Math.floor(gy)]
    const [fx, fy] = [gx - cx, gy - cy]
    const top = node(cx, cy) * (1 - fx) + node(cx + 1, cy) * fx
    const low = node(cx, cy + 1) * (1 - fx) + node(cx + 1, cy + 1) * fx
    return top * (1 - fy) + low * fy
  }
}

/** A short scratch along the wood. */
function streak(pixels: Buffer, rng: () => number): void {
  const [x, y, length] = [Math.floor(rng() * side), Math.floor(rng() * side), 4 + rng() * 26]
  const alpha = 50 + rng() * 110
  for (let dx = 0; dx < length; dx++) {
    const at = (y * side + ((x + dx) % side)) * 4 + 3
    pixels[at] = Math.max(pixels[at] ?? 0, alpha * (rng() * 0.5 + 0.5))
  }
}
