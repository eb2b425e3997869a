import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { makePasskey } from '#app/components/account/passkey-browser.ts'
import { PasskeyButton } from '#app/components/account/passkey-button.tsx'
import { Empty } from '#app/components/empty.tsx'
import { boxLook } from '#app/components/form/question.tsx'
import { SubmitButton } from '#app/components/form/submit-button.tsx'
import { useLang, useWords } from '#app/components/language.tsx'
import type { Actor } from '#app/domain/person/actor.ts'
import { addPasskey, listPasskeys, removePasskey, renamePasskey } from '#app/domain/person/passkey.server.ts'
import { formatDay } from '#app/i18n/dates.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { cleanLine } from '#app/lib/text.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'
import { languageOf } from '#app/routes/language.server.ts'
import { MadePasskey, readCredential } from './credential.ts'
import { deviceOf } from './device.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }]

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  return { passkeys: await listPasskeys(actor), title: wordsIn(languageOf(request)).account.passkeys.title }
}

/** Keeps a new passkey (`credential`), or renames or removes one of one's own. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const form = await request.formData()
  const id = String(form.get('id'))
  if (form.has('credential')) return add(request, actor, form)
  const name = cleanLine(String(form.get('name') ?? '')).slice(0, 60)
  const found =
    form.get('intent') === 'remove' ? await removePasskey(actor, id) : await renamePasskey(actor, id, name || '–')
  if (!found) throw notFound()
  return redirect('/account/passkeys')
}

async function add(request: Request, actor: Actor, form: FormData) {
  const words = wordsIn(languageOf(request)).account.passkeys
  const response = readCredential(form.get('credential'), MadePasskey)
  const name = deviceOf(request.headers.get('user-agent'))
  const added = response && (await addPasskey(actor, { response, name }))
  return added?.ok ? redirect('/account/passkeys') : data({ failed: words.notVerified }, { status: 400 })
}

export default function Passkeys() {
  const { passkeys } = useLoaderData<typeof loader>()
  const { account, common } = useWords()
  const words = account.passkeys
  const lang = useLang()
  return (
    <>
      <h1 className="mt-6 mb-2 text-28">{words.title}</h1>
      <p className="mb-6 text-muted">{words.intro}</p>
      {passkeys.length === 0 && <Empty says={words.none} />}
      <ul className="mb-8 grid gap-3">
        {passkeys.map(({ id, name, createdAt }) => (
          <li key={id} className="rounded-card border border-sand bg-raised p-4">
            <Form method="post" className="grid gap-3">
              <input type="hidden" name="id" value={id} />
              <label className="grid gap-1">
                <span className="font-bold">{words.name}</span>
                <input name="name" defaultValue={name ?? ''} maxLength={60} className={boxLook} />
              </label>
              {createdAt && <p className="text-16 text-muted">{words.since(formatDay(lang, new Date(createdAt)))}</p>}
              <p className="flex flex-wrap gap-3">
                <SubmitButton kind="quiet" name="intent" value="rename">
                  {common.save}
                </SubmitButton>
                <SubmitButton kind="danger" name="intent" value="remove">
                  {common.remove}
                </SubmitButton>
              </p>
            </Form>
          </li>
        ))}
      </ul>
      <PasskeyButton kind="main" says={words.add} ask={makePasskey} action="/account/passkeys" />
    </>
  )
}
