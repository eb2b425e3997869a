import { Form } from '@remix-run/react'
import { boxLook } from '#app/components/form/question.tsx'
import { SubmitButton } from '#app/components/form/submit-button.tsx'
import { useLang, useWords } from '#app/components/language.tsx'
import { formatBaht } from '#app/lib/money.ts'

interface RowOf {
  title: string
  story: string
  price: string
  units: number
  photoUrls: readonly string[]
  page: string
  weightGrams: number | null
  shown: boolean
}

export interface HandworkOf {
  deed: 'put_up' | 'change' | 'take_down'
  askedAt: Date
  wanted: RowOf | null
  there: RowOf | null
}

/** A partner without an API: what to do there, everything to copy, and saying that it is done or why it could not be. */
export function HandworkCard({ work: { deed, askedAt, wanted, there } }: { work: HandworkOf }) {
  const { handwork } = useWords().desk
  return (
    <section className="flex flex-col gap-4 rounded-card border-2 border-marigold bg-raised p-4">
      <h2 className="text-22">{handwork.deeds[deed]}</h2>
      {wanted && <Sheet row={wanted} before={deed === 'change' ? there : null} />}
      <Form method="post" className="flex flex-col gap-3">
        <input type="hidden" name="askedAt" value={askedAt.toISOString()} />
        <SubmitButton name="do" value="handDone">
          {handwork.done}
        </SubmitButton>
        <label className="flex flex-col gap-2">
          <span className="text-16">{handwork.why}</span>
          <input name="why" maxLength={200} className={boxLook} />
        </label>
        <SubmitButton kind="quiet" name="do" value="handRefused">
          {handwork.refused}
        </SubmitButton>
      </Form>
    </section>
  )
}

/** The row to copy; where it changes what stands there, what stood before is told beside it. */
function Sheet({ row, before }: { row: RowOf; before: RowOf | null }) {
  const lang = useLang()
  const { handwork, listing } = useWords().desk
  const { fields } = handwork
  const told = (of: RowOf): readonly (readonly [string, string])[] => [
    [fields.title, of.title],
    [fields.price, formatBaht(BigInt(of.price))],
    [fields.units, String(of.units)],
    ...(of.weightGrams === null ? [] : [[fields.weight, handwork.grams(of.weightGrams)] as const]),
    [fields.shown, of.shown ? handwork.shown : handwork.notShown],
    [fields.story, of.story],
  ]
  const old = before ? new Map(told(before)) : null
  return (
    <dl className="flex flex-col gap-3" lang="th">
      {told(row).map(([term, value]) => (
        <div key={term}>
          <dt className="text-16 text-muted" lang={lang}>
            {term}
          </dt>
          <dd className="select-all whitespace-pre-line">{value}</dd>
          {old && old.get(term) !== value && (
            <dd className="whitespace-pre-line text-16 text-clay" lang={lang}>
              {handwork.before}: {old.get(term)}
            </dd>
          )}
        </div>
      ))}
      <div>
        <dt className="text-16 text-muted" lang={lang}>
          {fields.photos}
        </dt>
        <dd className="flex flex-wrap gap-x-4">
          {row.photoUrls.map((url, at) => (
            <a key={url} href={url} download className="inline-flex min-h-11 min-w-11 items-center" lang={lang}>
              {listing.preview.photoAlt(at + 1)}
            </a>
          ))}
        </dd>
      </div>
      <div>
        <dt className="text-16 text-muted" lang={lang}>
          {fields.page}
        </dt>
        <dd>
          <a href={row.page} className="inline-flex min-h-11 items-center">
            {row.page}
          </a>
        </dd>
      </div>
    </dl>
  )
}
