import { Form, Link } from '@remix-run/react'
import type { DeskProduct } from '#app/domain/product/desk.server.ts'
import { buttonLook } from '../../button-look.ts'
import { SubmitButton } from '../../form/submit-button.tsx'
import { useWords } from '../../language.tsx'
import { productPath } from '../../shop/address.ts'

interface Props {
  product: DeskProduct
  /** This person tends the goods on partner platforms. */
  maySell: boolean
}

/** The one thing to do next: the first open step, into the shop, or a look at it there. */
export function NextButton({ product, maySell }: Props) {
  const words = useWords().desk.product
  const { id, status, problems, nextStep } = product
  if (status === 'published') return <Published product={product} maySell={maySell} />
  return (
    <div className="flex flex-col gap-3">
      {problems.length === 0 ? (
        <Form method="post">
          <SubmitButton name="do" value="publish">
            {status === 'withdrawn' ? words.overview.publishAgain : words.overview.publish}
          </SubmitButton>
        </Form>
      ) : (
        nextStep && (
          <Link to={`/desk/products/${id}/${nextStep}?new`} className={buttonLook()}>
            {words.overview.goOn(words.steps[nextStep])}
          </Link>
        )
      )}
      <Link to={`/desk/products/${id}/preview`} className={buttonLook('quiet')}>
        {words.overview.preview}
      </Link>
    </div>
  )
}

/** In the shop: further to the platforms, a look at it, its story. */
function Published({ product, maySell }: Props) {
  const { overview } = useWords().desk.product
  return (
    <div className="flex flex-col gap-3">
      {maySell && (
        <Link to={`/desk/products/${product.id}/listings`} className={buttonLook()}>
          {overview.toPartners}
        </Link>
      )}
      <a href={productPath(product)} className={buttonLook(maySell ? 'quiet' : 'main')}>
        {overview.see}
      </a>
      <Link to={`/desk/stories/new?of=product:${product.id}`} className={buttonLook('quiet')}>
        {overview.tellStory}
      </Link>
    </div>
  )
}
