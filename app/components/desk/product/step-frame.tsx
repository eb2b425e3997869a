import type { FormMetadata } from '@conform-to/react'
import { Link, useSearchParams } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { DeskProduct } from '#app/domain/product/desk.server.ts'
import type { Step } from '#app/domain/product/rules.ts'
import { deskPath } from '#app/lib/local-path.ts'
import { FormFrame } from '../../form/form-frame.tsx'
import { SubmitButton } from '../../form/submit-button.tsx'
import { useFieldInAddress } from '../../form/use-field-in-address.ts'
import { useWords } from '../../language.tsx'

interface Props {
  product: DeskProduct
  step: Step
  /** The one question of this screen. */
  asks?: string
  form: FormMetadata
  labels?: Readonly<Record<string, string>>
  /** After somebody else changed it: the state to write against when this is sent again. */
  revision?: string | undefined
  carriesFiles?: boolean
  children: ReactNode
}

/** One question of a product: what it is about, how far, the answer, one button, and a way back. */
export function StepFrame({ product, step, asks, form, labels, revision, carriesFiles, children }: Props) {
  const { common, desk } = useWords()
  const isNew = useSearchParams()[0].has('new')
  useFieldInAddress()
  const hint = step in desk.product.hints ? desk.product.hints[step as keyof typeof desk.product.hints] : null
  return (
    <div className="flex flex-col gap-4">
      <StepHead product={product} step={step} isNew={isNew} />
      <h1 className="text-28">{asks ?? askOf(desk.product.asks, step)}</h1>
      {hint && <p className="text-muted">{hint}</p>}
      <FormFrame form={form} {...(labels ? { labels } : {})} {...(carriesFiles ? { carriesFiles } : {})}>
        <input type="hidden" name="revision" value={revision ?? String(product.revision)} />
        {children}
        <SubmitButton>{isNew ? desk.product.saveAndGoOn : common.save}</SubmitButton>
      </FormFrame>
      <Onward product={product} step={step} isNew={isNew} />
    </div>
  )
}

/** Whose product this is, and how far along. */
export function StepHead({ product, step, isNew }: { product: DeskProduct; step: Step; isNew: boolean }) {
  const words = useWords().desk.product
  const at = product.steps.indexOf(step)
  return (
    <>
      <p className="text-16 text-muted">
        {product.words.titleTh || words.untitled} · {words.by(product.maker.callName)}
      </p>
      {isNew && at >= 0 && (
        <div>
          <p className="text-16 text-muted">{words.stepOf(at + 1, product.steps.length)}</p>
          <div aria-hidden="true" className="mt-1 h-2 rounded-card bg-raised">
            <div
              className="h-2 rounded-card bg-indigo"
              style={{ width: `${((at + 1) / product.steps.length) * 100}%` }}
            />
          </div>
        </div>
      )}
    </>
  )
}

/** Past this question, or back to the product: nothing on the screen is thrown away by the server. */
function Onward({ product, step, isNew }: { product: DeskProduct; step: Step; isNew: boolean }) {
  const { listing, product: words } = useWords().desk
  const next = product.steps[product.steps.indexOf(step) + 1]
  const home = `/desk/products/${product.id}`
  const back = deskPath(useSearchParams()[0].get('back'))
  return (
    <p className="flex flex-wrap gap-x-6">
      {back && (
        <Link to={back} className="inline-flex min-h-11 items-center">
          {listing.backToListing}
        </Link>
      )}
      {isNew && next && (
        <Link to={`${home}/${next}?new`} className="inline-flex min-h-11 items-center">
          {words.skip}
        </Link>
      )}
      <Link to={home} className="inline-flex min-h-11 items-center">
        {words.toOverview}
      </Link>
    </p>
  )
}

type Asks = ReturnType<typeof useWords>['desk']['product']['asks']

function askOf(asks: Asks, step: Step): string {
  const ask = asks[step]
  return typeof ask === 'string' ? ask : ask('')
}
