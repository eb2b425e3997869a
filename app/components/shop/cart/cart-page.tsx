import type { CartGroup, CartView } from '#app/domain/cart/view.server.ts'
import { formatBaht } from '#app/lib/money.ts'
import { buttonLook } from '../../button-look.ts'
import { Card } from '../../card.tsx'
import { Empty } from '../../empty.tsx'
import { Say, useTold } from '../../in-lang.tsx'
import { useLang, useWords } from '../../language.tsx'
import { LinkButton } from '../../link-button.tsx'
import { ShopLink } from '../../shop-link.tsx'
import { shopPath } from '../../shop-path.ts'
import { makerPath } from '../address.ts'
import { PageTitle } from '../page-title.tsx'
import { CartLine } from './cart-lines.tsx'
import { Note } from './note.tsx'

/** What the last form came to, as the address or the action says it. */
export type CartNews = 'added' | 'full' | 'unknown' | 'refilled' | 'changed'

/** Everything picked up, by maker; what it costs so far, and the one way on. */
export function CartPage({ view, news }: { view: CartView; news: CartNews | null }) {
  const { cart } = useWords()
  const { groups, count, gone } = view
  return (
    <div className="page-width">
      <div className="pt-6">
        <PageTitle>{cart.title}</PageTitle>
      </div>
      <div className="mt-4 flex max-w-measure flex-col gap-3" role="status">
        {news && <Note kind={news === 'added' || news === 'refilled' ? 'done' : 'look'}>{cart.said[news]}</Note>}
        {gone > 0 && <Note kind="look">{cart.said.gone(gone)}</Note>}
      </div>
      {groups.length === 0 ? (
        <div className="mt-6">
          <Empty says={cart.empty}>
            <LinkButton to="/categories">{cart.lookAround}</LinkButton>
          </Empty>
        </div>
      ) : (
        <div className="mt-6 gap-10 lg:grid lg:grid-cols-[minmax(0,7fr)_minmax(0,4fr)] lg:items-start">
          <div className="flex flex-col gap-6">
            {groups.map((group) => (
              <Group key={group.maker.id} group={group} />
            ))}
          </div>
          {count > 0 && <Sum view={view} />}
        </div>
      )}
    </div>
  )
}

function Group({ group }: { group: CartGroup }) {
  const { maker, lines } = group
  return (
    <Card cloth={maker.place}>
      <section aria-labelledby={`maker-${maker.shortCode}`} className="px-4 pt-2 pb-3">
        <h2 id={`maker-${maker.shortCode}`} className="text-18">
          <ShopLink to={makerPath(maker)} className="inline-flex min-h-11 items-center text-ink">
            <Say told={maker.name} />
          </ShopLink>
          <span className="font-normal text-muted">
            {' · '}
            <Say told={maker.place.name} />
          </span>
        </h2>
        <ul className="divide-y divide-sand">
          {lines.map((line) => (
            <CartLine key={line.goods.variantId} line={line} />
          ))}
        </ul>
        {lines.some(({ quantity }) => quantity > 0) && <Ways group={group} />}
      </section>
    </Card>
  )
}

function Ways({ group: { parcel, points, travels, meets } }: { group: CartGroup }) {
  const { ways } = useWords().cart
  const { text } = useTold(points[0]?.name ?? { th: '', en: null })
  const pickup = points.length > 0
  return (
    <p className="border-sand border-t pt-3 text-16 text-muted">
      {parcel && ways.parcel(formatBaht(parcel.metro), formatBaht(parcel.country))}
      {parcel && pickup && ' '}
      {travels && pickup && (parcel ? ways.pickup(text) : ways.pickupOnly(text))}
      {!travels && meets && pickup && ways.meet}
      {!parcel && !pickup && ways.none}
    </p>
  )
}

function Sum({ view: { goodsTotal, groups } }: { view: CartView }) {
  const { cart } = useWords()
  const lang = useLang()
  const short = groups.some(({ lines }) => lines.some(({ wanted, quantity }) => quantity < wanted))
  const cheapest = groups.reduce(
    (sum, { parcel, points }) => sum + (points.length > 0 ? 0n : (parcel?.metro ?? 0n)),
    0n,
  )
  return (
    <section className="mt-6 rounded-card border border-sand p-4 lg:sticky lg:top-6 lg:mt-0">
      <dl className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-1">
        <dt>{cart.goods}</dt>
        <dd className="text-right font-bold text-22">{formatBaht(goodsTotal)}</dd>
        {cheapest > 0n && (
          <>
            <dt className="text-muted">{cart.deliveryFrom}</dt>
            <dd className="text-right text-muted">{formatBaht(cheapest)}</dd>
          </>
        )}
      </dl>
      <p className="mt-1 text-16 text-muted">{cart.deliveryLater}</p>
      <form method="post" action={shopPath(lang, '/cart')} className="mt-4">
        <button type="submit" name="intent" value="checkout" className={`${buttonLook('main')} sm:w-full`}>
          {short ? cart.fit : cart.toCheckout}
        </button>
      </form>
      <p className="mt-2 text-16 text-muted">{cart.noReserve}</p>
      <p className="mt-2">
        <ShopLink to="/categories" className="inline-flex min-h-11 items-center">
          {cart.keepLooking}
        </ShopLink>
      </p>
    </section>
  )
}
