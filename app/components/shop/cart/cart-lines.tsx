import type { CartLineView } from '#app/domain/cart/view.server.ts'
import { formatBaht } from '#app/lib/money.ts'
import { Say, useTold } from '../../in-lang.tsx'
import { useLang, useWords } from '../../language.tsx'
import { Photo } from '../../photo.tsx'
import { ShopLink } from '../../shop-link.tsx'
import { shopPath } from '../../shop-path.ts'
import { productPath } from '../address.ts'

/** One thing in the cart: its picture, how many, what it comes to, and what has changed about it. */
export function CartLine({ line }: { line: CartLineView }) {
  const { cart } = useWords()
  const { goods, wanted, quantity, gross } = line
  return (
    <li className="flex flex-wrap gap-3 py-4">
      <ShopLink to={productPath(goods)} className="block size-20 shrink-0">
        {goods.picture ? (
          <Photo photo={goods.picture.photo} alt={goods.picture.alt} sizes="5rem" className="rounded-card" />
        ) : (
          <span className="block size-20 rounded-card bg-sand" />
        )}
      </ShopLink>
      <div className="min-w-0 flex-1 basis-40">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <ShopLink to={productPath(goods)} className="inline-flex min-h-11 min-w-11 items-center font-bold text-ink">
            <Say told={goods.title} />
          </ShopLink>
          {quantity > 0 && <span className="ml-auto font-bold tabular-nums">{formatBaht(gross)}</span>}
        </div>
        <p className="text-16 text-muted">
          {goods.name && (
            <>
              <Say told={goods.name} />
              {' · '}
            </>
          )}
          {cart.each(formatBaht(goods.price))}
        </p>
        {quantity < wanted && (
          <p className="mt-1 text-16 font-bold text-lac">
            {quantity === 0 ? cart.soldOut : cart.left(quantity, wanted)}
          </p>
        )}
        <Quantity line={line} />
      </div>
    </li>
  )
}

/** Fewer, more, none: three buttons of plain forms. */
function Quantity({ line: { goods, wanted, quantity } }: { line: CartLineView }) {
  const { cart, common } = useWords()
  const lang = useLang()
  const { text } = useTold(goods.title)
  const now = Math.max(1, quantity)
  const more = quantity > 0 && wanted < Math.min(99, goods.free)
  return (
    <form
      method="post"
      action={shopPath(lang, '/cart')}
      className="mt-2 flex flex-wrap items-center justify-between gap-2"
    >
      <input type="hidden" name="intent" value="set" />
      <input type="hidden" name="variantId" value={goods.variantId} />
      {quantity > 0 && (
        <span className="inline-flex items-center rounded-card border border-muted">
          <button
            type="submit"
            name="quantity"
            value={now - 1}
            aria-label={cart.fewer(text)}
            className="h-11 w-[44px] text-22"
            disabled={now <= 1}
          >
            −
          </button>
          <span className="min-w-[44px] text-center">
            <span className="sr-only">{cart.quantityOf(text)} </span>
            {quantity}
          </span>
          <button
            type="submit"
            name="quantity"
            value={now + 1}
            aria-label={cart.more(text)}
            className="h-11 w-[44px] text-22"
            disabled={!more}
          >
            +
          </button>
        </span>
      )}
      <button
        type="submit"
        name="quantity"
        value={0}
        aria-label={cart.remove(text)}
        className="min-h-11 min-w-11 text-indigo underline underline-offset-4"
      >
        {common.remove}
      </button>
    </form>
  )
}
