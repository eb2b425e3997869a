import type { Tx } from '#app/lib/database.server.ts'
import type { CommunitySeed } from '../data/types.ts'
import { Ids } from './ids.ts'
import type { Pictures } from './pictures.ts'

/** Writes the demo's communities and, where there is one, their picture. */
export async function writeCommunities(tx: Tx, seeds: CommunitySeed[], pictures: Pictures): Promise<Ids> {
  const ids = new Ids('community')
  for (const seed of seeds) {
    const { id } = await tx.community.create({
      data: {
        slug: seed.slug,
        nameTh: seed.th,
        nameEn: seed.en,
        districtCode: seed.districtCode,
        subdistrictTh: seed.subdistrict?.th ?? null,
        subdistrictEn: seed.subdistrict?.en ?? null,
        kind: seed.type.code,
        ruleYear: seed.type.ruleYear,
        registration: seed.registration,
        households: seed.households,
        people: seed.people,
        lat: seed.lat,
        lon: seed.lon,
        precisionM: seed.precisionM,
        knownForTh: seed.knownFor.th,
        knownForEn: seed.knownFor.en,
        isDemo: true,
      },
    })
    ids.set(seed.slug, id)
    await pictures.hang(tx, id, `community:${seed.slug}`, (photoId, position, alt) =>
      tx.communityPhoto.create({ data: { communityId: id, photoId, position, altTh: alt.th, altEn: alt.en } }),
    )
  }
  return ids
}
