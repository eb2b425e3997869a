import type { Told } from '#app/lib/told.ts'
import { useTold } from '../../in-lang.tsx'
import { useWords } from '../../language.tsx'
import { Photo, type PhotoOf } from '../../photo.tsx'

export interface ChoicePicture extends PhotoOf {
  readonly id: string
  readonly alt: Told | null
}

const noWords = { th: '', en: null }

/** Pictures that are there already, to be ticked; arrive as `take`. Folded: most stories bring their own. */
export function PictureChoice({ pictures, isOpen }: { pictures: readonly ChoicePicture[]; isOpen: boolean }) {
  const words = useWords().desk.story.pictures
  if (pictures.length === 0) return null
  return (
    <details open={isOpen} className="rounded-card border border-sand px-4">
      <summary className="min-h-14 py-3 text-18 text-indigo">{words.choose}</summary>
      <ul className="grid grid-cols-2 gap-3 pb-4 sm:grid-cols-3">
        {pictures.map((picture) => (
          <li key={picture.id}>
            <ChoiceCard picture={picture} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function ChoiceCard({ picture }: { picture: ChoicePicture }) {
  const words = useWords().desk.story.pictures
  const { text } = useTold(picture.alt ?? noWords)
  const id = `take-${picture.id}`
  return (
    <label
      htmlFor={id}
      className="flex cursor-pointer flex-col gap-2 rounded-card border border-sand bg-raised p-2 has-checked:border-indigo has-checked:outline-2 has-checked:outline-indigo"
    >
      <Photo photo={picture} alt={picture.alt ?? noWords} sizes="(min-width: 40rem) 11rem, 45vw" />
      <span className="flex min-h-11 items-center gap-2 text-16">
        <input id={id} type="checkbox" name="take" value={picture.id} className="size-6 shrink-0 accent-indigo" />
        <span>
          {words.add}
          {text && <span className="sr-only"> {text}</span>}
        </span>
      </span>
    </label>
  )
}
