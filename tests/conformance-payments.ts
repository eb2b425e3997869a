/**
 * `npm run conformance:payments`: every shared case for every payment provider in every position of its stand-in, spoilt on
 * purpose, and in the provider's real test mode when there are keys. Writes the kept table beside itself;
 * `npm run conformance:payments -- stripe` runs one provider and writes nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import {
  casesForSabotage,
  type GatewayStand,
  gatewayStands,
  type Position,
  sandboxCases,
} from '#tests/support/payments/conformance/stand.ts'
import { writeTable } from '#tests/support/payments/conformance/table.ts'
import { type GatewayBench, type GatewayCase, gatewayCases } from '#tests/support/payments/gateway-cases.ts'
import { lazyGateways } from '#tests/support/payments/lazy.ts'

const kept = new URL('./conformance-payments.md', import.meta.url)
const wanted = process.argv.slice(2)
const chosen = gatewayStands.filter(({ id }) => wanted.length === 0 || wanted.includes(id))
if (chosen.length === 0) throw new Error(`no such provider: ${wanted.join(' ')}`)

let wrong = 0
const red = new Map<string, Position[]>()
const green = new Set<string>()
const sandboxes: string[] = []
for (const stand of chosen) {
  await runCases(stand)
  await runSabotage(stand)
  await runSandbox(stand)
}

const outcomes = {
  redIn: ({ id }: GatewayStand, name: string) => red.get(`${id} ${name}`) ?? [],
  isGreenUnder: ({ id }: GatewayStand, name: string) => green.has(`${id} ${name}`),
}
const table = writeTable(chosen, outcomes, sandboxes)
console.log(`\n${table}`)
if (wanted.length === 0) {
  if (table !== readFileSync(kept, { encoding: 'utf8', flag: 'a+' }))
    console.log('tests/conformance-payments.md was written anew')
  writeFileSync(kept, table)
}
console.log(wrong === 0 ? 'all as it must be' : `${wrong} not as it must be`)
process.exitCode = wrong === 0 ? 0 : 1

async function runCases({ id, title, positions }: GatewayStand): Promise<void> {
  for (const position of positions)
    for (const one of gatewayCases(position.methods)) {
      const error = await errorOf(one, position)
      if (error === null) continue
      wrong += 1
      red.set(`${id} ${one.name}`, [...(red.get(`${id} ${one.name}`) ?? []), position])
      console.log(`RED ${title}, ${position.name}, ${one.name}:`, error)
    }
  const count = positions.length
  console.log(`${title}: every case for it was run in ${count} ${count === 1 ? 'position' : 'positions'}`)
}

async function runSabotage(stand: GatewayStand): Promise<void> {
  const [position] = stand.positions
  for (const [name, sabotage] of Object.entries(lazyGateways)) {
    const spoilt = (bench: GatewayBench) => ({ ...bench, gateway: sabotage(bench.gateway) })
    let isRed = false
    for (const one of casesForSabotage(stand)) {
      isRed = (await errorOf(one, position, spoilt)) !== null
      if (isRed) break
    }
    if (isRed) continue
    wrong += 1
    green.add(`${stand.id} ${name}`)
    console.log(`GREEN ${stand.title}, although its adapter ${name}`)
  }
}

/** The cases that need no trouble on request, at the provider itself; without keys it is said loudly. */
async function runSandbox({ title, sandbox }: GatewayStand): Promise<void> {
  const missing = sandbox.missing()
  if (missing !== null) {
    console.log(
      `\n!!! ${title}: NO REAL TEST MODE WAS RUN (${missing}). What its stand-in gets wrong stays unseen. !!!\n`,
    )
    sandboxes.push(`${title}: not run (${missing})`)
    return
  }
  const able = sandboxCases(sandbox)
  const bad: string[] = []
  for (const one of able) {
    const error = await errorOf(one, sandbox)
    if (error === null) continue
    bad.push(one.name)
    console.log(`RED ${title}, real test mode, ${one.name}:`, error)
  }
  wrong += bad.length
  sandboxes.push(`${title}: ${bad.length === 0 ? `${able.length} cases, all green` : `RED: ${bad.join(' · ')}`}`)
}

/** In a bench of its own, which is closed afterwards. */
async function errorOf(
  { run }: GatewayCase,
  { open }: { open(whenOver: (end: () => void) => void): Promise<GatewayBench> },
  spoil: (bench: GatewayBench) => GatewayBench = (bench) => bench,
): Promise<unknown> {
  const ends: (() => void)[] = []
  return open((end) => void ends.push(end))
    .then((bench) => run(spoil(bench)))
    .then(
      () => null,
      (error: unknown) => error ?? new Error('rejected with nothing'),
    )
    .finally(() => {
      for (const end of ends) end()
    })
}
