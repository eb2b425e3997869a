import { Cloth, type ClothOf } from './cloth.tsx'
import { useWords } from './language.tsx'

interface Props {
  /** The community whose cloth hangs where the photograph will. */
  of: ClothOf
  /** The same forms as a photograph's, so that a row of cards stays even. */
  shape?: 'square' | 'wide' | 'tall'
  className?: string
}

const ratios = { square: '1 / 1', wide: '3 / 2', tall: '4 / 5' } as const

/** Stands where a picture is still missing: the community's cloth, hung over a rail, and words that say so under it. */
export function PhotoPlaceholder({ of, shape = 'square', className = '' }: Props) {
  const { photo } = useWords()
  return (
    <span className={`flex flex-col bg-raised ${className}`} style={{ aspectRatio: ratios[shape] }}>
      <span className="flex grow flex-col px-[16%] pt-[10%]">
        <span aria-hidden="true" className="-mx-[8%] block h-1 bg-clay" />
        <Cloth of={of} className="grow" />
      </span>
      <span className="py-2 text-center text-16 text-muted">{photo.none}</span>
    </span>
  )
}
