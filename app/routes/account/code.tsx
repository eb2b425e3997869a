import { useForm } from '@conform-to/react'
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { Field } from '#app/components/form/field.tsx'
import { FormFrame } from '#app/components/form/form-frame.tsx'
import { SubmitButton } from '#app/components/form/submit-button.tsx'
import { useWords } from '#app/components/language.tsx'
import { type CodeRefused, signInByCode } from '#app/domain/person/code.server.ts'
import type { Phrases } from '#app/i18n/phrases.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { localPath } from '#app/lib/local-path.ts'
import { arabicDigits } from '#app/lib/text.ts'
import { parseFormData } from '../form.server.ts'
import { languageOf } from '../language.server.ts'
import { forgetAddress, rememberAddress, rememberedAddress } from './code-cookie.server.ts'
import { sendCodeLetter } from './code-letter.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export function loader({ request }: LoaderFunctionArgs) {
  const email = rememberedAddress(request)
  const query = new URL(request.url).searchParams
  const next = localPath(query.get('next'))
  if (!email) throw redirect(`/account/sign-in${next ? `?next=${encodeURIComponent(next)}` : ''}`)
  const wait = Number(query.get('wait'))
  return {
    email,
    wait: Number.isInteger(wait) && wait > 0 ? wait : null,
    again: query.has('again'),
    title: wordsIn(languageOf(request)).account.code.title,
  }
}

const CodeForm = z.object({
  code: z.string().transform((typed) => arabicDigits(typed).replace(/\D/g, '')),
})

/** Tries the code, or sends another one (`intent=again`). */
export async function action({ request, context }: ActionFunctionArgs) {
  const email = rememberedAddress(request)
  if (!email) throw redirect('/account/sign-in')
  const lang = languageOf(request)
  const words = wordsIn(lang).account.code
  const next = localPath(new URL(request.url).searchParams.get('next'))
  const sent = await request.formData()
  if (sent.get('intent') === 'again') return sendAgain(email, { lang, from: context.address, next })
  const form = parseFormData(sent, lang, CodeForm)
  if (!form.ok) return form.answer
  const signedIn = await signInByCode(request, { email, code: form.value.code, from: context.address })
  if (!signedIn.ok) return form.refuse({ fields: { code: refusalIn(words, signedIn.refusal) } })
  signedIn.value.append('set-cookie', forgetAddress())
  return redirect(next ?? '/account/home', { headers: signedIn.value })
}

async function sendAgain(
  email: string,
  { lang, from, next }: { lang: 'th' | 'en'; from: string; next: string | null },
) {
  const sent = await sendCodeLetter(email, lang, from)
  const onward = new URLSearchParams(next ? { next } : {})
  if (sent.ok) onward.set('again', '')
  else if (sent.refusal.why === 'wait') onward.set('wait', String(sent.refusal.seconds))
  else throw redirect('/account/sign-in')
  return redirect(`/account/code?${onward}`, { headers: { 'set-cookie': rememberAddress(email) } })
}

function refusalIn(words: Phrases['account']['code'], refusal: CodeRefused): string {
  return refusal.why === 'wait' ? words.tooManyTries(refusal.seconds) : words.refused[refusal.why]
}

export default function Code() {
  const { email, wait, again } = useLoaderData<typeof loader>()
  const words = useWords().account.code
  const lastResult = useActionData<typeof action>()?.lastResult
  const [form, fields] = useForm<z.input<typeof CodeForm>>({ id: 'code', ...(lastResult ? { lastResult } : {}) })
  return (
    <>
      <h1 className="mt-6 mb-2 text-28">{words.title}</h1>
      <p className="mb-6">{again ? words.sentAgain(email) : words.sent(email)}</p>
      <FormFrame form={form} labels={{ code: words.code }}>
        <Field
          field={fields.code}
          label={words.code}
          hint={words.hint}
          comfort={{ autoComplete: 'one-time-code', inputMode: 'numeric' }}
        />
        <SubmitButton>{words.enter}</SubmitButton>
      </FormFrame>
      <section aria-label={words.notThere} className="mt-8 grid gap-3 border-sand border-t pt-6">
        <p className="text-muted">{words.notThere}</p>
        {wait && <p role="status">{words.wait(wait)}</p>}
        <Form method="post">
          <SubmitButton kind="quiet" name="intent" value="again">
            {words.sendAgain}
          </SubmitButton>
        </Form>
        <Link to="/account/sign-in" className="inline-flex min-h-11 items-center">
          {words.otherAddress}
        </Link>
      </section>
    </>
  )
}
