import type { LineView, PartView } from '#app/domain/order/view.server.ts'
import { formatBaht } from '#app/lib/money.ts'
import { Card } from '../../card.tsx'
import { Say, useTold } from '../../in-lang.tsx'
import { useWords } from '../../language.tsx'
import { Photo } from '../../photo.tsx'
import { ShopLink } from '../../shop-link.tsx'
import { makerPath } from '../address.ts'
import { ReturnWords } from '../checkout/return-words.tsx'
import { Steps } from './steps.tsx'

/** One maker's part of an order: how far it is, where its parcel or its pick-up is, what is in it. */
export function OrderPart({ part, isSingle }: { part: PartView; isSingle: boolean }) {
  const { order } = useWords()
  const { maker, place, lines, number, note } = part
  return (
    <Card cloth={place}>
      <section aria-labelledby={`part-${number}`} className="p-4">
        <h2 id={`part-${number}`} className="text-22">
          {!isSingle && <span className="block font-normal text-16 text-muted">{order.part(number)}</span>}
          <ShopLink to={makerPath(maker)} className="inline-flex min-h-11 items-center text-ink">
            <Say told={maker.name} />
          </ShopLink>
        </h2>
        <Progress part={part} />
        <Parcels part={part} />
        <Pickup part={part} />
        <ul className="mt-3 divide-y divide-sand border-sand border-y">
          {lines.map((line) => (
            <Line key={line.id} line={line} />
          ))}
        </ul>
        {note && (
          <p className="mt-3 whitespace-pre-line text-16">
            <span className="text-muted">{order.note}: </span>
            {note}
          </p>
        )}
      </section>
    </Card>
  )
}

const journeys = {
  parcel: ['confirmed', 'preparing', 'ready', 'handed_over', 'delivered'],
  pickup: ['confirmed', 'preparing', 'ready', 'delivered'],
} as const

/** How far it is: the steps done, the one it is at, those to come. */
function Progress({ part: { state, point } }: { part: PartView }) {
  const { order } = useWords()
  const words = point
    ? { ...order.fulfilment, ready: order.fulfilment.readyPickup, delivered: order.fulfilment.deliveredPickup }
    : order.fulfilment
  // Nothing has begun: what to do is said on top.
  if (state === 'reserved') return null
  if (state === 'cancelled') return <p className="mt-1 font-bold">{words.cancelled}</p>
  const steps = journeys[point ? 'pickup' : 'parcel']
  const at = steps.findIndex((step) => step === (point && state === 'handed_over' ? 'delivered' : state))
  return <Steps label={order.progress} steps={steps.map((step) => words[step])} at={at} />
}

function Parcels({ part: { parcels, point, pieces } }: { part: PartView }) {
  const { order } = useWords()
  const named: Readonly<Record<string, string>> = order.carriers
  // What was collected was not sent.
  if (parcels.length === 0 || point) return null
  return (
    <ul className="mt-3 flex flex-col gap-2">
      {parcels.map(({ carrier, trackingNumber, url, pieces: here }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parcels are only ever added at the end
        <li key={index} className="rounded-card border border-sand bg-ground p-3">
          {here < pieces.of && <span className="block text-16">{order.gone.parcel(here)}</span>}
          {trackingNumber ? (
            <>
              <span className="text-16 text-muted">{order.tracking}</span>
              <span className="block select-all font-bold text-22">{trackingNumber}</span>
            </>
          ) : (
            order.noTracking
          )}
          {url && (
            <a href={url} rel="noreferrer nofollow" className="inline-flex min-h-11 items-center">
              {order.track(named[carrier] ?? order.carriers.other)}
            </a>
          )}
        </li>
      ))}
    </ul>
  )
}

function Pickup({ part: { point, collectCode, state } }: { part: PartView }) {
  const { order } = useWords()
  const { text: hours } = useTold(point?.hours ?? { th: '', en: null })
  if (!point || state === 'cancelled') return null
  return (
    <div className="mt-3 rounded-card border border-sand bg-ground p-3">
      <p>
        <span className="text-16 text-muted">{order.collectAt}</span>
        <span className="block font-bold">
          <Say told={point.name} />
        </span>
        <Say told={point.place} />
        <span className="block text-16 text-muted">{order.open(hours)}</span>
      </p>
      {collectCode && state !== 'reserved' && state !== 'delivered' && (
        <p className="mt-2">
          <span className="text-16 text-muted">{order.collectCode}</span>
          <span className="block font-bold text-36 tabular-nums">{collectCode}</span>
        </p>
      )}
    </div>
  )
}

function Line({ line }: { line: LineView }) {
  const { order, cart } = useWords()
  return (
    <li className="flex gap-3 py-3">
      {line.picture && <Photo photo={line.picture} alt={null} sizes="4rem" className="size-16 shrink-0 rounded-card" />}
      <span className="min-w-0 flex-1">
        <span className="flex flex-wrap justify-between gap-x-4">
          <span>
            <Say told={line.title} />
            {line.name && (
              <>
                {' · '}
                <Say told={line.name} />
              </>
            )}{' '}
            ×&nbsp;{line.quantity}
          </span>
          <span className="ml-auto font-bold tabular-nums">{formatBaht(line.gross)}</span>
        </span>
        <span className="block text-16 text-muted">{cart.each(formatBaht(line.unitPrice))}</span>
        {line.cancelledQuantity > 0 && (
          <span className="block text-16 text-lac">{order.cancelledUnits(line.cancelledQuantity)}</span>
        )}
        {line.refunded > 0n && <span className="block text-16">{order.refundedLine(formatBaht(line.refunded))}</span>}
        {line.cancelledQuantity < line.quantity && (
          <span className="block text-16">
            <ReturnWords noReturn={line.noReturn} />
          </span>
        )}
      </span>
    </li>
  )
}
