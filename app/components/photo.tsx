import { imageAddress, imageSrcset, imageWidths } from '#app/lib/image-address.ts'
import type { Told } from '#app/lib/told.ts'
import { useTold } from './in-lang.tsx'

/** What a page needs to know of a picture before its first byte: where it is, its form, and its main colour. */
export interface PhotoOf {
  hash: string
  width: number
  height: number
  dominantColour: string
}

interface Props {
  photo: PhotoOf
  /** What it shows; null where the words beside it already say so. */
  alt: Told | null
  /** How wide it stands on the page, as in the `sizes` attribute. */
  sizes: string
  /** `natural` keeps the photograph's own form. */
  shape?: 'square' | 'wide' | 'tall' | 'natural'
  /** The first picture of a page: fetched at once. Every other waits until it is near. */
  first?: boolean
  className?: string
}

const silent: Told = { th: '', en: null }
const ratios = { square: '1 / 1', wide: '3 / 2', tall: '4 / 5' } as const

/** A photograph in a box of fixed form, on its main colour until it is there: nothing jumps. */
export function Photo({ photo, alt, sizes, shape = 'square', first = false, className = '' }: Props) {
  const { text } = useTold(alt ?? silent)
  const { hash, width, height, dominantColour } = photo
  const aspectRatio = shape === 'natural' ? `${width} / ${height}` : ratios[shape]
  const plain = imageWidths(width).find((step) => step >= 640) ?? width
  return (
    <picture className={`block overflow-hidden ${className}`} style={{ aspectRatio, backgroundColor: dominantColour }}>
      <source type="image/avif" srcSet={imageSrcset(hash, width, 'avif')} sizes={sizes} />
      <source type="image/webp" srcSet={imageSrcset(hash, width, 'webp')} sizes={sizes} />
      <img
        src={imageAddress(hash, Math.min(plain, width), 'jpg')}
        srcSet={imageSrcset(hash, width, 'jpg')}
        sizes={sizes}
        alt={text}
        width={width}
        height={height}
        loading={first ? 'eager' : 'lazy'}
        decoding="async"
        // React 18 knows the attribute only in lower case.
        {...(first ? { fetchpriority: 'high' } : {})}
        className="size-full object-cover"
      />
    </picture>
  )
}
