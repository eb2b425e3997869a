/** A shop of ours for the conformance cases: the real domain on a real database, reached by HTTP's own objects. */
import type { FeedAsk } from '#app/domain/feed/open-feed.server.ts'
import type { FeedFile, Problem } from '#integrations/partners/contract.ts'
import type { OurShop } from '../conformance/feed-bench.ts'
import { ensureDatabase } from './database.ts'

interface House {
  /** Where the shop says that it is. */
  readonly address: string
  readonly fetch: typeof globalThis.fetch
  /** The whole of a file, piece by piece. */
  content(file: string): Promise<AsyncIterable<Uint8Array>>
  readonly shop: OurShop
}

/** Empties the database first. */
export async function openHouse(files: readonly FeedFile[]): Promise<House> {
  await ensureDatabase()
  // What asks the settings of the process when it is loaded must wait for the database.
  const { db } = await import('#app/lib/database.server.ts')
  const { config } = await import('#app/lib/config.server.ts')
  const { openFeed } = await import('#app/domain/feed/open-feed.server.ts')
  const { buildStaleFeeds } = await import('#app/domain/feed/stale.server.ts')
  const { makeFeedMaker, makeFeedProduct } = await import('./goods.ts')
  const { makeMany } = await import('./many.ts')
  await db.$executeRaw`truncate "Community", "Person", "Product", "Producer", "Photo", "FeedFile", "FeedPart", "FeedOmission",
    "FeedChange", "FeedBuild", "FeedFetch" cascade`
  const maker = await makeFeedMaker()
  const { appUrl } = config()

  async function answer(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url)
    if (pathname.startsWith('/i/')) return new Response('picture', { headers: { 'content-type': 'image/jpeg' } })
    if (!pathname.startsWith('/feeds/')) return new Response(null, { status: 200 })
    const given = await openFeed(pathname.slice('/feeds/'.length), askFor(request), files)
    if (!given) return new Response(null, { status: 404 })
    return new Response(given.body && streamOf(given.body), { status: given.status, headers: given.headers })
  }

  const shop: OurShop = {
    async add({ title, story } = {}) {
      const words = {
        ...(title ? { titleTh: title, titleEn: title } : {}),
        ...(story ? { descriptionTh: story, descriptionEn: story } : {}),
      }
      return (await makeFeedProduct(maker, words)).variant.sku.toLowerCase()
    },
    async addUnfit() {
      const long = 'ยาว'.repeat(60)
      const product = await makeFeedProduct(maker, { titleTh: long, titleEn: long })
      await db.productPhoto.deleteMany({ where: { productId: product.id } })
      return product.variant.sku.toLowerCase()
    },
    addMany: (count) => makeMany(count, maker),
    async withdraw(id) {
      const where = { variants: { some: { sku: { equals: id, mode: 'insensitive' as const } } } }
      await db.product.updateMany({ where, data: { status: 'withdrawn' } })
    },
    async minute() {
      await buildStaleFeeds(files)
    },
    async reprice(price) {
      await db.variant.updateMany({ data: { price } })
    },
    async broken(work) {
      await db.$executeRaw`alter table "Photo" rename to "Photo_away"`
      try {
        await work()
      } finally {
        await db.$executeRaw`alter table "Photo_away" rename to "Photo"`
        await db.feedBuild.deleteMany()
      }
    },
    async leftOut(file) {
      const rows = await db.feedOmission.findMany({ where: { file } })
      return Promise.all(
        rows.map(async ({ variantId, problems }) => {
          const variant = await db.variant.findUniqueOrThrow({ where: { id: variantId ?? '' } })
          const told = problems as unknown as readonly Problem[]
          return { id: variant.sku.toLowerCase(), codes: told.map(({ code }) => code) }
        }),
      )
    },
    async statusOf(file) {
      const response = await answer(new Request(`${appUrl}/feeds/${file}`))
      await response.body?.cancel()
      return response.status
    },
  }
  return {
    address: appUrl,
    fetch: (input, init) => answer(new Request(input, init)),
    async content(file) {
      const given = await openFeed(file, askFor(new Request(appUrl)), files)
      if (!given?.body) throw new Error(`${file} was answered with ${given?.status}`)
      return given.body
    },
    shop,
  }
}

function askFor({ headers }: Request): FeedAsk {
  return {
    userAgent: headers.get('user-agent') ?? '',
    ifNoneMatch: headers.get('if-none-match'),
    ifModifiedSince: headers.get('if-modified-since'),
    // These objects unpack nothing by themselves.
    takesGzip: false,
    headersOnly: false,
  }
}

function streamOf(body: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const pieces = body[Symbol.asyncIterator]()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
  })
}
