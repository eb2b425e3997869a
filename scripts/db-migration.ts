import { execFileSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { diffSchemas, migrationsFolder, readSchema, type SchemaText } from './database/migrate.ts'

/** `npm run db:migration -- NAME`: a new migration from what changed in prisma/schema since the last commit. */

const name = process.argv[2]
const databaseUrl = process.env.DATABASE_URL
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  console.error('usage: DATABASE_URL=… npm run db:migration -- name_in_lower_case')
  process.exit(1)
}
if (!databaseUrl) {
  console.error('DATABASE_URL is needed: any PostgreSQL that may be connected to; nothing is written there.')
  process.exit(1)
}

const after = await readSchema()
const sql = await diffSchemas(databaseUrl, committedSchema(after), after)
if (sql.trim() === '' || sql.includes('This is an empty migration')) {
  console.log('The schema has not changed since the last commit.')
  process.exit(0)
}
const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
const folder = join(migrationsFolder, `${stamp}_${name}`)
await mkdir(folder, { recursive: true })
await writeFile(join(folder, 'migration.sql'), sql)
console.log(`wrote prisma/migrations/${stamp}_${name}/migration.sql; read it before you commit it`)

function committedSchema(files: SchemaText[]): SchemaText[] | null {
  const known = files.flatMap(({ path }) => {
    try {
      return [
        {
          path,
          content: execFileSync('git', ['show', `HEAD:${path}`], {
            encoding: 'utf8',
            stdio: ['ignore', 'pipe', 'ignore'],
          }),
        },
      ]
    } catch {
      return []
    }
  })
  return known.length > 0 ? known : null
}
