import { useForm } from '@conform-to/react'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { buttonLook } from '#app/components/button-look.ts'
import { BackLink } from '#app/components/desk/back-link.tsx'
import { Choice } from '#app/components/form/choice.tsx'
import { FormFrame } from '#app/components/form/form-frame.tsx'
import { SubmitButton } from '#app/components/form/submit-button.tsx'
import { useLang, useWords } from '#app/components/language.tsx'
import { ListenButton } from '#app/components/listen-button.tsx'
import { QuantityFields } from '#app/components/order/quantity-fields.tsx'
import { cannotSend } from '#app/domain/fulfilment/cannot.server.ts'
import { cannotReasons } from '#app/domain/fulfilment/cannot.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { parseForm } from '#app/routes/form.server.ts'
import { languageOf } from '#app/routes/language.server.ts'
import { enterRoom, openInRoom, refuseStep, sayRefusal, someGoods, unitsOf } from './room.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { part, base, formKey } = await openInRoom(request, params.partId)
  if (!part.mayCancel) throw redirect(`${base}/${part.id}`)
  return { part, base, formKey }
}

const schema = z.object({ key: z.string(), reason: z.enum(cannotReasons), goods: someGoods })

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, base } = await enterRoom(request)
  const fulfilmentId = params.partId ?? ''
  const form = await parseForm(request, schema)
  if (!form.ok) return form.answer
  const words = wordsIn(languageOf(request)).fulfilment
  const { key, reason } = form.value
  const goods = unitsOf(form.value.goods)
  const cancelled = await cannotSend(actor, { fulfilmentId, key }, { goods, reason, now: new Date() })
  if (cancelled.ok) return redirect(`${base}/${fulfilmentId}`)
  const { refusal } = cancelled
  if (refusal.code === 'nothing') return form.refuse({ fields: { 'goods[0].quantity': sayRefusal(words, refusal) } })
  return refuseStep(form, refusal, { goods, words })
}

/** What cannot be made or sent, and why. What is left goes on. */
export default function Cannot() {
  const { part, base, formKey } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()?.lastResult
  const { fulfilment: words } = useWords()
  const lang = useLang()
  const waiting = part.lines.filter(({ left }) => left > 0)
  const [form, fields] = useForm({
    id: 'cannot',
    lastResult,
    defaultValue: {
      ...{ key: formKey, reason: '' },
      goods: waiting.map(({ id, left }) => ({ id, quantity: waiting.length === 1 ? String(left) : '0' })),
    },
  })
  return (
    <>
      <BackLink to={`${base}/${part.id}`}>{words.backToOrder}</BackLink>
      <h1 className="text-28">{words.cannot.title}</h1>
      <p className="mt-2">{words.cannot.lead}</p>
      <ListenButton sentences={[words.cannot.title, words.cannot.lead]} lang={lang} about={words.cannot.title} />
      <div className="mt-6 grid gap-4">
        <FormFrame form={form} labels={{ reason: words.cannot.why }}>
          <input type="hidden" name="key" value={formKey} />
          <QuantityFields lines={part.lines} fields={fields.goods.getFieldList()} label={words.cannot.howMany} />
          <Choice
            field={fields.reason}
            label={words.cannot.why}
            options={cannotReasons.map((value) => ({ value, label: words.reasons[value] }))}
          />
          <SubmitButton kind="danger">{words.cannot.button}</SubmitButton>
        </FormFrame>
        <Link to={`${base}/${part.id}`} className={buttonLook('quiet')}>
          {words.cannot.keep}
        </Link>
      </div>
    </>
  )
}
