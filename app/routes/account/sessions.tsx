import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { SubmitButton } from '#app/components/form/submit-button.tsx'
import { useLang, useWords } from '#app/components/language.tsx'
import { endOtherSessions, endSession, listSessions } from '#app/domain/person/account.server.ts'
import { formatMoment } from '#app/i18n/dates.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { notFound } from '#app/routes/doorman.server.ts'
import { languageOf } from '#app/routes/language.server.ts'
import { deviceOf } from './device.ts'
import { requireSession } from './own.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function loader({ request }: LoaderFunctionArgs) {
  const { id, actor } = await requireSession(request)
  const sessions = (await listSessions(actor)).map(({ userAgent, ...session }) => ({
    ...session,
    device: deviceOf(userAgent),
    isThis: session.id === id,
  }))
  return { sessions, title: wordsIn(languageOf(request)).account.sessions.title }
}

/** Ends one session, or all others (`intent=others`). */
export async function action({ request }: ActionFunctionArgs) {
  const { id, actor } = await requireSession(request)
  const form = await request.formData()
  if (form.get('intent') === 'others') await endOtherSessions(actor, id)
  else if (!(await endSession(actor, String(form.get('session'))))) throw notFound()
  return redirect('/account/sessions')
}

export default function Sessions() {
  const { sessions } = useLoaderData<typeof loader>()
  const words = useWords().account.sessions
  const lang = useLang()
  return (
    <>
      <h1 className="mt-6 mb-2 text-28">{words.title}</h1>
      <p className="mb-6 text-muted">{words.intro}</p>
      <ul className="mb-6 grid gap-3">
        {sessions.map(({ id, createdAt, device, isThis }) => (
          <li key={id} className="rounded-card border border-sand bg-raised p-4">
            <p className="font-bold">
              {device ?? words.unknownDevice}
              {isThis && <span className="ml-2 font-normal text-pandan">{words.thisOne}</span>}
            </p>
            <p className="text-16 text-muted">{words.since(formatMoment(lang, new Date(createdAt)))}</p>
            {!isThis && (
              <Form method="post" className="mt-2">
                <input type="hidden" name="session" value={id} />
                <SubmitButton kind="danger">{words.end}</SubmitButton>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <Form method="post">
          <SubmitButton kind="danger" name="intent" value="others">
            {words.endOthers}
          </SubmitButton>
        </Form>
      )}
    </>
  )
}
