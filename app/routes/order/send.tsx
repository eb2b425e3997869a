import { useForm } from '@conform-to/react'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { BackLink } from '#app/components/desk/back-link.tsx'
import { Choice } from '#app/components/form/choice.tsx'
import { Field } from '#app/components/form/field.tsx'
import { FormFrame } from '#app/components/form/form-frame.tsx'
import { SubmitButton } from '#app/components/form/submit-button.tsx'
import { useLang, useWords } from '#app/components/language.tsx'
import { ListenButton } from '#app/components/listen-button.tsx'
import { QuantityFields } from '#app/components/order/quantity-fields.tsx'
import { carriers, readTracking } from '#app/domain/fulfilment/carrier.ts'
import { handOver } from '#app/domain/fulfilment/hand-over.server.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { notFound } from '#app/routes/doorman.server.ts'
import { parseForm } from '#app/routes/form.server.ts'
import { languageOf } from '#app/routes/language.server.ts'
import { enterRoom, openInRoom, refuseStep, someGoods, unitsOf } from './room.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { part, base, formKey } = await openInRoom(request, params.partId)
  if (part.way !== 'parcel') throw notFound()
  // Somebody was faster, or the button was pressed before: the order's page says how it stands.
  if (!['preparing', 'ready'].includes(part.state)) throw redirect(`${base}/${part.id}`)
  return { part, base, formKey }
}

const schema = z.object({
  key: z.string(),
  carrier: z.enum(carriers),
  tracking: z.string().optional(),
  goods: someGoods.optional(),
})

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, base } = await enterRoom(request)
  const fulfilmentId = params.partId ?? ''
  const form = await parseForm(request, schema)
  if (!form.ok) return form.answer
  const words = wordsIn(languageOf(request)).fulfilment
  const { key, carrier, tracking, goods } = form.value
  const trackingNumber = tracking ? readTracking(tracking) : null
  if (tracking && !trackingNumber) return form.refuse({ fields: { tracking: words.send.trackingWrong } })
  const some = goods ? unitsOf(goods) : null
  const sending = { carrier, trackingNumber, goods: some }
  const sent = await handOver(actor, { fulfilmentId, key }, { sending, now: new Date() })
  if (sent.ok) return redirect(`${base}/${fulfilmentId}`)
  const { refusal } = sent
  if (refusal.code === 'no_tracking') return form.refuse({ fields: { tracking: words.send.trackingNeeded } })
  return refuseStep(form, refusal, { goods: some, words })
}

/** With whom the parcel goes, and its number. */
export default function Send() {
  const { part, base, formKey } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()?.lastResult
  const { fulfilment: words } = useWords()
  const lang = useLang()
  const waiting = part.lines.filter(({ left }) => left > 0)
  const [form, fields] = useForm({
    id: 'send',
    lastResult,
    defaultValue: {
      ...{ key: formKey, carrier: '', tracking: '' },
      goods: waiting.map(({ id, left }) => ({ id, quantity: String(left) })),
    },
  })
  const pieces = waiting.reduce((sum, { left }) => sum + left, 0)
  const amounts = <QuantityFields lines={part.lines} fields={fields.goods.getFieldList()} label={words.send.howMany} />
  return (
    <>
      <BackLink to={`${base}/${part.id}`}>{words.backToOrder}</BackLink>
      <h1 className="text-28">{words.send.title}</h1>
      <ListenButton
        sentences={[words.send.carrier, words.send.tracking, words.send.trackingHint]}
        lang={lang}
        about={words.send.title}
      />
      <div className="mt-6">
        <FormFrame form={form} labels={{ carrier: words.send.carrier, tracking: words.send.tracking }}>
          <input type="hidden" name="key" value={fields.key.initialValue ?? formKey} />
          <Choice
            field={fields.carrier}
            label={words.send.carrier}
            options={carriers.map((value) => ({ value, label: words.carriers[value] }))}
          />
          <Field
            field={fields.tracking}
            label={words.send.tracking}
            hint={words.send.trackingHint}
            comfort={{ autoComplete: 'off', autoCapitalize: 'characters' }}
          />
          {pieces > 1 && (
            <details open={fields.goods.errors !== undefined || hasErrorsBelow(form.allErrors)}>
              <summary className="min-h-14 py-3 text-18 text-indigo underline">{words.send.some}</summary>
              <div className="flex flex-col gap-4">{amounts}</div>
            </details>
          )}
          <SubmitButton>{words.send.button}</SubmitButton>
        </FormFrame>
      </div>
    </>
  )
}

function hasErrorsBelow(errors: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(errors).some((name) => name.startsWith('goods'))
}
