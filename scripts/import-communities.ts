import { createReadStream, existsSync } from 'node:fs'
import { ConfigRefused } from '../app/lib/config.server.ts'
import { borrowDatabase } from './database/borrow.ts'
import { StartRefused } from './start/refusal.ts'

/** `npm run import:communities -- FILE.csv`: takes the city's register of communities. Ends with 1 when a row was bad. */

const file = process.argv[2]
if (!file || !existsSync(file)) {
  console.error(file ? `There is no file ${file}.` : 'usage: npm run import:communities -- FILE.csv')
  process.exit(1)
}

try {
  process.exitCode = await run(file)
} catch (error) {
  const expected = error instanceof StartRefused || error instanceof ConfigRefused
  console.error(expected ? error.message : error)
  process.exitCode = 1
}
// Nothing is left to do; a timer that the migration engine leaves behind would hold the command for ten seconds.
process.exit()

async function run(path: string): Promise<number> {
  const giveBack = await borrowDatabase()
  // Loaded only now: they read the settings that were just completed.
  const { db } = await import('../app/lib/database.server.ts')
  const { FileRefused, importCommunities } = await import('../app/domain/community/import.server.ts')
  const { wordsIn } = await import('../app/i18n/words.ts')
  const words = wordsIn(process.env.LANG?.startsWith('th') ? 'th' : 'en').office.import
  try {
    const report = await importCommunities(createReadStream(path), {
      actor: null,
      onBadRow: ({ line, problem }) => console.error(words.badRow(line, words.problems[problem])),
    })
    console.log(words.report(report))
    return report.bad > 0 ? 1 : 0
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error
    console.error(words.missing(error.missing.map((column) => words.columns[column])))
    return 1
  } finally {
    await db.$disconnect()
    await giveBack()
  }
}
