import { STORY_PARTS, type StoryPart } from '#app/domain/story/parts.ts'
import type { Tx } from '#app/lib/database.server.ts'
import { newShortCode } from '#app/lib/short-code.server.ts'
import { slugOf } from '#app/lib/text.ts'
import { people } from '../data/people.ts'
import type { StorySeed } from '../data/types.ts'
import type { Ids } from './ids.ts'
import type { Pictures } from './pictures.ts'

interface World {
  communityIds: Ids
  makerIds: Ids
  productIds: Ids
  personIds: Ids
  pictures: Pictures
}

/** Writes the demo's stories with one version each and, where it was given, the committee's approval. */
export async function writeStories(tx: Tx, seeds: StorySeed[], world: World): Promise<void> {
  for (const [index, seed] of seeds.entries()) await writeStory(tx, seed, { ...world, index })
}

async function writeStory(tx: Tx, seed: StorySeed, world: World & { index: number }): Promise<void> {
  const communityId = world.communityIds.of(seed.community)
  const { id: storyId } = await tx.story.create({
    data: {
      shortCode: newShortCode(),
      slug: slugOf(seed.title.th),
      communityId,
      producerId: seed.subject.kind === 'maker' ? world.makerIds.of(seed.subject.slug) : null,
      productId: seed.subject.kind === 'product' ? world.productIds.of(seed.subject.slug) : null,
      status: seed.status === 'in_review' ? 'in_review' : 'draft',
      isDemo: true,
    },
  })
  const writerId = world.personIds.of(seed.writer)
  const { id: versionId } = await tx.storyVersion.create({
    data: {
      storyId,
      number: 1,
      titleTh: seed.title.th,
      titleEn: seed.title.en,
      ledeTh: seed.quote.th,
      ledeEn: seed.quote.en,
      parts: partsOf(seed),
      storytellerName: seed.storyteller.th,
      writerName: people.find(({ key }) => key === seed.writer)?.name.th ?? '',
      writerId,
      writerIds: [writerId],
    },
  })
  await hangPictures(tx, seed, { communityId, versionId, pictures: world.pictures })
  if (seed.status === 'draft') return
  await tx.storyVersion.update({ where: { id: versionId }, data: { submittedAt: new Date('2026-10-01T03:00:00Z') } })
  if (!seed.approved) return
  const at = new Date(`${seed.approved.on}T03:00:00Z`)
  const reviewerId = world.personIds.of(seed.approved.by)
  await tx.storyReview.create({ data: { versionId, writerId, reviewerId, decision: 'approved', at } })
  await tx.story.update({
    where: { id: storyId },
    data: {
      status: 'published',
      approvedVersionId: versionId,
      publishedAt: new Date(at.getTime() + world.index * 60_000),
    },
  })
}

function partsOf(seed: StorySeed): StoryPart[] {
  return STORY_PARTS.filter((part) => seed.parts[part].th).map((part) => ({
    part,
    th: seed.parts[part].th,
    en: seed.parts[part].en,
    claims: seed.claims
      .filter((claim) => claim.part === part)
      .map(({ text, source, url }) => ({ th: text.th, en: text.en, sourceTh: source.th, sourceEn: source.en, url })),
  }))
}

async function hangPictures(
  tx: Tx,
  seed: StorySeed,
  at: { communityId: string; versionId: string; pictures: Pictures },
): Promise<void> {
  await at.pictures.hang(tx, at.communityId, `story:${seed.slug}`, (photoId, position, alt) =>
    tx.storyVersionPhoto.create({
      data: {
        versionId: at.versionId,
        photoId,
        position,
        // The first stands at the head, above the words.
        afterPart: position === 0 ? null : (seed.pictures[position]?.after ?? null),
        captionTh: seed.pictures[position]?.caption.th ?? null,
        captionEn: seed.pictures[position]?.caption.en ?? null,
        altTh: alt.th,
        altEn: alt.en,
      },
    }),
  )
}
