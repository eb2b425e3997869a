import { publicCommunity } from '#app/domain/producer/public.ts'
import { publicProductSql } from '#app/domain/producer/public-sql.server.ts'
import { db, type Prisma } from '#app/lib/database.server.ts'
import { type Told, told } from '#app/lib/told.ts'
import { type CommunityCard, communities } from './shelf.server.ts'
import { type OnTile, spreadOnTile } from './spread.ts'
import { weaveChoice } from './weave.ts'

export type ZoneSlug = Prisma.DistrictGetPayload<true>['zone']

/** A community as a point on the map. */
export interface MapPoint {
  readonly slug: string
  readonly name: Told
  readonly weave: ReturnType<typeof weaveChoice>
  /** Where it stands on its district's tile. */
  readonly at: OnTile
}

/** A district as a tile: where it lies on the map and what is in it. */
export interface DistrictTile {
  readonly slug: string
  readonly name: Told
  readonly zone: ZoneSlug
  readonly column: number
  readonly row: number
  readonly points: readonly MapPoint[]
  readonly communities: number
  readonly goods: number
}

/** All fifty districts with their communities and how many goods each has in the shop. */
export async function neighbourhoods(): Promise<DistrictTile[]> {
  const [districts, goods] = await Promise.all([
    db.district.findMany({
      orderBy: [{ tileRow: 'asc' }, { tileColumn: 'asc' }],
      include: {
        communities: {
          where: publicCommunity,
          orderBy: { nameTh: 'asc' },
          select: { slug: true, nameTh: true, nameEn: true, weave: true, lat: true, lon: true },
        },
      },
    }),
    goodsByDistrict(),
  ])
  return districts.map(({ communities: within, ...district }) => ({
    slug: district.slug,
    name: told(district.nameTh, district.nameEn),
    zone: district.zone,
    column: district.tileColumn,
    row: district.tileRow,
    points: pointsOf(district, within),
    communities: within.length,
    goods: goods.get(district.code) ?? 0,
  }))
}

interface Placed {
  slug: string
  nameTh: string
  nameEn: string | null
  weave: unknown
  lat: number | null
  lon: number | null
}

function pointsOf(district: { lat: number; lon: number }, within: readonly Placed[]): MapPoint[] {
  const spread = spreadOnTile(
    within.map(({ lat, lon }) => ({
      east: (lon ?? district.lon) - district.lon,
      north: (lat ?? district.lat) - district.lat,
    })),
  )
  return within.flatMap(({ slug, nameTh, nameEn, weave }, index) => {
    const at = spread[index]
    return at ? [{ slug, name: told(nameTh, nameEn), weave: weaveChoice(weave), at }] : []
  })
}

/** One district with its communities, or null. */
export async function openDistrict(
  slug: string,
): Promise<{ slug: string; name: Told; zone: ZoneSlug; postalCodes: string[]; communities: CommunityCard[] } | null> {
  const district = await db.district.findUnique({ where: { slug } })
  if (!district) return null
  const { nameTh, nameEn, zone, postalCodes, code } = district
  return { slug, name: told(nameTh, nameEn), zone, postalCodes, communities: await communities({ districtCode: code }) }
}

async function goodsByDistrict(): Promise<Map<string, number>> {
  const rows = await db.$queryRaw<{ code: string; goods: number }[]>`
    select c."districtCode" as code, count(*)::int as goods
    from "Product" p join "Producer" m on m.id = p."producerId" join "Community" c on c.id = m."communityId"
    where ${publicProductSql} group by 1`
  return new Map(rows.map(({ code, goods }) => [code, goods]))
}
