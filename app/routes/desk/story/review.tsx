import { type SubmissionResult, useForm } from '@conform-to/react'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { Refusals } from '#app/components/desk/refusals.tsx'
import { AsInShop } from '#app/components/desk/story/as-in-shop.tsx'
import { TextArea } from '#app/components/form/field.tsx'
import { FormFrame } from '#app/components/form/form-frame.tsx'
import { SubmitButton } from '#app/components/form/submit-button.tsx'
import { useWords } from '#app/components/language.tsx'
import { findStory } from '#app/domain/story/desk.server.ts'
import { approveStory, askChanges, type ReviewRefusal } from '#app/domain/story/review.server.ts'
import { readVersion } from '#app/domain/story/version.server.ts'
import { wordsIn } from '#app/i18n/words.ts'
import type { Outcome } from '#app/lib/outcome.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'
import { parseFormData } from '#app/routes/form.server.ts'
import { languageOf } from '#app/routes/language.server.ts'
import { noteForm } from './values.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'committee')
  const story = await findStory(actor, params.id ?? '')
  if (!story) throw notFound()
  const { id, versionId, number, stage, isMine, can } = story
  if (stage !== 'in_review') throw redirect(`/desk/stories/${id}`)
  const reading = await readVersion(actor, id, number)
  if (!reading) throw notFound()
  return { story: { id, versionId, number, isMine, mayAnswer: can.includes('approve') }, reading }
}

interface Answered {
  readonly said?: string
  readonly lastResult?: SubmissionResult
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'committee')
  const sent = await request.formData()
  const [id, versionId] = [params.id ?? '', String(sent.get('version'))]
  if (sent.get('answer') === 'approve') return answered(request, id, await approveStory(actor, { id, versionId }))
  const form = parseFormData(sent, languageOf(request), noteForm)
  if (!form.ok) return form.answer
  return answered(request, id, await askChanges(actor, { id, versionId, note: form.value.note }))
}

function answered(request: Request, id: string, outcome: Outcome<true, ReviewRefusal>) {
  if (outcome.ok) return redirect(`/desk/stories/${id}`)
  const { code } = outcome.refusal
  if (code === 'not_found') throw notFound()
  const { review } = wordsIn(languageOf(request)).desk.story
  const said = { own_words: review.own, no_consent: review.noConsent, not_now: review.notNow }[code]
  return data({ said }, { status: code === 'not_now' ? 409 : 400 })
}

/** The committee reads it as everybody would, with its sources, and answers. */
export default function Review() {
  const { story, reading } = useLoaderData<typeof loader>()
  const came = useActionData<Answered>()
  const { common, desk } = useWords()
  const { review, overview } = desk.story
  return (
    <>
      <Link to="/desk/stories" className="inline-flex min-h-11 items-center text-16">
        ‹ {common.back}
      </Link>
      <h1 className="mt-4 text-28">{review.title}</h1>
      <p className="mt-2">{review.says}</p>
      {story.number > 1 && (
        <Link
          to={`/desk/stories/${story.id}/compare?from=${story.number - 1}&to=${story.number}`}
          className="inline-flex min-h-11 items-center"
        >
          {overview.compare(story.number - 1, story.number)}
        </Link>
      )}
      <AsInShop story={reading} />
      <section className="mt-8 flex flex-col gap-6">
        <Refusals said={came?.said ? [came.said] : []} />
        {story.isMine && <p className="rounded-card border-2 border-marigold bg-raised p-4">{review.own}</p>}
        {story.mayAnswer && <Answers versionId={story.versionId} lastResult={came?.lastResult} />}
      </section>
    </>
  )
}

function Answers({ versionId, lastResult }: { versionId: string; lastResult: SubmissionResult | undefined }) {
  const { review } = useWords().desk.story
  const [form, fields] = useForm<{ note: string }>({ id: 'story-note', lastResult, shouldRevalidate: 'onSubmit' })
  return (
    <>
      <Form method="post">
        <input type="hidden" name="version" value={versionId} />
        <SubmitButton name="answer" value="approve">
          {review.approve}
        </SubmitButton>
      </Form>
      <FormFrame form={form} labels={{ note: review.note }}>
        <input type="hidden" name="version" value={versionId} />
        <TextArea field={fields.note} label={review.note} hint={review.noteHint} rows={4} lang="th" />
        <SubmitButton kind="quiet" name="answer" value="ask">
          {review.ask}
        </SubmitButton>
      </FormFrame>
    </>
  )
}
