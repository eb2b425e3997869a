import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { PointPicker } from '#app/components/desk/onboarding/point-picker.tsx'
import { StepForm } from '#app/components/desk/onboarding/step-form.tsx'
import { useStep } from '#app/components/desk/onboarding/use-step.ts'
import { TextArea } from '#app/components/form/field.tsx'
import { useWords } from '#app/components/language.tsx'
import { lines } from '#app/routes/form-values.ts'
import { degree, pointOf } from '../place-values.ts'
import { answerQuestion } from './answer.server.ts'

const schema = () =>
  z
    .object({ whereText: lines(300), lat: degree.optional(), lon: degree.optional() })
    .transform(({ whereText, ...point }) => ({ whereText, ...pointOf(point) }))

export const action = (args: ActionFunctionArgs) => answerQuestion(args, 'place', schema)

export default function Place() {
  const words = useWords().desk.onboarding.place
  const { fields, answers, step } = useStep('place', (answer) => ({ whereText: answer?.whereText }))
  const { lat, lon } = answers.place ?? {}
  return (
    <StepForm step={step} title={words.title} labels={{ whereText: words.label }}>
      <TextArea field={fields.whereText} label={words.label} hint={words.hint} rows={3} />
      <PointPicker initial={lat !== undefined && lon !== undefined ? { lat, lon } : null} />
    </StepForm>
  )
}
