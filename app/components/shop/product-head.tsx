import type { Told } from '#app/lib/told.ts'
import { buttonLook } from '../button-look.ts'
import type { ClothOf } from '../cloth.tsx'
import { Say } from '../in-lang.tsx'
import { useWords } from '../language.tsx'
import { Price } from '../price.tsx'
import { ShopLink } from '../shop-link.tsx'
import { StockWords } from '../stock-words.tsx'
import { makerPath } from './address.ts'
import { AddToCart } from './cart/add-to-cart.tsx'

interface Props {
  product: {
    readonly title: Told
    readonly oneOfAKind: boolean
    readonly leadDays: number | null
    readonly variants: readonly VariantOf[]
    readonly maker: { readonly shortCode: string; readonly slug: string; readonly name: Told }
    readonly place: ClothOf & { readonly name: Told }
    readonly elsewhere: readonly { readonly partner: string; readonly url: string }[]
  }
}

interface VariantOf {
  readonly sku: string
  readonly name: Told | null
  readonly price: bigint
  readonly available: number
}

/** Name, price, how many are left, and how to come by it today. */
export function ProductHead({ product }: Props) {
  const { title, maker, place, variants, oneOfAKind, leadDays, elsewhere } = product
  const prices = variants.map(({ price }) => price).sort((a, b) => (a < b ? -1 : 1))
  const available = variants.reduce((sum, variant) => sum + variant.available, 0)
  return (
    <div className="mt-6 md:sticky md:top-6 md:mt-0">
      <h1 className="text-28 lg:text-36">
        <Say told={title} />
      </h1>
      <p>
        <ShopLink to={makerPath(maker)} className="inline-flex min-h-11 min-w-11 items-center">
          <Say told={maker.name} />
        </ShopLink>
        <span className="text-muted">
          {' · '}
          <Say told={place.name} />
        </span>
      </p>
      {variants.length === 1 && (
        <>
          <p className="mt-2 text-28">
            <Price from={prices[0] ?? 0n} />
          </p>
          <p>
            <StockWords available={available} oneOfAKind={oneOfAKind} leadDays={leadDays} />
          </p>
        </>
      )}
      <AddToCart product={product} />
      <Elsewhere elsewhere={elsewhere} />
    </div>
  )
}

/** Where the piece is live on a platform too. */
function Elsewhere({ elsewhere }: Pick<Props['product'], 'elsewhere'>) {
  const { shop } = useWords()
  if (elsewhere.length === 0) return null
  return (
    <div className="mt-6 rounded-card border border-sand bg-raised p-4">
      <h2 className="text-18">{shop.product.elsewhere}</h2>
      <ul className="mt-3 space-y-3">
        {elsewhere.map(({ partner, url }) => (
          <li key={partner}>
            <a href={url} className={buttonLook('quiet')} rel="noreferrer">
              {shop.product.buyAt(partner)}
            </a>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-16 text-muted">{shop.product.elsewhereNote}</p>
    </div>
  )
}
