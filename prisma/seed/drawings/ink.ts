import { type Dye, dyeHex } from '#app/lib/weave.ts'

/** The inks on the press for one picture, as hex colours. `key` is the dark block that holds every print together. */
export type Inks = {
  key: string
  paper: string
  tone: string
  tint: string
  accent: string
  blush: string
  skin: string
  wall: string
  floor: string
}
export type Ink = keyof Inks

/** Each dye thinned with water: what it looks like before paper lightens it further. */
const thinned: Record<Dye, string> = {
  indigo: '#4F7FCB',
  lac: '#D4566E',
  pandan: '#4C9C66',
  marigold: '#F4BE44',
  clay: '#D3834F',
  ink: '#5D6A9C',
}

export const paper = '#F6ECD8'
const key = '#1B2340'

/** Hands and necks of Bangkok. */
export const skins = ['#B8764E', '#A4633D', '#C58A60', '#8F5636'] as const

/** The inks of an object: its main dye and a second, each also thinned with paper. */
export function objectInks(dyes: readonly Dye[]): Omit<Inks, 'wall' | 'floor' | 'skin'> {
  const [main = 'clay', second = main === 'marigold' ? 'pandan' : 'marigold'] = dyes
  return {
    key,
    paper,
    tone: dyeHex[main],
    tint: wash(main, 0.45),
    accent: dyeHex[second],
    blush: wash(second, 0.45),
  }
}

/** A dye thinned with `part` of paper; 0 is the full dye. */
export function wash(dye: Dye, part: number): string {
  return part === 0 ? dyeHex[dye] : mix(thinned[dye], paper, part)
}

/** `part` of the second colour in the first, per channel. */
export function mix(first: string, second: string, part: number): string {
  const [a, b] = [channels(first), channels(second)]
  return `#${a.map((value, i) => hex(value + ((b[i] ?? 0) - value) * part)).join('')}`
}

/** How far apart two colours look, 0 to about 1 (weighted RGB). */
export function apart(first: string, second: string): number {
  const [a, b] = [channels(first), channels(second)]
  const weight = [0.3, 0.59, 0.25]
  return Math.sqrt(a.reduce((sum, value, i) => sum + (weight[i] ?? 0) * ((value - (b[i] ?? 0)) / 255) ** 2, 0))
}

/** One of a list by any integer. */
export function at<T>(list: readonly T[], index: number): T {
  const found = list[Math.abs(index) % list.length]
  if (found === undefined) throw new Error('An empty choice')
  return found
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
}

function hex(value: number): string {
  return Math.round(Math.min(255, Math.max(0, value)))
    .toString(16)
    .padStart(2, '0')
}
