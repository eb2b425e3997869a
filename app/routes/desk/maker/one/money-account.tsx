import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { useTold } from '#app/components/in-lang.tsx'
import { useWords } from '#app/components/language.tsx'
import { PayeeAccountPage } from '#app/components/money/payee-form.tsx'
import { requireActor } from '#app/routes/doorman.server.ts'
import { answerPayee, loadPayee } from '#app/routes/payee-page.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireActor(request, 'volunteer')
  return { page: await loadPayee(request, params.makerId ?? ''), now: new Date() }
}

/** The volunteer types for a maker who agreed to that; the volunteer proves who they are as anybody does. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  await requireActor(request, 'volunteer')
  const producerId = params.makerId ?? ''
  const next = `/desk/makers/${producerId}/money`
  return answerPayee(request, { producerId, here: `${next}/account`, next, from: context.address })
}

export default function MakerMoneyAccount() {
  const { page, now } = useLoaderData<typeof loader>()
  const words = useWords().money.own
  const answer = useActionData<typeof action>()
  const name = useTold({ th: page.producer.callName, en: page.producer.nameEn }).text
  return (
    <>
      <p>
        <Link to={`/desk/makers/${page.producer.id}/money`} className="inline-flex min-h-11 items-center">
          {words.titleOf(name)}
        </Link>
      </p>
      <PayeeAccountPage page={page} now={now} answer={answer} isHelped />
    </>
  )
}
