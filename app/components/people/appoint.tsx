import { type SubmissionResult, useForm } from '@conform-to/react'
import type { ReactNode } from 'react'
import { Choice } from '../form/choice.tsx'
import { Field } from '../form/field.tsx'
import { FormFrame } from '../form/form-frame.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { useWords } from '../language.tsx'

interface Props {
  lastResult: SubmissionResult | undefined
  title: ReactNode
  /** In a community's office the role is asked for; elsewhere there is one. */
  asksRole?: boolean
}

/** Gives somebody a role by their e-mail or account code; who is new here signs in with that address later. */
export function Appoint({ lastResult, title, asksRole = false }: Props) {
  const { account, office } = useWords()
  const words = office.people
  const [form, fields] = useForm<{ who: string; name: string; role?: string }>({
    id: 'appoint',
    defaultValue: { role: 'volunteer' },
    ...(lastResult ? { lastResult } : {}),
  })
  const roles = (['volunteer', 'committee'] as const).map((role) => ({ value: role, label: account.roles[role] }))
  return (
    <section aria-labelledby="appoint-title" className="mt-10">
      <h2 id="appoint-title" className="mb-4 text-22">
        {title}
      </h2>
      <FormFrame form={form} labels={{ name: words.name, who: words.who, role: words.role }}>
        {asksRole && <Choice field={fields.role} label={words.role} options={roles} />}
        <Field
          field={fields.who}
          label={words.who}
          hint={words.whoHint}
          comfort={{ autoComplete: 'off', autoCapitalize: 'none', inputMode: 'email' }}
        />
        <Field
          field={fields.name}
          label={words.name}
          hint={words.nameHint}
          optional
          comfort={{ autoComplete: 'off' }}
        />
        <SubmitButton>{words.give}</SubmitButton>
      </FormFrame>
    </section>
  )
}
