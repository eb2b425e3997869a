import type { Told } from '#app/lib/told.ts'
import type { ClothOf } from '../cloth.tsx'
import { Say } from '../in-lang.tsx'
import type { PhotoOf } from '../photo.tsx'
import { Price } from '../price.tsx'
import { StockWords } from '../stock-words.tsx'
import { productPath } from './address.ts'
import { type Heading, Tile, TileGrid } from './tile.tsx'

export interface ProductOf {
  readonly shortCode: string
  readonly slug: string
  readonly title: Told
  readonly picture: { photo: PhotoOf; alt: Told } | null
  readonly place: ClothOf & { readonly name: Told }
  readonly priceFrom: bigint
  readonly priceTo: bigint
  readonly available: number
  readonly oneOfAKind: boolean
  readonly leadDays: number | null
}

/** Goods side by side. */
export function ProductTiles({ products, heading = 'h3' }: { products: readonly ProductOf[]; heading?: Heading }) {
  return (
    <TileGrid>
      {products.map((product) => (
        <li key={product.shortCode}>
          <ProductTile product={product} heading={heading} />
        </li>
      ))}
    </TileGrid>
  )
}

function ProductTile({ product, heading }: { product: ProductOf; heading: Heading }) {
  const { title, place, picture, priceFrom, priceTo, available, oneOfAKind, leadDays } = product
  const scarce = available <= 5 || oneOfAKind
  return (
    <Tile
      to={productPath(product)}
      title={title}
      cloth={place}
      picture={picture}
      heading={heading}
      sizes="(min-width: 72rem) 17rem, (min-width: 48rem) 30vw, 50vw"
    >
      <p className="text-16 text-muted">
        <Say told={place.name} />
      </p>
      <p className="mt-auto pt-1">
        <Price from={priceFrom} to={priceTo} />
      </p>
      {scarce && (
        <p className="text-16">
          <StockWords available={available} oneOfAKind={oneOfAKind} leadDays={leadDays} />
        </p>
      )}
    </Tile>
  )
}
