import type { Told } from '#app/lib/told.ts'
import type { ClothOf } from '../cloth.tsx'
import { Say } from '../in-lang.tsx'
import { useWords } from '../language.tsx'
import type { PhotoOf } from '../photo.tsx'
import { communityPath } from './address.ts'
import { Tile, TileGrid } from './tile.tsx'

export interface CommunityOf extends ClothOf {
  readonly name: Told
  readonly district: { readonly name: Told }
  readonly knownFor: Told | null
  readonly registration: 'registered' | 'unregistered' | 'in_progress' | 'closed'
  readonly makers: number
  readonly picture: { photo: PhotoOf; alt: Told } | null
}

/** Communities side by side. */
export function CommunityTiles({ communities }: { communities: readonly CommunityOf[] }) {
  return (
    <TileGrid wide>
      {communities.map((community) => (
        <li key={community.slug}>
          <CommunityTile community={community} />
        </li>
      ))}
    </TileGrid>
  )
}

function CommunityTile({ community }: { community: CommunityOf }) {
  const { place, shop } = useWords()
  const { name, district, knownFor, registration, makers, picture } = community
  return (
    <Tile
      to={communityPath(community)}
      title={name}
      cloth={community}
      picture={picture}
      shape="wide"
      sizes="(min-width: 72rem) 23rem, (min-width: 48rem) 45vw, 100vw"
    >
      <p className="text-16 text-muted">
        <DistrictName name={district.name} />
        {registration !== 'registered' && ` · ${place.registrations[registration]}`}
      </p>
      {knownFor && (
        <p className="text-16">
          <Say told={knownFor} />
        </p>
      )}
      {makers > 0 && <p className="mt-auto pt-1 text-16 text-pandan">{shop.community.makersInShop(makers)}</p>}
    </Tile>
  )
}

/** เขตพระนคร / Phra Nakhon district. */
export function DistrictName({ name }: { name: Told }) {
  const { place } = useWords()
  return place.district(name.th, name.en)
}
