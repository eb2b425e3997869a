import type { ReactNode } from 'react'
import { useLang, useWords } from '#app/components/language.tsx'
import { LinkButton } from '#app/components/link-button.tsx'
import { Price } from '#app/components/price.tsx'
import { Note } from '#app/components/shop/cart/note.tsx'
import { PageTitle } from '#app/components/shop/page-title.tsx'
import { ShopLink } from '#app/components/shop-link.tsx'
import { orderCode } from '#app/domain/order/path.ts'
import type { PayView } from '#app/domain/payment/view.server.ts'
import { formatClock } from '#app/i18n/dates.ts'
import { Leave } from './leave.tsx'
import { PayChoices } from './pay-choices.tsx'
import { PayCode } from './pay-code.tsx'
import { PayRedirect } from './pay-redirect.tsx'

export interface PayPageProps {
  view: PayView
  /** The order's address in Thai, without the origin. */
  orderPath: string
  /** Made for this page: sent twice, it is one payment. */
  formKey: string
  /** The page looks again by itself. */
  isWatching: boolean
  /** An e-mail address was shown to be theirs just now: the card may follow. */
  isProved: boolean
  /** Why what was just sent was not taken. */
  refusal: string | null
}

/** Paying an order: one thing at a time. Works without client JavaScript. */
export function PayPage(props: PayPageProps) {
  const words = useWords().pay
  const { view, orderPath, refusal, isWatching } = props
  return (
    <div className="page-width">
      <div className="flex max-w-measure flex-col gap-6 pt-6">
        <PageTitle>
          {words.title('')}
          <span className="inline-block">{orderCode(view.shortCode)}</span>
        </PageTitle>
        {refusal && (
          <p role="alert" className="rounded-card border-2 border-lac bg-raised p-4 font-bold text-lac">
            {refusal}
          </p>
        )}
        {view.is !== 'cancelled' && (
          <p className="flex flex-wrap items-baseline gap-x-4 text-22">
            <span>{view.is === 'paid' ? words.amountPaid : words.amount}</span>
            <span className="font-bold text-36">
              <Price from={view.amount} />
            </span>
          </p>
        )}
        {props.isProved && view.is === 'choose' && <Note kind="done">{words.proof.proved}</Note>}
        <Step {...props} />
        {isWatching && (
          <p className="text-16">
            {words.code.itself}{' '}
            <ShopLink to={`${orderPath}/pay?still`} className="inline-flex min-h-11 items-center">
              {words.still}
            </ShopLink>
          </p>
        )}
        <p>
          <ShopLink to={orderPath} className="inline-flex min-h-11 items-center">
            {words.back}
          </ShopLink>
        </p>
      </div>
    </div>
  )
}

function Step({ view, orderPath, formKey }: PayPageProps) {
  const words = useWords().pay
  const lang = useLang()
  switch (view.is) {
    case 'choose':
      return <PayChoices view={view} formKey={formKey} orderPath={orderPath} />
    case 'code':
      return <PayCode view={view} orderPath={orderPath} />
    case 'redirect':
      return <PayRedirect view={view} />
    case 'checking':
      return (
        <State heading={words.checking.heading} body={words.checking.body}>
          <Again to={orderPath} />
          {view.mayLeave ? <Leave /> : <p>{words.checking.leaveFrom(formatClock(lang, view.leaveFrom))}</p>}
        </State>
      )
    case 'waiting': {
      const { heading, body, claimedHeading, claimedBody } = words.waiting
      return view.claimed ? (
        <State heading={claimedHeading} body={claimedBody} />
      ) : (
        <State heading={heading} body={body}>
          <Again to={orderPath} />
        </State>
      )
    }
    case 'paid':
      return (
        <State heading={words.paid.heading} body={words.paid.body} look="border-l-pandan">
          <p>
            <LinkButton to={orderPath}>{words.back}</LinkButton>
          </p>
        </State>
      )
    case 'cancelled':
      return <State {...words.cancelled} />
    case 'in_review':
      return <State {...words.inReview} look="border-l-marigold" />
  }
}

/** Asks the page once more, for whoever does not want to wait for it. */
function Again({ to }: { to: string }) {
  return (
    <p>
      <LinkButton to={`${to}/pay`} kind="quiet">
        {useWords().pay.look}
      </LinkButton>
    </p>
  )
}

interface StateProps {
  heading: string
  body: string
  look?: string
  children?: ReactNode
}

/** How it stands, where there is nothing to be done. */
function State({ heading, body, look = 'border-l-indigo', children }: StateProps) {
  return (
    <section
      role="status"
      className={`flex flex-col gap-4 rounded-card border border-sand border-l-8 bg-raised p-4 ${look}`}
    >
      <h2 className="text-28">{heading}</h2>
      <p>{body}</p>
      {children}
    </section>
  )
}
