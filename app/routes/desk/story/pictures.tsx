import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { buttonLook } from '#app/components/button-look.ts'
import { KeptNotice } from '#app/components/desk/kept-notice.tsx'
import { Refusals } from '#app/components/desk/refusals.tsx'
import { PictureChoice } from '#app/components/desk/story/picture-choice.tsx'
import { PictureFields, type PictureWords } from '#app/components/desk/story/picture-fields.tsx'
import { Screen } from '#app/components/desk/story/screen.tsx'
import { useKeptText } from '#app/components/desk/use-kept-text.ts'
import { SubmitButton } from '#app/components/form/submit-button.tsx'
import { useWords } from '#app/components/language.tsx'
import { PhotoUploader } from '#app/components/photo-uploader.tsx'
import { picturesOfStory } from '#app/domain/story/desk.server.ts'
import { STORY_LIMITS } from '#app/domain/story/rules.ts'
import { saveStoryPictures } from '#app/domain/story/write.server.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { notFound } from '#app/routes/doorman.server.ts'
import { languageOf } from '#app/routes/language.server.ts'
import { receivePhotos } from '../photo/receive.server.ts'
import { picturesIn } from './pictures.server.ts'
import { requireWriter, storyToWrite } from './step.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const story = await storyToWrite(request, params.id)
  const { id, stage, number, communityId, content, revisions } = story
  return {
    story: { id, stage, number },
    communityId,
    said: content.pictures,
    revision: revisions.pictures ?? 0,
    ...(await picturesOfStory(story)),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireWriter(request)
  const story = await storyToWrite(request, params.id)
  const { id, communityId, content } = story
  const words = wordsIn(languageOf(request))
  const { form, photos } = await receivePhotos(request, actor, { communityId, words })
  const arrived = photos.flatMap((photo) => (photo.ok ? [photo.photo.id] : []))
  const { offered } = await picturesOfStory(story)
  const answer = picturesIn(form, { arrived, offered, content })
  const saved = await saveStoryPictures(actor, id, { answer, seen: Number(form.get('seen')) || 0 })
  const refusals = photos.flatMap((photo) => (photo.ok ? [] : [`${photo.name}: ${photo.said}`]))
  if (!saved.ok) {
    const { refusal } = saved
    if (refusal.code === 'not_found') throw notFound()
    if (refusal.code === 'not_now') throw redirect(`/desk/stories/${id}?moved=1`)
    return data({ refusals, mine: answer, seen: refusal.seen }, { status: 409 })
  }
  if (refusals.length > 0) return data({ refusals, mine: answer, seen: null }, { status: 400 })
  // A picture that has just come is described before anybody goes on.
  const isNew = answer.some(({ photoId }) => !form.has(`altTh-${photoId}`))
  return redirect(isNew ? `/desk/stories/${id}/pictures` : `/desk/stories/${id}`)
}

/** Pictures of one's own or of the community's, each with its words and its place between the parts. */
export default function Pictures() {
  const { story, revision } = useLoaderData<typeof loader>()
  const words = useWords().desk.story.pictures
  return (
    <Screen story={story} step="pictures" title={words.title}>
      <p className="mt-4 text-muted">{words.hint}</p>
      <PicturesForm key={revision} />
    </Screen>
  )
}

const formId = 'story-pictures'

function PicturesForm() {
  const { story, communityId, said, revision, offered, chosen } = useLoaderData<typeof loader>()
  const came = useActionData<typeof action>()
  const { desk } = useWords()
  const words = desk.story.pictures
  const seen = came?.seen ?? revision
  const { isBack, discard } = useKeptText({ key: `story:${story.id}:pictures`, formId, seen })
  const mine: readonly PictureWords[] = came?.mine ?? said
  const wordsOf = (photoId: string, position: number): PictureWords =>
    [...mine, ...said].find((picture) => picture.photoId === photoId) ?? blank(photoId, position)
  return (
    <Form method="post" encType="multipart/form-data" id={formId} className="mt-6 flex flex-col gap-6">
      {came && came.refusals.length > 0 && <Refusals said={[words.refused, ...came.refusals]} />}
      {came?.seen && <Conflict />}
      {isBack && <KeptNotice onDiscard={discard} saved={textsOf(said, words)} />}
      <input type="hidden" name="seen" value={seen} />
      <PhotoUploader communityId={communityId} initial={chosen} most={STORY_LIMITS.pictures}>
        {(photo, position) => <PictureFields said={wordsOf(photo.id, position)} />}
      </PhotoUploader>
      <PictureChoice pictures={offered} isOpen={chosen.length === 0} />
      <SubmitButton>{came?.seen ? desk.story.conflict.useMine : words.save}</SubmitButton>
    </Form>
  )
}

function Conflict() {
  const words = useWords().desk.story.conflict
  return (
    <div role="alert" className="flex flex-col gap-3 rounded-card border-2 border-marigold bg-raised p-4">
      <p className="font-bold">{words.says}</p>
      {/* A whole new page: what the other one saved, read from the server. */}
      <a href="pictures" target="_blank" rel="noreferrer" className={buttonLook('quiet')}>
        {words.theirs}
      </a>
      <a href="pictures" className={buttonLook('quiet')}>
        {words.useTheirs}
      </a>
    </div>
  )
}

function textsOf(said: readonly PictureWords[], { alt }: { alt: string }) {
  return said.flatMap(({ altTh }, at) => (altTh ? [{ label: `${at + 1}. ${alt}`, says: altTh }] : []))
}

function blank(photoId: string, position: number): PictureWords {
  const afterPart = position === 0 ? null : 'place'
  return { photoId, afterPart, altTh: '', altEn: null, captionTh: null, captionEn: null }
}
