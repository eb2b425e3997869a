/**
 * What the stand-ins of Google's and Meta's catalogues have in common: they fetch the shop's files, take over what these hold
 * and delete what they do not, fetch the pictures, judge the items, and tell the shop. Own code only.
 */
import type { Simulator } from '../simulator.ts'
import { openStore } from '../store.ts'
import { fetchSource } from './fetcher.ts'
import type { Format, News } from './format.ts'
import { fetchImages } from './image.ts'
import { standingOf } from './item.ts'
import { deliver, write } from './message.ts'
import { showPage } from './page/index.ts'
import type { Item, Message, Run, State, Switches } from './state.ts'

export interface CatalogueOptions {
  /** Folder that outlives a restart; null keeps everything in memory. */
  readonly dataDir: string | null
  /** Where this simulator is reached, with its own path: `http://localhost:4010/google`. */
  readonly baseUrl: string
  /** The shop's own address. */
  readonly shopUrl: string
  readonly now: () => Date
  /** Used for files, pictures and messages. */
  readonly fetch?: typeof globalThis.fetch
}

export interface Catalogue extends Simulator {
  /** Every item that the catalogue holds, expired ones too: the second eye of a test. */
  rows(): readonly Item[]
  runs(): readonly Run[]
  messages(): readonly Message[]
  /** Fetches all files now, then pictures, then tells the shop. Answers how each went. */
  fetchNow(): Promise<readonly Run[]>
  /** What the schedule does: fetches when it is time, repeats messages that did not arrive. */
  tick(): Promise<void>
  /** The line breaks in the middle of the next file. */
  cutNext(): void
  turn(switches: Partial<Switches>): void
  moveClock(days: number): void
  setHook(url: string | null): void
  /** Greets the shop's address as when it is entered in the console. */
  greet(): Promise<boolean>
  judge(id: string, verdict: Item['verdict']): Promise<void>
}

export function createCatalogue(
  format: Format,
  files: readonly string[],
  hookPath: string,
  options: CatalogueOptions,
): Catalogue {
  const fetch = options.fetch ?? globalThis.fetch
  const shopUrl = options.shopUrl.replace(/\/$/, '')
  const store = openStore<State>({ dataDir: options.dataDir, name: format.name, first })
  const now = () => options.now().getTime() + store.state.aheadMs
  const prefix = new URL(options.baseUrl).pathname.replace(/\/$/, '')
  let cuts = 0
  let turn: Promise<unknown> = Promise.resolve()
  let busy = false
  let quietUntil = 0
  moveTo(store.state)

  function first(): State {
    return {
      ...{ items: [], runs: [], messages: [], greeted: null, aheadMs: 0, nextId: 1 },
      sources: files.map((name) => ({
        ...{ name, address: `${shopUrl}/feeds/${name}`, etag: null, lastModified: null, fetchedAt: null },
      })),
      hookUrl: shopUrl + hookPath,
      switches: { ...format.firstSwitches },
    }
  }

  /** A kept state may know the shop by the address of an earlier start. */
  function moveTo(state: State): void {
    const fresh = first()
    if (state.hookUrl) state.hookUrl = fresh.hookUrl
    for (const source of state.sources) {
      const meant = fresh.sources.find(({ name }) => name === source.name)
      if (meant && meant.address !== source.address) Object.assign(source, meant)
    }
  }

  /** One thing after the other: two fetches at once would take over each other's items. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = turn.then(() => {
      busy = true
      return work()
    })
    turn = mine
      .catch(() => undefined)
      .then(() => {
        busy = false
      })
    return mine.finally(store.save)
  }

  async function fetchAll(): Promise<readonly Run[]> {
    const { state } = store
    const before = standings()
    const news: News[] = []
    for (const source of state.sources) {
      const cut = cuts > 0
      if (cut) cuts -= 1
      news.push(...(await fetchSource({ state, format, fetch, now: now(), cut }, source)))
    }
    await fetchImages(store, format, fetch)
    write(state, format, [...news, ...changesSince(before)], now())
    await deliver(state, format, fetch, now())
    return state.runs.slice(0, state.sources.length).toReversed()
  }

  function standings(): Map<string, string> {
    return new Map(store.state.items.map((item) => [keyOf(item), standingOf(item, format, now())]))
  }

  function changesSince(before: ReadonlyMap<string, string>): News[] {
    return store.state.items.flatMap((item) => {
      const [was, is] = [before.get(keyOf(item)) ?? 'pending', standingOf(item, format, now())]
      return was === is ? [] : [{ kind: 'item', source: item.source, id: item.id, was, is } as const]
    })
  }

  const catalogue: Catalogue = {
    name: format.name,
    async fetch(request) {
      const { pathname } = new URL(request.url)
      const path = pathname.startsWith(prefix) ? pathname.slice(prefix.length) : pathname
      return showPage({ request, path, prefix, store, format, now: now(), catalogue })
    },
    rows: () => structuredClone(store.state.items),
    runs: () => structuredClone(store.state.runs),
    messages: () => structuredClone(store.state.messages),
    fetchNow: () => inTurn(async () => structuredClone(await fetchAll())),
    async tick() {
      if (busy || now() < quietUntil) return
      const { sources, switches, messages } = store.state
      const pauseMs = switches.everySeconds * 1000
      const due = pauseMs > 0 && sources.some(({ fetchedAt }) => (fetchedAt ?? 0) + pauseMs <= now())
      if (!due && !messages.some((one) => one.state === 'waiting' && one.dueAt <= now())) return
      // A shop that is not there is asked again soon, but not every second.
      quietUntil = now() + 10_000
      await inTurn(async () => {
        if (due) await fetchAll()
        else await deliver(store.state, format, fetch, now())
      })
    },
    cutNext: () => {
      cuts += 1
    },
    turn(switches) {
      Object.assign(store.state.switches, switches)
      store.save()
    },
    moveClock(days) {
      store.state.aheadMs += days * 86_400_000
      store.save()
    },
    setHook(url) {
      store.state.hookUrl = url
      store.save()
    },
    greet: () =>
      inTurn(async () => {
        const ok = await greeted(store.state.hookUrl, format, fetch)
        store.state.greeted = { at: now(), ok }
        return ok
      }),
    judge: (id, verdict) =>
      inTurn(async () => {
        const before = standings()
        for (const item of store.state.items) if (item.id === id) item.verdict = verdict
        write(store.state, format, changesSince(before), now())
        await deliver(store.state, format, fetch, now())
      }),
    async reset() {
      store.reset()
      cuts = 0
    },
  }
  return catalogue
}

function keyOf({ source, id }: Item): string {
  return `${source} ${id}`
}

async function greeted(hookUrl: string | null, { greeting }: Format, fetch: typeof globalThis.fetch): Promise<boolean> {
  if (!hookUrl || !greeting) return false
  try {
    const url = new URL(hookUrl)
    for (const [name, value] of Object.entries(greeting.query)) url.searchParams.set(name, value)
    const response = await fetch(url, { signal: AbortSignal.timeout(5000) })
    return response.status === 200 && (await response.text()) === greeting.expects
  } catch {
    return false
  }
}
