import { randomUUID } from 'node:crypto'
import { useForm } from '@conform-to/react'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { ConsentNeeded } from '#app/components/desk/story/consent-needed.tsx'
import { SubjectList } from '#app/components/desk/story/subject-list.tsx'
import { Field } from '#app/components/form/field.tsx'
import { FormFrame } from '#app/components/form/form-frame.tsx'
import { SubmitButton } from '#app/components/form/submit-button.tsx'
import { useTold } from '#app/components/in-lang.tsx'
import { useWords } from '#app/components/language.tsx'
import {
  findSubject,
  type OfferedSubject,
  type StorySubject,
  startStory,
  storySubjects,
} from '#app/domain/story/start.server.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { notFound } from '#app/routes/doorman.server.ts'
import { parseForm, type RefusedForm } from '#app/routes/form.server.ts'
import { languageOf } from '#app/routes/language.server.ts'
import { requireWriter } from './step.server.ts'
import { tellerForm } from './values.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireWriter(request)
  const named = subjectIn(request)
  if (!named) return { id: randomUUID(), subject: null, offered: await storySubjects(actor) }
  const subject = await findSubject(actor, named)
  if (!subject) throw notFound()
  return { id: randomUUID(), subject, offered: null }
}

export async function action({ request }: ActionFunctionArgs): Promise<Response | RefusedForm> {
  const actor = await requireWriter(request)
  const subject = subjectIn(request)
  if (!subject) throw notFound()
  const form = await parseForm(request, tellerForm)
  if (!form.ok) return form.answer
  const begun = await startStory(actor, { subject, ...form.value })
  if (begun.ok) return redirect(`/desk/stories/${begun.value.id}/tell/place`)
  if (begun.refusal.code === 'not_found') throw notFound()
  return form.refuse({ form: wordsIn(languageOf(request)).desk.story.consent.says })
}

/** `?of=maker:<id>`: whom or what the story is about. Makers' and products' pages link here with it. */
function subjectIn(request: Request): StorySubject | null {
  const [kind, id] = new URL(request.url).searchParams.get('of')?.split(':') ?? []
  if (!id || (kind !== 'community' && kind !== 'maker' && kind !== 'product')) return null
  return { kind, id }
}

/** First whose story it is, then who tells it. */
export default function NewStory() {
  const { subject, offered } = useLoaderData<typeof loader>()
  const { common, desk } = useWords()
  return (
    <>
      <Link to={subject ? '/desk/stories/new' : '/desk/stories'} className="inline-flex min-h-11 items-center text-16">
        ‹ {common.back}
      </Link>
      {offered && (
        <>
          <h1 className="mt-4 text-28">{desk.story.subject.title}</h1>
          <SubjectList {...offered} />
        </>
      )}
      {subject && <Teller key={subject.id} subject={subject} />}
    </>
  )
}

function Teller({ subject }: { subject: OfferedSubject }) {
  const { id } = useLoaderData<typeof loader>()
  const came = useActionData<typeof action>()
  const words = useWords().desk.story.teller
  const { text } = useTold(subject.name)
  const [form, fields] = useForm<{ id: string; storytellerName: string }>({
    id: 'story-teller',
    lastResult: came?.lastResult,
    defaultValue: { id, storytellerName: subject.teller ?? '' },
    shouldRevalidate: 'onSubmit',
  })
  return (
    <>
      <h1 className="mt-4 text-28">{words.title}</h1>
      <p className="mt-2 text-muted">{words.about(text)}</p>
      <div className="mt-6">
        {subject.askConsentOf ? (
          <ConsentNeeded makerId={subject.askConsentOf} />
        ) : (
          <FormFrame form={form} labels={{ storytellerName: words.label }}>
            <input type="hidden" name="id" value={fields.id.initialValue ?? id} />
            <Field field={fields.storytellerName} label={words.label} hint={words.hint} />
            <SubmitButton>{words.begin}</SubmitButton>
          </FormFrame>
        )}
      </div>
    </>
  )
}
