import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { startCluster } from '../../scripts/database/cluster.ts'
import { applyMigrations } from '../../scripts/database/migrate.ts'
import { testSettings } from './settings.ts'

declare module 'vitest' {
  interface ProvidedContext {
    serverUrl: string
    template: string
  }
}

/** One real PostgreSQL for the run, with a migrated template that every test worker clones. */
export default async function globalDatabase(project: TestProject) {
  const own = await mkdtemp(join(tmpdir(), 'yaan-tests-'))
  await chmod(own, 0o755)
  const cluster = process.env.TEST_DATABASE_URL ? null : await startCluster(own, { durable: false })
  const serverUrl = process.env.TEST_DATABASE_URL ?? cluster?.url ?? ''
  const template = `yaan_template_${process.pid}`
  const url = new URL(serverUrl)
  url.pathname = `/${template}`
  await ask(serverUrl, `create database ${template}`)
  await applyMigrations(url.href)
  await installQueue(url.href)
  project.provide('serverUrl', serverUrl)
  project.provide('template', template)
  return async () => {
    await ask(serverUrl, `drop database if exists ${template} with (force)`)
    await cluster?.stop()
    await rm(own, { recursive: true, force: true })
  }
}

async function installQueue(url: string): Promise<void> {
  Object.assign(process.env, testSettings, { DATABASE_URL: url })
  const { startQueue, stopQueue } = await import('#app/lib/queue.server.ts')
  await startQueue({ works: false })
  await stopQueue()
}

async function ask(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
