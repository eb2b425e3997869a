import { Link } from '@remix-run/react'
import type { OrderCard as Order } from '#app/domain/fulfilment/card.server.ts'
import { formatDay } from '#app/i18n/dates.ts'
import { partnerName } from '#app/i18n/partner-names.ts'
import { Say } from '../in-lang.tsx'
import { useLang, useWords } from '../language.tsx'
import { GoodPicture } from '../sell/good-picture.tsx'

/** An order in a list: picture first, how many pieces, whether it is late, and the platform where it was placed. */
export function OrderCard({ order, base }: { order: Order; base: string }) {
  const lang = useLang()
  const { fulfilment: words } = useWords()
  const { ours, partner, goods, cloth, lateSince } = order
  const [first] = goods
  const units = goods.reduce((sum, one) => sum + one.units, 0)
  const to = partner ? `${base}/partner/${order.id}` : `${base}/${order.id}`
  return (
    <Link
      to={to}
      className={`block overflow-hidden rounded-card border bg-raised text-ink no-underline hover:underline ${lateSince ? 'border-l-8 border-lac' : 'border-sand'}`}
    >
      {partner && (
        <span className="block bg-marigold px-4 py-1 font-bold text-18 text-on-marigold">
          {words.partner.from(partnerName(partner.partner, lang))}
        </span>
      )}
      <GoodPicture good={{ photo: first?.photo ?? null, cloth }} />
      <span className="grid gap-1 px-4 py-3">
        {goods.map(({ key, title, name, units: pieces }) => (
          <span key={key} className="block font-bold">
            <Say told={title} /> {name && <Say told={name} />} <span className="font-normal">×&nbsp;{pieces}</span>
          </span>
        ))}
        <span className="block">
          {words.units(units)} · {words.way[order.way]}
        </span>
        {lateSince && <span className="block font-bold text-lac">{words.late(formatDay(lang, lateSince))}</span>}
        <span className="block text-18">
          {ours ? words.states[ours.state] : partner && words.partner.states[partner.state]}
        </span>
        <span className="block text-16 text-muted">
          {words.code(order.code)} · {words.since(formatDay(lang, order.since))}
        </span>
      </span>
    </Link>
  )
}
