import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { localPath } from '#app/lib/local-path.ts'
import { notFound } from '#app/routes/doorman.server.ts'
import { languageCookie } from '#app/routes/language.server.ts'

/** There is nothing to read here. */
export function loader() {
  throw notFound()
}

/** Remembers the language of the rooms behind sign-in, for anybody, signed in or not. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData()
  const lang = form.get('lang') === 'en' ? 'en' : 'th'
  return redirect(localPath(form.get('next')) ?? '/account', { headers: { 'set-cookie': languageCookie(lang) } })
}
