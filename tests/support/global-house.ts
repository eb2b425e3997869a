import { mkdir, writeFile } from 'node:fs/promises'
import { demoAccount } from '#integrations/simulators/demo-account.ts'
import { startCluster } from '../../scripts/database/cluster.ts'
import { freePort, houseFolder, openHouse, saying } from './house.ts'

/**
 * One house for all browser tests, in a folder of its own and on a PostgreSQL that is given to it (the embedded one is
 * started and stopped by tests/integrations/start); what it says is kept in test-results/house.log and must be
 * free of errors at the end. With YAAN_URL and SIMULATORS_URL the tests visit a house that runs already; a journey in which
 * days have to pass needs its YAAN_DATABASE_URL too.
 */
export default async function globalHouse() {
  if (process.env.YAAN_URL && process.env.SIMULATORS_URL) return
  const { folder, remove } = await houseFolder()
  const database = await houseFolder()
  const cluster = await startCluster(database.folder)
  const [port, simulatorsPort] = [await freePort(), await freePort()]
  const more = { DATABASE_URL: cluster.url, ...lineSettings(simulatorsPort) }
  const house = openHouse({ folder, port, simulatorsPort, more })
  await saying(house, 'ready http')
  process.env.YAAN_URL = house.url
  process.env.SIMULATORS_URL = house.simulatorsUrl
  process.env.YAAN_DATABASE_URL = cluster.url
  return async () => {
    await house.stop()
    await cluster.stop()
    await remove()
    await database.remove()
    await mkdir('test-results', { recursive: true })
    await writeFile('test-results/house.log', house.said())
    const errors = house.said().split('\n').filter(isError)
    if (errors.length > 0) throw new Error(`The house wrote errors while the tests ran:\n${errors.join('\n')}`)
  }
}

/** LINE is a choice of whoever runs the house; here its stand-in is chosen. */
function lineSettings(simulatorsPort: number): Record<string, string> {
  const { channelId, channelSecret } = demoAccount.line
  const base = `http://localhost:${simulatorsPort}/line`
  return { LINE_BASE: base, LINE_CHANNEL_ID: channelId, LINE_CHANNEL_SECRET: channelSecret }
}

/** A log line of level error or fatal, or a plain line that speaks of an error. */
function isError(line: string): boolean {
  if (line.startsWith('{')) return /"level":"?(50|60|error|fatal)/.test(line)
  return /error|unexpectedly/i.test(line)
}
