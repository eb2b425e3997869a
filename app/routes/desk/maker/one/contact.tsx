import { type SubmissionResult, useForm } from '@conform-to/react'
import { type ActionFunctionArgs, data, redirect } from '@remix-run/node'
import { Form, useActionData } from '@remix-run/react'
import { z } from 'zod'
import { useMaker } from '#app/components/desk/maker/use-maker.ts'
import { Field, TextArea } from '#app/components/form/field.tsx'
import { FormFrame } from '#app/components/form/form-frame.tsx'
import { SubmitButton } from '#app/components/form/submit-button.tsx'
import { useWords } from '#app/components/language.tsx'
import { type Contact, changeContact, viewContact } from '#app/domain/producer/contact.server.ts'
import { findMaker } from '#app/domain/producer/producer.server.ts'
import { showPhone } from '#app/domain/producer/rules.ts'
import type { Phrases } from '#app/i18n/phrases.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'
import { parseFormData } from '#app/routes/form.server.ts'
import { count, lines } from '#app/routes/form-values.ts'
import { languageOf } from '#app/routes/language.server.ts'
import { email, phone } from '../contact-values.ts'

const schema = (words: Phrases) =>
  z.object({
    phone: phone(words).optional(),
    email: email.optional(),
    whereText: lines(300).optional(),
    revision: count(1, 1_000_000),
  })

interface Came {
  readonly contact?: Contact
  readonly revision?: number
  readonly lastResult?: SubmissionResult
}

/** Looking is a post: each look is written down, and a page that loads ahead or again must not be one. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'volunteer')
  const { makerId = '' } = params
  const sent = await request.formData()
  if (sent.get('intent') !== 'save') {
    const contact = await viewContact(actor, makerId)
    const maker = await findMaker(actor, makerId)
    if (!contact || !maker) throw notFound()
    return data<Came>({ contact, revision: maker.revision })
  }
  const lang = languageOf(request)
  const form = parseFormData(sent, lang, schema)
  if (!form.ok) return form.answer
  const { revision, ...given } = form.value
  const contact = { phone: given.phone ?? null, email: given.email ?? null, whereText: given.whereText ?? null }
  const changed = await changeContact(actor, makerId, { contact, revision })
  if (changed.ok) return redirect(`/desk/makers/${makerId}`)
  if (changed.refusal.code === 'not_found') throw notFound()
  return form.refuse({ form: wordsIn(lang).desk.maker.contact.conflict })
}

export default function ContactPage() {
  const { maker } = useMaker()
  const words = useWords().desk.maker.contact
  const came = useActionData<Came>()
  return (
    <div className="flex flex-col gap-6">
      <h1 className="text-28">{words.title}</h1>
      {came?.contact && <Shown contact={came.contact} />}
      {!came && (
        <Form method="post" className="flex flex-col gap-4">
          <p>{words.note}</p>
          <SubmitButton name="intent" value="show">
            {words.open}
          </SubmitButton>
        </Form>
      )}
      {came && <ContactForm came={came} revision={came.revision ?? maker.revision} />}
    </div>
  )
}

const reachable = 'inline-flex min-h-11 items-center'

function Shown({ contact }: { contact: Contact }) {
  const { desk } = useWords()
  const { contact: asked } = desk.onboarding
  const { none, where } = desk.maker.contact
  return (
    <dl className="flex flex-col gap-3 rounded-card border border-sand bg-raised p-4">
      <dt className="text-16 text-muted">{asked.phone}</dt>
      <dd>
        {contact.phone ? (
          <a className={reachable} href={`tel:${contact.phone}`}>
            {showPhone(contact.phone)}
          </a>
        ) : (
          none
        )}
      </dd>
      <dt className="text-16 text-muted">{asked.email}</dt>
      <dd>
        {contact.email ? (
          <a className={reachable} href={`mailto:${contact.email}`}>
            {contact.email}
          </a>
        ) : (
          none
        )}
      </dd>
      <dt className="text-16 text-muted">{where}</dt>
      <dd className="whitespace-pre-line">{contact.whereText ?? none}</dd>
    </dl>
  )
}

function ContactForm({ came, revision }: { came: Came; revision: number }) {
  const { common, desk } = useWords()
  const { contact: asked, place } = desk.onboarding
  const words = desk.maker.contact
  const { contact } = came
  const [form, fields] = useForm({
    id: 'maker-contact',
    lastResult: came.lastResult,
    defaultValue: {
      phone: contact?.phone ? showPhone(contact.phone) : '',
      email: contact?.email ?? '',
      whereText: contact?.whereText ?? '',
    },
  })
  return (
    <section className="flex flex-col gap-4">
      <h2 className="text-22">{words.change}</h2>
      <FormFrame form={form}>
        <input type="hidden" name="revision" value={revision} />
        <Field
          field={fields.phone}
          type="tel"
          label={asked.phone}
          hint={asked.phoneHint}
          optional
          comfort={{ autoComplete: 'off' }}
        />
        <Field field={fields.email} type="email" label={asked.email} optional comfort={{ autoComplete: 'off' }} />
        <TextArea field={fields.whereText} label={place.label} hint={place.hint} optional />
        <SubmitButton name="intent" value="save">
          {common.save}
        </SubmitButton>
      </FormFrame>
    </section>
  )
}
