import type { Phrases } from '#app/i18n/phrases.ts'
import type { Told } from '#app/lib/told.ts'
import { Card } from '../card.tsx'
import { useWords } from '../language.tsx'
import { Photo, type PhotoOf } from '../photo.tsx'
import { ShopLink } from '../shop-link.tsx'
import { TileGrid } from './tile.tsx'

interface ShelfOf {
  readonly slug: keyof Phrases['category']['names']
  readonly count: number
  readonly picture: { photo: PhotoOf; alt: Told } | null
}

/** The shelves of the shop, each with a picture of what came last. */
export function CategoryList({ shelves }: { shelves: readonly ShelfOf[] }) {
  return (
    <TileGrid>
      {shelves.map((shelf) => (
        <li key={shelf.slug}>
          <CategoryTile shelf={shelf} />
        </li>
      ))}
    </TileGrid>
  )
}

function CategoryTile({ shelf }: { shelf: ShelfOf }) {
  const { category, shop } = useWords()
  const { slug, count, picture } = shelf
  return (
    <Card className="relative flex h-full flex-col focus-within:border-indigo hover:border-indigo">
      {picture && (
        <Photo
          photo={picture.photo}
          alt={null}
          shape="wide"
          sizes="(min-width: 72rem) 17rem, (min-width: 48rem) 30vw, 50vw"
        />
      )}
      <div className="flex grow flex-col p-3 leading-heading">
        <ShopLink
          to={`/categories/${slug}`}
          className="font-bold text-ink no-underline after:absolute after:inset-0 hover:underline"
        >
          {category.names[slug].name}
        </ShopLink>
        <span className="mt-auto pt-1 text-16 text-muted">{shop.category.count(count)}</span>
      </div>
    </Card>
  )
}
