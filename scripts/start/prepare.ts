import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { StartRefused, say } from './refusal.ts'

const root = resolve(import.meta.dirname, '../..')

/** Makes the database client from the schema, unless it is there. */
export function generateClient(): void {
  if (isDone('client', ['prisma/schema', 'package-lock.json'], 'prisma/client/client.ts')) return
  say('generating the database client')
  // Prisma asks for an engine binary that it then does not use: any program that exists will do.
  runTool('prisma', ['generate'], { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' })
  markDone('client', ['prisma/schema', 'package-lock.json'])
}

/** Builds the pages, unless what is built is what the sources say. */
export function buildPages(): void {
  const sources = ['app', 'integrations', 'public', 'vite.config.ts', 'package-lock.json']
  if (isDone('build', sources, 'build/server/index.js')) return
  say('building the pages')
  runTool('remix', ['vite:build', '--logLevel', 'error'], {})
  markDone('build', sources)
}

function runTool(name: string, args: string[], environment: Record<string, string>): void {
  const bin = join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name)
  const { status, stdout, stderr } = spawnSync(bin, args, {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      PATH: `${join(root, 'node_modules', '.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`,
      NODE_ENV: 'production',
      ...environment,
    },
  })
  if (status !== 0) throw new StartRefused(`${name} ${args[0]} failed:\n${stdout}${stderr}`)
}

const stampFile = (name: string) => join(root, 'node_modules', '.cache', `yaan-${name}`)

function isDone(name: string, sources: string[], product: string): boolean {
  const file = stampFile(name)
  return existsSync(join(root, product)) && existsSync(file) && readFileSync(file, 'utf8') === fingerprint(sources)
}

function markDone(name: string, sources: string[]): void {
  mkdirSync(join(root, 'node_modules', '.cache'), { recursive: true })
  writeFileSync(stampFile(name), fingerprint(sources))
}

function fingerprint(sources: string[]): string {
  // The folder counts too: two checkouts may share one node_modules.
  const hash = createHash('sha256').update(root)
  const add = (path: string) => {
    const full = join(root, path)
    if (!existsSync(full)) return
    const entries = readdirSync(full, { withFileTypes: true, recursive: true })
    for (const entry of entries.sort((a, b) => (join(a.parentPath, a.name) < join(b.parentPath, b.name) ? -1 : 1))) {
      if (entry.isFile()) addFile(join(entry.parentPath, entry.name))
    }
  }
  const addFile = (file: string) => hash.update(file).update(readFileSync(file))
  for (const source of sources) /\.\w+$/.test(source) ? addFile(join(root, source)) : add(source)
  return hash.digest('hex')
}
