import type { Told } from '#app/lib/told.ts'
import { Cloth } from '../cloth.tsx'
import { Say } from '../in-lang.tsx'
import { useWords } from '../language.tsx'
import { LinkButton } from '../link-button.tsx'
import { Photo } from '../photo.tsx'
import { storyPath } from './address.ts'
import { DistrictName } from './community-tile.tsx'
import type { StoryOf } from './story-tile.tsx'
import { ToldBy } from './told-by.tsx'

interface Props {
  story: StoryOf & { storyteller: string; place: { district: { name: Told } } }
}

/** One story over the whole width: the picture, the place, one sentence of who tells it. */
export function StoryLead({ story }: Props) {
  const { shop } = useWords()
  const { picture, place, lede, storyteller, title } = story
  return (
    <article className="bg-raised">
      <div className="lg:grid lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        {picture ? (
          <Photo
            first
            photo={picture.photo}
            alt={picture.alt}
            shape="wide"
            sizes="(min-width: 64rem) 60vw, 100vw"
            className="max-h-[38rem] w-full"
          />
        ) : (
          <Cloth of={place} className="aspect-3/2 w-full" />
        )}
        <div className="flex flex-col justify-center px-4 py-8 lg:max-w-[34rem] lg:px-12">
          <p className="flex items-center gap-3 text-muted">
            <Cloth of={place} className="size-8 shrink-0 rounded-[2px]" />
            <span>
              <Say told={place.name} /> · <DistrictName name={place.district.name} />
            </span>
          </p>
          <h2 className="mt-4 text-28 lg:text-36">
            <Say told={title} />
          </h2>
          <blockquote className="mt-3 text-22 leading-body">
            <Say told={lede} />
          </blockquote>
          <p className="mt-2 text-muted">
            <ToldBy name={storyteller} />
          </p>
          <p className="mt-6">
            <LinkButton to={storyPath(story)}>{shop.front.readStory}</LinkButton>
          </p>
        </div>
      </div>
      <Cloth of={place} className="h-3" />
    </article>
  )
}
