/** The kept table: what holds for which provider. Words only from the code and the outcomes, so that it is the same wherever it is made. */
import { type GatewayCase, gatewayCases } from '../gateway-cases.ts'
import { lazyGateways } from '../lazy.ts'
import { type GatewayStand, type Position, sandboxCases } from './stand.ts'

/** How a run went. The test that keeps the table fresh asks for one in which everything is as it must be. */
export interface Outcomes {
  redIn(stand: GatewayStand, name: string): readonly Position[]
  /** The suite noticed nothing. */
  isGreenUnder(stand: GatewayStand, sabotage: string): boolean
}

/** Runs of real test modes, one sentence each: they depend on the keys of whoever runs them. */
export const sandboxHead = '## Real test modes'

export function writeTable(stands: readonly GatewayStand[], outcomes: Outcomes, sandboxes: readonly string[]): string {
  const titles = stands.map(({ title }) => title)
  return `# Conformance of the payment adapters

Written by \`npm run conformance:payments\`; a test compares it with the code, so do not edit it. A number says in how many
positions of the stand-in's switches the case is green; – means that the provider does not sell that. Cases marked * are also run in
its real test mode, where there are keys.

${table(
  ['what must hold', ...titles],
  namesOf(stands).map((name) => [name, ...stands.map((stand) => cell(stand, name, outcomes))]),
)}

## Positions

${stands.map(({ title, positions }) => `- ${title}: ${positions.map(({ name }) => name).join(' · ')}`).join('\n')}

## Spoilt on purpose

Every adapter, spoilt in one way: some case must turn red.

${table(
  ['an adapter that …', ...titles],
  Object.keys(lazyGateways).map((name) => [
    name,
    ...stands.map((stand) => (outcomes.isGreenUnder(stand, name) ? 'GREEN' : 'red')),
  ]),
)}

${sandboxHead}

${sandboxes.map((line) => `- ${line}`).join('\n')}
`
}

const casesOf = ({ positions }: GatewayStand): readonly GatewayCase[] =>
  positions.flatMap(({ methods }) => gatewayCases(methods))

/** Every case once, in the order in which the first provider that has it is asked. */
function namesOf(stands: readonly GatewayStand[]): readonly string[] {
  return [...new Set(stands.flatMap((stand) => casesOf(stand).map(({ name }) => name)))]
}

function cell(stand: GatewayStand, name: string, outcomes: Outcomes): string {
  const count = casesOf(stand).filter((one) => one.name === name).length
  if (count === 0) return '–'
  const red = outcomes.redIn(stand, name)
  if (red.length > 0) return `RED: ${red.map((position) => position.name).join(', ')}`
  return `${count}${sandboxCases(stand.sandbox).some((one) => one.name === name) ? ' *' : ''}`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((one) => one.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
