import { type ActionFunctionArgs, data, redirect } from '@remix-run/node'
import { signInByPasskey } from '#app/domain/person/passkey.server.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { localPath } from '#app/lib/local-path.ts'
import { notFound } from '#app/routes/doorman.server.ts'
import { languageOf } from '#app/routes/language.server.ts'
import { readCredential, UsedPasskey } from './credential.ts'

/** There is nothing to read here. */
export function loader() {
  throw notFound()
}

/** Signs in by a passkey that the browser has just asked for. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { account } = wordsIn(languageOf(request))
  const form = await request.formData()
  const response = readCredential(form.get('credential'), UsedPasskey)
  if (!response) return data({ failed: account.passkeys.notVerified }, { status: 400 })
  const signedIn = await signInByPasskey(request, { response, from: context.address })
  if (signedIn.ok) return redirect(localPath(form.get('next')) ?? '/account/home', { headers: signedIn.value })
  const { refusal } = signedIn
  const failed = refusal.why === 'wait' ? account.code.tooManyTries(refusal.seconds) : account.passkeys.notVerified
  return data({ failed }, { status: 400 })
}
