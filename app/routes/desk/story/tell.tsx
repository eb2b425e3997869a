import { useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ClaimFields } from '#app/components/desk/story/claim-fields.tsx'
import { type ClaimForms, claimSlots } from '#app/components/desk/story/claim-slots.ts'
import { English } from '#app/components/desk/story/english.tsx'
import { Prompts } from '#app/components/desk/story/prompts.tsx'
import { Screen } from '#app/components/desk/story/screen.tsx'
import { StepForm } from '#app/components/desk/story/step-form.tsx'
import { TextArea } from '#app/components/form/field.tsx'
import { useWords } from '#app/components/language.tsx'
import type { StoryPart, StoryPartName } from '#app/domain/story/parts.ts'
import { isStoryPart, partIn } from '#app/domain/story/rules.ts'
import { saveStoryPart } from '#app/domain/story/write.server.ts'
import { notFound } from '#app/routes/doorman.server.ts'
import { parseFormData } from '#app/routes/form.server.ts'
import { languageOf } from '#app/routes/language.server.ts'
import { answerOf, requireWriter, type StepAnswer, storyToWrite } from './step.server.ts'
import { partForm } from './values.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const part = partOf(params.part)
  const { id, kind, stage, number, content, revisions } = await storyToWrite(request, params.id)
  return { story: { id, kind, stage, number }, told: partIn(content.parts, part), revision: revisions[part] ?? 0 }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const part = partOf(params.part)
  const actor = await requireWriter(request)
  const sent = await request.formData()
  const form = parseFormData(sent, languageOf(request), partForm)
  if (!form.ok) return form.answer
  const [id, seen] = [params.id ?? '', Number(sent.get('seen')) || 0]
  const saved = await saveStoryPart(actor, id, { answer: { part, ...form.value }, seen })
  return answerOf(saved, { request, id, step: part, form })
}

function partOf(text: string | undefined): StoryPartName {
  if (!isStoryPart(text)) throw notFound()
  return text
}

/** One part of the interview. A screen of its own for each, so that nothing of the last one stays in the boxes. */
export default function Tell() {
  const { told } = useLoaderData<typeof loader>()
  return <Part key={told.part} />
}

interface PartForm {
  th?: string | undefined
  en?: string | undefined
  claims: ClaimForms
}

function Part() {
  const { story, told, revision } = useLoaderData<typeof loader>()
  const came = useActionData<StepAnswer<StoryPart>>()
  const { tell, parts, claims } = useWords().desk.story
  const [form, fields] = useForm<PartForm>({
    id: `story-${told.part}`,
    lastResult: came?.lastResult,
    defaultValue: { th: told.th, en: told.en ?? undefined, claims: claimsOf(told) },
    shouldRevalidate: 'onSubmit',
  })
  const conflict = came?.conflict ?? null
  return (
    <Screen story={story} step={told.part} title={parts[told.part]}>
      <Prompts kind={story.kind} part={told.part} />
      <StepForm
        form={form}
        storyId={story.id}
        revision={revision}
        saved={textsOf(told, tell)}
        conflict={conflict && { seen: conflict.seen, theirs: textsOf(conflict.theirs, tell) }}
        labels={{ th: tell.label, en: tell.englishLabel, ...claimLabels(claims.nth) }}
      >
        <TextArea field={fields.th} label={tell.label} hint={tell.hint} rows={10} lang="th" />
        <English isOpen={Boolean(told.en) || Boolean(fields.en.errors)}>
          <TextArea field={fields.en} label={tell.englishLabel} rows={8} lang="en" />
        </English>
        <ClaimFields field={fields.claims} filled={told.claims.length} />
      </StepForm>
    </Screen>
  )
}

function claimsOf({ claims }: StoryPart): ClaimForms {
  const filled = claimSlots.flatMap((slot, at) => {
    const claim = claims[at]
    if (!claim) return []
    const { th, en, sourceTh, sourceEn, url } = claim
    return [[slot, { th, sourceTh, en: en ?? undefined, sourceEn: sourceEn ?? undefined, url: url ?? undefined }]]
  })
  return Object.fromEntries(filled)
}

function claimLabels(nth: (n: number) => string): Record<string, string> {
  const fields = ['th', 'sourceTh', 'url', 'en', 'sourceEn']
  return Object.fromEntries(
    claimSlots.flatMap((slot, at) => fields.map((field) => [`claims.${slot}.${field}`, nth(at + 1)])),
  )
}

function textsOf({ th, en, claims }: StoryPart, words: { label: string; englishLabel: string }) {
  return [
    { label: words.label, says: th },
    { label: words.englishLabel, says: en ?? '' },
    ...claims.map((claim, at) => ({ label: String(at + 1), says: `${claim.th} — ${claim.sourceTh}` })),
  ].filter(({ says }) => says)
}
