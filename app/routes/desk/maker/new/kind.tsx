import type { ActionFunctionArgs } from '@remix-run/node'
import { useOutletContext } from '@remix-run/react'
import { z } from 'zod'
import { StepForm } from '#app/components/desk/onboarding/step-form.tsx'
import { useStep } from '#app/components/desk/onboarding/use-step.ts'
import { Choice } from '#app/components/form/choice.tsx'
import { boxLook } from '#app/components/form/question.tsx'
import { useLang, useWords } from '#app/components/language.tsx'
import { producerKinds } from '#app/domain/producer/rules.ts'
import { inLang } from '#app/i18n/words.ts'
import { answerQuestion } from './answer.server.ts'
import type { Wizard } from './wizard.tsx'

const schema = () => z.object({ kind: z.enum(producerKinds) })

export const action = (args: ActionFunctionArgs) => answerQuestion(args, 'kind', schema)

export default function Kind() {
  const words = useWords().desk.onboarding.kind
  const { communities } = useOutletContext<Wizard>()
  const { fields, step } = useStep('kind', (answer) => ({ kind: answer?.kind }))
  const asksCommunity = communities.length > 1
  return (
    <StepForm step={step} title={words.title} labels={{ kind: words.title }} asksCommunity={asksCommunity}>
      {asksCommunity && <CommunitySelect communities={communities} />}
      <Choice
        field={fields.kind}
        label={words.title}
        isHeard
        options={producerKinds.map((value) => ({ value, label: words.options[value], hint: words.hints[value] }))}
      />
    </StepForm>
  )
}

function CommunitySelect({ communities }: Pick<Wizard, 'communities'>) {
  const lang = useLang()
  const words = useWords().desk.onboarding.kind
  return (
    <label className="flex flex-col gap-2 font-bold">
      {words.communityLabel}
      <select name="community" className={boxLook}>
        {communities.map(({ id, nameTh, nameEn }) => (
          <option key={id} value={id}>
            {inLang(lang, nameTh, nameEn).text}
          </option>
        ))}
      </select>
    </label>
  )
}
