/** `npm run conformance`: every partner case in every position, against the sandbox when it has keys, and spoilt on purpose; as a table. */
import { cases } from '#tests/support/conformance/cases.ts'
import { stands } from '#tests/support/conformance/partners.ts'
import { mustBeRed, saboteurs, whyNotSpoilt } from '#tests/support/conformance/sabotage.ts'
import { runCase, type Stand, whyNot } from '#tests/support/conformance/stand.ts'

let red = 0
// A time limit alone does not keep a process alive, and the silent case has nothing but its limit.
const awake = setInterval(() => undefined, 1000)
for (const stand of stands) {
  await showCases(stand)
  await showSabotage(stand)
}
for (const { title, sandbox } of stands) {
  const missing = 'none' in sandbox ? sandbox.none : sandbox.missing()
  if (missing)
    console.log(`\n!!! ${title}: NO REAL SANDBOX RUN (${missing}). What its stand-in gets wrong stays unseen. !!!`)
}
console.log(red === 0 ? '\nall as it must be' : `\n${red} not as it must be`)
clearInterval(awake)
process.exitCode = red === 0 ? 0 : 1

async function showCases(stand: Stand): Promise<void> {
  const { positions, sandbox, title } = stand
  const head = [...positions.map(({ name }) => name), 'sandbox']
  console.log(`\n${title}\n${'case'.padEnd(6)}${head.map((name) => name.padEnd(18)).join('')}`)
  for (const one of cases) {
    const why = whyNot(stand, one)
    if (why !== null) {
      console.log(`${one.id.padEnd(6)}–  ${one.title} (${why})`)
      continue
    }
    const cells: string[] = []
    for (const position of positions)
      cells.push(one.once && position !== positions[0] ? 'as first' : await tried(() => runCase(one, position)))
    const keys = 'none' in sandbox || sandbox.missing() !== null ? null : sandbox
    cells.push(one.anywhere ? (keys ? await tried(() => inSandbox(keys, one)) : 'no keys') : '–')
    console.log(`${one.id.padEnd(6)}${cells.map((cell) => cell.padEnd(18)).join('')}${one.title}`)
  }
}

async function showSabotage(stand: Stand): Promise<void> {
  console.log(`\n${stand.title}, spoilt on purpose: these must be red`)
  for (const saboteur of saboteurs) {
    const why = whyNotSpoilt(saboteur, stand)
    if (why !== null) {
      console.log(`–     ${saboteur.name}: ${why}`)
      continue
    }
    const expected = mustBeRed(saboteur, stand)
    const green: string[] = []
    for (const id of expected) if (await staysGreen(stand, id, saboteur.spoil)) green.push(id)
    if (green.length > 0) red += 1
    const also = green.length > 0 ? ` (green: ${green.join(' ')})` : ''
    console.log(`${green.length === 0 ? 'red  ' : 'GREEN'} ${saboteur.name}: ${expected.join(' ')}${also}`)
  }
}

async function staysGreen(stand: Stand, id: string, spoil: Parameters<typeof runCase>[2]): Promise<boolean> {
  const one = cases.find((found) => found.id === id)
  if (!one) throw new Error(`no case ${id}`)
  return runCase(one, stand.positions[0], spoil).then(
    () => true,
    () => false,
  )
}

async function inSandbox(sandbox: Exclude<Stand['sandbox'], { none: string }>, one: (typeof cases)[number]) {
  if (one.part === 'feed' || one.part === 'doorbell' || one.part === 'any') throw new Error('needs a stand-in')
  const { bench, clean } = await sandbox.open()
  await one.run(bench).finally(clean)
}

async function tried(run: () => Promise<void>): Promise<string> {
  try {
    await run()
    return 'green'
  } catch (error) {
    red += 1
    console.log(error)
    return 'RED'
  }
}
