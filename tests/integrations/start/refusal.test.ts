import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { test as base, describe, expect, onTestFinished } from 'vitest'
import { freePort, openHouse } from '../../support/house.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

/** What keeps the house from starting is told in one sentence, nothing is begun, and the exit code says so. */

const test = base.extend<{ folder: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the pattern
  folder: async ({}, use) => use(join(await temporaryFolder(), 'data')),
})

interface Start {
  folder: string
  port?: number
  more?: Record<string, string>
}

async function refusalOf({ folder, port, more = {} }: Start): Promise<string> {
  const house = openHouse({ folder, port: port ?? (await freePort()), simulatorsPort: await freePort(), more })
  onTestFinished(() => void house.process.kill('SIGKILL'))
  expect(await house.ended).toBe(1)
  const sentences = house
    .said()
    .split('\n')
    .filter((line) => line && !line.startsWith('·'))
  expect(sentences).toHaveLength(1)
  return sentences[0] ?? ''
}

async function holdPort(): Promise<number> {
  const holder = createServer()
  await new Promise<void>((held) => holder.listen(0, held))
  onTestFinished(() => new Promise<void>((let_go) => holder.close(() => let_go())))
  const address = holder.address()
  return typeof address === 'object' && address ? address.port : 0
}

describe('a start that cannot be', { timeout: 60_000 }, () => {
  test('a port that somebody has', async ({ folder }) => {
    const port = await holdPort()
    expect(await refusalOf({ folder, port })).toBe(
      `Port ${port} is taken by another program. Stop that program, or set PORT to another port.`,
    )
    expect(existsSync(join(folder, 'postgres'))).toBe(false)
  })

  test('a port that is no number', async ({ folder }) => {
    expect(await refusalOf({ folder, more: { PORT: 'abc' } })).toMatch(/^Settings: PORT \(.+\)\.$/)
  })

  test('production without its secrets', async ({ folder }) => {
    const said = await refusalOf({ folder, more: { NODE_ENV: 'production' } })
    expect(said).toBe('Settings: DATABASE_URL is not set; AUTH_SECRET is not set; SECRET_KEYS is not set.')
  })

  test('a live key beside a simulator', async ({ folder }) => {
    const key = 'a-live-key-of-the-real-platform'
    const said = await refusalOf({
      folder,
      more: { SHOPEE_BASE: 'http://localhost:4010/shopee', SHOPEE_PARTNER_ID: '1', SHOPEE_KEY: key },
    })
    expect(said).toBe('Settings: SHOPEE_KEY is a live key but SHOPEE_BASE is a simulator.')
    expect(said).not.toContain(key)
  })

  test('a data folder that holds somebody else’s files', async ({ folder }) => {
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'holiday.txt'), 'sea')
    expect(await refusalOf({ folder })).toBe(
      `${folder} holds files that are not Yaan's. Set DATA_DIR to an empty folder.`,
    )
    expect(await readdir(folder)).toEqual(['holiday.txt'])
  })

  test('a data folder that is a file', async ({ folder }) => {
    await writeFile(folder, 'sea')
    expect(await refusalOf({ folder })).toMatch(
      /^The data folder .+ cannot be used \(.+\)\. Set DATA_DIR to another one\.$/,
    )
    expect(await readFile(folder, 'utf8')).toBe('sea')
  })

  test('a database that does not answer, without telling its password', async ({ folder }) => {
    const port = await freePort()
    const said = await refusalOf({
      folder,
      more: { DATABASE_URL: `postgresql://yaan:hush@127.0.0.1:${port}/yaan` },
    })
    expect(said).toContain(`The database of DATABASE_URL (127.0.0.1:${port}/yaan) cannot be reached`)
    expect(said).not.toContain('hush')
  })

  test('an address that is no database', async ({ folder }) => {
    expect(await refusalOf({ folder, more: { DATABASE_URL: 'mysql://localhost/yaan' } })).toBe(
      'Settings: DATABASE_URL (must begin with postgresql://).',
    )
  })
})
