import type { Told } from '#app/lib/told.ts'
import { Cloth, type ClothOf } from '../cloth.tsx'
import { useWords } from '../language.tsx'
import { Photo, type PhotoOf } from '../photo.tsx'

interface Props {
  pictures: readonly { photo: PhotoOf; alt: Told }[]
  cloth: ClothOf
}

/** The first picture as large as the page allows, the others below it two by two: all of them there to see, nothing to swipe. */
export function ProductPictures({ pictures, cloth }: Props) {
  const { shop } = useWords()
  const [first, ...others] = pictures
  return (
    <section aria-label={shop.product.pictures} className="-mx-4 md:mx-0">
      <div className="overflow-hidden md:rounded-card">
        {first ? (
          <Photo
            first
            photo={first.photo}
            alt={first.alt}
            sizes="(min-width: 72rem) 41rem, (min-width: 48rem) 56vw, 100vw"
          />
        ) : (
          <Cloth of={cloth} className="aspect-square" />
        )}
        <Cloth of={cloth} className="h-3" />
      </div>
      {others.length > 0 && (
        <ul className={`mt-3 grid gap-3 px-4 md:px-0 ${others.length > 1 ? 'grid-cols-2' : ''}`}>
          {others.map(({ photo, alt }) => (
            <li key={photo.hash}>
              <Photo
                photo={photo}
                alt={alt}
                shape={others.length > 1 ? 'square' : 'wide'}
                sizes="(min-width: 72rem) 20rem, (min-width: 48rem) 28vw, 50vw"
                className="rounded-card"
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
