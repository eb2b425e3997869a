import type { OrderView } from '#app/domain/order/view.server.ts'
import { formatMoment } from '#app/i18n/dates.ts'
import { formatBaht } from '#app/lib/money.ts'
import { buttonLook } from '../../button-look.ts'
import { useLang, useWords } from '../../language.tsx'
import { LinkButton } from '../../link-button.tsx'
import { ShopLink } from '../../shop-link.tsx'
import { shopPath } from '../../shop-path.ts'
import { Note } from '../cart/note.tsx'

interface Props {
  order: OrderView
  path: string
  isWatching: boolean
}

/** Where it stands, in plain words, and the one thing to do about it. */
export function NextStep({ order, path, isWatching }: Props) {
  const words = useWords().order
  const { title, body } = useStateWords(order)
  const { state, isBeingChecked, total } = order
  const mayPay = state === 'open' || isBeingChecked
  const mayCancel = (state === 'open' || state === 'expired') && !isBeingChecked
  return (
    <section
      aria-labelledby="order-state"
      className="mt-4 rounded-card border border-sand border-l-4 border-l-indigo bg-raised p-4"
    >
      <h2 id="order-state" className="text-22">
        {title}
      </h2>
      <p className="mt-1">{body}</p>
      {order.inReview && (
        <div className="mt-3">
          <Note kind="look">{words.review}</Note>
        </div>
      )}
      <div className="mt-4 flex flex-col gap-3">
        {mayPay && (
          <LinkButton to={`${path}/pay`}>{isBeingChecked ? words.seePayment : words.pay(formatBaht(total))}</LinkButton>
        )}
        {(state === 'expired' || state === 'cancelled') && (
          <Verb path={path} intent="again" kind="main" says={words.again} />
        )}
        {mayCancel && state === 'open' && (
          <div>
            <Verb path={path} intent="cancel" kind="quiet" says={words.cancel} />
            <p className="mt-1 text-16 text-muted">{words.cancelHint}</p>
          </div>
        )}
        <After order={order} path={path} />
      </div>
      {isWatching && (
        <p className="mt-3 text-16 text-muted">
          {words.watching}{' '}
          <ShopLink to={`${path}?watch=no`} className="inline-flex min-h-11 items-center">
            {words.stopWatching}
          </ShopLink>
        </p>
      )}
    </section>
  )
}

/** What may be done once money came. */
function After({ order: { state }, path }: Pick<Props, 'order' | 'path'>) {
  const words = useWords().order
  if (state !== 'paid' && state !== 'partially_refunded' && state !== 'refunded') return null
  return (
    <p className="flex flex-wrap gap-x-6">
      <ShopLink to={`${path}/receipt`} className="inline-flex min-h-11 items-center">
        {words.receipt}
      </ShopLink>
      {state !== 'refunded' && (
        <ShopLink to={`${path}/refund`} className="inline-flex min-h-11 items-center">
          {words.askRefund}
        </ShopLink>
      )}
    </p>
  )
}

interface VerbProps {
  path: string
  intent: 'again' | 'cancel'
  kind: 'main' | 'quiet'
  says: string
}

function Verb({ path, intent, kind, says }: VerbProps) {
  const lang = useLang()
  return (
    <form method="post" action={shopPath(lang, path)}>
      <button type="submit" name="intent" value={intent} className={buttonLook(kind)}>
        {says}
      </button>
    </form>
  )
}

function useStateWords({ state, isBeingChecked, reservedUntil, parts }: OrderView): { title: string; body: string } {
  const { order } = useWords()
  const lang = useLang()
  if (isBeingChecked) return order.state.pending
  if (state === 'open') {
    const { title, body } = order.state.open
    return { title, body: body(reservedUntil ? formatMoment(lang, reservedUntil) : '') }
  }
  const alive = parts.filter((part) => part.state !== 'cancelled')
  const arrived = alive.length > 0 && alive.every((part) => part.state === 'delivered')
  return state === 'paid' && arrived ? order.allDelivered : order.state[state]
}
