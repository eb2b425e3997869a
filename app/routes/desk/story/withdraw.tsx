import { type SubmissionResult, useForm } from '@conform-to/react'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { TextArea } from '#app/components/form/field.tsx'
import { FormFrame } from '#app/components/form/form-frame.tsx'
import { SubmitButton } from '#app/components/form/submit-button.tsx'
import { Say } from '#app/components/in-lang.tsx'
import { useWords } from '#app/components/language.tsx'
import { findStory } from '#app/domain/story/desk.server.ts'
import { withdrawStory } from '#app/domain/story/withdraw.server.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'
import { parseForm } from '#app/routes/form.server.ts'
import { noteForm } from './values.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'volunteer', 'committee', 'staff')
  const story = await findStory(actor, params.id ?? '')
  if (!story) throw notFound()
  if (!story.can.includes('withdraw')) throw redirect(`/desk/stories/${story.id}`)
  return { id: story.id, title: story.title }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'volunteer', 'committee', 'staff')
  const form = await parseForm(request, noteForm)
  if (!form.ok) return form.answer
  const id = params.id ?? ''
  const outcome = await withdrawStory(actor, id, { reason: form.value.note })
  if (!outcome.ok && outcome.refusal.code === 'not_found') throw notFound()
  return redirect(`/desk/stories/${id}`)
}

/** Says what follows, asks why, and takes it down. */
export default function Withdraw() {
  const { id, title } = useLoaderData<typeof loader>()
  const came = useActionData<{ lastResult: SubmissionResult }>()
  const { common, desk } = useWords()
  const words = desk.story.withdraw
  const [form, fields] = useForm<{ note: string }>({
    id: 'story-withdraw',
    lastResult: came?.lastResult,
    shouldRevalidate: 'onSubmit',
  })
  return (
    <>
      <Link to={`/desk/stories/${id}`} className="inline-flex min-h-11 items-center text-16">
        ‹ {common.back}
      </Link>
      <h1 className="mt-4 text-28">{words.title}</h1>
      <p className="mt-2 font-bold">
        <Say told={title} />
      </p>
      <p className="mt-2">{words.says}</p>
      <div className="mt-6">
        <FormFrame form={form} labels={{ note: words.reason }}>
          <TextArea field={fields.note} label={words.reason} hint={words.reasonHint} rows={3} lang="th" />
          <SubmitButton kind="danger">{words.button}</SubmitButton>
        </FormFrame>
      </div>
    </>
  )
}
