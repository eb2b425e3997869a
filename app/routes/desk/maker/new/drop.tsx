import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { Form, useOutletContext } from '@remix-run/react'
import { forgetKept } from '#app/components/desk/kept-text.ts'
import { SubmitButton } from '#app/components/form/submit-button.tsx'
import { useWords } from '#app/components/language.tsx'
import { dropDraft } from '#app/domain/producer/draft.server.ts'
import { requireActor } from '#app/routes/doorman.server.ts'
import type { Wizard } from './wizard.tsx'

export async function action({ request, params }: ActionFunctionArgs) {
  await dropDraft(await requireActor(request, 'volunteer'), params.draftId ?? '')
  return redirect('/desk/makers')
}

export default function Drop() {
  const { onboarding } = useWords().desk
  const { draftId, content } = useOutletContext<Wizard>()
  const name = content.name?.value.callName ?? onboarding.unnamed
  return (
    <Form method="post" className="mt-4 flex flex-col gap-6" onSubmit={() => forgetKept(`draft:${draftId}:`)}>
      <h1 className="text-28">{onboarding.drop.title(name)}</h1>
      <p>{onboarding.drop.note}</p>
      <SubmitButton kind="danger">{onboarding.drop.button}</SubmitButton>
    </Form>
  )
}
