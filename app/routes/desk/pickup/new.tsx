import { useForm } from '@conform-to/react'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { BackLink } from '#app/components/desk/back-link.tsx'
import { PickupFields } from '#app/components/desk/pickup-fields.tsx'
import { Select } from '#app/components/form/choice.tsx'
import { FormFrame } from '#app/components/form/form-frame.tsx'
import { SubmitButton } from '#app/components/form/submit-button.tsx'
import { useLang, useWords } from '#app/components/language.tsx'
import { communitiesOf } from '#app/domain/community/mine.server.ts'
import { addPoint } from '#app/domain/delivery/pickup-point.server.ts'
import { inLang } from '#app/i18n/words.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'
import { parseForm } from '#app/routes/form.server.ts'
import { pointFacts, pointShape } from './values.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'volunteer', 'committee')
  const communities = await communitiesOf(actor, 'volunteer', 'committee')
  return { communities: communities.map(({ id, nameTh, nameEn }) => ({ id, nameTh, nameEn })) }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'volunteer', 'committee')
  const form = await parseForm(request, z.object({ ...pointShape, communityId: z.string() }))
  if (!form.ok) return form.answer
  const added = await addPoint(actor, form.value.communityId, pointFacts(form.value))
  if (!added.ok) throw notFound()
  return redirect('/desk/pickup?saved')
}

/** A new place where buyers collect. */
export default function NewPoint() {
  const { communities } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()?.lastResult
  const lang = useLang()
  const { fulfilment, common } = useWords()
  const words = fulfilment.pickup
  const [form, fields] = useForm({
    id: 'point',
    lastResult,
    defaultValue: {
      ...{ communityId: communities[0]?.id ?? '', nameTh: '', placeTh: '', hoursTh: '' },
      ...{ nameEn: '', placeEn: '', hoursEn: '' },
    },
  })
  return (
    <>
      <BackLink to="/desk/pickup">{words.title}</BackLink>
      <h1 className="mb-4 text-28">{words.add}</h1>
      <FormFrame form={form} labels={words.labels}>
        {communities.length > 1 ? (
          <Select
            field={fields.communityId}
            label={words.labels.communityId}
            options={communities.map(({ id, nameTh, nameEn }) => ({
              value: id,
              label: inLang(lang, nameTh, nameEn).text,
            }))}
          />
        ) : (
          <input type="hidden" name="communityId" value={communities[0]?.id ?? ''} />
        )}
        <PickupFields fields={fields} />
        <SubmitButton>{common.save}</SubmitButton>
      </FormFrame>
    </>
  )
}
