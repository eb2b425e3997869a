import { imageStore } from '#app/domain/photo/store.server.ts'
import type { Tx } from '#app/lib/database.server.ts'
import { prepareImage } from '#app/lib/image.server.ts'
import { makers } from '../data/makers.ts'
import { products } from '../data/products.ts'
import { stories } from '../data/stories.ts'
import type { Bilingual, PictureSeed } from '../data/types.ts'
import { draw, render } from '../drawings/draw.ts'

interface Kept {
  hash: string
  width: number
  height: number
  dominantColour: string
  alt: Bilingual
}

type Link = (photoId: string, position: number, alt: Bilingual) => Promise<unknown>

export interface Pictures {
  /** Makes a community's rows for the pictures of one thing and ties them to it, in order. */
  hang(tx: Tx, communityId: string, of: string, link: Link): Promise<void>
}

/** Draws every picture of the demo and keeps it in the image store, through the pipeline that photographs go through. */
export async function drawDemoPictures(): Promise<Pictures> {
  const kept = new Map<string, Kept[]>()
  const orders = allPictures()
  await Promise.all(
    orders.map(async ({ of, community, pictures }) => {
      kept.set(of, await Promise.all(pictures.map((picture) => keep(picture, community))))
    }),
  )
  return {
    async hang(tx, communityId, of, link) {
      for (const [position, { alt, ...picture }] of (kept.get(of) ?? []).entries()) {
        const { id } = await tx.photo.upsert({
          where: { communityId_hash: { communityId, hash: picture.hash } },
          update: {},
          create: { communityId, ...picture },
        })
        await link(id, position, alt)
      }
    },
  }
}

interface Order {
  of: string
  community: string
  pictures: PictureSeed[]
}

function allPictures(): Order[] {
  const communityOf = new Map(makers.map(({ slug, community }) => [slug, community]))
  const ofMakers = makers.map(({ slug, community, picture }) => ({
    of: `maker:${slug}`,
    community,
    pictures: [picture],
  }))
  const ofProducts = products.map(({ slug, maker, pictures }) => ({
    of: `product:${slug}`,
    community: communityOf.get(maker) ?? '',
    pictures,
  }))
  const ofStories = stories.map(({ slug, community, pictures }) => ({ of: `story:${slug}`, community, pictures }))
  return [...ofMakers, ...ofProducts, ...ofStories, ...ofCommunities()]
}

/** A community is shown by the first picture of the story that is told of it. */
function ofCommunities(): Order[] {
  return stories
    .filter(({ subject, status }) => subject.kind === 'community' && status === 'published')
    .map(({ community, pictures }) => ({ of: `community:${community}`, community, pictures: pictures.slice(0, 1) }))
}

/** As wide as a phone of three pixels per point shows; wider prints would double the time of the first start. */
const printWidth = 960

async function keep({ drawing, alt }: PictureSeed, community: string): Promise<Kept> {
  const print = await render(draw({ ...drawing, community, width: printWidth }), 'jpeg')
  const prepared = await prepareImage(print, { effort: 0 })
  if (!prepared.ok) throw new Error(`a drawing of the demo was refused: ${prepared.refusal.code}`)
  const { hash, width, height, dominantColour } = prepared.value
  await imageStore().put(prepared.value)
  return { hash, width, height, dominantColour, alt }
}
