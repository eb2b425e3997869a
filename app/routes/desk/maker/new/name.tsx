import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { StepForm } from '#app/components/desk/onboarding/step-form.tsx'
import { useStep } from '#app/components/desk/onboarding/use-step.ts'
import { Field } from '#app/components/form/field.tsx'
import { useWords } from '#app/components/language.tsx'
import { line } from '#app/routes/form-values.ts'
import { answerQuestion } from './answer.server.ts'

const schema = () => z.object({ name: line(80), callName: line(60) })

export const action = (args: ActionFunctionArgs) => answerQuestion(args, 'name', schema)

export default function Name() {
  const words = useWords().desk.onboarding.name
  const { fields, step } = useStep('name', (answer) => ({ ...answer }))
  return (
    <StepForm step={step} title={words.title} labels={{ name: words.label, callName: words.callName }}>
      <Field field={fields.name} label={words.label} hint={words.hint} comfort={{ autoComplete: 'off' }} />
      <Field
        field={fields.callName}
        label={words.callName}
        hint={words.callNameHint}
        comfort={{ autoComplete: 'off' }}
      />
    </StepForm>
  )
}
