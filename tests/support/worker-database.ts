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
await startQueue({ works: false })

const tables = await db.$queryRaw<{ name: string }[]>`
  select format('%I', tablename) as name from pg_tables where schemaname = 'public' and tablename <> '_prisma_migrations'`

beforeEach(async () => {
  await db.$transaction([
    // The ledger refuses to be emptied; here, and only here, its triggers look away.
    db.$executeRawUnsafe('set local session_replication_role = replica'),
    db.$executeRawUnsafe(`truncate ${tables.map((table) => table.name).join(', ')} cascade`),
    // The one row of rules that every real database begins with.
    db.$executeRawUnsafe('insert into "MoneyRules" (id) values (1)'),
  ])
  await db.$executeRawUnsafe('delete from pgboss.job')
})

afterAll(async () => {
  await stopQueue()
  await db.$disconnect()
  await server.query(`drop database if exists ${name} with (force)`)
  await server.end()
  await rm(dataDir, { recursive: true, force: true })
})
