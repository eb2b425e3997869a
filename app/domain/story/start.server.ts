import { db, isDuplicate, type Prisma } from '#app/lib/database.server.ts'
import { isId } from '#app/lib/id.ts'
import { done, type Outcome, refused } from '#app/lib/outcome.ts'
import { newShortCode } from '#app/lib/short-code.server.ts'
import { slugOf } from '#app/lib/text.ts'
import { type Told, told } from '#app/lib/told.ts'
import { type Actor, reach } from '../person/actor.ts'
import { recordStory, storyRoles } from './held.server.ts'

/** Whom or what a story tells of. */
export interface StorySubject {
  readonly kind: 'community' | 'maker' | 'product'
  readonly id: string
}

/** A subject as it is offered, and whether its maker has agreed to be written about. */
export interface OfferedSubject extends StorySubject {
  readonly communityId: string
  readonly name: Told
  /** Whose goods these are, or what the maker makes. */
  readonly beside: Told | null
  /** Set when the maker must be asked first. */
  readonly askConsentOf: string | null
  /** What the maker is called: the likeliest teller. */
  readonly teller: string | null
}

const makerFields = {
  ...{ id: true, communityId: true, nameTh: true, nameEn: true, callName: true, makesTh: true, makesEn: true },
  consents: true,
} satisfies Prisma.ProducerSelect
const productFields = {
  ...{ id: true, titleTh: true, titleEn: true },
  producer: { select: makerFields },
} satisfies Prisma.ProductSelect

const most = 300

/** Everything of somebody's communities that a story can be told of. */
export async function storySubjects(actor: Actor) {
  const community = reach(actor, ...storyRoles.write)
  const [communities, makers, products] = await Promise.all([
    db.community.findMany({ where: community, select: communityFields, orderBy: { nameTh: 'asc' }, take: most }),
    db.producer.findMany({ where: { community }, select: makerFields, orderBy: { callName: 'asc' }, take: most }),
    db.product.findMany({
      where: { producer: { community }, status: { not: 'withdrawn' } },
      select: productFields,
      orderBy: { titleTh: 'asc' },
      take: most,
    }),
  ])
  return {
    communities: communities.map(offeredCommunity),
    makers: makers.map(offeredMaker),
    products: products.map(offeredProduct),
  }
}

/** One subject within reach; null for any other. */
export async function findSubject(actor: Actor, { kind, id }: StorySubject): Promise<OfferedSubject | null> {
  if (!isId(id)) return null
  const community = reach(actor, ...storyRoles.write)
  switch (kind) {
    case 'community': {
      const row = await db.community.findFirst({ where: { AND: [{ id }, community] }, select: communityFields })
      return row && offeredCommunity(row)
    }
    case 'maker': {
      const row = await db.producer.findFirst({ where: { id, community }, select: makerFields })
      return row && offeredMaker(row)
    }
    case 'product': {
      const where = { id, producer: { community } }
      const row = await db.product.findFirst({ where, select: productFields })
      return row && offeredProduct(row)
    }
  }
}

export type StartRefusal =
  | { readonly code: 'not_found' }
  /** The maker has not agreed to be written about, and is asked first. */
  | { readonly code: 'no_consent'; readonly producerId: string }

/** Begins a story with an empty first version. `id` is made by the form, so that sending it twice begins one story. */
export async function startStory(
  actor: Actor,
  { id, subject, storytellerName }: { id: string; subject: StorySubject; storytellerName: string },
): Promise<Outcome<{ id: string }, StartRefusal>> {
  const found = await findSubject(actor, subject)
  if (!found || !isId(id)) return refused({ code: 'not_found' })
  if (found.askConsentOf) return refused({ code: 'no_consent', producerId: found.askConsentOf })
  const begun = await db.story.findFirst({ where: { id, community: reach(actor, ...storyRoles.write) } })
  if (begun) return done({ id })
  try {
    await write(actor, { id, subject: found, storytellerName })
  } catch (error) {
    // The same form sent twice at once: the other one has begun it.
    if (!isDuplicate(error)) throw error
    const twin = await db.story.findFirst({ where: { id, createdById: actor.id } })
    if (!twin) throw error
  }
  return done({ id })
}

async function write(
  actor: Actor,
  { id, subject, storytellerName }: { id: string; subject: OfferedSubject; storytellerName: string },
): Promise<void> {
  const { communityId } = subject
  await db.$transaction(async (tx) => {
    await tx.story.create({
      data: {
        ...{ id, communityId, shortCode: newShortCode(), slug: slugOf(subject.name.th), createdById: actor.id },
        ...(subject.kind === 'maker' ? { producerId: subject.id } : {}),
        ...(subject.kind === 'product' ? { productId: subject.id } : {}),
        versions: {
          create: {
            ...{ number: 1, titleTh: '', ledeTh: '', parts: [], storytellerName },
            ...{ writerName: actor.name, writerId: actor.id, writerIds: [actor.id] },
          },
        },
      },
    })
    const after = { subject: subject.kind, subjectId: subject.id }
    await recordStory(tx, actor, { story: { id, communityId }, action: 'started', after })
  })
}

const communityFields = { id: true, nameTh: true, nameEn: true } satisfies Prisma.CommunitySelect

type CommunityRow = Prisma.CommunityGetPayload<{ select: typeof communityFields }>
type MakerRow = Prisma.ProducerGetPayload<{ select: typeof makerFields }>
type ProductRow = Prisma.ProductGetPayload<{ select: typeof productFields }>

function offeredCommunity({ id, nameTh, nameEn }: CommunityRow): OfferedSubject {
  return {
    ...{ kind: 'community', id, communityId: id, name: told(nameTh, nameEn) },
    ...{ beside: null, askConsentOf: null, teller: null },
  }
}

function offeredMaker(row: MakerRow): OfferedSubject {
  return {
    ...{ kind: 'maker', id: row.id, communityId: row.communityId, name: told(row.nameTh, row.nameEn) },
    ...{ beside: told(row.makesTh, row.makesEn), teller: row.callName },
    askConsentOf: row.consents.includes('story') ? null : row.id,
  }
}

function offeredProduct({ id, titleTh, titleEn, producer }: ProductRow): OfferedSubject {
  const maker = offeredMaker(producer)
  return { ...maker, kind: 'product', id, name: told(titleTh, titleEn), beside: maker.name }
}
