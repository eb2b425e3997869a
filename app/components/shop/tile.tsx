import type { ReactNode } from 'react'
import type { Told } from '#app/lib/told.ts'
import { Card } from '../card.tsx'
import { Cloth, type ClothOf } from '../cloth.tsx'
import { Photo, type PhotoOf } from '../photo.tsx'
import { ShopLink } from '../shop-link.tsx'
import { Marked } from './marked.tsx'

interface Props {
  to: string
  title: Told
  cloth: ClothOf
  picture: { photo: PhotoOf; alt: Told } | null
  shape?: 'square' | 'wide'
  sizes: string
  /** One below the heading that the list stands under. */
  heading?: Heading
  children?: ReactNode
}

export type Heading = 'h2' | 'h3'

/** One thing in a list: its picture, its name as the link, a few words, and the hem of its community's cloth. The whole
 *  tile can be tapped. Without a picture it shows the cloth itself. */
export function Tile({ to, title, cloth, picture, shape = 'square', sizes, heading: Title = 'h3', children }: Props) {
  return (
    <Card cloth={cloth} className="relative flex h-full flex-col focus-within:border-indigo hover:border-indigo">
      {picture ? (
        <Photo photo={picture.photo} alt={picture.alt} shape={shape} sizes={sizes} />
      ) : (
        <Cloth of={cloth} className={shape === 'square' ? 'aspect-square' : 'aspect-3/2'} />
      )}
      <div className="flex grow flex-col gap-1 p-3 leading-heading">
        <Title className="text-18">
          <ShopLink to={to} className="text-ink no-underline after:absolute after:inset-0 hover:underline">
            <Marked told={title} />
          </ShopLink>
        </Title>
        {children}
      </div>
    </Card>
  )
}

/** Tiles side by side: two on a phone, more where there is room, one where letters are very large. */
export function TileGrid({ children, wide = false }: { children: ReactNode; wide?: boolean }) {
  const columns = wide
    ? 'grid-cols-[repeat(auto-fill,minmax(min(100%,20rem),1fr))]'
    : 'grid-cols-[repeat(auto-fill,minmax(min(100%,8rem),1fr))] md:grid-cols-[repeat(auto-fill,minmax(15rem,1fr))]'
  return <ul className={`grid gap-4 ${columns}`}>{children}</ul>
}
