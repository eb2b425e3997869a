import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { StepForm } from '#app/components/desk/onboarding/step-form.tsx'
import { useStep } from '#app/components/desk/onboarding/use-step.ts'
import { Choice } from '#app/components/form/choice.tsx'
import { Field } from '#app/components/form/field.tsx'
import { useWords } from '#app/components/language.tsx'
import type { Phrases } from '#app/i18n/phrases.ts'
import { line } from '#app/routes/form-values.ts'
import { answerQuestion } from './answer.server.ts'

const schema = ({ desk }: Phrases) =>
  z
    .object({ age: z.enum(['adult', 'minor']), guardianName: line(80).optional() })
    .refine(({ age, guardianName }) => age === 'adult' || guardianName !== undefined, {
      path: ['guardianName'],
      error: desk.onboarding.age.guardianNeeded,
    })
    .transform(({ age, guardianName }) => (age === 'adult' ? { isAdult: true } : { isAdult: false, guardianName }))

export const action = (args: ActionFunctionArgs) => answerQuestion(args, 'age', schema)

export default function Age() {
  const words = useWords().desk.onboarding.age
  const { fields, step } = useStep('age', (answer) => ({
    age: answer && (answer.isAdult ? 'adult' : 'minor'),
    guardianName: answer?.guardianName,
  }))
  const options = [
    { value: 'adult', label: words.adult },
    { value: 'minor', label: words.minor, hint: words.minorHint },
  ]
  return (
    <StepForm
      step={step}
      title={words.title}
      note={words.note}
      labels={{ age: words.label, guardianName: words.guardian }}
    >
      <div className="group flex flex-col gap-6">
        <Choice field={fields.age} label={words.label} options={options} isHeard />
        <div className="hidden group-has-[[value=minor]:checked]:block">
          <Field field={fields.guardianName} label={words.guardian} hint={words.guardianHint} />
        </div>
      </div>
    </StepForm>
  )
}
