import type { ReactNode } from 'react'
import type { Told } from '#app/lib/told.ts'
import { Cloth, type ClothOf } from '../cloth.tsx'
import { Say } from '../in-lang.tsx'
import { useWords } from '../language.tsx'
import { ShopLink } from '../shop-link.tsx'
import { districtPath } from './address.ts'

interface PointOf extends ClothOf {
  /** Where it stands on the tile, 0 to 1 from the upper left. */
  readonly at: { readonly x: number; readonly y: number }
}

export interface DistrictOf {
  readonly slug: string
  readonly name: Told
  readonly column: number
  readonly row: number
  readonly points: readonly PointOf[]
  readonly communities: number
  readonly goods: number
}

/** Bangkok as tiles: each district a link with its name and counts, each community a patch of its cloth about where it
 *  lies. On a phone the names are for the ear only; the list below the map says them to the eye. */
export function TileMap({ districts, children }: { districts: readonly DistrictOf[]; children: ReactNode }) {
  const { map } = useWords().shop
  return (
    <div className="relative">
      {/* The north-west of the tiles is empty: on a desk the words stand there. */}
      <div className="mb-4 lg:absolute lg:top-0 lg:left-0 lg:mb-0 lg:w-1/3 lg:pr-6">{children}</div>
      <a href="#after-map" className="focus-shown inline-flex min-h-11 items-center">
        {map.skip}
      </a>
      <nav aria-label={map.label} className="relative">
        <ul className="grid grid-cols-9 gap-1 lg:gap-2">
          {districts.map((district) => (
            <li key={district.slug} style={{ gridColumn: district.column + 1, gridRow: district.row + 1 }}>
              <DistrictTile district={district} />
            </li>
          ))}
        </ul>
        <River />
      </nav>
      <span id="after-map" />
    </div>
  )
}

function DistrictTile({ district }: { district: DistrictOf }) {
  const { map } = useWords().shop
  const { name, communities, goods, points } = district
  const lived = communities > 0
  return (
    <ShopLink
      to={districtPath(district)}
      className={`relative block aspect-square overflow-hidden rounded-card border no-underline hover:border-indigo hover:underline ${
        lived ? 'border-muted bg-raised text-ink' : 'border-sand text-muted'
      }`}
    >
      <span className="absolute inset-0 lg:bottom-12">
        {points.map((point) => (
          <Patch key={point.slug} point={point} />
        ))}
      </span>
      <span className="absolute inset-x-2 bottom-1 text-16 leading-heading max-lg:sr-only">
        <Say told={name} />
      </span>
      <span className="sr-only">{lived ? map.counts(communities, goods) : map.nothingYet}</span>
    </ShopLink>
  )
}

/** One community's patch of cloth, woven fine so that a whole repeat is seen. */
function Patch({ point }: { point: PointOf }) {
  const { at } = point
  return (
    <span
      className="-translate-x-1/2 -translate-y-1/2 absolute size-2.5 overflow-hidden rounded-[2px] border border-cotton bg-cotton lg:size-6"
      style={{ left: `${(at.x * 100).toFixed(0)}%`, top: `${(at.y * 100).toFixed(0)}%` }}
    >
      <Cloth of={point} className="size-[400%] origin-top-left scale-25" />
    </span>
  )
}

/** The Chao Phraya along the corners of the tiles, from the north to the bend below Bang Kho Laem and out to the east. */
const riverCorners = [
  [3, 2],
  [3, 6],
  [4, 6],
  [4, 7],
  [3, 7],
  [3, 8],
  [5, 8],
  [5, 7],
  [7, 7],
] as const

function River() {
  const line = riverCorners.map((corner) => corner.join(',')).join(' ')
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 9 8"
      preserveAspectRatio="none"
      className="pointer-events-none absolute inset-0 size-full overflow-visible text-indigo"
    >
      <polyline
        points={line}
        fill="none"
        stroke="currentColor"
        strokeWidth="4"
        strokeLinejoin="round"
        strokeLinecap="round"
        vectorEffect="non-scaling-stroke"
        opacity="0.55"
      />
    </svg>
  )
}
