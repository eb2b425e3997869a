import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { StepForm } from '#app/components/desk/onboarding/step-form.tsx'
import { useStep } from '#app/components/desk/onboarding/use-step.ts'
import { Field } from '#app/components/form/field.tsx'
import { useWords } from '#app/components/language.tsx'
import { showPhone } from '#app/domain/producer/rules.ts'
import type { Phrases } from '#app/i18n/phrases.ts'
import { email, phone } from '../contact-values.ts'
import { answerQuestion } from './answer.server.ts'

const schema = (words: Phrases) => z.object({ phone: phone(words).optional(), email: email.optional() })

export const action = (args: ActionFunctionArgs) => answerQuestion(args, 'contact', schema)

export default function Contact() {
  const words = useWords().desk.onboarding.contact
  const { fields, step } = useStep('contact', (answer) => ({
    phone: answer?.phone && showPhone(answer.phone),
    email: answer?.email,
  }))
  return (
    <StepForm step={step} title={words.title} note={words.note} labels={{ phone: words.phone, email: words.email }}>
      <Field
        field={fields.phone}
        type="tel"
        label={words.phone}
        hint={words.phoneHint}
        optional
        comfort={{ autoComplete: 'off' }}
      />
      <Field field={fields.email} type="email" label={words.email} optional comfort={{ autoComplete: 'off' }} />
    </StepForm>
  )
}
