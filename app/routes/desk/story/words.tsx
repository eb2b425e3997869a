import { useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { English } from '#app/components/desk/story/english.tsx'
import { Screen } from '#app/components/desk/story/screen.tsx'
import { StepForm } from '#app/components/desk/story/step-form.tsx'
import { Field, TextArea } from '#app/components/form/field.tsx'
import { useWords } from '#app/components/language.tsx'
import type { StoryWords } from '#app/domain/story/rules.ts'
import { saveStoryWords } from '#app/domain/story/write.server.ts'
import { parseFormData } from '#app/routes/form.server.ts'
import { languageOf } from '#app/routes/language.server.ts'
import { answerOf, requireWriter, type StepAnswer, storyToWrite } from './step.server.ts'
import { wordsForm } from './values.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { id, stage, number, content, revisions } = await storyToWrite(request, params.id)
  const { titleTh, titleEn, ledeTh, ledeEn, storytellerName, writerName } = content
  return {
    story: { id, stage, number },
    said: { titleTh, titleEn, ledeTh, ledeEn, storytellerName, writerName },
    revision: revisions.words ?? 0,
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireWriter(request)
  const sent = await request.formData()
  const form = parseFormData(sent, languageOf(request), wordsForm)
  if (!form.ok) return form.answer
  const [id, seen] = [params.id ?? '', Number(sent.get('seen')) || 0]
  const saved = await saveStoryWords(actor, id, { answer: form.value, seen })
  return answerOf(saved, { request, id, step: 'words', form })
}

/** Title, the one sentence, and who told and wrote it. */
export default function Words() {
  const { story, said, revision } = useLoaderData<typeof loader>()
  const came = useActionData<StepAnswer<StoryWords>>()
  const { words } = useWords().desk.story
  const [form, fields] = useForm({
    id: 'story-words',
    lastResult: came?.lastResult,
    defaultValue: said,
    shouldRevalidate: 'onSubmit',
  })
  const conflict = came?.conflict ?? null
  const labels = {
    ...{ titleTh: words.titleTh, titleEn: words.titleEn, ledeTh: words.ledeTh, ledeEn: words.ledeEn },
    ...{ storytellerName: words.storyteller, writerName: words.writer },
  }
  return (
    <Screen story={story} step="words" title={words.title}>
      <StepForm
        form={form}
        storyId={story.id}
        revision={revision}
        saved={textsOf(said, labels)}
        conflict={conflict && { seen: conflict.seen, theirs: textsOf(conflict.theirs, labels) }}
        labels={labels}
      >
        <Field field={fields.titleTh} label={words.titleTh} comfort={{ lang: 'th', autoComplete: 'off' }} />
        <TextArea field={fields.ledeTh} label={words.ledeTh} hint={words.ledeHint} rows={3} lang="th" />
        <Field field={fields.storytellerName} label={words.storyteller} comfort={{ autoComplete: 'off' }} />
        <Field
          field={fields.writerName}
          label={words.writer}
          hint={words.writerHint}
          comfort={{ autoComplete: 'off' }}
        />
        <English isOpen={Boolean(said.titleEn || said.ledeEn || fields.titleEn.errors || fields.ledeEn.errors)}>
          <Field field={fields.titleEn} label={words.titleEn} comfort={{ lang: 'en', autoComplete: 'off' }} />
          <TextArea field={fields.ledeEn} label={words.ledeEn} rows={3} lang="en" />
        </English>
      </StepForm>
    </Screen>
  )
}

function textsOf(theirs: StoryWords, labels: Record<keyof StoryWords, string>) {
  const { titleTh, ledeTh, storytellerName, writerName, titleEn, ledeEn } = theirs
  return [
    { label: labels.titleTh, says: titleTh },
    { label: labels.ledeTh, says: ledeTh },
    { label: labels.storytellerName, says: storytellerName },
    { label: labels.writerName, says: writerName },
    { label: labels.titleEn, says: titleEn ?? '' },
    { label: labels.ledeEn, says: ledeEn ?? '' },
  ].filter(({ says }) => says)
}
