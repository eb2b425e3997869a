import { useLang, useWords } from '#app/components/language.tsx'
import { Price } from '#app/components/price.tsx'
import { PageTitle } from '#app/components/shop/page-title.tsx'
import { ShopLink } from '#app/components/shop-link.tsx'
import { orderCode } from '#app/domain/order/path.ts'

interface Props {
  shortCode: string
  /** Satang. */
  amount: bigint
  orderVersion: number
  /** Made for this page; the card's one-time value takes its place. */
  formKey: string
  orderPath: string
  /** The provider's, and nothing else runs here. */
  script: string
  publicKey: string
}

/** Their script makes the button: it looks like the main one of our screens all the same. */
const providerButton =
  '[&>button]:min-h-14 [&>button]:w-full [&>button]:rounded-card [&>button]:bg-indigo [&>button]:px-6 [&>button]:font-bold [&>button]:text-on-indigo sm:[&>button]:w-auto'

/** The provider's button and frame for a card. The number goes from the buyer's browser to the provider, never to us. */
export function PayCard({ shortCode, amount, orderVersion, formKey, orderPath, script, publicKey }: Props) {
  const words = useWords().pay
  const lang = useLang()
  return (
    <div className="page-width">
      <div className="flex max-w-measure flex-col gap-6 pt-6">
        <PageTitle>{words.title(orderCode(shortCode))}</PageTitle>
        <p className="flex flex-wrap items-baseline gap-x-4 text-22">
          <span>{words.amount}</span>
          <span className="font-bold text-36">
            <Price from={amount} />
          </span>
        </p>
        <section className="flex flex-col gap-4" aria-labelledby="card">
          <h2 id="card" className="text-28">
            {words.card.heading}
          </h2>
          <p>{words.card.lead}</p>
          <form method="post" action={`${lang === 'en' ? '/en' : ''}${orderPath}/pay`} className={providerButton}>
            <input type="hidden" name="intent" value="pay" />
            <input type="hidden" name="choice" value="card" />
            <input type="hidden" name="formKey" value={formKey} />
            <input type="hidden" name="orderVersion" value={orderVersion} />
            <script
              src={script}
              data-key={publicKey}
              data-amount={String(amount)}
              data-currency="THB"
              data-locale={lang}
              data-default-payment-method="credit_card"
              data-button-label={words.card.open}
              data-submit-label={words.card.pay}
              data-frame-label={words.card.frame}
            />
          </form>
          <noscript>
            <p>{words.card.noScript}</p>
          </noscript>
        </section>
        <p>
          <ShopLink to={`${orderPath}/pay`} className="inline-flex min-h-11 items-center">
            {words.leave}
          </ShopLink>
        </p>
      </div>
    </div>
  )
}
