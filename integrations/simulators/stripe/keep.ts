/** Keeps the state in one file, written whole and not more often than writing it is worth. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { State } from './state.ts'

export interface Kept {
  state: State
  /** Something changed; it is written at one of the next ticks. */
  touch(): void
  /** Writes what changed, unless writing took long and was just now. */
  write(hurry?: boolean): void
  reset(): void
}

/** Without a folder everything stays in memory (tests). Switches that a kept state does not know stand as at first. */
export function openKept(dataDir: string | null, first: () => State): Kept {
  const folder = dataDir === null ? null : join(dataDir, 'stripe')
  const file = folder === null ? null : join(folder, 'state.json')
  if (folder) mkdirSync(folder, { recursive: true })
  let changed = false
  let notBefore = 0

  const kept: Kept = {
    state: load(file, first()),
    touch: () => {
      changed = true
    },
    write(hurry = false) {
      const began = performance.now()
      if (!file || !changed || (began < notBefore && !hurry)) return
      changed = false
      writeFileSync(`${file}.new`, JSON.stringify(kept.state))
      renameSync(`${file}.new`, file)
      notBefore = performance.now() + 20 * (performance.now() - began)
    },
    reset() {
      // In place: every part of the stand-in holds this very object.
      Object.assign(kept.state, first())
      changed = true
      kept.write(true)
    },
  }
  return kept
}

function load(file: string | null, first: State): State {
  if (!file || !existsSync(file)) return first
  const read = JSON.parse(readFileSync(file, 'utf8')) as State
  return { ...first, ...read, switches: { ...first.switches, ...read.switches } }
}
