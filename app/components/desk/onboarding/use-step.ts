import { type DefaultValue, type FormMetadata, type SubmissionResult, useForm } from '@conform-to/react'
import { useActionData, useOutletContext } from '@remix-run/react'
import {
  type Answer,
  type Answers,
  answersOf,
  type DraftContent,
  type Question,
} from '#app/domain/producer/onboarding.ts'

/** What the page around a question hands down to it. */
export interface WizardContext {
  readonly draftId: string
  readonly communityId: string
  readonly content: DraftContent
}

interface StepAnswer {
  readonly lastResult?: SubmissionResult
  /** The same question was answered elsewhere: with what, and at which revision. */
  readonly conflict?: { readonly seen: number; readonly value: unknown } | undefined
}

/** What the frame of a question is told. */
export interface StepProps {
  readonly question: Question
  readonly form: FormMetadata
  readonly wizard: WizardContext
  /** The revision of the answer that the form shows; 0: none yet. */
  readonly seen: number
  readonly conflict: StepAnswer['conflict']
}

/** The fields of a question's form with what stands in them. */
type Fields = { [field: string]: string | undefined }

/** The form of one question: what was answered, what was refused, and what stands against it. */
export function useStep<Q extends Question, Given extends Fields>(
  question: Q,
  fieldsOf: (answer: Answer<Q> | undefined) => Given,
) {
  const wizard = useOutletContext<WizardContext>()
  const came = useActionData<StepAnswer>()
  const answers: Answers = answersOf(wizard.content)
  const [form, fields] = useForm<Given>({
    id: `onboarding-${question}`,
    lastResult: came?.lastResult,
    // conform's own mapping of a type that is still open here; for plain text fields it is the same type.
    defaultValue: fieldsOf(answers[question]) as DefaultValue<Given>,
    shouldRevalidate: 'onSubmit',
  })
  const seen = came?.conflict?.seen ?? wizard.content[question]?.revision ?? 0
  return { form, fields, answers, step: { question, form, wizard, seen, conflict: came?.conflict } satisfies StepProps }
}
