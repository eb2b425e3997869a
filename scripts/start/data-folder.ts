import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { StartRefused } from './refusal.ts'

const marker = 'yaan.json'
const lock = 'yaan.pid'
const patienceMs = 25_000

/**
 * Makes the data folder ours for as long as this process lives. A lock left by a start that was killed is taken over; one
 * whose launcher was killed is on its way out and is waited for.
 * @throws StartRefused when it is somebody else's folder, cannot be written, or another Yaan is at work in it.
 */
export async function claimDataFolder(given: string): Promise<{ folder: string; wasKilled: boolean; release(): void }> {
  const folder = resolve(given)
  try {
    mkdirSync(folder, { recursive: true })
    if (!statSync(folder).isDirectory()) throw new Error('not a folder')
    const foreign = !existsSync(join(folder, marker)) && readdirSync(folder).length > 0
    if (foreign) throw new StartRefused(`${folder} holds files that are not Yaan's. Set DATA_DIR to an empty folder.`)
    writeFileSync(join(folder, marker), '{"made by":"Yaan"}\n')
  } catch (error) {
    if (error instanceof StartRefused) throw error
    throw new StartRefused(`The data folder ${folder} cannot be used (${reason(error)}). Set DATA_DIR to another one.`)
  }
  const holder = Number(existsSync(join(folder, lock)) ? readFileSync(join(folder, lock), 'utf8') : 0)
  const until = Date.now() + patienceMs
  while (isYaan(holder) && isOrphan(holder) && Date.now() < until) await wait(200)
  if (holder !== process.pid && isYaan(holder)) {
    throw new StartRefused(`Another Yaan (process ${holder}) is at work in ${folder}. Stop it first, or set DATA_DIR.`)
  }
  writeFileSync(join(folder, lock), String(process.pid))
  return { folder, wasKilled: holder > 0, release: () => rmSync(join(folder, lock), { force: true }) }
}

/** The demo's own secrets, made once and kept beside its data. */
export function demoSecrets(folder: string): { AUTH_SECRET: string; SECRET_KEYS: string } {
  const file = join(folder, 'demo-secrets.json')
  if (!existsSync(file)) {
    const made = {
      AUTH_SECRET: `demo-${randomBytes(32).toString('hex')}`,
      SECRET_KEYS: `demo1:${randomBytes(32).toString('base64')}`,
    }
    writeFileSync(file, JSON.stringify(made), { mode: 0o600 })
  }
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** A process number may have gone to another program since: ask what it is. */
function isYaan(pid: number): boolean {
  return pid > 0 && ask(pid, 'args').includes('scripts/start')
}

/** Its launcher (start.mjs) is gone. */
function isOrphan(pid: number): boolean {
  return !ask(Number(ask(pid, 'ppid')), 'args').includes('scripts/start.mjs')
}

/** One fact about a process; nothing when there is no such process, or no `ps`. */
function ask(pid: number, fact: 'args' | 'ppid'): string {
  try {
    return execFileSync('ps', ['-p', String(pid), '-o', `${fact}=`], { encoding: 'utf8' }).trim()
  } catch {
    return ''
  }
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return 'code' in error ? String(error.code) : error.message
}
