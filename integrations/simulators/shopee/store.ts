/** Keeps the simulator's state in one file, replaced whole so that a killed process never leaves half of it. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { firstState, type State } from './state.ts'

export interface Store {
  state: State
  save(): void
  putImage(id: string, bytes: Uint8Array): void
  image(id: string): Uint8Array | null
  reset(): void
}

/** With a folder the shop survives a restart; without one it lives in memory (tests). */
export function openStore(dataDir: string | null, nowSeconds: () => number): Store {
  const folder = dataDir === null ? null : join(dataDir, 'shopee')
  const file = folder === null ? null : join(folder, 'state.json')
  const kept = new Map<string, Uint8Array>()
  if (folder) mkdirSync(join(folder, 'images'), { recursive: true })

  const store: Store = {
    state: load(file, nowSeconds),
    save() {
      if (!file) return
      writeFileSync(`${file}.new`, JSON.stringify(store.state))
      renameSync(`${file}.new`, file)
    },
    putImage(id, bytes) {
      if (folder) writeFileSync(join(folder, 'images', id), bytes)
      else kept.set(id, bytes)
    },
    image(id) {
      if (!store.state.images.some((image) => image.id === id)) return null
      return folder ? readFileSync(join(folder, 'images', id)) : (kept.get(id) ?? null)
    },
    reset() {
      store.state = firstState(nowSeconds())
      kept.clear()
      if (folder) rmSync(join(folder, 'images'), { recursive: true, force: true })
      if (folder) mkdirSync(join(folder, 'images'), { recursive: true })
      store.save()
    },
  }
  return store
}

function load(file: string | null, nowSeconds: () => number): State {
  const first = firstState(nowSeconds())
  if (!file || !existsSync(file)) return first
  const read = JSON.parse(readFileSync(file, 'utf8')) as State
  return { ...first, ...read, switches: { ...first.switches, ...read.switches } }
}
