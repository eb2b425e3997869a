import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import { SchemaEngine } from '@prisma/schema-engine-wasm'
import pg from 'pg'

/** Prisma's own engine as WebAssembly: no binary is downloaded, and `_prisma_migrations` stays what
 *  `prisma migrate deploy` writes and reads elsewhere. */

export const migrationsFolder = resolve(import.meta.dirname, '../../prisma/migrations')
export const schemaFolder = resolve(import.meta.dirname, '../../prisma/schema')
const filters = { externalTables: [], externalEnums: [] }

/** Applies every migration not yet applied, in order. Returns their names; throws with the database's own message. */
export async function applyMigrations(databaseUrl: string): Promise<string[]> {
  const scripts = new WholeScripts(databaseUrl)
  const engine = await openEngine(scripts)
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList: await readMigrations(), filters })
    return appliedMigrationNames
  } catch (error) {
    throw scripts.failure ?? error
  } finally {
    engine.free()
    await scripts.close()
  }
}

/** The SQL that turns the schema of `before` into that of `after` (Prisma schema texts by file name). */
export async function diffSchemas(
  databaseUrl: string,
  before: SchemaText[] | null,
  after: SchemaText[],
): Promise<string> {
  const scripts = new WholeScripts(databaseUrl)
  const engine = await openEngine(scripts)
  try {
    const { stdout } = await engine.diff({
      from: before ? { tag: 'schemaDatamodel', files: before } : { tag: 'empty' },
      to: { tag: 'schemaDatamodel', files: after },
      script: true,
      exitCode: null,
      filters,
    })
    return stdout ?? ''
  } finally {
    engine.free()
    await scripts.close()
  }
}

export interface SchemaText {
  path: string
  content: string
}

/** The schema as it stands in the working tree, files in a steady order. */
export async function readSchema(): Promise<SchemaText[]> {
  const names = (await readdir(schemaFolder)).filter((name) => name.endsWith('.prisma')).sort()
  return Promise.all(
    names.map(async (name) => ({
      path: `prisma/schema/${name}`,
      content: await readFile(join(schemaFolder, name), 'utf8'),
    })),
  )
}

async function openEngine(scripts: WholeScripts): Promise<SchemaEngine> {
  const adapter = bindMigrationAwareSqlAdapterFactory(scripts)
  return SchemaEngine.new({ datamodels: (await readSchema()).map((f) => [f.path, f.content]) }, () => {}, adapter)
}

/** The driver adapter cuts a script at every semicolon, function bodies and comments included, and runs the pieces one by
 *  one. Sent whole, PostgreSQL reads it itself and runs it as one transaction: a migration happens or does not. */
class WholeScripts extends PrismaPg {
  /** The engine swallows what the database said; kept here to be told. */
  failure: unknown = null
  readonly #url: string
  readonly #opened: { dispose(): Promise<void> }[] = []

  constructor(url: string) {
    super({ connectionString: url })
    this.#url = url
  }

  /** The engine opens connections and leaves them open. */
  async close() {
    for (const adapter of this.#opened.splice(0)) await adapter.dispose()
  }

  override async connect() {
    const adapter = await super.connect()
    this.#opened.push(adapter)
    adapter.executeScript = async (script) => {
      const client = new pg.Client({ connectionString: this.#url })
      await client.connect()
      try {
        await client.query(script)
      } catch (error) {
        this.failure = error
        throw error
      } finally {
        await client.end()
      }
    }
    return adapter
  }
}

async function readMigrations() {
  const names = (await readdir(migrationsFolder, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
  const migrationDirectories = await Promise.all(
    names.map(async (path) => ({
      path,
      migrationFile: {
        path: 'migration.sql',
        content: {
          tag: 'ok' as const,
          value: await readFile(join(migrationsFolder, path, 'migration.sql'), 'utf8'),
        },
      },
    })),
  )
  return {
    baseDir: migrationsFolder,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories,
  }
}
