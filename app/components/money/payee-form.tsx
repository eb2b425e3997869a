import { type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { OpenedMoney } from '#app/domain/payout/statement.server.ts'
import { Choice, Select } from '../form/choice.tsx'
import { Field } from '../form/field.tsx'
import { FormFrame } from '../form/form-frame.tsx'
import { boxLook } from '../form/question.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { useTold } from '../in-lang.tsx'
import { useWords } from '../language.tsx'
import { useBanks } from './bank-name.ts'
import { PayeeNow } from './payee-now.tsx'

/** The fields' names, as the form sends them. */
interface Given {
  kind: string
  bankCode?: string
  number: string
  accountName: string
}

export interface PayeePage extends Pick<OpenedMoney, 'producer' | 'payee'> {
  /** Has just proved who they are: the form may be shown. */
  readonly fresh: boolean
  /** The mailbox that a code went to. */
  readonly sentTo: string | null
  /** The proof has run out meanwhile. */
  readonly ended: boolean
}

interface Props {
  page: PayeePage
  now: Date
  answer: { lastResult?: SubmissionResult; said?: string } | undefined
  /** The volunteer types for a maker. */
  isHelped: boolean
}

/** A maker's account for money: what holds now, then proof of who one is, then the form. */
export function PayeeAccountPage({ page, now, answer, isHelped }: Props) {
  const words = useWords().money.payee
  const { payee, fresh, producer } = page
  const name = useTold({ th: producer.nameTh, en: producer.nameEn }).text
  return (
    <>
      <h1 className="text-28">{isHelped ? words.titleOf(name) : words.title}</h1>
      <p className="mt-2">{isHelped ? words.helped : words.lead}</p>
      {payee && (
        <section aria-label={words.now} className="mt-4">
          <PayeeNow payee={payee} now={now} />
        </section>
      )}
      <div className="mt-8">{fresh ? <AccountForm answer={answer} /> : <Prove page={page} said={answer?.said} />}</div>
    </>
  )
}

function AccountForm({ answer }: Pick<Props, 'answer'>) {
  const words = useWords().money.payee
  const lastResult = answer?.lastResult
  const [form, fields] = useForm<Given>({ id: 'payee', ...(lastResult ? { lastResult } : {}) })
  const labels = { kind: words.kind, bankCode: words.bank, number: words.number, accountName: words.name }
  const kinds = (['promptpay', 'bank'] as const).map((value) => ({
    ...{ value, label: words.kinds[value], hint: words.kindHints[value] },
  }))
  return (
    <FormFrame form={form} labels={labels}>
      <Choice field={fields.kind} label={words.kind} options={kinds} />
      <Select
        field={fields.bankCode}
        label={words.bank}
        hint={words.bankHint}
        options={useBanks()}
        empty={words.chooseBank}
      />
      <Field
        field={fields.number}
        label={words.number}
        hint={words.numberHint}
        comfort={{ inputMode: 'numeric', autoComplete: 'off' }}
      />
      <Field field={fields.accountName} label={words.name} hint={words.nameHint} comfort={{ autoComplete: 'off' }} />
      <p>{words.wait48}</p>
      <SubmitButton>{words.save}</SubmitButton>
    </FormFrame>
  )
}

function Prove({ page: { sentTo, ended }, said }: { page: PayeePage; said: string | undefined }) {
  const { prove } = useWords().money.payee
  return (
    <section aria-label={prove.title} className="grid gap-4">
      <h2 className="text-22">{prove.title}</h2>
      <p>{prove.lead}</p>
      {(said ?? (ended ? prove.ended : null)) && (
        <p role="alert" className="font-bold text-lac">
          {said ?? prove.ended}
        </p>
      )}
      {sentTo && (
        <Form method="post" className="grid gap-3">
          <p role="status">{prove.sentTo(sentTo)}</p>
          <label className="grid gap-2">
            <span className="font-bold">{prove.code}</span>
            <input name="code" inputMode="numeric" autoComplete="one-time-code" required className={boxLook} />
          </label>
          <SubmitButton name="intent" value="prove">
            {prove.enter}
          </SubmitButton>
        </Form>
      )}
      <Form method="post">
        <SubmitButton name="intent" value="send" kind={sentTo ? 'quiet' : 'main'}>
          {sentTo ? prove.again : prove.sendCode}
        </SubmitButton>
      </Form>
    </section>
  )
}
