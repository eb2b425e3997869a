import { type WeaveChoice, weaveCss, weaveOf } from '#app/lib/weave.ts'

/** Whose cloth: the community's slug, and what its committee chose, if anything. */
export interface ClothOf {
  slug: string
  weave: WeaveChoice | null
}

interface Props {
  of: ClothOf
  className: string
}

/** A piece of a community's own cloth. It says nothing that words beside it do not say, and nothing is written on it. */
export function Cloth({ of, className }: Props) {
  const background = weaveCss(weaveOf(of.slug, of.weave ?? {}))
  return (
    <span
      aria-hidden="true"
      className={`cloth block ${className}`}
      style={{ background, backgroundBlendMode: 'multiply' }}
    />
  )
}
