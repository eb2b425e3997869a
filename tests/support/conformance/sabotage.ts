/**
 * Adapters spoilt on purpose, each in one way that real adapters are. The cases named must turn red; a list of cases that
 * stays green under them proves nothing.
 */
import type { Partner, Shelf, World } from '#integrations/partners/contract.ts'
import { createShopee } from '#integrations/partners/shopee/index.ts'
import type { MakePartner } from './shopee-bench.ts'

export interface Saboteur {
  readonly name: string
  readonly red: readonly string[]
  readonly make: MakePartner
}

export const saboteurs: readonly Saboteur[] = [
  {
    name: 'answers ok without writing',
    red: ['D1', 'D11', 'L8'],
    make: withShelf(() => ({
      publish: async () => ({
        ok: true,
        warnings: [],
        value: {
          ref: { item: '1', sku: null, extra: {} },
          did: 'created',
          state: 'live',
          reasons: [],
          ticket: null,
          echo: null,
          twins: [],
        },
      }),
    })),
  },
  {
    name: 'creates without looking',
    red: ['D3', 'D6', 'D8', 'L8'],
    make: withWorld((world) => ({
      fetch: async (input, init) =>
        String(input).includes('/search_item')
          ? Response.json({ error: '', response: { item_id_list: [] } })
          : world.fetch(input, init),
    })),
  },
  {
    name: 'takes every row of a batch for done',
    red: ['E3', 'E4', 'E5', 'F3'],
    make: withWorld((world) => ({
      fetch: async (input, init) => {
        const answer = await world.fetch(input, init)
        if (!/unlist_item|update_stock|update_price/.test(String(input))) return answer
        const body = JSON.parse(await answer.text()) as {
          response?: { success_list?: unknown[]; failure_list?: unknown[] }
        }
        const { success_list: done = [], failure_list: undone = [] } = body.response ?? {}
        return Response.json({ ...body, error: '', response: { success_list: [...done, ...undone], failure_list: [] } })
      },
    })),
  },
  {
    name: 'repeats a create after a 5xx',
    red: ['D3', 'D5'],
    make: withWorld((world) => ({
      fetch: async (input, init) => {
        const answer = await world.fetch(input, init)
        const again = answer.status >= 500 && String(input).includes('/add_item')
        return again ? world.fetch(input, init) : answer
      },
    })),
  },
  {
    name: 'counts stock up instead of setting it',
    red: ['E1'],
    make: withWorld((world) => {
      let sum = 0
      return {
        fetch: async (input, init) => {
          if (!String(input).includes('/update_stock')) return world.fetch(input, init)
          const body = String(init?.body).replace(/"stock":(\d+)/, (_, units: string) => {
            sum += Number(units)
            return `"stock":${sum}`
          })
          return world.fetch(input, { ...init, body })
        },
      }
    }),
  },
  {
    name: 'renews without the lock',
    red: ['B2', 'B3'],
    make: withWorld(({ vault }) => ({
      vault: {
        read: vault.read,
        renew: async (shop, _, ask) => ask((await vault.read(shop)).refresh ?? ''),
      },
    })),
  },
  {
    name: 'does not wait until it may ask again',
    red: ['L1', 'L2'],
    make: withWorld(({ memory }) => ({
      memory: { put: memory.put, get: async (shop, key) => (key === 'pause' ? null : memory.get(shop, key)) },
    })),
  },
  {
    name: 'writes the body anew before checking its signature',
    red: ['W1'],
    make: (settings, world, tuning) => {
      const partner = createShopee(settings, world, tuning)
      const { doorbell } = partner
      if (!doorbell) throw new Error('no doorbell')
      const rewritten = (body: Uint8Array) => {
        try {
          return Buffer.from(JSON.stringify(JSON.parse(Buffer.from(body).toString())))
        } catch {
          return body
        }
      }
      return {
        ...partner,
        doorbell: {
          ...doorbell,
          hear: (knock, hooks) => doorbell.hear({ ...knock, body: rewritten(knock.body) }, hooks),
        },
      }
    },
  },
  {
    name: 'compares with our listing instead of the echo',
    red: ['R1', 'R2'],
    make: withShelf((shelf) => ({
      publish: async (shop, wish, ctx) => {
        const done = await shelf.publish(shop, wish, ctx)
        if (!done.ok) return done
        const { title } = wish.listing.words.th
        const echo = done.value.echo && {
          ...done.value.echo,
          text: title,
          photos: wish.listing.photos.map((one) => one.id).join(),
        }
        return { ...done, value: { ...done.value, echo } }
      },
    })),
  },
  {
    name: 'rounds prices',
    red: ['C3'],
    make: withShelf((shelf) => ({
      validate: (wish) => shelf.validate(wish).filter((one) => one.code !== 'not_whole_baht'),
      updatePrice: (shop, changes, ctx) =>
        shelf.updatePrice(
          shop,
          changes.map((one) => ({ ...one, price: (one.price - (one.price % 100n)) as typeof one.price })),
          ctx,
        ),
    })),
  },
  {
    name: 'makes again what was deleted there',
    red: ['R3'],
    make: withShelf((shelf) => ({
      publish: async (shop, wish, ctx) => {
        const done = await shelf.publish(shop, wish, ctx)
        return !done.ok && done.trouble.code === 'gone' ? shelf.publish(shop, wish, { ...ctx, known: null }) : done
      },
    })),
  },
  {
    name: 'stops at the first problem',
    red: ['C1'],
    make: withShelf((shelf) => ({ validate: (wish) => shelf.validate(wish).slice(0, 1) })),
  },
]

/** Not possible to spoil here, and why. */
export const notSpoilable = [
  {
    name: 'trusts what a webhook says',
    why: 'what a doorbell hands on (About) has no field for a state; the read belongs to the listing domain',
  },
] as const

function withWorld(change: (world: World) => Partial<World>): MakePartner {
  return (settings, world, tuning) => createShopee(settings, { ...world, ...change(world) }, tuning)
}

function withShelf(change: (shelf: Shelf) => Partial<Shelf>): MakePartner {
  return (settings, world, tuning): Partner => {
    const partner = createShopee(settings, world, tuning)
    if (!partner.shelf) throw new Error('no shelf')
    return { ...partner, shelf: { ...partner.shelf, ...change(partner.shelf) } }
  }
}
