/**
 * Ways of spoiling an adapter, each as real adapters are spoilt, for any partner that has the part. The cases named must turn
 * red; a list of cases that stays green under them proves nothing.
 */
import type { Partner, Ref, Result, Shelf, World } from '#integrations/partners/contract.ts'
import { feedSaboteurs } from './sabotage-feed.ts'
import type { Saboteur } from './saboteur.ts'
import type { Spoil } from './spoil.ts'

export const saboteurs: readonly Saboteur[] = [
  ...feedSaboteurs,
  {
    name: 'answers ok without writing',
    part: 'shelf',
    red: ['D1', 'D11', 'L8'],
    spoil: onShelf(() => ({
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
    name: 'answers ok to a number without writing it',
    part: 'shelf',
    red: ['E1', 'E9', 'E10'],
    spoil: onShelf(() => ({
      updateStock: async (_, changes) => changes.map(({ sellable }) => done({ sellable })),
      updatePrice: async (_, changes) => changes.map(({ price }) => done({ price })),
    })),
  },
  {
    name: 'answers ok to taking down without doing it',
    part: 'shelf',
    red: ['F1', 'E2'],
    spoil: onShelf(() => ({
      unpublish: async (_, refs, how) =>
        refs.map(() => done({ state: how === 'hide' ? ('hidden' as const) : ('deleted' as const) })),
    })),
  },
  {
    name: 'creates without looking',
    part: 'shelf',
    red: ['D6', 'D8', 'L8'],
    spoil: {
      world: ({ fetch }, { kindOf, nothingFound }) => ({
        fetch: async (input, init) =>
          kindOf(addressOf(input), init?.method ?? 'GET') === 'search' ? nothingFound() : fetch(input, init),
      }),
    },
    not: { manual: 'nothing is looked up: our own id is the only one' },
  },
  {
    name: 'takes every row of a batch for done',
    part: 'shelf',
    red: ['E3', 'E4'],
    spoil: onShelf((shelf) => ({
      updateStock: async (shop, changes, ctx) => {
        const answers = await shelf.updateStock(shop, changes, ctx)
        return answers.map((one, at) => (one.ok ? one : done({ sellable: changes[at]?.sellable ?? null })))
      },
      unpublish: async (shop, refs, how, ctx) => {
        const answers = await shelf.unpublish(shop, refs, how, ctx)
        return answers.map((one) => (one.ok ? one : done({ state: 'hidden' as const })))
      },
    })),
  },
  {
    name: 'repeats a create after a 5xx',
    part: 'shelf',
    red: ['D3', 'D5'],
    spoil: {
      world: ({ fetch }, { kindOf }) => ({
        fetch: async (input, init) => {
          const answer = await fetch(input, init)
          const again = answer.status >= 500 && kindOf(addressOf(input), init?.method ?? 'GET') === 'create'
          return again ? fetch(input, init) : answer
        },
      }),
    },
    // Where TikTok knows the key of a repeated create, it makes nothing twice.
    inPosition: { tiktok: 'keys forgotten at once, a lagging search' },
  },
  {
    name: 'counts stock up instead of setting it',
    part: 'shelf',
    red: ['E1'],
    spoil: onShelf((shelf) => {
      const sums = new Map<string, number>()
      return {
        updateStock: (shop, changes, ctx) => {
          const counted = changes.map((one) => {
            const sum = (sums.get(key(one.ref)) ?? 0) + one.sellable
            sums.set(key(one.ref), sum)
            return { ...one, sellable: sum }
          })
          return shelf.updateStock(shop, counted, ctx)
        },
      }
    }),
  },
  {
    name: 'renews without the lock',
    part: 'access',
    red: ['B2', 'B3'],
    spoil: {
      world: ({ vault }) => ({
        vault: {
          read: vault.read,
          renew: async (shop, _, ask) => ask((await vault.read(shop)).refresh ?? ''),
        },
      }),
    },
  },
  {
    name: 'does not wait until it may ask again',
    part: 'shelf',
    red: ['L1'],
    spoil: {
      world: ({ memory }) => ({
        memory: { put: memory.put, get: async (shop, name) => (name === 'pause' ? null : memory.get(shop, name)) },
      }),
    },
  },
  {
    name: 'trusts what a message says',
    part: 'orders',
    red: ['W5'],
    spoil: { partner: trusting },
  },
  {
    name: 'writes the body anew before checking its signature',
    part: 'doorbell',
    red: ['W1', 'W3'],
    not: { google: 'its messages are not signed: the secret stands in the address' },
    spoil: {
      partner: (partner) => {
        const { doorbell } = partner
        if (!doorbell) throw new Error('no doorbell')
        const hear: typeof doorbell.hear = (knock, hooks) =>
          doorbell.hear({ ...knock, body: rewritten(knock.body) }, hooks)
        return { ...partner, doorbell: { ...doorbell, hear } }
      },
    },
  },
  {
    name: 'compares with our listing instead of the echo',
    part: 'shelf',
    red: ['R1', 'R2'],
    spoil: onShelf((shelf) => ({
      publish: async (shop, wish, ctx) => {
        const published = await shelf.publish(shop, wish, ctx)
        if (!published.ok) return published
        const { title } = wish.listing.words.th
        const photos = wish.listing.photos.map((one) => one.id).join()
        const echo = published.value.echo && { ...published.value.echo, text: title, photos }
        return { ...published, value: { ...published.value, echo } }
      },
    })),
  },
  {
    name: 'rounds prices',
    part: 'shelf',
    red: ['C3'],
    spoil: onShelf((shelf) => ({
      validate: (wish) => shelf.validate(wish).filter((one) => one.code !== 'not_whole_baht'),
      updatePrice: async (shop, changes, ctx) => {
        const whole = changes.map((one) => ({ ...one, price: (one.price - (one.price % 100n)) as typeof one.price }))
        const answers = await shelf.updatePrice(shop, whole, ctx)
        return answers.map((one, at) => (one.ok ? done({ price: changes[at]?.price ?? one.value.price }) : one))
      },
    })),
  },
  {
    name: 'makes again what was deleted there',
    part: 'shelf',
    red: ['R3'],
    spoil: onShelf((shelf) => ({
      publish: async (shop, wish, ctx) => {
        const published = await shelf.publish(shop, wish, ctx)
        const gone = !published.ok && published.trouble.code === 'gone'
        return gone ? shelf.publish(shop, wish, { ...ctx, known: null }) : published
      },
    })),
  },
  {
    name: 'stops at the first problem',
    part: 'shelf',
    red: ['C1'],
    spoil: onShelf((shelf) => ({ validate: (wish) => shelf.validate(wish).slice(0, 1) })),
  },
]

function onShelf(change: (shelf: Shelf, world: World) => Partial<Shelf>): Spoil {
  return {
    partner: (partner, world) =>
      partner.shelf ? { ...partner, shelf: { ...partner.shelf, ...change(partner.shelf, world) } } : partner,
  }
}

/** A sale that was rung for counts as paid, whatever a read says. */
function trusting(partner: Partner): Partner {
  const { doorbell, orders } = partner
  if (!doorbell || !orders) throw new Error('no doorbell or no orders')
  const rung = new Set<string>()
  return {
    ...partner,
    doorbell: {
      ...doorbell,
      hear(knock, hooks) {
        const heard = doorbell.hear(knock, hooks)
        if (heard.kind === 'ring') for (const one of heard.about) if (one.kind === 'sale') rung.add(one.id)
        return heard
      },
    },
    orders: {
      ...orders,
      async read(shop, id, signal) {
        const read = await orders.read(shop, id, signal)
        return read.ok && read.value && rung.has(id) ? done({ ...read.value, state: 'to_ship' as const }) : read
      },
    },
  }
}

function done<T>(value: T): Result<T> {
  return { ok: true, warnings: [], value }
}

function key({ item, sku }: Ref): string {
  return `${item} ${sku ?? ''}`
}

function addressOf(input: string | URL | Request): URL {
  return new URL(input instanceof Request ? input.url : input)
}

function rewritten(body: Uint8Array): Uint8Array {
  try {
    return Buffer.from(JSON.stringify(JSON.parse(Buffer.from(body).toString())))
  } catch {
    return body
  }
}
