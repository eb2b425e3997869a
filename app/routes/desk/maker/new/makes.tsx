import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { StepForm } from '#app/components/desk/onboarding/step-form.tsx'
import { useStep } from '#app/components/desk/onboarding/use-step.ts'
import { Field, TextArea } from '#app/components/form/field.tsx'
import { useWords } from '#app/components/language.tsx'
import { line, lines } from '#app/routes/form-values.ts'
import { answerQuestion } from './answer.server.ts'

const schema = () => z.object({ makes: line(120), intro: lines(1_000).optional() })

export const action = (args: ActionFunctionArgs) => answerQuestion(args, 'makes', schema)

export default function Makes() {
  const words = useWords().desk.onboarding.makes
  const { fields, step } = useStep('makes', (answer) => ({ ...answer }))
  return (
    <StepForm step={step} title={words.title} labels={{ makes: words.label, intro: words.intro }}>
      <Field field={fields.makes} label={words.label} hint={words.hint} />
      <TextArea field={fields.intro} label={words.intro} hint={words.introHint} rows={5} optional />
    </StepForm>
  )
}
