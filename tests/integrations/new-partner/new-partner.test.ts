import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

/** A copy of the project, so that the generator writes into nothing that is kept. */
const copy = mkdtempSync(join(tmpdir(), 'yaan-new-partner-'))
const parts = [
  'integrations',
  'scripts',
  'tests',
  'app',
  'package.json',
  'tsconfig.json',
  'vitest.config.ts',
  'biome.json',
]

beforeAll(() => {
  for (const part of [...parts, '.env.example', '.gitignore']) cpSync(part, join(copy, part), { recursive: true })
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'))
  execFileSync('git', ['init', '-q'], { cwd: copy })
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

function generate(...words: readonly string[]) {
  return spawnSync(process.execPath, ['scripts/new-partner.ts', ...words], { cwd: copy, encoding: 'utf8' })
}

it('refuses a name that cannot be a folder, and one that is taken', () => {
  expect(generate('Thai Post').stderr).toContain('usage')
  expect(generate('shopee').stderr).toContain('already')
})

it('writes a skeleton that stands in every list, is well formed, and whose cases run green', () => {
  const made = generate('thaipost', 'Thailand Post Mart')
  expect(made.status).toBe(0)
  const written = made.stdout.split('\n\n')[0]?.split('\n') ?? []
  expect(written.every((path) => existsSync(join(copy, path)))).toBe(true)
  const lists = ['names.ts', '../registry.ts', '../accounts.ts', '../simulators/serve.ts']
  for (const list of lists)
    expect(readFileSync(join(copy, 'integrations/partners', list), 'utf8'), list).toMatch(/thaipost/i)
  const bin = (name: string) => join(copy, 'node_modules/.bin', name)
  const typescript = written.filter((path) => path.endsWith('.ts'))
  expect(spawnSync(bin('biome'), ['check', ...typescript], { cwd: copy, encoding: 'utf8' })).toMatchObject({
    status: 0,
  })
  const run = spawnSync(bin('vitest'), ['run', '--project', 'integrations', 'tests/integrations/thaipost'], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, VITEST: undefined, VITEST_WORKER_ID: undefined },
  })
  expect(run.stdout + run.stderr).toMatch(/2 passed/)
  expect(run.status).toBe(0)
})
