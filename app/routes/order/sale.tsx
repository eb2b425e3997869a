import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { BackLink } from '#app/components/desk/back-link.tsx'
import { useLang, useWords } from '#app/components/language.tsx'
import { ListenButton } from '#app/components/listen-button.tsx'
import { SaleLines } from '#app/components/order/sale-lines.tsx'
import { openSale } from '#app/domain/fulfilment/open-sale.server.ts'
import { formatMoment } from '#app/i18n/dates.ts'
import { partnerName } from '#app/i18n/partner-names.ts'
import { inLang } from '#app/i18n/words.ts'
import { notFound } from '#app/routes/doorman.server.ts'
import { enterRoom } from './room.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, base } = await enterRoom(request)
  const sale = await openSale(actor, params.saleId ?? '', new Date())
  if (!sale) throw notFound()
  return { sale, base }
}

/** An order at a partner platform: what to pack, and where the rest is done. */
export default function SalePage() {
  const { sale, base } = useLoaderData<typeof loader>()
  const { fulfilment: words } = useWords()
  const lang = useLang()
  const platform = partnerName(sale.at.partner, lang)
  const todo = base === '/sell/orders' ? words.partner.toMaker(platform) : words.partner.toVolunteer(platform)
  const says = sale.stage === 'packing' ? todo : words.partner.over
  const goods = sale.goods.map(({ title, units }) =>
    words.says(words.units(units), inLang(lang, title.th, title.en).text),
  )
  return (
    <>
      <BackLink to={base}>{words.toOrders}</BackLink>
      <p className="mt-2 bg-marigold px-4 py-1 font-bold text-on-marigold">{words.partner.from(platform)}</p>
      <h1 className="mt-3 text-28">{words.partner.states[sale.at.state]}</h1>
      <p className="mt-2">{says}</p>
      <ListenButton sentences={[says, ...goods]} lang={lang} about={words.partner.from(platform)} />
      {sale.at.shipBy && sale.stage === 'packing' && (
        <p className="mt-3 font-bold">{words.partner.shipBy(formatMoment(lang, sale.at.shipBy))}</p>
      )}
      {sale.short > 0 && (
        <p className="mt-3 font-bold text-lac">
          {base === '/desk/orders' ? (
            <Link to="/desk/partners/tasks">{words.partner.short(sale.short)}</Link>
          ) : (
            words.partner.shortOwn(sale.short)
          )}
        </p>
      )}
      <div className="mt-4">
        <SaleLines goods={sale.goods} cloth={sale.cloth} />
      </div>
      <p className="mt-4 text-16 text-muted">
        {sale.at.shop} · {words.code(sale.code)}
      </p>
    </>
  )
}
