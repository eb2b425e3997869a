import { Link } from '@remix-run/react'
import { usePartnerName } from '#app/components/desk/listing/partner-words.ts'
import { Say } from '#app/components/in-lang.tsx'
import { useLang, useWords } from '#app/components/language.tsx'
import type { BulkRefusal, BulkRefusalCode } from '#app/domain/bulk/verb.ts'
import type { Told } from '#app/lib/told.ts'

export interface LeftOf {
  id: string
  partner: string
  productId: string
  listingId: string | null
  name: Told
  asks: boolean
  refusal: BulkRefusal | null
}

/** Products that wait for an answer, each once, whatever the number of platforms and kinds. */
export function BulkQuestions({ left, back }: { left: readonly LeftOf[]; back: string }) {
  const words = useWords().desk.bulk
  const asking = left.filter(({ asks }) => asks)
  const products = asking.filter(({ productId }, at) => asking.findIndex((one) => one.productId === productId) === at)
  if (products.length === 0) return null
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-22">{words.questions}</h2>
      <ul>
        {products.map(({ id, productId, name }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 border-sand border-b py-2">
            <Say told={name} />
            <Link
              to={`/desk/partners/category/${productId}?${new URLSearchParams({ back })}`}
              className="inline-flex min-h-11 items-center font-bold"
            >
              {words.answer}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What could not be done: of which goods, where, why, and the place to mend it. */
export function BulkLeft({ left, total }: { left: readonly LeftOf[]; total: number }) {
  const words = useWords().desk.bulk
  const refused = left.filter(({ asks }) => !asks)
  if (refused.length === 0) return null
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-22">{words.left}</h2>
      {refused.length < total && <p className="text-16 text-muted">{words.leftMore(refused.length, total)}</p>}
      <ul>
        {refused.map((one) => (
          <Left key={one.id} left={one} />
        ))}
      </ul>
    </section>
  )
}

function Left({ left }: { left: LeftOf }) {
  const lang = useLang()
  const { bulk } = useWords().desk
  const code = left.refusal?.code ?? 'broken'
  const way = wayOut(code, left)
  return (
    <li className="flex flex-col border-sand border-b py-3">
      <span className="text-16 text-muted">{usePartnerName(left.partner)}</span>
      <span>
        <Say told={left.name} />
      </span>
      <span className="text-lac">{left.refusal?.say?.[lang] ?? bulk.whys[code]}</span>
      {way && (
        <Link to={way.to} className="inline-flex min-h-11 items-center self-start font-bold">
          {bulk.mend[way.name]}
        </Link>
      )}
    </li>
  )
}

function wayOut(code: BulkRefusalCode, { productId, listingId }: LeftOf) {
  if (code === 'no_shop' || code === 'reconnect') return { name: 'shops', to: '/desk/partners/shops' } as const
  if (code === 'not_public') return { name: 'product', to: `/desk/products/${productId}` } as const
  return listingId ? ({ name: 'listing', to: `/desk/listings/${listingId}` } as const) : null
}
