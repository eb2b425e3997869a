import { boxLook } from '#app/components/form/question.tsx'
import { useWords } from '#app/components/language.tsx'
import { useBanks } from '#app/components/money/bank-name.ts'
import { buttonLook } from '../../button-look.ts'
import type { AskAnswer } from './ask-answer.ts'
import { Wrong } from './wrong.tsx'

interface Props {
  refund: { readonly id: string; readonly hasTarget: boolean }
  answer: AskAnswer | null
}

/** Where a transfer by hand goes. What was saved is never shown again; it can be given anew. */
export function TargetForm({ refund, answer }: Props) {
  const words = useWords().money.refund.target
  const banks = useBanks()
  const typed = answer?.typed ?? {}
  const wrong = answer?.wrong ?? {}
  const id = (field: string) => `${field}-${refund.id}`
  const described = (field: string) => ({
    id: id(field),
    name: field,
    'aria-invalid': wrong[field] ? true : undefined,
    'aria-describedby': wrong[field] ? `wrong-${id(field)}` : undefined,
    className: boxLook,
  })
  const said = (field: string) => wrong[field] && <Wrong id={`wrong-${id(field)}`} says={wrong[field]} />
  return (
    <form method="post" className="mt-4 grid gap-4 border-sand border-t pt-4">
      <h3 className="text-22">{words.title}</h3>
      <p>{refund.hasTarget ? words.known : words.lead}</p>
      <input type="hidden" name="refundId" value={refund.id} />
      <fieldset className="grid gap-3">
        <legend className="mb-2 font-bold">{words.kind}</legend>
        {(['promptpay', 'bank'] as const).map((kind) => (
          <label key={kind} className="flex min-h-11 items-center gap-3">
            <input
              type="radio"
              name="kind"
              value={kind}
              defaultChecked={(typed.kind ?? 'promptpay') === kind}
              className="size-6 shrink-0 accent-indigo"
            />
            {words.kinds[kind]}
          </label>
        ))}
      </fieldset>
      <label className="grid gap-2">
        <span className="font-bold">{words.bank}</span>
        {said('bankCode')}
        <select {...described('bankCode')} defaultValue={typed.bankCode ?? ''}>
          <option value="">{words.chooseBank}</option>
          {banks.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label className="grid gap-2">
        <span className="font-bold">{words.number}</span>
        {said('number')}
        <input {...described('number')} defaultValue={typed.number ?? ''} inputMode="numeric" autoComplete="off" />
      </label>
      <label className="grid gap-2">
        <span className="font-bold">{words.name}</span>
        {said('accountName')}
        <input {...described('accountName')} defaultValue={typed.accountName ?? ''} autoComplete="name" />
      </label>
      <p>
        <button type="submit" name="intent" value="target" className={buttonLook()}>
          {words.send}
        </button>
      </p>
    </form>
  )
}
