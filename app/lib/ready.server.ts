import { readdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { db } from './database.server.ts'
import { log } from './log.server.ts'

const folder = resolve(import.meta.dirname, '../../prisma/migrations')
const patience = 3_000

/** True when the database answers within three seconds and has every migration that this code brought. */
export async function isReady(): Promise<boolean> {
  try {
    return await Promise.race([haveMigrations(), wait(patience, false, { ref: false })])
  } catch (error) {
    log.warn({ err: error }, 'not ready')
    return false
  }
}

async function haveMigrations(): Promise<boolean> {
  const brought = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory())
  const rows = await db.$queryRaw<{ migration_name: string }[]>`
    select migration_name from _prisma_migrations where finished_at is not null and rolled_back_at is null`
  const applied = new Set(rows.map((row) => row.migration_name))
  return brought.every(({ name }) => applied.has(name))
}
