import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { PurposeSwitch } from '#app/components/desk/consent/purpose-switch.tsx'
import { StepForm } from '#app/components/desk/onboarding/step-form.tsx'
import { useStep } from '#app/components/desk/onboarding/use-step.ts'
import { useLang, useWords } from '#app/components/language.tsx'
import { type Purpose, purposes } from '#app/domain/consent/text.ts'
import type { Answer } from '#app/domain/producer/onboarding.ts'
import { ticked } from '#app/routes/form-values.ts'
import { answerQuestion } from './answer.server.ts'

const schema = () =>
  z
    .object({
      ...{ shop: ticked, story: ticked, face: ticked, map: ticked },
      ...{ partners: ticked, messages: ticked, help: ticked },
    })
    .transform((said) => ({ given: purposes.filter((purpose) => said[purpose]) }))

export const action = (args: ActionFunctionArgs) => answerQuestion(args, 'consent', schema)

const switches = (answer: Answer<'consent'> | undefined) => {
  const on = (purpose: Purpose) => (answer?.given.includes(purpose) ? 'on' : undefined)
  return {
    ...{ shop: on('shop'), story: on('story'), face: on('face') },
    ...{ map: on('map'), partners: on('partners'), messages: on('messages'), help: on('help') },
  }
}

export default function Consent() {
  const lang = useLang()
  const words = useWords().desk.onboarding.consent
  const { fields, answers, step } = useStep('consent', switches)
  const language = answers.hear?.language ?? lang
  return (
    <StepForm step={step} title={words.title} note={words.note}>
      {purposes.map((purpose) => (
        <PurposeSwitch key={purpose} field={fields[purpose]} purpose={purpose} language={language} />
      ))}
    </StepForm>
  )
}
