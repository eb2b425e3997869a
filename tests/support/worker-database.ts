import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeEach, inject } from 'vitest'
import { stopPacing } from './no-pace.ts'
import { testSettings } from './settings.ts'

/** A database and a data folder of its own for each test file, cloned from the template; emptied before each test. */

const serverUrl = inject('serverUrl')
const name = `yaan_test_${process.pid}_${crypto.randomUUID().slice(0, 8)}`
const url = new URL(serverUrl)
url.pathname = `/${name}`
const server = new pg.Client({ connectionString: serverUrl })
await server.connect()
await server.query(`create database ${name} template ${inject('template')}`)
const dataDir = join(tmpdir(), name)
Object.assign(process.env, testSettings, { DATABASE_URL: url.href, DATA_DIR: dataDir })

const own = new pg.Client({ connectionString: url.href })
await own.connect()
await stopPacing(own)
await own.end()

const { db } = await import('#app/lib/database.server.ts')
const { startQueue, stopQueue } = await import('#app/lib/queue.server.ts')
const { emptyDatabase } = await import('./empty-database.ts')
await startQueue({ works: false })

beforeEach(emptyDatabase)

afterAll(async () => {
  await stopQueue()
  await db.$disconnect()
  await server.query(`drop database if exists ${name} with (force)`)
  await server.end()
  await rm(dataDir, { recursive: true, force: true })
})
