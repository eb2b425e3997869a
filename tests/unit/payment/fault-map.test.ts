import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { faultList } from '#tests/support/payments/fault-list.ts'

/**
 * Every numbered fault has a test that names it, and `tests/faults.md` says where: `npx vitest run --project unit -u` writes
 * it anew. Names are read out of the files as they stand, so nothing has to be run to know.
 */

const tests = new URL('../../', import.meta.url)
const stories = 'support/payments/faults/'
const files = readdirSync(tests, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.test.ts') || (path.startsWith(stories) && path.endsWith('.ts')))
  .sort()
const texts = new Map(files.map((path) => [path, readFileSync(new URL(path, tests), 'utf8')]))

/** Numbers in the names of tests: `fault 12: …`. */
function faultsIn(text: string): readonly number[] {
  return [...text.matchAll(/['`]fault (\d+): /g)].map(([, number]) => Number(number))
}

/** Unit tests drive no stand-in, and the sabotage only tells again what others tell. */
const isTeller = (path: string) => !path.startsWith('unit/') && !path.endsWith('sabotage.test.ts')
const named = [...texts].filter(([path, text]) => isTeller(path) && faultsIn(text).length > 0)

it('knows a test of every fault', () => {
  const all = new Set(named.flatMap(([, text]) => faultsIn(text)))
  const without = Object.keys(faultList).filter((number) => !all.has(Number(number)))
  expect(without).toEqual([])
  expect([...all].filter((number) => !(number in faultList))).toEqual([])
})

it('finds each of them told, and ended with what must hold about money', () => {
  for (const [path, text] of named) {
    if (!path.startsWith(stories)) expect(text, path).toMatch(/expectInvariants|house\.check\(\)/)
    else {
      const teller = [...texts].find(([, other]) => other.includes(`#tests/${path}'`) && other.includes('testFaults('))
      expect(teller?.[0], `the test file that tells ${path}`).toMatch(/^domain\//)
    }
    expect(text, path).not.toMatch(/\b(it|test|describe)\.(skip|only|todo|fails)\b/)
  }
})

it('is written down as it is', async () => {
  const rows = Object.entries(faultList).map(([number, [fault, must]]) => {
    const where = named.filter(([, text]) => faultsIn(text).includes(Number(number))).map(([path]) => `\`${path}\``)
    return `| ${number} | ${fault} | ${must} | ${where.join(', ')} |`
  })
  const map = `# Faults of money, and where each is a test

Written by \`tests/unit/payment/fault-map.test.ts\` (with \`-u\`), which also fails when a fault has none. A test's name begins with
the number: \`fault 12: …\`. Each drives the stand-ins over real HTTP and ends with \`support/payments/invariants.ts\`.

| fault | what goes wrong | what must come of it | in tests/ |
| --- | --- | --- | --- |
${rows.join('\n')}
`
  await expect(map).toMatchFileSnapshot('../../faults.md')
})
