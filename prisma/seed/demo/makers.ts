import { consentTexts } from '#app/domain/consent/text.ts'
import { sealWitnessed } from '#app/domain/consent/witnessed.server.ts'
import type { Tx } from '#app/lib/database.server.ts'
import { seal } from '#app/lib/secret.server.ts'
import { newShortCode } from '#app/lib/short-code.server.ts'
import { people } from '../data/people.ts'
import type { ConsentRecord, MakerSeed } from '../data/types.ts'
import { Ids } from './ids.ts'
import type { Pictures } from './pictures.ts'

interface World {
  communityIds: Ids
  personIds: Ids
  pictures: Pictures
}

const purposes = ['shop', 'story', 'face', 'map', 'partners', 'messages'] as const

/** Writes the demo's makers, what they agreed to, their picture, and the sellers' own grants. */
export async function writeMakers(tx: Tx, seeds: MakerSeed[], world: World): Promise<Ids> {
  const ids = new Ids('maker')
  for (const seed of seeds) {
    const communityId = world.communityIds.of(seed.community)
    const { id } = await tx.producer.create({
      data: {
        shortCode: newShortCode(),
        slug: seed.slug,
        communityId,
        kind: seed.kind,
        nameTh: seed.name.th,
        nameEn: seed.name.en,
        callName: seed.name.th,
        makesTh: seed.makes.th,
        makesEn: seed.makes.en,
        introTh: seed.bio.th,
        introEn: seed.bio.en,
        sealedContact: seal(
          JSON.stringify({ phone: seed.phone, email: seed.email, whereText: null }),
          'producer-contact',
        ),
        isDemo: true,
      },
    })
    ids.set(seed.slug, id)
    await writeConsent(tx, id, seed, world.personIds)
    await writeHelp(tx, id, seed, world.personIds)
    await world.pictures.hang(tx, communityId, `maker:${seed.slug}`, (photoId, position, alt) =>
      tx.producerPhoto.create({ data: { producerId: id, photoId, position, altTh: alt.th, altEn: alt.en } }),
    )
    await writeSellers(tx, { producerId: id, communityId, slug: seed.slug }, world.personIds)
  }
  return ids
}

async function writeConsent(tx: Tx, producerId: string, { consent }: MakerSeed, personIds: Ids): Promise<void> {
  if (consent.state === 'waiting') return
  const common = recordOf(consent, producerId, personIds)
  for (const purpose of purposes) {
    const decision = consent.purposes.includes(purpose) ? 'given' : 'refused'
    await tx.consent.create({ data: { ...common, purpose, decision, at: new Date(`${consent.givenOn}T03:00:00Z`) } })
  }
  if (consent.state !== 'withdrawn') return
  const sealedWitnessed = sealWitnessed({ note: consent.withdrawnHow.th })
  for (const purpose of consent.purposes) {
    const at = new Date(`${consent.withdrawnOn}T03:00:00Z`)
    await tx.consent.create({ data: { ...common, purpose, decision: 'withdrawn', at, sealedWitnessed } })
  }
}

/** Who has no account of their own was asked, with the text that asks it, whether the volunteer may handle their orders. */
async function writeHelp(tx: Tx, producerId: string, { slug, consent }: MakerSeed, personIds: Ids): Promise<void> {
  if (consent.state !== 'given' || sellersOf(slug).length > 0) return
  const { version: textVersion, validFrom } = consentTexts.v2
  const at = new Date(`${validFrom}T03:00:00Z`)
  await tx.consent.create({
    data: { ...recordOf(consent, producerId, personIds), purpose: 'help', decision: 'given', textVersion, at },
  })
}

function sellersOf(slug: string) {
  return people.filter(({ grants }) => grants.some((grant) => grant.role === 'seller' && grant.maker === slug))
}

function recordOf(consent: ConsentRecord, producerId: string, personIds: Ids) {
  return {
    producerId,
    textVersion: consent.textVersion,
    language: consent.language,
    readAloud: consent.readAloud,
    how: consent.how,
    recordedById: personIds.of(consent.recordedBy),
    sealedWitnessed: sealWitnessed({ witnessName: consent.witness?.th ?? null }),
  }
}

async function writeSellers(
  tx: Tx,
  maker: { producerId: string; communityId: string; slug: string },
  personIds: Ids,
): Promise<void> {
  for (const { key } of sellersOf(maker.slug)) {
    await tx.grant.create({
      data: {
        personId: personIds.of(key),
        role: 'seller',
        communityId: maker.communityId,
        producerId: maker.producerId,
      },
    })
  }
}
