/** Keeps a simulator's state in one file, replaced whole so that a killed process never leaves half of it. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Store<State> {
  state: State
  save(): void
  /** Keeps a picture under a name of letters, digits and hyphens. */
  putImage(id: string, bytes: Uint8Array): void
  image(id: string): Uint8Array | null
  reset(): void
}

export interface StoreOptions<State> {
  /** The folder of all simulators; null keeps everything in memory (tests). */
  readonly dataDir: string | null
  /** This simulator's own folder in it. */
  readonly name: string
  readonly first: () => State
}

/** With a folder the simulator survives a restart. Switches that a kept state does not know yet stand as at first. */
export function openStore<State extends { switches: object }>(options: StoreOptions<State>): Store<State> {
  const folder = options.dataDir === null ? null : join(options.dataDir, options.name)
  const file = folder === null ? null : join(folder, 'state.json')
  const kept = new Map<string, Uint8Array>()
  if (folder) mkdirSync(join(folder, 'images'), { recursive: true })

  const store: Store<State> = {
    state: load(file, options.first()),
    save() {
      if (!file) return
      writeFileSync(`${file}.new`, JSON.stringify(store.state))
      renameSync(`${file}.new`, file)
    },
    putImage(id, bytes) {
      if (folder) writeFileSync(imageFile(folder, id), bytes)
      else kept.set(id, bytes)
    },
    image(id) {
      if (!folder) return kept.get(id) ?? null
      return safeName.test(id) && existsSync(imageFile(folder, id)) ? readFileSync(imageFile(folder, id)) : null
    },
    reset() {
      store.state = options.first()
      kept.clear()
      if (folder) rmSync(join(folder, 'images'), { recursive: true, force: true })
      if (folder) mkdirSync(join(folder, 'images'), { recursive: true })
      store.save()
    },
  }
  return store
}

const safeName = /^[\w-]+$/

function imageFile(folder: string, id: string): string {
  return join(folder, 'images', id)
}

function load<State extends { switches: object }>(file: string | null, first: State): State {
  if (!file || !existsSync(file)) return first
  const read = JSON.parse(readFileSync(file, 'utf8')) as State
  return { ...first, ...read, switches: { ...first.switches, ...read.switches } }
}
