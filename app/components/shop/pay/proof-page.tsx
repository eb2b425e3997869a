import { type SubmissionResult, useForm } from '@conform-to/react'
import { Field } from '#app/components/form/field.tsx'
import { FormFrame } from '#app/components/form/form-frame.tsx'
import { SubmitButton } from '#app/components/form/submit-button.tsx'
import { useWords } from '#app/components/language.tsx'
import { PageTitle } from '#app/components/shop/page-title.tsx'
import { ShopLink } from '#app/components/shop-link.tsx'

export interface ProofPageProps {
  /** An address is asked for, with one to begin with; or the code that went there. */
  step: { readonly is: 'address'; readonly email: string | null } | { readonly is: 'code'; readonly to: string }
  /** Seconds until another code may be asked for, when one was just now. */
  wait: number | null
  /** The order's address in Thai, without the origin. */
  orderPath: string
  lastResult: SubmissionResult | null
  /** Why nothing of what was sent was read. */
  refusal: string | null
}

/** Before a card is tried: an e-mail address is shown to be theirs. Works without client JavaScript. */
export function ProofPage(props: ProofPageProps) {
  const words = useWords().pay.proof
  const { step, orderPath, refusal } = props
  return (
    <div className="page-width">
      <div className="flex max-w-measure flex-col gap-6 pt-6">
        <PageTitle>{step.is === 'code' ? words.codeTitle : words.title}</PageTitle>
        {refusal && (
          <p role="alert" className="rounded-card border-2 border-lac bg-raised p-4 font-bold text-lac">
            {refusal}
          </p>
        )}
        {step.is === 'code' ? <CodeStep {...props} to={step.to} /> : <AddressStep {...props} email={step.email} />}
        <p>
          <ShopLink to={`${orderPath}/pay`} className="inline-flex min-h-11 items-center">
            {words.back}
          </ShopLink>
        </p>
      </div>
    </div>
  )
}

function AddressStep({ email, lastResult }: ProofPageProps & { email: string | null }) {
  const words = useWords().pay.proof
  const [form, fields] = useForm<{ email: string }>({
    id: 'proof',
    defaultValue: { email: email ?? '' },
    ...(lastResult ? { lastResult } : {}),
  })
  return (
    <>
      <p>{words.why}</p>
      <FormFrame form={form} labels={{ email: words.email }}>
        <Field
          field={fields.email}
          type="email"
          label={words.email}
          hint={words.emailHint}
          comfort={{ autoComplete: 'email', inputMode: 'email', autoCapitalize: 'none' }}
        />
        <SubmitButton name="intent" value="send">
          {words.send}
        </SubmitButton>
      </FormFrame>
    </>
  )
}

function CodeStep({ to, wait, orderPath, lastResult }: ProofPageProps & { to: string }) {
  const { account, pay } = useWords()
  const words = account.code
  const [form, fields] = useForm<{ code: string }>({ id: 'proof-code', ...(lastResult ? { lastResult } : {}) })
  return (
    <>
      <p>{words.sent(to)}</p>
      <FormFrame form={form} labels={{ code: words.code }}>
        <Field
          field={fields.code}
          label={words.code}
          hint={words.hint}
          comfort={{ autoComplete: 'one-time-code', inputMode: 'numeric' }}
        />
        <SubmitButton name="intent" value="try">
          {pay.proof.enter}
        </SubmitButton>
      </FormFrame>
      <section aria-label={words.notThere} className="grid gap-3 border-sand border-t pt-6">
        <p className="text-muted">{words.notThere}</p>
        {wait !== null && <p role="status">{words.wait(wait)}</p>}
        <form method="post">
          <SubmitButton kind="quiet" name="intent" value="again">
            {words.sendAgain}
          </SubmitButton>
        </form>
        <ShopLink to={`${orderPath}/pay/proof?other`} className="inline-flex min-h-11 items-center">
          {pay.proof.otherEmail}
        </ShopLink>
      </section>
    </>
  )
}
