/**
 * `npm run conformance`: every case for every partner in every position, against the real sandbox when there are keys, and
 * spoilt on purpose. Writes the kept table beside itself; `npm run conformance -- lazada` runs one partner and writes nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import type { Case, CaseId } from '#tests/support/conformance/case.ts'
import { cases } from '#tests/support/conformance/cases.ts'
import { stands } from '#tests/support/conformance/partners.ts'
import { writeReport } from '#tests/support/conformance/report.ts'
import { saboteurs } from '#tests/support/conformance/sabotage.ts'
import { isVerdict, mustBeRed, positionOf, type Saboteur, whyNotSpoilt } from '#tests/support/conformance/saboteur.ts'
import { type Position, runCase, type Stand, whyNot } from '#tests/support/conformance/stand.ts'
import { closeOwnDatabase } from '#tests/support/feed/database.ts'

const kept = new URL('./conformance.md', import.meta.url)
const wanted = process.argv.slice(2)
const chosen = wanted.length === 0 ? stands : stands.filter(({ id }) => wanted.includes(id))
if (chosen.length === 0) throw new Error(`no such partner: ${wanted.join(' ')}`)

let wrong = 0
const red = new Map<string, readonly Position[]>()
const green = new Map<string, readonly CaseId[]>()
const sandboxes: string[] = []
// A time limit alone does not keep a process alive, and the silent case has nothing but its limit.
const awake = setInterval(() => undefined, 1000)
for (const stand of chosen) {
  await runCases(stand)
  await runSabotage(stand)
  await runSandbox(stand)
}
clearInterval(awake)
await closeOwnDatabase()

const outcomes = {
  redIn: ({ id }: Stand, one: Case) => red.get(`${id} ${one.id}`) ?? [],
  greenUnder: ({ id }: Stand, { name }: Saboteur) => green.get(`${id} ${name}`) ?? [],
}
const report = writeReport(chosen, outcomes, sandboxes)
console.log(`\n${report}`)
if (wanted.length === 0) {
  if (report !== readFileSync(kept, { encoding: 'utf8', flag: 'a+' }))
    console.log('tests/conformance.md was written anew')
  writeFileSync(kept, report)
}
console.log(wrong === 0 ? 'all as it must be' : `${wrong} not as it must be`)
process.exitCode = wrong === 0 ? 0 : 1

async function runCases(stand: Stand): Promise<void> {
  for (const one of cases) {
    if (whyNot(stand, one) !== null) continue
    const bad: Position[] = []
    for (const position of one.once ? stand.positions.slice(0, 1) : stand.positions) {
      const error = await errorOf(runCase(one, position))
      if (error === null) continue
      bad.push(position)
      console.log(`RED ${stand.title} ${one.id}, ${position.name}:`, error)
    }
    wrong += bad.length
    red.set(`${stand.id} ${one.id}`, bad)
  }
  const count = stand.positions.length
  console.log(`${stand.title}: every case for it was run in ${count} ${count === 1 ? 'position' : 'positions'}`)
}

async function runSabotage(stand: Stand): Promise<void> {
  for (const saboteur of saboteurs.filter((one) => whyNotSpoilt(one, stand) === null)) {
    const stayed: CaseId[] = []
    for (const id of mustBeRed(saboteur, stand)) {
      const one = cases.find((found) => found.id === id)
      if (!one) throw new Error(`no case ${id}`)
      const error = await errorOf(runCase(one, positionOf(saboteur, stand), saboteur.spoil))
      if (isVerdict(error)) continue
      stayed.push(id)
      if (error !== null) console.log(`BROKEN ${stand.title} ${id}, ${saboteur.name}:`, error)
    }
    wrong += stayed.length
    green.set(`${stand.id} ${saboteur.name}`, stayed)
    if (stayed.length > 0) console.log(`GREEN ${stand.title}, ${saboteur.name}: ${stayed.join(' ')}`)
  }
}

/** The cases that need no hand, against the real thing; without keys it is said loudly. */
async function runSandbox({ id, title, sandbox }: Stand): Promise<void> {
  const missing = 'none' in sandbox ? sandbox.none : sandbox.missing()
  if (missing !== null || 'none' in sandbox) {
    console.log(
      `\n!!! ${title}: NO REAL SANDBOX WAS RUN (${missing}). What its stand-in gets wrong stays unseen. !!!\n`,
    )
    sandboxes.push(`${title}: not run (${missing})`)
    return
  }
  const bad: string[] = []
  const able = cases.filter((one) => one.anywhere && (one.part === 'shelf' || one.part === 'orders'))
  for (const one of able) {
    if (one.part !== 'shelf' && one.part !== 'orders') continue
    const error = await errorOf(sandbox.open().then(({ bench, clean }) => one.run(bench).finally(clean)))
    if (error === null) continue
    bad.push(one.id)
    console.log(`RED ${title} ${one.id}, real sandbox:`, error)
  }
  wrong += bad.length
  const ran = able.map((one) => one.id).join(' ')
  sandboxes.push(`${title} (${id}): ${bad.length === 0 ? `green: ${ran}` : `RED: ${bad.join(' ')} of ${ran}`}`)
}

async function errorOf(run: Promise<unknown>): Promise<unknown> {
  return run.then(
    () => null,
    (error: unknown) => error ?? new Error('rejected with nothing'),
  )
}
