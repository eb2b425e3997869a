import { useLang, useWords } from '#app/components/language.tsx'
import { LinkButton } from '#app/components/link-button.tsx'
import type { Choice } from '#app/domain/payment/choice.ts'
import type { PayView } from '#app/domain/payment/view.server.ts'
import { formatClock } from '#app/i18n/dates.ts'
import type { Phrases } from '#app/i18n/phrases.ts'

interface Props {
  view: PayView & { is: 'choose' }
  formKey: string
  orderPath: string
}

/** Every way to pay is a button of its own: one press, and it begins. */
export function PayChoices({ view, formKey, orderPath }: Props) {
  const words = useWords().pay
  const lang = useLang()
  if (view.choices.length === 0)
    return (
      <section role="status" className="flex flex-col gap-4">
        <p>{words.choose.none}</p>
        <p>
          <LinkButton to={`${orderPath}/pay`}>{words.choose.again}</LinkButton>
        </p>
      </section>
    )
  return (
    <section className="flex flex-col gap-4" aria-labelledby="how">
      {view.last && (
        <p role="status" className="rounded-card border border-marigold border-l-8 bg-raised p-4">
          {words.last[view.last]}
        </p>
      )}
      <h2 id="how" className="text-28">
        {words.choose.heading}
      </h2>
      <p>{words.choose.lead}</p>
      <form method="post" className="flex flex-col gap-3">
        <input type="hidden" name="intent" value="pay" />
        <input type="hidden" name="formKey" value={formKey} />
        <input type="hidden" name="orderVersion" value={view.orderVersion} />
        {view.choices.map((choice) => (
          <ChoiceButton key={choice.key} choice={choice} words={words} />
        ))}
      </form>
      <p className="text-16 text-muted">
        {view.reservedUntil ? words.choose.kept(formatClock(lang, view.reservedUntil)) : words.choose.notKept}
      </p>
    </section>
  )
}

function ChoiceButton({ choice, words }: { choice: Choice; words: Phrases['pay'] }) {
  const { name, says } = nameOf(choice, words)
  return (
    <button
      type="submit"
      name="choice"
      value={choice.key}
      className="flex min-h-16 w-full flex-col items-start justify-center rounded-card border border-muted bg-raised px-4 py-3 text-left hover:border-indigo"
    >
      <span className="font-bold text-22 text-indigo">{name}</span>
      <span className="text-16">{says}</span>
    </button>
  )
}

function nameOf({ key, method, bank }: Choice, { method: words }: Phrases['pay']): { name: string; says: string } {
  if (method === 'mobile_banking') return { name: bank ? words.bank[bank] : '', says: words.mobile_banking.says }
  return key === 'promptpay_direct' ? words.promptpay_direct : words[method]
}
