import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form } from '@remix-run/react'
import { SubmitButton } from '#app/components/form/submit-button.tsx'
import { useWords } from '#app/components/language.tsx'
import { signOut } from '#app/domain/person/session.server.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { localPath } from '#app/lib/local-path.ts'
import { requireActor } from '#app/routes/doorman.server.ts'
import { languageOf } from '#app/routes/language.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request)
  return { title: wordsIn(languageOf(request)).common.signOut }
}

/** Ends this session. Somebody who is signed out already is simply sent on. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData()
  return redirect(localPath(form.get('next')) ?? '/', { headers: await signOut(request) })
}

export default function SignOut() {
  const { account, common } = useWords()
  return (
    <Form method="post" reloadDocument>
      <h1 className="mt-6 text-28 font-bold">{account.signOut.title}</h1>
      <p className="mt-2 text-muted">{account.signOut.note}</p>
      <p className="mt-6">
        <SubmitButton>{common.signOut}</SubmitButton>
      </p>
    </Form>
  )
}
