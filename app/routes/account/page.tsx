import { useForm } from '@conform-to/react'
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { OwnRoles } from '#app/components/account/own-roles.tsx'
import { buttonLook } from '#app/components/button-look.ts'
import { Choice } from '#app/components/form/choice.tsx'
import { Field } from '#app/components/form/field.tsx'
import { FormFrame } from '#app/components/form/form-frame.tsx'
import { SubmitButton } from '#app/components/form/submit-button.tsx'
import { useWords } from '#app/components/language.tsx'
import { changeOwnAccount, findOwnAccount } from '#app/domain/person/account.server.ts'
import { listOwnGrants } from '#app/domain/person/grant-list.server.ts'
import { hasLine } from '#app/domain/person/line.server.ts'
import { accountCodeOf, homeOf } from '#app/domain/person/rules.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { requireActor } from '#app/routes/doorman.server.ts'
import { parseForm } from '#app/routes/form.server.ts'
import { line } from '#app/routes/form-values.ts'
import { languageCookie, languageOf } from '#app/routes/language.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const [account, grants] = await Promise.all([findOwnAccount(actor), listOwnGrants(actor)])
  const { title } = wordsIn(languageOf(request)).account.page
  const query = new URL(request.url).searchParams
  const accountCode = accountCodeOf(actor.id)
  return { account, accountCode, grants, home: homeOf(actor), line: hasLine(), title, lineFailed: query.has('error') }
}

const AccountForm = z.object({ name: line(80), language: z.enum(['th', 'en']) })

/** Changes name and language; the language of the pages follows. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const form = await parseForm(request, AccountForm)
  if (!form.ok) return form.answer
  await changeOwnAccount(actor, form.value)
  return redirect('/account', { headers: { 'set-cookie': languageCookie(form.value.language) } })
}

export default function AccountPage() {
  const { account, accountCode, grants, home, line: canLine, lineFailed } = useLoaderData<typeof loader>()
  const { account: words, common } = useWords()
  const lastResult = useActionData<typeof action>()?.lastResult
  const [form, fields] = useForm<z.input<typeof AccountForm>>({
    id: 'account',
    defaultValue: { name: account.name, language: account.language },
    ...(lastResult ? { lastResult } : {}),
  })
  return (
    <>
      <h1 className="mt-6 mb-2 text-28">{words.page.title}</h1>
      {account.email && <p className="mb-6 text-muted">{account.email}</p>}
      {home !== '/account' && (
        <p className="mb-8">
          <Link to={home} className={buttonLook()}>
            {words.page.toWork}
          </Link>
        </p>
      )}
      <FormFrame form={form} labels={{ name: words.page.name, language: words.page.language }}>
        <Field field={fields.name} label={words.page.name} comfort={{ autoComplete: 'name' }} />
        <Choice
          field={fields.language}
          label={words.page.language}
          options={(['th', 'en'] as const).map((value) => ({ value, label: words.page.languages[value] }))}
        />
        <SubmitButton kind="quiet">{common.save}</SubmitButton>
      </FormFrame>
      <OwnRoles grants={grants} accountCode={accountCode} />
      <section aria-labelledby="ways-in" className="mt-10">
        <h2 id="ways-in" className="text-22">
          {words.page.waysIn}
        </h2>
        {lineFailed && (
          <p role="alert" className="my-2 font-bold text-lac">
            {words.line.notLinked}
          </p>
        )}
        <p className="flex flex-col">
          <Link to="/account/passkeys" className="inline-flex min-h-11 items-center">
            {words.passkeys.title}
          </Link>
          <Link to="/account/sessions" className="inline-flex min-h-11 items-center">
            {words.sessions.title}
          </Link>
          {account.hasLine && <span className="py-2">{words.line.linked}</span>}
          {canLine && !account.hasLine && (
            <a href="/account/line" className="inline-flex min-h-11 items-center">
              {words.line.link}
            </a>
          )}
        </p>
      </section>
      <Form method="post" action="/account/sign-out" reloadDocument className="mt-8">
        <SubmitButton kind="quiet">{common.signOut}</SubmitButton>
      </Form>
      <p className="mt-8">
        <Link to="/account/leave" className="inline-flex min-h-11 items-center">
          {words.leave.title}
        </Link>
      </p>
    </>
  )
}
