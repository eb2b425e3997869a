import type { FoundStory } from '#app/domain/story/desk.server.ts'
import type { OfferedPicture } from '#app/domain/story/picture.server.ts'
import { isStoryPart, STORY_LIMITS, type StoryPictureWords } from '#app/domain/story/rules.ts'
import { cleanLine, cutText } from '#app/lib/text.ts'

/** The pictures of a form in their order: those that were described, then those that were ticked or have just arrived. */
export function picturesIn(
  form: FormData,
  {
    arrived,
    offered,
    content,
  }: { arrived: readonly string[]; offered: readonly OfferedPicture[] } & Pick<FoundStory, 'content'>,
): StoryPictureWords[] {
  const taken = form.getAll('take').map(String)
  const ids = [...new Set([...form.getAll('photo').map(String), ...taken, ...arrived])]
  return ids.slice(0, STORY_LIMITS.pictures).map((photoId) => {
    const words = offered.find(({ id }) => id === photoId)?.alt
    const isHead = !content.pictures.some(({ afterPart }) => afterPart === null)
    if (!form.has(`altTh-${photoId}`))
      return fresh(photoId, { words: words ?? null, isHead: isHead && photoId === ids[0] })
    const line = (name: string, most: number) => cutText(cleanLine(String(form.get(`${name}-${photoId}`) ?? '')), most)
    const after = form.get(`afterPart-${photoId}`)
    return {
      photoId,
      afterPart: isStoryPart(after) ? after : null,
      altTh: line('altTh', STORY_LIMITS.alt),
      altEn: line('altEn', STORY_LIMITS.alt) || null,
      captionTh: line('captionTh', STORY_LIMITS.caption) || null,
      captionEn: line('captionEn', STORY_LIMITS.caption) || null,
    }
  })
}

/** A picture that nobody has described here yet: the first goes to the head, the others after the first part. */
function fresh(
  photoId: string,
  { words, isHead }: { words: OfferedPicture['alt']; isHead: boolean },
): StoryPictureWords {
  return {
    photoId,
    afterPart: isHead ? null : 'place',
    altTh: words?.th ?? '',
    altEn: words?.en ?? null,
    captionTh: null,
    captionEn: null,
  }
}
