import { boxLook } from '../form/question.tsx'
import { useWords } from '../language.tsx'

interface PhotoWordsProps {
  photoId: string
  alt: string
  showsFace: boolean
}

/** Asked beside each picture of a maker: what is on it, and whether a face is. Arrives as `alt-<id>` and `face-<id>`. */
export function PhotoWords({ photoId, alt, showsFace }: PhotoWordsProps) {
  const words = useWords().desk.onboarding.photo
  const [altId, hintId, faceId] = [`alt-${photoId}`, `alt-hint-${photoId}`, `face-${photoId}`]
  return (
    <div className="flex flex-col gap-3">
      <label htmlFor={altId} className="font-bold">
        {words.alt}
      </label>
      <p id={hintId} className="text-16 text-muted">
        {words.altHint}
      </p>
      <input id={altId} name={altId} defaultValue={alt} maxLength={200} aria-describedby={hintId} className={boxLook} />
      <label htmlFor={faceId} className="flex min-h-11 items-center gap-3">
        <input
          id={faceId}
          name={faceId}
          type="checkbox"
          defaultChecked={showsFace}
          className="size-6 shrink-0 accent-indigo"
        />
        <span className="flex flex-col">
          {words.showsFace}
          <span className="text-16 text-muted">{words.showsFaceHint}</span>
        </span>
      </label>
    </div>
  )
}
