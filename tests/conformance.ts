/** `npm run conformance`: every partner case in every position, against the sandbox when it has keys, and spoilt on purpose; as a table. */
import { cases } from '#tests/support/conformance/cases.ts'
import { notSpoilable, saboteurs } from '#tests/support/conformance/sabotage.ts'
import { openShopeeBench } from '#tests/support/conformance/shopee-bench.ts'
import { missingForSandbox, openShopeeSandbox } from '#tests/support/conformance/shopee-sandbox.ts'

const positions = [
  ['documented', {}],
  ['old tokens die', { oldTokens: 'die' }],
  ['errors as 400', { errorStatus: 400 }],
  ['search lags', { searchLagSeconds: 30 }],
] as const

let red = 0
// A time limit alone does not keep a process alive, and the silent case has nothing but its limit.
const awake = setInterval(() => undefined, 1000)
const missing = missingForSandbox()
const head = [...positions.map(([name]) => name), 'sandbox']
console.log(`Shopee\n${'case'.padEnd(6)}${head.map((name) => name.padEnd(16)).join('')}`)
for (const one of cases) {
  if (one.not?.shopee) {
    console.log(`${one.id.padEnd(6)}not for Shopee: ${one.not.shopee}`)
    continue
  }
  const cells: string[] = []
  for (const [, switches] of positions) cells.push(await tried(async () => one.run(await openShopeeBench(switches))))
  cells.push(one.anywhere ? (missing ? 'no keys' : await tried(() => inSandbox(one.run))) : '–')
  console.log(`${one.id.padEnd(6)}${cells.map((cell) => cell.padEnd(16)).join('')}${one.title}`)
}

console.log('\nSpoilt on purpose: these must be red')
for (const { name, red: expected, make } of saboteurs) {
  const green: string[] = []
  for (const id of expected) {
    const one = cases.find((found) => found.id === id)
    const stayed = await one?.run(await openShopeeBench({}, make)).then(
      () => true,
      () => false,
    )
    if (stayed !== false) green.push(id)
  }
  if (green.length > 0) red += 1
  console.log(
    `${green.length === 0 ? 'red  ' : 'GREEN'} ${name}: ${expected.join(' ')}${green.length ? ` (green: ${green.join(' ')})` : ''}`,
  )
}
for (const { name, why } of notSpoilable) console.log(`–     ${name}: ${why}`)

if (missing)
  console.log(`\n!!! SHOPEE SANDBOX NOT RUN: ${missing}. What the stand-in gets wrong about Shopee stays unseen. !!!`)
console.log(red === 0 ? '\nall as it must be' : `\n${red} not as it must be`)
clearInterval(awake)
process.exitCode = red === 0 ? 0 : 1

async function inSandbox(run: (typeof cases)[number]['run']): Promise<void> {
  const { bench, clean } = await openShopeeSandbox()
  await run(bench).finally(clean)
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
