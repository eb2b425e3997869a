import { useForm } from '@conform-to/react'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { buttonLook } from '#app/components/button-look.ts'
import { BackLink } from '#app/components/desk/back-link.tsx'
import { PickupFields } from '#app/components/desk/pickup-fields.tsx'
import { FormFrame } from '#app/components/form/form-frame.tsx'
import { SubmitButton } from '#app/components/form/submit-button.tsx'
import { useWords } from '#app/components/language.tsx'
import { changePoint, closePoint, openPoint } from '#app/domain/delivery/pickup-point.server.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'
import { parseFormData } from '#app/routes/form.server.ts'
import { languageOf } from '#app/routes/language.server.ts'
import { PointForm, pointFacts } from './values.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'volunteer', 'committee')
  const point = await openPoint(actor, params.pointId ?? '')
  if (!point) throw notFound()
  return { point }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'volunteer', 'committee')
  const id = params.pointId ?? ''
  // What is not theirs is not there, whatever the form says.
  if (!(await openPoint(actor, id))) throw notFound()
  const sent = await request.formData()
  const closes = sent.get('do') === 'close'
  if (closes) await closePoint(actor, id, new Date())
  else {
    const form = parseFormData(sent, languageOf(request), PointForm)
    if (!form.ok) return form.answer
    await changePoint(actor, id, pointFacts(form.value))
  }
  return redirect('/desk/pickup?saved')
}

/** A place where buyers collect: its words, and its end. */
export default function Point() {
  const { point } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()?.lastResult
  const { fulfilment, common } = useWords()
  const words = fulfilment.pickup
  const { nameTh, nameEn, placeTh, placeEn, hoursTh, hoursEn, closedAt, _count } = point
  const [form, fields] = useForm({
    id: 'point',
    lastResult,
    defaultValue: {
      ...{ nameTh, placeTh, hoursTh },
      ...{ nameEn: nameEn ?? '', placeEn: placeEn ?? '', hoursEn: hoursEn ?? '' },
    },
  })
  return (
    <>
      <BackLink to="/desk/pickup">{words.title}</BackLink>
      <h1 className="mb-4 text-28">{words.edit}</h1>
      {closedAt && <p className="mb-4 font-bold text-lac">{words.closed}</p>}
      {_count.fulfilments > 0 && <p className="mb-4">{words.waiting(_count.fulfilments)}</p>}
      <FormFrame form={form} labels={words.labels}>
        <PickupFields fields={fields} />
        <SubmitButton>{common.save}</SubmitButton>
      </FormFrame>
      {!closedAt && (
        <Form method="post" className="mt-10 grid gap-3 border-sand border-t pt-6">
          <p>{words.closeNote}</p>
          <button type="submit" name="do" value="close" className={buttonLook('danger')}>
            {words.close}
          </button>
        </Form>
      )}
    </>
  )
}
