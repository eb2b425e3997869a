import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { useWords } from '#app/components/language.tsx'
import { PayeeAccountPage } from '#app/components/money/payee-form.tsx'
import { requireActor } from '#app/routes/doorman.server.ts'
import { answerPayee, loadPayee } from '#app/routes/payee-page.server.ts'
import { chosenMaker } from './own-maker.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'seller')
  const { maker, query } = await chosenMaker(request, actor)
  return { page: await loadPayee(request, maker.id), query, now: new Date() }
}

/** Proves who is here, then saves the account. */
export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'seller')
  const { maker, query } = await chosenMaker(request, actor)
  return answerPayee(request, {
    producerId: maker.id,
    here: `/sell/money/account${query}`,
    next: `/sell/money${query}`,
    from: context.address,
  })
}

export default function Account() {
  const { page, query, now } = useLoaderData<typeof loader>()
  const words = useWords().money.own
  const answer = useActionData<typeof action>()
  return (
    <>
      <Link to={`/sell/money${query}`} className="inline-flex min-h-14 items-center">
        {words.back}
      </Link>
      <PayeeAccountPage page={page} now={now} answer={answer} isHelped={false} />
    </>
  )
}
