import { db } from '#app/lib/database.server.ts'
import { districts } from './data/districts.ts'

/** The 50 districts with names, codes, zones, positions and cells of the tile map. Safe to repeat. */
export async function seedDistricts(): Promise<void> {
  const rows = districts.map((district) => ({
    code: district.code,
    nameTh: district.th,
    nameEn: district.en,
    slug: district.slug,
    zone: district.zone,
    aliasesTh: district.aliases.th,
    aliasesEn: district.aliases.en,
    lat: district.lat,
    lon: district.lon,
    postalCodes: district.postalCodes,
    tileColumn: district.tile.col,
    tileRow: district.tile.row,
  }))
  await db.$transaction(
    rows.map(({ code, ...rest }) => db.district.upsert({ where: { code }, create: { code, ...rest }, update: rest })),
  )
}
