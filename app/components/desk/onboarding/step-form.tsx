import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { Answers } from '#app/domain/producer/onboarding.ts'
import { buttonLook } from '../../button-look.ts'
import { FormFrame } from '../../form/form-frame.tsx'
import { SubmitButton } from '../../form/submit-button.tsx'
import { useWords } from '../../language.tsx'
import { useKeptText } from '../use-kept-text.ts'
import { answerWords } from './answer-words.ts'
import type { StepProps } from './use-step.ts'

interface StepFormProps {
  step: StepProps
  title: string
  note?: string
  /** What each field is called, for the list of what is wrong. */
  labels?: Readonly<Record<string, string>>
  carriesFiles?: boolean
  /** On the main button, where "next" does not say enough. */
  button?: string
  /** The page asks for the community itself. */
  asksCommunity?: boolean
  children: ReactNode
}

/** One question with its one button. What is typed is kept on the device until the server has taken it. */
export function StepForm({ step, title, note, labels, carriesFiles, button, asksCommunity, children }: StepFormProps) {
  const { common, desk } = useWords()
  const { question, form, wizard, seen, conflict } = step
  const key = `draft:${wizard.draftId}:${question}`
  const { isBack, discard } = useKeptText({ key, formId: form.id, seen })
  return (
    <div className="mt-4 flex flex-col gap-6">
      <h1 className="text-28">{title}</h1>
      {note && <p className="text-muted">{note}</p>}
      {isBack && <KeptNotice onDiscard={discard} />}
      <FormFrame form={form} labels={labels ?? {}} {...(carriesFiles ? { carriesFiles } : {})}>
        <input type="hidden" name="seen" value={seen} />
        {!asksCommunity && <input type="hidden" name="community" value={wizard.communityId} />}
        {conflict && <Conflict step={step} value={conflict.value} />}
        {children}
        <SubmitButton>{conflict ? desk.onboarding.conflict.useMine : (button ?? common.next)}</SubmitButton>
      </FormFrame>
    </div>
  )
}

function KeptNotice({ onDiscard }: { onDiscard: () => void }) {
  const { kept } = useWords().desk.onboarding
  return (
    <div role="status" className="rounded-card border-2 border-marigold bg-raised p-4">
      <p>{kept.back}</p>
      <button type="button" onClick={onDiscard} className="min-h-11 text-16 text-indigo underline">
        {kept.discard}
      </button>
    </div>
  )
}

function Conflict({ step, value }: { step: StepProps; value: unknown }) {
  const { desk } = useWords()
  const { question, wizard } = step
  // The other answer came from the server as an answer to this very question.
  const theirs = answerWords(question, { [question]: value } as Answers, desk)
  return (
    <div className="flex flex-col gap-3 rounded-card border-2 border-marigold bg-raised p-4">
      <p className="font-bold">{desk.onboarding.conflict.theirs}</p>
      {theirs.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <Link to={`/desk/makers/new/${wizard.draftId}`} reloadDocument className={buttonLook('quiet')}>
        {desk.onboarding.conflict.useTheirs}
      </Link>
    </div>
  )
}
