import { useForm } from '@conform-to/react'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PublicFields } from '#app/components/community/public-fields.tsx'
import { RegisterFields } from '#app/components/community/register-fields.tsx'
import { FormFrame } from '#app/components/form/form-frame.tsx'
import { SubmitButton } from '#app/components/form/submit-button.tsx'
import { useWords } from '#app/components/language.tsx'
import { createCommunity } from '#app/domain/community/community.server.ts'
import { listDistricts } from '#app/domain/community/list.server.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { answerNotChanged, answerUnsound } from '#app/routes/community-change.server.ts'
import { CommunityForm, type CommunityInput } from '#app/routes/community-form.ts'
import { requireActor } from '#app/routes/doorman.server.ts'
import { parseForm } from '#app/routes/form.server.ts'
import { languageOf } from '#app/routes/language.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, 'staff')
  return { districts: await listDistricts() }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'staff')
  const words = wordsIn(languageOf(request)).office.community
  const form = await parseForm(request, CommunityForm)
  if (!form.ok) return answerUnsound(form.answer)
  const { revision: _, ...facts } = form.value
  const created = await createCommunity(actor, facts)
  if (!created.ok) return answerNotChanged(form, created.refusal, words)
  return redirect(`/office/communities/${created.value.id}?saved`)
}

export default function CommunityNew() {
  const { districts } = useLoaderData<typeof loader>()
  const { office, common } = useWords()
  const answer = useActionData<typeof action>()
  const [form, fields] = useForm<CommunityInput>({
    id: 'community-new',
    defaultValue: { ruleYear: '2564' },
    ...(answer ? { lastResult: answer.lastResult } : {}),
  })
  return (
    <>
      <h1 className="mb-6 text-28">{office.home.add}</h1>
      <FormFrame form={form} labels={office.community.labels}>
        <PublicFields fields={fields} slug={null} />
        <RegisterFields fields={fields} districts={districts} />
        <SubmitButton>{common.save}</SubmitButton>
      </FormFrame>
    </>
  )
}
