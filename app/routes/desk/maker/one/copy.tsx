import type { ActionFunctionArgs } from '@remix-run/node'
import { Form, useActionData } from '@remix-run/react'
import { DataCopy } from '#app/components/desk/maker/data-copy.tsx'
import { useMaker } from '#app/components/desk/maker/use-maker.ts'
import { SubmitButton } from '#app/components/form/submit-button.tsx'
import { useWords } from '#app/components/language.tsx'
import { copyOfData } from '#app/domain/producer/record.server.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'

/** A post, since making a copy is written down. */
export async function action({ request, params }: ActionFunctionArgs) {
  const copy = await copyOfData(await requireActor(request, 'volunteer'), params.makerId ?? '')
  if (!copy) throw notFound()
  return { copy }
}

export default function CopyPage() {
  const { maker } = useMaker()
  const words = useWords().desk.maker.copy
  const copy = useActionData<typeof action>()?.copy
  return (
    <div className="flex flex-col gap-6">
      <h1 className="text-28">{words.title(maker.callName)}</h1>
      {copy ? (
        <DataCopy copy={copy} />
      ) : (
        <Form method="post" className="flex flex-col gap-4">
          <p>{words.intro}</p>
          <SubmitButton>{words.make}</SubmitButton>
        </Form>
      )}
      <Form method="post" action={`/desk/makers/${maker.id}/copy.json`} reloadDocument>
        <SubmitButton kind="quiet">{words.download}</SubmitButton>
      </Form>
    </div>
  )
}
