import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useLoaderData, useOutletContext } from '@remix-run/react'
import { answerWords } from '#app/components/desk/onboarding/answer-words.ts'
import { SubmitButton } from '#app/components/form/submit-button.tsx'
import { useLang, useWords } from '#app/components/language.tsx'
import { ListenButton } from '#app/components/listen-button.tsx'
import { isPhoneShared } from '#app/domain/producer/contact.server.ts'
import { findDraft } from '#app/domain/producer/draft.server.ts'
import { finishDraft } from '#app/domain/producer/finish-draft.server.ts'
import { type Answers, answersOf, isWhole, type Question, steps } from '#app/domain/producer/onboarding.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'
import type { Wizard } from './wizard.tsx'

const questions = steps.filter((step): step is Question => step !== 'check')

export async function loader({ request, params }: LoaderFunctionArgs) {
  const draft = await findDraft(await requireActor(request, 'volunteer'), params.draftId ?? '')
  const phone = draft?.content.contact?.value.phone
  return { isPhoneShared: draft && phone ? await isPhoneShared({ communityId: draft.communityId, phone }) : false }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'volunteer')
  const { draftId = '' } = params
  const finished = await finishDraft(actor, draftId)
  if (finished.ok) return redirect(`/desk/makers/${finished.value.producerId}`)
  if (finished.refusal.code === 'not_found') throw notFound()
  return redirect(`/desk/makers/new/${draftId}/${finished.refusal.step}`)
}

/** Everything said back in words, before it counts. */
export default function Check() {
  const { desk } = useWords()
  const lang = useLang()
  const words = desk.onboarding
  const { draftId, content } = useOutletContext<Wizard>()
  const { isPhoneShared } = useLoaderData<typeof loader>()
  const answers = answersOf(content)
  const said = questions.flatMap((question) => answerWords(question, answers, desk))
  return (
    <div className="mt-4 flex flex-col gap-6">
      <h1 className="text-28">{words.check.title}</h1>
      <ListenButton sentences={said} lang={lang} about={words.check.title} />
      <ul className="flex flex-col">
        {questions.map((question) => (
          <Line key={question} question={question} answers={answers} draftId={draftId} />
        ))}
      </ul>
      {isPhoneShared && <p className="rounded-card border-2 border-marigold bg-raised p-4">{words.contact.shared}</p>}
      <WhatFollows answers={answers} />
      {isWhole(answers) && (
        <Form method="post">
          <SubmitButton>{words.check.confirm}</SubmitButton>
        </Form>
      )}
      <Link to={`/desk/makers/new/${draftId}/drop`} className="inline-flex min-h-11 items-center text-16 text-lac">
        {words.drop.button}
      </Link>
    </div>
  )
}

function Line({ question, answers, draftId }: { question: Question; answers: Answers; draftId: string }) {
  const { common, desk } = useWords()
  const { check } = desk.onboarding
  const lines = answerWords(question, answers, desk)
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 border-sand border-b py-3">
      <div className="min-w-0 flex-1">
        <h2 className="font-normal text-16 text-muted">{check.questions[question]}</h2>
        {lines.length > 0 ? (
          lines.map((line) => <p key={line}>{line}</p>)
        ) : (
          <p className="font-bold text-lac">{check.stillOpen}</p>
        )}
      </div>
      <Link
        to={`/desk/makers/new/${draftId}/${question}`}
        aria-label={check.change(check.questions[question])}
        className="inline-flex min-h-11 min-w-11 items-center justify-end text-16"
      >
        {common.edit}
      </Link>
    </li>
  )
}

/** Said before the button is pressed: what will be seen of them, or that nothing will. */
function WhatFollows({ answers }: { answers: Answers }) {
  const { check } = useWords().desk.onboarding
  if (!answers.consent || !answers.name) return null
  const goesUp = answers.consent.given.includes('shop')
  return <p className="font-bold">{goesUp ? check.willBePublic(answers.name.callName) : check.notPublic}</p>
}
