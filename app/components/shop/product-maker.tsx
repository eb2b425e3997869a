import type { Told } from '#app/lib/told.ts'
import { Cloth, type ClothOf } from '../cloth.tsx'
import { Say } from '../in-lang.tsx'
import { useWords } from '../language.tsx'
import { Photo, type PhotoOf } from '../photo.tsx'
import { Section } from '../section.tsx'
import { ShopLink } from '../shop-link.tsx'
import { makerPath } from './address.ts'
import { DistrictName } from './community-tile.tsx'

interface Props {
  maker: {
    readonly shortCode: string
    readonly slug: string
    readonly name: Told
    readonly makes: Told
    readonly picture: { photo: PhotoOf; alt: Told } | null
  }
  place: ClothOf & { readonly name: Told; readonly district: { readonly name: Told } }
}

/** Who made it: a face or hands, a name, and the place. */
export function ProductMaker({ maker, place }: Props) {
  const { shop } = useWords()
  return (
    <Section title={shop.product.maker}>
      <div className="relative overflow-hidden rounded-card border border-sand bg-raised hover:border-indigo">
        {maker.picture ? (
          <Photo
            photo={maker.picture.photo}
            alt={maker.picture.alt}
            shape="wide"
            sizes="(min-width: 72rem) 28rem, (min-width: 64rem) 40vw, 100vw"
          />
        ) : (
          <Cloth of={place} className="aspect-3/2" />
        )}
        <div className="p-4">
          <h3 className="text-22">
            <ShopLink
              to={makerPath(maker)}
              className="text-ink no-underline after:absolute after:inset-0 hover:underline"
            >
              <Say told={maker.name} />
            </ShopLink>
          </h3>
          <p>
            <Say told={maker.makes} />
          </p>
          <p className="text-muted">
            <Say told={place.name} /> · <DistrictName name={place.district.name} />
          </p>
        </div>
        <Cloth of={place} className="h-2" />
      </div>
    </Section>
  )
}
