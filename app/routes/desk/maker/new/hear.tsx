import type { ActionFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { Preamble } from '#app/components/desk/consent/preamble.tsx'
import { StepForm } from '#app/components/desk/onboarding/step-form.tsx'
import { useStep } from '#app/components/desk/onboarding/use-step.ts'
import { Choice } from '#app/components/form/choice.tsx'
import { useWords } from '#app/components/language.tsx'
import { currentConsentText } from '#app/domain/consent/text.ts'
import { config } from '#app/lib/config.server.ts'
import { answerQuestion } from './answer.server.ts'

const schema = () =>
  z.object({ language: z.enum(['th', 'en']), heard: z.enum(['aloud', 'silent']) }).transform(({ language, heard }) => ({
    textVersion: currentConsentText.version,
    language,
    readAloud: heard === 'aloud',
  }))

export const loader = () => ({ address: config().contactEmail })

export const action = (args: ActionFunctionArgs) => answerQuestion(args, 'hear', schema)

export default function Hear() {
  const words = useWords().desk.onboarding.hear
  const { address } = useLoaderData<typeof loader>()
  const { fields, step } = useStep('hear', (answer) => ({
    language: answer?.language,
    heard: answer && (answer.readAloud ? 'aloud' : 'silent'),
  }))
  const languages = [
    { value: 'th', label: words.thai },
    { value: 'en', label: words.english },
  ]
  const heard = [
    { value: 'aloud', label: words.aloud },
    { value: 'silent', label: words.silent },
  ]
  return (
    <StepForm step={step} title={words.title} labels={{ language: words.language, heard: words.heard }}>
      <Preamble address={address} />
      <Choice field={fields.language} label={words.language} options={languages} />
      <Choice field={fields.heard} label={words.heard} options={heard} />
    </StepForm>
  )
}
