import { useForm } from '@conform-to/react'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { Conflict } from '#app/components/community/conflict.tsx'
import { PublicFields } from '#app/components/community/public-fields.tsx'
import { FormFrame } from '#app/components/form/form-frame.tsx'
import { SubmitButton } from '#app/components/form/submit-button.tsx'
import { useWords } from '#app/components/language.tsx'
import { changePublicFacts, findForEditing } from '#app/domain/community/community.server.ts'
import { weaveChoice } from '#app/domain/community/weave.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { answerNotChanged, answerUnsound, revisionOf } from '#app/routes/community-change.server.ts'
import { PublicForm, type PublicInput, publicDefaults } from '#app/routes/community-form.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'
import { parseFormData } from '#app/routes/form.server.ts'
import { languageOf } from '#app/routes/language.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'committee', 'staff')
  const found = await findForEditing(actor, params.communityId ?? '')
  if (!found) throw notFound()
  const { id, slug, revision } = found
  const defaults = publicDefaults({ ...found, weave: weaveChoice(found.weave) })
  return { id, slug, revision, defaults, saved: new URL(request.url).searchParams.has('saved') }
}

/** What a community shows of itself is its committee's to say. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'committee', 'staff')
  const lang = languageOf(request)
  const sent = await request.formData()
  const form = parseFormData(sent, lang, PublicForm)
  if (!form.ok) return answerUnsound(form.answer)
  const { revision, ...facts } = form.value
  const id = params.communityId ?? ''
  const changed = await changePublicFacts(actor, { id, revision: revisionOf(sent, revision) }, facts)
  if (!changed.ok) return answerNotChanged(form, changed.refusal, wordsIn(lang).office.community)
  return redirect(`/desk/community/${id}?saved`)
}

export default function OwnCommunity() {
  const { id, slug, revision, defaults, saved } = useLoaderData<typeof loader>()
  const { desk, office, common } = useWords()
  const answer = useActionData<typeof action>()
  const [form, fields] = useForm<PublicInput>({
    id: `community-${revision}`,
    defaultValue: defaults,
    ...(answer ? { lastResult: answer.lastResult } : {}),
  })
  return (
    <>
      <h1 className="text-28">{desk.community.title}</h1>
      <p className="mb-2 text-muted">{desk.community.intro}</p>
      <p className="mb-6 flex flex-wrap gap-x-5">
        <Link to={`/desk/community/${id}/history`} className="inline-flex min-h-11 min-w-11 items-center">
          {office.community.links.history}
        </Link>
        <a href={`/communities/${encodeURIComponent(slug)}`} className="inline-flex min-h-11 min-w-11 items-center">
          {office.community.links.shop}
        </a>
      </p>
      {saved && !answer && (
        <p role="status" className="mb-4 font-bold text-pandan">
          {office.community.saved}
        </p>
      )}
      <FormFrame form={form} labels={office.community.labels}>
        {answer?.conflict && <Conflict conflict={answer.conflict} />}
        <input type="hidden" name="revision" value={revision} />
        <PublicFields fields={fields} slug={slug} />
        <SubmitButton>{common.save}</SubmitButton>
      </FormFrame>
    </>
  )
}
