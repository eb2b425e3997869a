import { useForm } from '@conform-to/react'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Conflict } from '#app/components/community/conflict.tsx'
import { PublicFields } from '#app/components/community/public-fields.tsx'
import { RegisterFields } from '#app/components/community/register-fields.tsx'
import { FormFrame } from '#app/components/form/form-frame.tsx'
import { SubmitButton } from '#app/components/form/submit-button.tsx'
import { useWords } from '#app/components/language.tsx'
import { CommunityLinks } from '#app/components/office/community-links.tsx'
import { changeCommunity, findForEditing } from '#app/domain/community/community.server.ts'
import { listDistricts } from '#app/domain/community/list.server.ts'
import { weaveChoice } from '#app/domain/community/weave.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { answerNotChanged, answerUnsound, revisionOf } from '#app/routes/community-change.server.ts'
import { CommunityForm, type CommunityInput, communityDefaults } from '#app/routes/community-form.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'
import { parseFormData } from '#app/routes/form.server.ts'
import { languageOf } from '#app/routes/language.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'staff')
  const [found, districts] = await Promise.all([findForEditing(actor, params.id ?? ''), listDistricts()])
  if (!found) throw notFound()
  const { id, slug, nameTh, revision } = found
  const defaults = communityDefaults({ ...found, weave: weaveChoice(found.weave) })
  const saved = new URL(request.url).searchParams.has('saved')
  return { id, slug, nameTh, revision, defaults, districts, saved }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'staff')
  const lang = languageOf(request)
  const sent = await request.formData()
  const form = parseFormData(sent, lang, CommunityForm)
  if (!form.ok) return answerUnsound(form.answer)
  const { revision, ...facts } = form.value
  const id = params.id ?? ''
  const changed = await changeCommunity(actor, { id, revision: revisionOf(sent, revision) }, facts)
  if (!changed.ok) return answerNotChanged(form, changed.refusal, wordsIn(lang).office.community)
  return redirect(`/office/communities/${id}?saved`)
}

export default function CommunityEdit() {
  const { id, slug, nameTh, revision, defaults, districts, saved } = useLoaderData<typeof loader>()
  const { office, common } = useWords()
  const answer = useActionData<typeof action>()
  const [form, fields] = useForm<CommunityInput>({
    id: `community-${revision}`,
    defaultValue: defaults,
    ...(answer ? { lastResult: answer.lastResult } : {}),
  })
  return (
    <>
      <h1 className="text-28">{nameTh}</h1>
      <CommunityLinks id={id} slug={slug} />
      {saved && !answer && (
        <p role="status" className="my-4 font-bold text-pandan">
          {office.community.saved}
        </p>
      )}
      <FormFrame form={form} labels={office.community.labels}>
        {answer?.conflict && <Conflict conflict={answer.conflict} />}
        <input type="hidden" name="revision" value={revision} />
        <PublicFields fields={fields} slug={slug} />
        <RegisterFields fields={fields} districts={districts} />
        <SubmitButton>{common.save}</SubmitButton>
      </FormFrame>
    </>
  )
}
