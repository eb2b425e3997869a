import type { StoryPartName } from '#app/domain/story/parts.ts'
import { STORY_PARTS } from '#app/domain/story/parts.ts'
import { STORY_LIMITS } from '#app/domain/story/rules.ts'
import { boxLook } from '../../form/question.tsx'
import { useWords } from '../../language.tsx'
import { English } from './english.tsx'

export interface PictureWords {
  readonly photoId: string
  readonly afterPart: StoryPartName | null
  readonly captionTh: string | null
  readonly captionEn: string | null
  readonly altTh: string
  readonly altEn: string | null
}

/** Asked beside each picture: where it stands, what it shows, what is said below it. Arrives as `<field>-<id>`. */
export function PictureFields({ said }: { said: PictureWords }) {
  const { parts, pictures: words } = useWords().desk.story
  const { photoId, afterPart, altTh, altEn, captionTh, captionEn } = said
  const whereId = `afterPart-${photoId}`
  const { alt, caption } = STORY_LIMITS
  return (
    <div className="flex flex-col gap-4" id={`picture-${photoId}`}>
      <Line name={`altTh-${photoId}`} label={words.alt} hint={words.altHint} said={altTh} most={alt} lang="th" />
      <Line
        name={`captionTh-${photoId}`}
        label={words.caption}
        hint={words.captionHint}
        said={captionTh}
        most={caption}
        lang="th"
        optional
      />
      <div className="flex flex-col gap-2">
        <label htmlFor={whereId} className="font-bold">
          {words.where}
        </label>
        <select id={whereId} name={whereId} defaultValue={afterPart ?? ''} className={boxLook}>
          <option value="">{words.head}</option>
          {STORY_PARTS.map((part) => (
            <option key={part} value={part}>
              {words.after(parts[part])}
            </option>
          ))}
        </select>
      </div>
      <English isOpen={Boolean(altEn || captionEn)}>
        <Line name={`altEn-${photoId}`} label={words.altEn} said={altEn} most={alt} lang="en" />
        <Line name={`captionEn-${photoId}`} label={words.captionEn} said={captionEn} most={caption} lang="en" />
      </English>
    </div>
  )
}

interface LineProps {
  name: string
  label: string
  hint?: string
  said: string | null
  most: number
  lang: 'th' | 'en'
  optional?: boolean
}

function Line({ name, label, hint, said, most, lang, optional }: LineProps) {
  const { common } = useWords()
  const hintId = `${name}-hint`
  return (
    <div className="flex flex-col gap-2">
      <label htmlFor={name} className="font-bold">
        {label} {optional && <span className="font-normal text-16 text-muted">({common.optional})</span>}
      </label>
      {hint && (
        <p id={hintId} className="text-16 text-muted">
          {hint}
        </p>
      )}
      <textarea
        id={name}
        name={name}
        rows={2}
        lang={lang}
        defaultValue={said ?? ''}
        maxLength={most}
        aria-describedby={hint ? hintId : undefined}
        className={boxLook}
      />
    </div>
  )
}
