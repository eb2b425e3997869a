import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { StepForm } from '#app/components/desk/onboarding/step-form.tsx'
import { useStep } from '#app/components/desk/onboarding/use-step.ts'
import { Choice } from '#app/components/form/choice.tsx'
import { Field, TextArea } from '#app/components/form/field.tsx'
import { useWords } from '#app/components/language.tsx'
import { waysOfConsent } from '#app/domain/consent/rules.ts'
import { line, lines } from '#app/routes/form-values.ts'
import { answerQuestion } from './answer.server.ts'

const schema = () =>
  z.object({ how: z.enum(waysOfConsent), witnessName: line(80).optional(), note: lines(500).optional() })

export const action = (args: ActionFunctionArgs) => answerQuestion(args, 'how', schema)

export default function How() {
  const words = useWords().desk.onboarding.how
  const { fields, step } = useStep('how', (answer) => ({ ...answer }))
  return (
    <StepForm step={step} title={words.title} labels={{ how: words.label }}>
      <Choice
        field={fields.how}
        label={words.label}
        options={waysOfConsent.map((value) => ({ value, label: words.options[value] }))}
      />
      <Field field={fields.witnessName} label={words.witness} hint={words.witnessHint} optional />
      <TextArea field={fields.note} label={words.note} hint={words.noteHint} rows={3} optional />
    </StepForm>
  )
}
