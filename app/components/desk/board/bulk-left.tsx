import { Link } from '@remix-run/react'
import { usePartnerName } from '#app/components/desk/listing/partner-words.ts'
import { Say } from '#app/components/in-lang.tsx'
import { useLang, useWords } from '#app/components/language.tsx'
import type { BulkRefusal, BulkRefusalCode } from '#app/domain/bulk/verb.ts'
import type { Told } from '#app/lib/told.ts'

interface QuestionOf {
  productId: string
  name: Told
  /** Products of the same shelf that the answer helps on as well. */
  others: number
}

/** Shelves that wait for an answer, each by one of its products. */
export function BulkQuestions({ questions, back }: { questions: readonly QuestionOf[]; back: string }) {
  const words = useWords().desk.bulk
  if (questions.length === 0) return null
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-22">{words.questions}</h2>
      <p className="text-16 text-muted">{words.questionsHint}</p>
      <ul>
        {questions.map(({ productId, name, others }) => (
          <li key={productId} className="flex flex-wrap items-center justify-between gap-x-4 border-sand border-b py-2">
            <span>
              <Say told={name} />
              {others > 0 && <span className="block text-16 text-muted">{words.others(others)}</span>}
            </span>
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

interface ReasonOf {
  partner: string
  refusal: BulkRefusal | null
  count: number
  /** Some of its goods. */
  items: readonly ItemOf[]
}

interface ItemOf {
  id: string
  productId: string
  listingId: string | null
  name: Told
}

/** What could not be done: where, why, of which goods, and the place to mend it. */
export function BulkLeft({ reasons }: { reasons: readonly ReasonOf[] }) {
  const words = useWords().desk.bulk
  if (reasons.length === 0) return null
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-22">{words.left}</h2>
      {reasons.map((reason) => (
        <Reason key={`${reason.partner} ${reason.refusal?.code} ${reason.refusal?.say?.th}`} reason={reason} />
      ))}
    </section>
  )
}

function Reason({ reason: { partner, refusal, count, items } }: { reason: ReasonOf }) {
  const lang = useLang()
  const { bulk } = useWords().desk
  const code = refusal?.code ?? 'broken'
  const toShops = code === 'no_shop' || code === 'reconnect'
  return (
    <div className="flex flex-col gap-2 rounded-card border border-sand border-l-8 border-l-lac bg-raised p-4">
      <p className="text-16 text-muted">
        {usePartnerName(partner)} · {bulk.items(count)}
      </p>
      <p className="font-bold">{refusal?.say?.[lang] ?? bulk.whys[code]}</p>
      {toShops && (
        <Link to="/desk/partners/shops" className="inline-flex min-h-11 items-center self-start font-bold">
          {bulk.mend.shops}
        </Link>
      )}
      <details>
        <summary className="inline-block min-h-11 py-2 text-16 text-indigo underline">{bulk.whichGoods}</summary>
        {items.length < count && <p className="text-16 text-muted">{bulk.leftMore(items.length, count)}</p>}
        <ul>
          {items.map((item) => (
            <li key={item.id}>
              <Link to={pathTo(code, item)} className="inline-flex min-h-11 items-center">
                <Say told={item.name} />
              </Link>
            </li>
          ))}
        </ul>
      </details>
    </div>
  )
}

function pathTo(code: BulkRefusalCode, { productId, listingId }: ItemOf): string {
  return listingId && code !== 'not_public' ? `/desk/listings/${listingId}` : `/desk/products/${productId}`
}
