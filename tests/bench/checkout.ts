import { readFile, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { openShopHouse } from './shop-house.ts'

/**
 * `npm run bench:checkout -- --seconds 120 --shoppers 40`: whole orders through real pages, from an empty cart to a posted ledger,
 * with the payment stand-in answering after 50 ms and ringing when it was paid; and 200 shoppers after the last 20 pieces.
 */

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '120' },
    shoppers: { type: 'string', default: '24' },
    racers: { type: 'string', default: '200' },
    out: { type: 'string', default: '' },
  },
})
const house = await openShopHouse()
try {
  // Loaded only now: they read the settings that were just made.
  const { runOrders } = await import('./orders.ts')
  const { runRace } = await import('./race.ts')
  const orders = await runOrders(house, { seconds: Number(values.seconds), shoppers: Number(values.shoppers) })
  const race = await runRace(house, { racers: Number(values.racers), pieces: 20 })
  const page = [
    '# Speed of buying',
    '',
    `\`npm run bench:checkout -- --seconds ${values.seconds} --shoppers ${values.shoppers}\`, ${new Date().toISOString().slice(0, 10)},`,
    `${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${process.version}; one web process, one worker, PostgreSQL, the stand-in`,
    'and the shoppers share them. The payment stand-in answers after 50 ms.',
    '',
    ...orders,
    '',
    ...race,
    '',
  ].join('\n')
  console.log(page)
  if (values.out) await writeFile(values.out, `${page}${await writtenByHand(values.out)}`)
} catch (error) {
  console.error(error)
  process.exitCode = 1
} finally {
  await house.stop()
}
process.exit()

/** What people wrote below the figures stays. */
async function writtenByHand(file: string): Promise<string> {
  const before = await readFile(file, 'utf8').catch(() => '')
  const at = before.indexOf('\n## What this says')
  return at < 0 ? '' : before.slice(at)
}
