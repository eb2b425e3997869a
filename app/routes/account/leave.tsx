import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData } from '@remix-run/react'
import { SubmitButton } from '#app/components/form/submit-button.tsx'
import { useWords } from '#app/components/language.tsx'
import { OpenMoneyNote } from '#app/components/money/open-money-note.tsx'
import { leaveForGood } from '#app/domain/person/erase.server.ts'
import { signOut } from '#app/domain/person/session.server.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { requireActor } from '#app/routes/doorman.server.ts'
import { languageOf } from '#app/routes/language.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request)
  return { title: wordsIn(languageOf(request)).account.leave.title }
}

/** Forgets the account, and takes the cookie back; refused while money is open. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const left = await leaveForGood(actor)
  if (!left.ok) return data({ open: left.refusal.open }, { status: 409 })
  return redirect('/', { headers: await signOut(request) })
}

export default function Leave() {
  const { leave: words } = useWords().account
  const open = useActionData<typeof action>()?.open
  return (
    <>
      <h1 className="mt-6 mb-2 text-28">{words.title}</h1>
      {open && <OpenMoneyNote open={open} says={words.openMoney} />}
      <p className="mb-4">{words.what}</p>
      <p className="mb-6">{words.kept}</p>
      <Form method="post" reloadDocument>
        <SubmitButton kind="danger">{words.button}</SubmitButton>
      </Form>
      <p className="mt-4">
        <Link to="/account" className="inline-flex min-h-11 min-w-11 items-center">
          {words.stay}
        </Link>
      </p>
    </>
  )
}
