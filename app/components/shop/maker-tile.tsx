import type { Told } from '#app/lib/told.ts'
import type { ClothOf } from '../cloth.tsx'
import { Say } from '../in-lang.tsx'
import type { PhotoOf } from '../photo.tsx'
import { makerPath } from './address.ts'
import { Tile, TileGrid } from './tile.tsx'

export interface MakerOf {
  readonly shortCode: string
  readonly slug: string
  readonly name: Told
  readonly makes: Told
  readonly picture: { photo: PhotoOf; alt: Told } | null
  readonly place: ClothOf & { readonly name: Told }
}

/** Makers side by side, as people with faces or hands. */
export function MakerTiles({ makers }: { makers: readonly MakerOf[] }) {
  return (
    <TileGrid>
      {makers.map((maker) => (
        <li key={maker.shortCode}>
          <Tile
            to={makerPath(maker)}
            title={maker.name}
            cloth={maker.place}
            picture={maker.picture}
            sizes="(min-width: 72rem) 17rem, (min-width: 48rem) 30vw, 50vw"
          >
            <p className="text-16">
              <Say told={maker.makes} />
            </p>
          </Tile>
        </li>
      ))}
    </TileGrid>
  )
}
