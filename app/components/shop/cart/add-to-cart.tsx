import type { Told } from '#app/lib/told.ts'
import { buttonLook } from '../../button-look.ts'
import { boxLook } from '../../form/question.tsx'
import { Say } from '../../in-lang.tsx'
import { useLang, useWords } from '../../language.tsx'
import { Price } from '../../price.tsx'
import { shopPath } from '../../shop-path.ts'
import { StockWords } from '../../stock-words.tsx'

interface Props {
  product: {
    readonly oneOfAKind: boolean
    readonly leadDays: number | null
    readonly variants: readonly VariantOf[]
  }
}

interface VariantOf {
  readonly sku: string
  readonly name: Told | null
  readonly price: bigint
  readonly available: number
}

/** Which form, how many, one button: a plain form, the same for everybody, so that the page may be cached. */
export function AddToCart({ product }: Props) {
  const { cart } = useWords()
  const lang = useLang()
  const { variants, oneOfAKind } = product
  const most = Math.max(...variants.map(({ available }) => available), 0)
  const only = variants.length === 1 ? variants[0] : null
  if (most <= 0)
    return (
      <>
        {!only && <Variants product={product} />}
        <p className="mt-4 rounded-card border border-sand bg-raised p-4">
          {oneOfAKind ? cart.add.soldOutOne : cart.add.soldOut}
        </p>
      </>
    )
  return (
    <form method="post" action={shopPath(lang, '/cart')} className="mt-4 flex flex-col gap-4">
      <input type="hidden" name="intent" value="add" />
      {only ? <input type="hidden" name="sku" value={only.sku} /> : <Variants product={product} />}
      <div className="flex flex-wrap items-end gap-3">
        {most > 1 && (
          <label className="flex w-28 flex-col gap-1 font-bold text-18">
            {cart.add.quantity}
            <input
              type="number"
              name="quantity"
              inputMode="numeric"
              min={1}
              max={Math.min(99, most)}
              defaultValue={1}
              required
              className={`${boxLook} font-normal`}
            />
          </label>
        )}
        <button type="submit" className={`${buttonLook('main')} flex-1`}>
          {cart.add.button}
        </button>
      </div>
    </form>
  )
}

function Variants({ product }: Props) {
  const { cart } = useWords()
  return (
    <fieldset className="min-w-0">
      <legend className="mb-2 font-bold text-18">{cart.add.choose}</legend>
      <div className="flex flex-col gap-2">
        {product.variants.map(({ sku, name, price, available }) => (
          <label
            key={sku}
            htmlFor={`sku-${sku}`}
            className="flex min-h-14 cursor-pointer items-center gap-4 rounded-card border border-sand bg-raised px-4 py-3 has-checked:border-indigo has-checked:outline-2 has-checked:outline-indigo"
          >
            <input
              type="radio"
              id={`sku-${sku}`}
              name="sku"
              value={sku}
              required
              disabled={available <= 0}
              className="size-6 shrink-0 accent-indigo"
            />
            <span className="flex min-w-0 flex-1 flex-wrap items-baseline justify-between gap-x-4">
              <span>
                {name ? <Say told={name} /> : sku}
                <span className="block text-16">
                  <StockWords available={available} oneOfAKind={product.oneOfAKind} leadDays={product.leadDays} />
                </span>
              </span>
              <span className="text-22">
                <Price from={price} />
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
