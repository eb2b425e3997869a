/** A catalogue with its simulator on one side and a real shop of ours on the other, for the feed cases. */
import type { Partner, World } from '#integrations/partners/contract.ts'
import type { Catalogue, CatalogueOptions } from '#integrations/simulators/catalogue/index.ts'
import { openHouse } from '../feed/house.ts'
import { validateGoogle, validateMeta } from '../feed/validate.ts'
import type { Bell } from './bell.ts'
import type { BellBench } from './bench.ts'
import type { FeedBench } from './feed-bench.ts'
import { createRoom, refuseNetwork } from './room.ts'
import type { Spoil, Tells } from './spoil.ts'
import { createClock } from './world.ts'

export interface CataloguePlan {
  readonly base: string
  readonly settings: Readonly<Record<string, string>>
  readonly create: (settings: Readonly<Record<string, string>>, world: World) => Partner
  readonly simulator: (options: CatalogueOptions) => Catalogue
  readonly bell: Bell
}

/** No call of ours ever goes there. */
const tells: Tells = { kindOf: () => 'other', nothingFound: () => new Response() }

export async function openBell(plan: CataloguePlan, spoil?: Spoil): Promise<BellBench> {
  const room = createRoom({
    ...{ base: { api: plan.base }, clock: createClock(), simulator: { fetch: refuseNetwork }, tells, spoil },
    create: (world) => plan.create(plan.settings, world),
  })
  return { partner: room.make(), world: room.world, reached: room.reached, bell: plan.bell }
}

export async function openCatalogue(plan: CataloguePlan, spoil?: Spoil): Promise<FeedBench> {
  const bell = await openBell(plan, spoil)
  const { feed } = bell.partner
  if (!feed) throw new Error('a catalogue without a feed')
  const house = await openHouse(feed.files)
  const catalogue = plan.simulator({
    ...{ dataDir: null, baseUrl: plan.base, shopUrl: house.address, now: bell.world.clock.now, fetch: house.fetch },
  })
  catalogue.turn({ everySeconds: 0 })
  return {
    ...bell,
    feed,
    shop: house.shop,
    async validate(file, see) {
      try {
        const content = await house.content(file)
        return await (file.endsWith('.csv') ? validateMeta(content, see) : validateGoogle(content, see))
      } catch (error) {
        return { items: 0, faults: [`it is no such file: ${String(error)}`] }
      }
    },
    fetchNow: async () =>
      (await catalogue.fetchNow()).map(({ source, outcome, status }) => ({ file: source, outcome, status })),
    cutNext: catalogue.cutNext,
    rows: () =>
      catalogue.rows().map(({ source, id, fields }) => ({
        ...{ file: source, id, title: fields.title?.[0] ?? '' },
        ...{ story: fields.description?.[0] ?? '', price: fields.price?.[0] ?? '' },
      })),
  }
}
