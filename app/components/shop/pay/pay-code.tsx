import { buttonLook } from '#app/components/button-look.ts'
import { useLang, useWords } from '#app/components/language.tsx'
import { shopPath } from '#app/components/shop-path.ts'
import { orderCode } from '#app/domain/order/path.ts'
import type { PayView } from '#app/domain/payment/view.server.ts'
import { formatClock } from '#app/i18n/dates.ts'
import { formatBaht } from '#app/lib/money.ts'
import { Leave } from './leave.tsx'

/** A code to be scanned. For whoever cannot scan: the picture to save, and where it is our own account, who receives it. */
export function PayCode({ view, orderPath }: { view: PayView & { is: 'code' }; orderPath: string }) {
  const words = useWords().pay
  const lang = useLang()
  const picture = shopPath(lang, `${orderPath}/pay/code`)
  return (
    <section className="flex flex-col gap-6" aria-labelledby="code">
      <h2 id="code" className="text-28">
        {words.code.heading}
      </h2>
      <p className="font-bold">{words.code.until(formatClock(lang, view.until))}</p>
      <img
        src={picture}
        alt={words.code.picture(formatBaht(view.amount), orderCode(view.shortCode))}
        width={320}
        height={320}
        className="aspect-square w-full max-w-80 rounded-card bg-white object-contain"
      />
      <ol className="flex list-decimal flex-col gap-2 pl-6">
        {words.code.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>
        <a href={picture} className="inline-flex min-h-11 items-center">
          {words.code.save}
        </a>
      </p>
      {view.testUrl && (
        <p className="rounded-card border border-marigold border-l-8 bg-raised p-4">
          <a href={view.testUrl} rel="noreferrer" className="inline-flex min-h-11 items-center">
            {words.code.test}
          </a>
        </p>
      )}
      {view.receiver && (
        <>
          <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-2">
            <dt>{words.code.receiver}</dt>
            <dd className="font-bold">{view.receiver.name}</dd>
            <dt>{words.code.id}</dt>
            <dd className="break-all font-bold">{view.receiver.id}</dd>
          </dl>
          <form method="post" className="flex flex-col gap-2">
            <p>{words.code.claimSays}</p>
            <p>
              <button type="submit" name="intent" value="claim" className={buttonLook()}>
                {words.code.claim}
              </button>
            </p>
          </form>
        </>
      )}
      <Leave />
    </section>
  )
}
