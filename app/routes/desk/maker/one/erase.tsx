import { type ActionFunctionArgs, data, redirect } from '@remix-run/node'
import { Form, useActionData } from '@remix-run/react'
import { useMaker } from '#app/components/desk/maker/use-maker.ts'
import { SubmitButton } from '#app/components/form/submit-button.tsx'
import { useWords } from '#app/components/language.tsx'
import { Refused } from '#app/components/money/money-card.tsx'
import { OpenMoneyNote } from '#app/components/money/open-money-note.tsx'
import { eraseMaker } from '#app/domain/producer/erase.server.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'

/** Forgets a maker who asked for it; refused while something of theirs is shown, or money is open. */
export async function action({ request, params }: ActionFunctionArgs) {
  const erased = await eraseMaker(await requireActor(request, 'volunteer'), params.makerId ?? '')
  if (erased.ok) return redirect('/desk/makers', 303)
  if (erased.refusal.code === 'not_found') throw notFound()
  return data({ refusal: erased.refusal }, { status: 409 })
}

export default function Erase() {
  const { maker } = useMaker()
  const words = useWords().desk.maker.erase
  const refusal = useActionData<typeof action>()?.refusal
  return (
    <div className="flex flex-col gap-6">
      <h1 className="text-28">{words.title(maker.callName)}</h1>
      {refusal?.code === 'open_money' && <OpenMoneyNote open={refusal.open} says={words.openMoney} />}
      <Refused says={refusal?.code === 'still_shown' ? words.stillShown : undefined} />
      <p>{words.what}</p>
      <p>{words.kept}</p>
      <Form method="post">
        <SubmitButton kind="danger">{words.button}</SubmitButton>
      </Form>
    </div>
  )
}
