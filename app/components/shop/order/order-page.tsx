import { orderCode } from '#app/domain/order/path.ts'
import type { OrderView } from '#app/domain/order/view.server.ts'
import { formatMoment } from '#app/i18n/dates.ts'
import { formatBaht } from '#app/lib/money.ts'
import { useTold } from '../../in-lang.tsx'
import { useLang, useWords } from '../../language.tsx'
import { Section } from '../../section.tsx'
import { ShopLink } from '../../shop-link.tsx'
import { communityPath } from '../address.ts'
import { Note } from '../cart/note.tsx'
import { MoneySplit } from '../money-split.tsx'
import { PageTitle } from '../page-title.tsx'
import { Gone } from './gone.tsx'
import { NextStep } from './next-step.tsx'
import { OrderPart } from './order-part.tsx'
import { Recipient } from './recipient.tsx'
import { Refunds } from './refunds.tsx'

interface Props {
  order: OrderView
  /** The address of this page, without its language. */
  path: string
  /** Why cancelling was refused just now. */
  cannotCancel: 'paid' | 'being_checked' | null
  /** The page looks again by itself. */
  isWatching: boolean
}

/** What became of an order, what to do next, and everything about it. */
export function OrderPage({ order, path, cannotCancel, isWatching }: Props) {
  const words = useWords()
  const lang = useLang()
  const { parts, split, shortCode } = order
  return (
    <div className="page-width">
      <div className="mx-auto max-w-measure pt-6">
        <PageTitle>
          {words.order.heading} <span className="inline-block">{orderCode(shortCode)}</span>
        </PageTitle>
        <p className="text-16 text-muted">{words.order.placed(formatMoment(lang, order.placedAt))}</p>
        {cannotCancel && (
          <div className="mt-4" role="alert">
            <Note kind="stop">{words.order.cannotCancel[cannotCancel]}</Note>
          </div>
        )}
        <NextStep order={order} path={path} isWatching={isWatching} />
        <Gone parts={parts} />
        <Refunds refunds={order.refunds} path={path} />
        <div className="mt-8 flex flex-col gap-6">
          {parts.map((part) => (
            <OrderPart key={part.number} part={part} isSingle={parts.length === 1} />
          ))}
        </div>
        <Totals order={order} />
        <Recipient buyer={order.buyer} />
        {split && order.state !== 'cancelled' && (
          <Section title={words.split.title}>
            <MoneySplit split={split} />
          </Section>
        )}
        <Section title={words.order.returns}>
          <p>{words.checkout.review.returnsBody}</p>
        </Section>
        <Help order={order} />
        <p className="mt-8 rounded-card border border-sand bg-raised p-4 text-16">{words.order.keepLink}</p>
      </div>
    </div>
  )
}

function Totals({ order: { goodsTotal, deliveryTotal, total } }: Pick<Props, 'order'>) {
  const { review } = useWords().checkout
  return (
    <dl className="mt-6 grid grid-cols-[1fr_auto] gap-y-1 rounded-card border border-sand p-4">
      <dt>{review.goods}</dt>
      <dd className="text-right">{formatBaht(goodsTotal)}</dd>
      <dt>{review.delivery}</dt>
      <dd className="text-right">{deliveryTotal > 0n ? formatBaht(deliveryTotal) : review.freeDelivery}</dd>
      <dt className="border-sand border-t pt-2 font-bold">{review.total}</dt>
      <dd className="border-sand border-t pt-2 pl-4 text-right font-bold text-22">{formatBaht(total)}</dd>
    </dl>
  )
}

function Help({ order: { shortCode, parts } }: Pick<Props, 'order'>) {
  const { help } = useWords().order
  const places = [...new Map(parts.map(({ place }) => [place.slug, place])).values()]
  return (
    <Section title={help.title}>
      <p>{help.body(orderCode(shortCode))}</p>
      <ul>
        {places.map((place) => (
          <li key={place.slug}>
            <ShopLink to={communityPath(place)} className="inline-flex min-h-11 items-center">
              <CommunityName name={place.name} />
            </ShopLink>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function CommunityName({ name }: { name: Parameters<typeof useTold>[0] }) {
  const { help } = useWords().order
  return help.community(useTold(name).text)
}
