/** The widths a picture is kept in. Fewer when the photograph itself is smaller: nothing is ever enlarged. */
const IMAGE_WIDTHS = [320, 640, 960, 1280] as const

export const IMAGE_FORMATS = ['avif', 'webp', 'jpg'] as const
export type ImageFormat = (typeof IMAGE_FORMATS)[number]

/** The widths in which a photograph of `width` pixels exists, smallest first; the last is its own width when that is
 *  below the largest step. A page builds `srcset` from this without asking the store. */
export function imageWidths(width: number): number[] {
  const largest = Math.min(width, IMAGE_WIDTHS[IMAGE_WIDTHS.length - 1] ?? width)
  return [...IMAGE_WIDTHS.filter((step) => step < largest), largest]
}

/** Our own address of one size; the same whichever store holds it. */
export function imageAddress(hash: string, width: number, format: ImageFormat): string {
  return `/i/${hash}/${width}.${format}`
}

/** The `srcset` of a picture in one format, for `<source>` and `<img>`. */
export function imageSrcset(hash: string, width: number, format: ImageFormat): string {
  return imageWidths(width)
    .map((step) => `${imageAddress(hash, step, format)} ${step}w`)
    .join(', ')
}

/** The picture that an address below `/i/` asks for, or null when it has not the form of one. `path` is what follows
 *  `/i/`: it comes from outside and must never reach a disk path unread. */
export function parseImageAddress(path: string): { hash: string; width: number; format: ImageFormat } | null {
  const found = /^([0-9a-f]{64})\/([1-9]\d{0,3})\.(avif|webp|jpg)$/.exec(path)
  const [, hash, width, extension] = found ?? []
  const format = IMAGE_FORMATS.find((known) => known === extension)
  return hash && width && format ? { hash, width: Number(width), format } : null
}
