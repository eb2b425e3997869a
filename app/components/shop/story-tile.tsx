import type { Told } from '#app/lib/told.ts'
import type { ClothOf } from '../cloth.tsx'
import { Say } from '../in-lang.tsx'
import type { PhotoOf } from '../photo.tsx'
import { storyPath } from './address.ts'
import { type Heading, Tile, TileGrid } from './tile.tsx'

export interface StoryOf {
  readonly shortCode: string
  readonly slug: string
  readonly title: Told
  readonly lede: Told
  readonly picture: { photo: PhotoOf; alt: Told } | null
  readonly place: ClothOf & { readonly name: Told }
}

/** Stories side by side. */
export function StoryTiles({ stories, heading = 'h3' }: { stories: readonly StoryOf[]; heading?: Heading }) {
  return (
    <TileGrid wide>
      {stories.map((story) => (
        <li key={story.shortCode}>
          <Tile
            to={storyPath(story)}
            title={story.title}
            cloth={story.place}
            picture={story.picture}
            shape="wide"
            sizes="(min-width: 72rem) 23rem, (min-width: 48rem) 45vw, 100vw"
            heading={heading}
          >
            <p className="text-16 text-muted">
              <Say told={story.place.name} />
            </p>
            <p className="text-16">
              <Say told={story.lede} />
            </p>
          </Tile>
        </li>
      ))}
    </TileGrid>
  )
}
