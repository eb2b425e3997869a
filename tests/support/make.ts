import { createHash } from 'node:crypto'
import type { Actor, HeldGrant, Role } from '#app/domain/person/actor.ts'
import { db, type Prisma } from '#app/lib/database.server.ts'

/** Rows for tests. Each maker takes only what matters to the test; everything else is filled in, and differs each time. */

let count = 0
const next = () => ++count
/** Four signs as short codes have them, no two alike. */
const signs = '34679ACDEFGHJKMNPQRTUVWXY'
const codeOf = (n: number) => [3, 2, 1, 0].map((place) => signs[Math.trunc(n / 25 ** place) % 25]).join('')

export async function makeDistrict(code = '1037') {
  const n = next()
  return db.district.upsert({
    where: { code },
    update: {},
    create: {
      code,
      nameTh: `เขต${n}`,
      nameEn: `District ${n}`,
      slug: `district-${n}`,
      zone: 'central',
      lat: 13.75,
      lon: 100.5,
      tileColumn: n,
      tileRow: 0,
    },
  })
}

export async function makeCommunity(given: Partial<Prisma.CommunityUncheckedCreateInput> = {}) {
  const n = next()
  const { code } = await makeDistrict(given.districtCode)
  return db.community.create({
    data: {
      slug: `community-${n}`,
      nameTh: `ชุมชนทดสอบ ${n}`,
      nameEn: `Test community ${n}`,
      kind: 'urban',
      ruleYear: 2564,
      registration: 'registered',
      ...given,
      districtCode: code,
    },
  })
}

/** Somebody with an account and, where asked, a role in a community (staff: the programme). */
export async function makeActor(
  role?: Role,
  scope: { communityId?: string; producerId?: string } = {},
): Promise<Actor> {
  const n = next()
  const person = await db.person.create({
    data: { name: `คน ${n}`, email: `person-${n}@test.invalid`, emailVerified: true },
  })
  const grant: HeldGrant | null = role
    ? { role, communityId: scope.communityId ?? null, producerId: scope.producerId ?? null }
    : null
  if (grant) await db.grant.create({ data: { personId: person.id, ...grant } })
  return { id: person.id, name: person.name, language: 'th', grants: grant ? [grant] : [] }
}

/** A maker who agreed to everything, unless told otherwise. */
export async function makeProducer(
  given: Partial<Prisma.ProducerUncheckedCreateInput> & { communityId: string },
  purposes: ('shop' | 'story' | 'face' | 'map' | 'partners' | 'messages' | 'help')[] = [
    'shop',
    'story',
    'face',
    'map',
    'partners',
  ],
) {
  const n = next()
  const producer = await db.producer.create({
    data: {
      shortCode: `M${codeOf(n)}`,
      slug: `maker-${n}`,
      kind: 'person',
      nameTh: `ป้าทดสอบ ${n}`,
      callName: 'ป้า',
      makesTh: 'ผ้าทอมือ',
      ...given,
    },
  })
  for (const purpose of purposes) {
    await db.consent.create({
      data: {
        producerId: producer.id,
        purpose,
        decision: 'given',
        textVersion: purpose === 'help' ? 'v2' : 'v1',
        language: 'th',
        readAloud: true,
        how: 'spoken',
      },
    })
  }
  return db.producer.findUniqueOrThrow({ where: { id: producer.id } })
}

/** A product with one variant and stock. */
export async function makeProduct(
  given: Partial<Prisma.ProductUncheckedCreateInput> & { producerId: string },
  stock = 5,
) {
  const n = next()
  const shortCode = `P${codeOf(n)}`
  const product = await db.product.create({
    data: {
      shortCode,
      slug: `product-${n}`,
      category: 'textile',
      titleTh: `ผ้าพันคอ ${n}`,
      titleEn: `Scarf ${n}`,
      descriptionTh: 'ผ้าทอมือจากชุมชน',
      status: 'published',
      publishedAt: new Date(),
      ...given,
      variants: {
        create: {
          sku: `YN-${shortCode}-1`,
          price: 89_000n,
          weightGrams: 200,
          lengthMm: 300,
          widthMm: 200,
          heightMm: 50,
        },
      },
    },
    include: { variants: true },
  })
  const variant = product.variants[0]
  if (!variant) throw new Error('a product was made without a variant')
  if (stock > 0)
    await db.stockMovement.create({
      data: { variantId: variant.id, kind: 'received', onHandDelta: stock, key: `made-${variant.id}` },
    })
  return { ...product, variant }
}

/** A picture's row; `hash` may be any word, from which a hash of the right form is made. */
export async function makePhoto({ communityId, hash = `photo-${next()}` }: { communityId: string; hash?: string }) {
  return db.photo.create({
    data: {
      communityId,
      hash: createHash('sha256').update(`${communityId}${hash}`).digest('hex'),
      width: 1280,
      height: 960,
      dominantColour: '#a3522c',
    },
  })
}

/** A published story with its approved version, by default of the community. */
export async function makeStory(given: {
  communityId: string
  writer: Actor
  producerId?: string
  productId?: string
  photoId?: string
}) {
  const { writer, photoId, ...of } = given
  const n = next()
  const story = await db.story.create({
    data: { shortCode: `S${codeOf(n)}`, slug: `story-${n}`, ...of },
  })
  const version = await db.storyVersion.create({
    data: {
      storyId: story.id,
      number: 1,
      titleTh: `เรื่อง ${n}`,
      ledeTh: 'เล่าไว้สั้น ๆ',
      parts: [],
      storytellerName: 'ป้า',
      writerName: writer.name,
      writerId: writer.id,
      writerIds: [writer.id],
      ...(photoId ? { pictures: { create: { photoId, position: 0, altTh: 'ภาพ' } } } : {}),
    },
  })
  await db.storyVersion.update({ where: { id: version.id }, data: { submittedAt: new Date() } })
  await db.storyReview.create({
    data: { versionId: version.id, reviewerId: crypto.randomUUID(), decision: 'approved' },
  })
  return db.story.update({
    where: { id: story.id },
    data: { approvedVersionId: version.id, status: 'published', publishedAt: new Date() },
  })
}
