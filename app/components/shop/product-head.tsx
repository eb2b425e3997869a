import type { Told } from '#app/lib/told.ts'
import { buttonLook } from '../button-look.ts'
import type { ClothOf } from '../cloth.tsx'
import { Say, useTold } from '../in-lang.tsx'
import { useWords } from '../language.tsx'
import { Price } from '../price.tsx'
import { ShopLink } from '../shop-link.tsx'
import { StockWords } from '../stock-words.tsx'
import { communityPath, makerPath } from './address.ts'

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
  const { title, maker, place, variants, oneOfAKind, leadDays } = product
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
      {variants.length === 1 ? (
        <>
          <p className="mt-2 text-28">
            <Price from={prices[0] ?? 0n} />
          </p>
          <p>
            <StockWords available={available} oneOfAKind={oneOfAKind} leadDays={leadDays} />
          </p>
        </>
      ) : (
        <Variants product={product} />
      )}
      <HowToBuy product={product} />
    </div>
  )
}

function Variants({ product }: Props) {
  const { shop } = useWords()
  return (
    <>
      <h2 className="mt-4 text-18">{shop.product.variants}</h2>
      <ul className="mt-1 divide-y divide-sand border-sand border-y">
        {product.variants.map(({ sku, name, price, available }) => (
          <li key={sku} className="flex flex-wrap items-baseline justify-between gap-x-4 py-3">
            <span>
              {name ? <Say told={name} /> : sku}
              <span className="block text-16">
                <StockWords available={available} oneOfAKind={product.oneOfAKind} leadDays={product.leadDays} />
              </span>
            </span>
            <span className="text-22">
              <Price from={price} />
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Ordering here is not open yet, and the page says so; where the piece is live on a platform, that is the button. */
function HowToBuy({ product }: Props) {
  const { shop } = useWords()
  const { place, elsewhere } = product
  const { text } = useTold(place.name)
  return (
    <div className="mt-6 rounded-card border border-sand bg-raised p-4">
      {elsewhere.length > 0 && (
        <>
          <h2 className="text-18">{shop.product.elsewhere}</h2>
          <ul className="mt-3 space-y-3">
            {elsewhere.map(({ partner, url }) => (
              <li key={partner}>
                <a href={url} className={buttonLook('main')} rel="noreferrer">
                  {shop.product.buyAt(partner)}
                </a>
              </li>
            ))}
          </ul>
          <p className="mt-2 mb-4 text-16 text-muted">{shop.product.elsewhereNote}</p>
        </>
      )}
      <p className="font-bold">{shop.product.comingSoon}</p>
      <p className="mt-1 text-16">{shop.product.comingSoonBody(text)}</p>
      <p className="mt-3">
        <ShopLink to={communityPath(place)} className={buttonLook('quiet')}>
          {shop.product.toCommunity(text)}
        </ShopLink>
      </p>
    </div>
  )
}
