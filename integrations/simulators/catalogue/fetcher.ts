/** Fetches a file whole, and takes it over whole: what it does not hold any more is deleted. Trouble changes nothing. */
import type { Fields, Format, News } from './format.ts'
import { type Item, mostRuns, type Run, type Source, type State } from './state.ts'

export interface Fetching {
  readonly state: State
  readonly format: Format
  readonly fetch: typeof globalThis.fetch
  readonly now: number
  /** The line breaks in the middle of the file. */
  readonly cut: boolean
}

/** One fetch of one source; answers what the shop is to be told. */
export async function fetchSource(with_: Fetching, source: Source): Promise<readonly News[]> {
  const { state, now } = with_
  const run: Run = {
    ...{ at: now, source: source.name, outcome: 'failed', status: null, says: '' },
    ...{ found: 0, added: 0, changed: 0, deleted: 0, errors: 0 },
  }
  const text = await download(with_, source, run)
  keepRun(state, run)
  // Nobody was there: that is asked again soon, not with the next round.
  if (run.status !== null) source.fetchedAt = now
  if (run.outcome === 'same') {
    if (state.switches.sameRefreshes) for (const item of itemsOf(state, source)) item.refreshedAt = now
    return []
  }
  if (text === null) return []
  const read = readWhole(with_.format, text, run)
  if (!read) {
    source.etag = null
    source.lastModified = null
    return []
  }
  const news = takeOver(with_, source, read, run)
  run.outcome = 'done'
  return [...news, { kind: 'file', source: source.name }]
}

/** A shop that is not there makes one line, not one every few seconds. */
function keepRun(state: State, run: Run): void {
  const last = state.runs.find(({ source }) => source === run.source)
  const again = run.status === null && last?.status === null && last.says === run.says
  state.runs = [run, ...state.runs.filter((one) => !(again && one === last))].slice(0, mostRuns)
}

async function download({ state, format, fetch, cut }: Fetching, source: Source, run: Run): Promise<string | null> {
  const known = state.switches.conditional
  const headers = {
    'user-agent': format.userAgent,
    'accept-encoding': state.switches.takesGzip ? 'gzip' : 'identity',
    ...(known && source.etag ? { 'if-none-match': source.etag } : {}),
    ...(known && source.lastModified ? { 'if-modified-since': source.lastModified } : {}),
  }
  try {
    const response = await fetch(source.address, { headers, signal: AbortSignal.timeout(120_000) })
    run.status = response.status
    if (response.status === 304) run.outcome = 'same'
    if (response.status !== 200) {
      await response.body?.cancel()
      return null
    }
    const text = await response.text()
    source.etag = response.headers.get('etag')
    source.lastModified = response.headers.get('last-modified')
    return cut ? text.slice(0, text.length / 2) : text
  } catch (error) {
    run.says = error instanceof Error ? error.message : 'network'
    return null
  }
}

function readWhole(format: Format, text: string, run: Run): readonly Fields[] | null {
  try {
    return format.read(text)
  } catch (error) {
    run.says = error instanceof Error ? error.message : 'unreadable'
    return null
  }
}

function takeOver({ state, format, now }: Fetching, source: Source, read: readonly Fields[], run: Run): News[] {
  const before = new Map(itemsOf(state, source).map((item) => [item.id, item]))
  const after = new Map<string, Item>()
  for (const fields of read) {
    const id = fields.id?.[0] ?? ''
    if (!id || after.has(id)) {
      run.errors += 1
      continue
    }
    const old = before.get(id)
    const item = toItem(format, source.name, { id, fields, old, now })
    if (!old) run.added += 1
    else if (JSON.stringify(old.fields) !== JSON.stringify(item.fields)) run.changed += 1
    if (item.issues.some(({ severity }) => severity === 'error')) run.errors += 1
    after.set(id, item)
  }
  run.found = read.length
  const gone = [...before.keys()].filter((id) => !after.has(id))
  run.deleted = gone.length
  state.items = [...state.items.filter((item) => item.source !== source.name), ...after.values()]
  return gone.map((id) => ({ kind: 'item', source: source.name, id, was: 'approved', is: 'deleted' }))
}

function toItem(
  format: Format,
  source: string,
  { id, fields, old, now }: { id: string; fields: Fields; old: Item | undefined; now: number },
): Item {
  const address = fields.image_link?.[0] ?? ''
  const image = old?.image.address === address ? old.image : { address, state: 'waiting' as const, says: '' }
  return {
    ...{ source, id, image, refreshedAt: now, verdict: old?.verdict ?? null },
    fields: Object.fromEntries(Object.entries(fields).map(([name, values]) => [name, [...values]])),
    issues: format.issuesOf(fields),
  }
}

function itemsOf(state: State, source: Source): Item[] {
  return state.items.filter((item) => item.source === source.name)
}
