import { afterAll } from 'vitest'
import { type FeedAnswer, type FeedAsk, openFeed } from '#app/domain/feed/open-feed.server.ts'
import { db } from '#app/lib/database.server.ts'
import { closeLeases } from '#app/lib/lease.server.ts'
import { makeCommunity, makePhoto, makeProducer, makeProduct } from '../make.ts'
import { type SeenItem, type Validated, validateGoogle, validateMeta } from './validate.ts'

/** Ends what builds have opened in this test file's process. */
export function closeAfterwards(): void {
  afterAll(closeLeases)
}

/** A maker who agreed to partners. */
export async function makeFeedMaker() {
  const { id: communityId } = await makeCommunity()
  return { communityId, producer: await makeProducer({ communityId }) }
}
export type FeedMaker = Awaited<ReturnType<typeof makeFeedMaker>>

/** A published product of theirs that every catalogue takes. */
export async function makeFeedProduct(
  { communityId, producer }: FeedMaker,
  given: Partial<Parameters<typeof makeProduct>[0]> = {},
  stock = 5,
) {
  const words = { descriptionEn: 'Woven by hand', ...given }
  const product = await makeProduct({ producerId: producer.id, ...words }, stock)
  const photo = await makePhoto({ communityId })
  await db.productPhoto.create({ data: { productId: product.id, photoId: photo.id, position: 0, altTh: 'ผ้า' } })
  return product
}

/** As a fetcher that knows nothing yet. */
export function ask(change: Partial<FeedAsk> = {}): FeedAsk {
  return {
    userAgent: 'test',
    ifNoneMatch: null,
    ifModifiedSince: null,
    takesGzip: false,
    headersOnly: false,
    ...change,
  }
}

export async function fetched(name: string, change: Partial<FeedAsk> = {}): Promise<FeedAnswer> {
  const answer = await openFeed(name, ask(change))
  if (!answer) throw new Error(`there is no ${name}`)
  return answer
}

/** The whole content of a file, as text. */
export async function contentOf(name: string): Promise<string> {
  const { body, status } = await fetched(name)
  if (!body) throw new Error(`${name} was answered with ${status}`)
  const parts: Uint8Array[] = []
  for await (const part of body) parts.push(part)
  return Buffer.concat(parts).toString('utf8')
}

/** Fetches a file and holds it against the rules of its format. */
export async function checked(name: string): Promise<Validated & { readonly all: readonly SeenItem[] }> {
  const { body, status } = await fetched(name)
  if (!body) throw new Error(`${name} was answered with ${status}`)
  const all: SeenItem[] = []
  const validate = name.endsWith('.csv') ? validateMeta : validateGoogle
  return { ...(await validate(body, (item) => void all.push(item))), all }
}

export const idsIn = ({ all }: { all: readonly SeenItem[] }) => all.map((item) => item.get('id')?.[0])
