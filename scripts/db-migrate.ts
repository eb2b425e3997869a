import { applyMigrations } from './database/migrate.ts'

/** `npm run db:migrate`: brings the database of DATABASE_URL to the newest schema. */

const databaseUrl = process.env.DATABASE_URL
if (!databaseUrl) {
  console.error('DATABASE_URL is not set. (`npm start` migrates the embedded database by itself.)')
  process.exit(1)
}
const applied = await applyMigrations(databaseUrl)
console.log(applied.length > 0 ? `applied: ${applied.join(', ')}` : 'nothing to apply')
