import { useForm } from '@conform-to/react'
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { DemoPeople } from '#app/components/account/demo-people.tsx'
import { OtherWays } from '#app/components/account/other-ways.tsx'
import { Field } from '#app/components/form/field.tsx'
import { FormFrame } from '#app/components/form/form-frame.tsx'
import { SubmitButton } from '#app/components/form/submit-button.tsx'
import { useWords } from '#app/components/language.tsx'
import { listDemoPeople } from '#app/domain/person/demo.server.ts'
import { hasLine } from '#app/domain/person/line.server.ts'
import { homeOf } from '#app/domain/person/rules.ts'
import { findActor } from '#app/domain/person/session.server.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { localPath } from '#app/lib/local-path.ts'
import { email } from '#app/routes/form-values.ts'
import { languageOf } from '#app/routes/language.server.ts'
import { parseForm } from '../form.server.ts'
import { rememberAddress } from './code-cookie.server.ts'
import { sendCodeLetter } from './code-letter.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function loader({ request }: LoaderFunctionArgs) {
  const next = localPath(new URL(request.url).searchParams.get('next'))
  const actor = await findActor(request)
  if (actor) throw redirect(next ?? homeOf(actor))
  return {
    next,
    demo: await listDemoPeople(),
    line: hasLine(),
    lineFailed: new URL(request.url).searchParams.has('error'),
    title: wordsIn(languageOf(request)).account.signIn.title,
  }
}

const SignInForm = z.object({ email })

/** Sends a code and goes on to the page that asks for it; the answer is the same for every address. */
export async function action({ request, context }: ActionFunctionArgs) {
  const lang = languageOf(request)
  const words = wordsIn(lang).account.code
  const next = localPath(new URL(request.url).searchParams.get('next'))
  const form = await parseForm(request, SignInForm)
  if (!form.ok) return form.answer
  const sent = await sendCodeLetter(form.value.email, lang, context.address)
  const onward = new URLSearchParams(next ? { next } : {})
  if (!sent.ok) {
    if (sent.refusal.why !== 'wait') return form.refuse({ fields: { email: words.notSent[sent.refusal.why] } })
    onward.set('wait', String(sent.refusal.seconds))
  }
  return redirect(`/account/code?${onward}`, { headers: { 'set-cookie': rememberAddress(form.value.email) } })
}

export default function SignIn() {
  const { next, demo, line, lineFailed } = useLoaderData<typeof loader>()
  const { account } = useWords()
  const words = account.signIn
  const lastResult = useActionData<typeof action>()?.lastResult
  const [form, fields] = useForm<z.input<typeof SignInForm>>({ id: 'sign-in', ...(lastResult ? { lastResult } : {}) })
  return (
    <>
      <h1 className="mt-6 mb-2 text-28">{words.title}</h1>
      <p className="mb-6 text-muted">{words.intro}</p>
      {lineFailed && (
        <p role="alert" className="mb-6 font-bold text-lac">
          {account.line.failed}
        </p>
      )}
      <FormFrame form={form} labels={{ email: words.email }}>
        <Field
          field={fields.email}
          type="email"
          label={words.email}
          hint={words.emailHint}
          comfort={{ autoComplete: 'email', inputMode: 'email', autoCapitalize: 'none' }}
        />
        <SubmitButton>{words.send}</SubmitButton>
      </FormFrame>
      <OtherWays next={next} line={line} />
      {demo && <DemoPeople groups={demo} next={next} />}
    </>
  )
}
