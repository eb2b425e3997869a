import type { Phrases } from '#app/i18n/phrases.ts'
import { type Told, told } from '#app/lib/told.ts'
import { Say } from '../in-lang.tsx'
import { useWords } from '../language.tsx'
import { Photo, type PhotoOf } from '../photo.tsx'
import { OnlyThai } from './only-thai.tsx'
import { Paragraphs } from './paragraphs.tsx'

export interface PictureOf {
  readonly photo: PhotoOf
  readonly alt: Told
  readonly afterPart: string | null
  readonly caption: Told | null
}

interface PartOf {
  readonly part: keyof Phrases['shop']['story']['parts']
  readonly th: string
  readonly en: string | null
}

/** A story to be read: its parts in their order, with pictures standing between them. */
export function StoryParts({ parts, pictures }: { parts: readonly PartOf[]; pictures: readonly PictureOf[] }) {
  const { shop } = useWords()
  return (
    <div className="mx-auto mt-8 max-w-measure">
      {parts.map(({ part, th, en }) => (
        <section key={part} className="mt-10">
          <h2 className="mb-3 text-22 text-clay">{shop.story.parts[part]}</h2>
          <OnlyThai told={told(th, en)} />
          <Paragraphs told={told(th, en)} />
          {pictures
            .filter((picture) => picture.afterPart === part)
            .map((picture) => (
              <div key={picture.photo.hash} className="-mx-4 mt-8 sm:mx-0">
                <StoryPicture picture={picture} />
              </div>
            ))}
        </section>
      ))}
    </div>
  )
}

/** A picture with what is said below it. */
export function StoryPicture({ picture, first = false }: { picture: PictureOf; first?: boolean }) {
  const { photo, alt, caption } = picture
  return (
    <figure>
      <Photo
        first={first}
        photo={photo}
        alt={alt}
        shape="wide"
        sizes={first ? '(min-width: 72rem) 72rem, 100vw' : '(min-width: 40rem) 38rem, 100vw'}
        className="sm:rounded-card"
      />
      {caption && (
        <figcaption className="mt-2 px-4 text-16 text-muted sm:px-0">
          <Say told={caption} />
        </figcaption>
      )}
    </figure>
  )
}
