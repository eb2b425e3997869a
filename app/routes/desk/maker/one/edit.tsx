import { type SubmissionResult, useForm } from '@conform-to/react'
import { type ActionFunctionArgs, data, redirect } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { z } from 'zod'
import { Theirs } from '#app/components/desk/maker/theirs.tsx'
import { type DeskMaker, useMaker } from '#app/components/desk/maker/use-maker.ts'
import { useKeptText } from '#app/components/desk/use-kept-text.ts'
import { Choice } from '#app/components/form/choice.tsx'
import { Field, TextArea } from '#app/components/form/field.tsx'
import { FormFrame } from '#app/components/form/form-frame.tsx'
import { SubmitButton } from '#app/components/form/submit-button.tsx'
import { useWords } from '#app/components/language.tsx'
import { changeMaker, findMaker, type MakerFacts } from '#app/domain/producer/producer.server.ts'
import { producerKinds } from '#app/domain/producer/rules.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'
import { parseForm } from '#app/routes/form.server.ts'
import { count, line, lines } from '#app/routes/form-values.ts'
import { languageOf } from '#app/routes/language.server.ts'

const orNull = <Shape extends z.ZodType>(shape: Shape) => shape.optional().transform((value) => value ?? null)

const schema = z.object({
  kind: z.enum(producerKinds),
  nameTh: line(80),
  nameEn: orNull(line(80)),
  callName: line(60),
  makesTh: line(120),
  makesEn: orNull(line(120)),
  introTh: orNull(lines(1_000)),
  introEn: orNull(lines(1_000)),
  revision: count(1, 1_000_000),
})

interface Came {
  readonly lastResult?: SubmissionResult
  readonly theirs?: MakerFacts & { readonly revision: number }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'volunteer')
  const form = await parseForm(request, schema)
  if (!form.ok) return form.answer
  const { makerId = '' } = params
  const { revision, ...facts } = form.value
  const changed = await changeMaker(actor, makerId, { facts, revision })
  if (changed.ok) return redirect(`/desk/makers/${makerId}`)
  const theirs = await findMaker(actor, makerId)
  if (changed.refusal.code === 'not_found' || !theirs) throw notFound()
  const { lastResult } = form.refuse({ form: wordsIn(languageOf(request)).desk.maker.edit.conflict }).data
  return data({ lastResult, theirs }, { status: 409 })
}

export default function Edit() {
  const { maker } = useMaker()
  const { common, desk } = useWords()
  const { name, makes, kind } = desk.onboarding
  const words = desk.maker.edit
  const came = useActionData<Came>()
  const [form, fields] = useForm({ id: 'maker-edit', lastResult: came?.lastResult, defaultValue: shownOf(maker) })
  const revision = came?.theirs?.revision ?? maker.revision
  useKeptText({ key: `maker:${maker.id}:edit`, formId: form.id, seen: revision })
  return (
    <>
      <h1 className="mb-6 text-28">{words.title}</h1>
      <FormFrame form={form}>
        <input type="hidden" name="revision" value={revision} />
        {came?.theirs && <Theirs title={words.theirs} lines={linesOf(came.theirs)} />}
        <Field field={fields.nameTh} label={name.label} hint={name.hint} />
        <Field field={fields.nameEn} label={words.nameEn} optional comfort={{ lang: 'en' }} />
        <Field field={fields.callName} label={name.callName} hint={name.callNameHint} />
        <Field field={fields.makesTh} label={makes.label} hint={makes.hint} />
        <Field field={fields.makesEn} label={words.makesEn} optional comfort={{ lang: 'en' }} />
        <TextArea field={fields.introTh} label={makes.intro} hint={makes.introHint} optional />
        <TextArea field={fields.introEn} label={words.introEn} optional lang="en" />
        <Choice
          field={fields.kind}
          label={kind.title}
          options={producerKinds.map((value) => ({ value, label: kind.options[value] }))}
        />
        <SubmitButton>{common.save}</SubmitButton>
      </FormFrame>
    </>
  )
}

function shownOf({ kind, nameTh, nameEn, callName, makesTh, makesEn, introTh, introEn }: DeskMaker) {
  return { kind, nameTh, nameEn, callName, makesTh, makesEn, introTh, introEn }
}

function linesOf({ nameTh, nameEn, callName, makesTh, makesEn, introTh, introEn }: MakerFacts): string[] {
  return [nameTh, nameEn, callName, makesTh, makesEn, introTh, introEn].filter((line) => line !== null)
}
