import { parseArgs } from 'node:util'
import { freePort, openHouse } from './house.ts'
import { documented, type Platform } from './pace.ts'

/**
 * `npm run bench:partners -- --listings 10000`: how fast we are with the platforms, over real HTTP with 150 ms to each
 * answer and the documented quotas, both scaled together so that the bulk takes `--minutes`. `--listings` counts what is offered
 * in all: a quarter of it are products, each in a shop on each of four platforms. Prints the figures and writes them to `--out`.
 */

const { values } = parseArgs({
  options: {
    listings: { type: 'string', default: '10000' },
    minutes: { type: 'string', default: '11' },
    samples: { type: 'string', default: '30' },
    platforms: { type: 'string', default: Object.keys(documented).join(',') },
    out: { type: 'string', default: '' },
  },
})
const platforms = values.platforms.split(',') as Platform[]
const hooksPort = await freePort()
const house = await openHouse({ platforms, hooksPort })
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void house.stop().then(() => process.exit(1)))
try {
  // Loaded only now: it reads the settings that were just made.
  const { runCourse } = await import('./course.ts')
  await runCourse(house, {
    ...{ platforms, hooksPort, listings: Number(values.listings), samples: Number(values.samples) },
    ...{ minutes: Number(values.minutes), out: values.out || null },
  })
} catch (error) {
  console.error(error)
  process.exitCode = 1
} finally {
  await house.stop()
}
process.exit()
