import type { Told } from '#app/lib/told.ts'
import { Cloth, type ClothOf } from '../cloth.tsx'
import { Say } from '../in-lang.tsx'
import { ShopLink } from '../shop-link.tsx'
import { communityPath } from './address.ts'
import { DistrictName } from './community-tile.tsx'
import { OnlyThai } from './only-thai.tsx'
import { type PictureOf, StoryPicture } from './story-parts.tsx'
import { ToldBy } from './told-by.tsx'

interface Props {
  story: {
    readonly title: Told
    readonly lede: Told
    readonly storyteller: string
    readonly pictures: readonly PictureOf[]
    readonly place: ClothOf & { readonly name: Told; readonly district: { readonly name: Told } }
  }
}

/** How a story begins: the place, its name, who tells it, and the picture at its head. */
export function StoryHead({ story }: Props) {
  const { title, lede, storyteller, pictures, place } = story
  const [head] = pictures.filter((picture) => picture.afterPart === null)
  return (
    <header>
      <div className="page-width">
        <div className="mx-auto max-w-measure">
          <p className="flex items-center gap-3">
            <Cloth of={place} className="size-8 shrink-0 rounded-[2px]" />
            <span>
              <ShopLink to={communityPath(place)} className="inline-flex min-h-11 min-w-11 items-center">
                <Say told={place.name} />
              </ShopLink>{' '}
              <span className="text-muted">
                <DistrictName name={place.district.name} />
              </span>
            </span>
          </p>
          <OnlyThai told={title} />
          <h1 className="mt-2 text-36 lg:text-48">
            <Say told={title} />
          </h1>
          <p className="mt-4 text-22">
            <Say told={lede} />
          </p>
          <p className="mt-1 text-muted">
            <ToldBy name={storyteller} />
          </p>
        </div>
      </div>
      {head && (
        <div className="mt-8 lg:page-width">
          <StoryPicture picture={head} first />
        </div>
      )}
    </header>
  )
}
