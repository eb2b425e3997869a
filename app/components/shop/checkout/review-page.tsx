import type { Point } from '#app/domain/delivery/points.server.ts'
import type { Buyer } from '#app/domain/order/buyer.server.ts'
import type { Quote, QuotedPart } from '#app/domain/order/quote.ts'
import { formatBaht } from '#app/lib/money.ts'
import { buttonLook } from '../../button-look.ts'
import { Card } from '../../card.tsx'
import { Say } from '../../in-lang.tsx'
import { useLang, useWords } from '../../language.tsx'
import { Photo } from '../../photo.tsx'
import { ShopLink } from '../../shop-link.tsx'
import { shopPath } from '../../shop-path.ts'
import { Note } from '../cart/note.tsx'
import { Recipient } from '../order/recipient.tsx'
import { PageTitle } from '../page-title.tsx'
import { ReturnWords } from './return-words.tsx'

interface Props {
  said: Readonly<Record<string, string>>
  quote: Quote
  buyer: Buyer
  points: readonly Point[]
  minutes: number
  /** What has to be looked at once more before pressing. */
  mismatch: string | null
  changedFrom: bigint | null
  short: boolean
  tooMany: boolean
}

/** The second step: everything as it will be, what it costs, and the one button that orders it. */
export function ReviewPage({ said, quote, buyer, points, minutes, mismatch, changedFrom, short, tooMany }: Props) {
  const { checkout, cart } = useWords()
  const { review } = checkout
  return (
    <div className="page-width">
      <div className="mx-auto max-w-measure pt-6">
        <p className="text-16 text-muted">{checkout.reviewStep}</p>
        <PageTitle>{checkout.reviewTitle}</PageTitle>
        {tooMany && (
          <div className="mt-4" role="alert">
            <Note kind="stop">
              {review.tooMany}{' '}
              <ShopLink to="/orders" className="inline-flex min-h-11 items-center">
                {review.findOrders}
              </ShopLink>
            </Note>
          </div>
        )}
        <div className="mt-4 flex flex-col gap-3" role="status">
          {changedFrom !== null && (
            <Note kind="look">{review.changed(formatBaht(changedFrom), formatBaht(quote.total))}</Note>
          )}
          {short && <Note kind="look">{cart.said.changed}</Note>}
          {mismatch && (
            <Note kind="look">
              {review.areaMismatch(mismatch)}{' '}
              <a href={`#${placing}`} className="inline-flex min-h-11 items-center">
                {review.areaRight}
              </a>
            </Note>
          )}
        </div>
        <div className="mt-6 flex flex-col gap-4">
          {quote.parts.map((part) => (
            <Part key={`${part.producerId}-${part.way}`} part={part} points={points} buyer={buyer} />
          ))}
        </div>
        <Recipient buyer={buyer} />
        <section className="mt-8">
          <h2 className="text-18">{review.returns}</h2>
          <p className="mt-1 font-bold text-16">{review.returnsBody}</p>
        </section>
        <Totals quote={quote} />
        <p className="mt-3 text-16 text-muted">{review.keeps(minutes)}</p>
        <Send said={said} total={quote.total} />
      </div>
    </div>
  )
}

function Part({ part, points, buyer }: { part: QuotedPart } & Pick<Props, 'points' | 'buyer'>) {
  const { checkout, cart } = useWords()
  const maker = part.lines[0]?.goods.maker
  const point = points.find(({ id }) => id === part.pickupPointId)
  const note = buyer.notes[part.producerId]
  if (!maker) return null
  return (
    <Card cloth={maker.place}>
      <section className="p-4">
        <h2 className="text-18">
          <Say told={maker.name} />
        </h2>
        <ul className="mt-2 divide-y divide-sand">
          {part.lines.map(({ goods, quantity, gross }) => (
            <li key={goods.variantId} className="flex gap-3 py-3">
              {goods.picture && (
                <Photo photo={goods.picture.photo} alt={null} sizes="4rem" className="size-16 shrink-0 rounded-card" />
              )}
              <span className="min-w-0 flex-1">
                <span className="flex flex-wrap justify-between gap-x-4">
                  <span>
                    <Say told={goods.title} />
                    {goods.name && (
                      <>
                        {' · '}
                        <Say told={goods.name} />
                      </>
                    )}{' '}
                    ×&nbsp;{quantity}
                  </span>
                  <span className="ml-auto font-bold tabular-nums">{formatBaht(gross)}</span>
                </span>
                <span className="block text-16 text-muted">{cart.each(formatBaht(goods.price))}</span>
                <span className="block text-16">
                  <ReturnWords noReturn={goods.noReturn} />
                </span>
              </span>
            </li>
          ))}
        </ul>
        <p className="flex flex-wrap justify-between gap-x-4 border-sand border-t pt-3 text-16">
          <span>
            {point ? (
              <>
                {checkout.review.collectAt} <Say told={point.name} />
              </>
            ) : (
              checkout.parcel
            )}
          </span>
          <span className="ml-auto tabular-nums">
            {part.deliveryFee > 0n ? formatBaht(part.deliveryFee) : checkout.review.freeDelivery}
          </span>
        </p>
        {part.parcels > 1 && <p className="text-16 text-muted">{checkout.review.parcels(part.parcels)}</p>}
        {note && (
          <p className="mt-2 whitespace-pre-line text-16">
            <span className="text-muted">{checkout.review.note}: </span>
            {note}
          </p>
        )}
      </section>
    </Card>
  )
}

function Totals({ quote }: { quote: Quote }) {
  const { review } = useWords().checkout
  return (
    <div className="mt-8 rounded-card border border-sand p-4">
      <dl className="grid grid-cols-[1fr_auto] gap-y-1">
        <dt>{review.goods}</dt>
        <dd className="text-right">{formatBaht(quote.goodsTotal)}</dd>
        <dt>{review.delivery}</dt>
        <dd className="text-right">
          {quote.deliveryTotal > 0n ? formatBaht(quote.deliveryTotal) : review.freeDelivery}
        </dd>
        <dt className="border-sand border-t pt-2 font-bold">{review.total}</dt>
        <dd className="border-sand border-t pt-2 pl-4 text-right font-bold text-28">{formatBaht(quote.total)}</dd>
      </dl>
      <p className="text-16 text-muted">{review.vat}</p>
    </div>
  )
}

/** Where the order is placed, for whoever jumps there. */
const placing = 'place-order'

/** What was typed travels along in the form itself: nothing of it is kept anywhere before it is an order. */
function Send({ said, total }: { said: Props['said']; total: bigint }) {
  const { review } = useWords().checkout
  const lang = useLang()
  const typed = Object.entries(said).filter(([name]) => name !== 'intent' && name !== 'shownTotal')
  return (
    <form id={placing} method="post" action={shopPath(lang, '/checkout')} className="mt-4 flex flex-col gap-3">
      {typed.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <input type="hidden" name="shownTotal" value={String(total)} />
      <button type="submit" name="intent" value="place" className={`${buttonLook('main')} sm:w-full`}>
        <span>
          {review.place(formatBaht(total))}
          <span className="block font-normal text-16">{review.thenPay}</span>
        </span>
      </button>
      <button type="submit" name="intent" value="edit" className={`${buttonLook('quiet')} sm:w-full`}>
        {review.edit}
      </button>
    </form>
  )
}
