/** The kept table: what holds for whom. Words only from the code and the outcomes, so that it is the same wherever it is made. */
import type { Case, CaseId } from './case.ts'
import { cases } from './cases.ts'
import { saboteurs } from './sabotage.ts'
import { mustBeRed, type Saboteur, whyNotSpoilt } from './saboteur.ts'
import { type Position, type Stand, whyNot } from './stand.ts'

/** How a run went. The test that keeps the table fresh asks for one in which everything is as it must be. */
export interface Outcomes {
  /** Positions in which the case was red. */
  redIn(stand: Stand, one: Case): readonly Position[]
  /** Cases that stayed green although they had to turn red. */
  greenUnder(stand: Stand, saboteur: Saboteur): readonly CaseId[]
}

/** Runs of real sandboxes, one sentence each: they depend on the keys of whoever runs them. */
export const sandboxHead = '## Real sandboxes'

export function writeReport(stands: readonly Stand[], outcomes: Outcomes, sandboxes: readonly string[]): string {
  return `# Conformance of the partner adapters

Written by \`npm run conformance\`; a test compares it with the code, so do not edit it. A number says in how many positions of
the stand-in's switches the case is green; – means that it is not for that partner, and why stands below.

${caseTable(stands, outcomes)}

## Positions

${stands.map(positionLine).join('\n')}

A case that is long and that no switch bears on runs in the first position only.

## Not for them, and why

${stands.flatMap(reasonLines).join('\n')}

## Spoilt on purpose

Every adapter that has the part, spoilt in one way: the cases named must turn red.

${sabotageTable(stands, outcomes)}

${stands.flatMap(notSpoiltLines).join('\n')}

${sandboxHead}

${sandboxes.map((line) => `- ${line}`).join('\n')}
`
}

function caseTable(stands: readonly Stand[], outcomes: Outcomes): string {
  const head = ['case', 'what must hold', ...stands.map(({ title }) => title)]
  const rows = cases.map((one) => [one.id, one.title, ...stands.map((stand) => caseCell(stand, one, outcomes))])
  return table(head, rows)
}

function caseCell(stand: Stand, one: Case, outcomes: Outcomes): string {
  if (whyNot(stand, one) !== null) return '–'
  const red = outcomes.redIn(stand, one)
  if (red.length > 0) return `RED: ${red.map(({ name }) => name).join(', ')}`
  return String(one.once ? 1 : stand.positions.length)
}

function sabotageTable(stands: readonly Stand[], outcomes: Outcomes): string {
  const head = ['an adapter that …', 'red', ...stands.map(({ title }) => title)]
  const rows = saboteurs.map((saboteur) => [
    saboteur.name,
    saboteur.red.join(' '),
    ...stands.map((stand) => sabotageCell(stand, saboteur, outcomes)),
  ])
  return table(head, rows)
}

function sabotageCell(stand: Stand, saboteur: Saboteur, outcomes: Outcomes): string {
  if (whyNotSpoilt(saboteur, stand) !== null) return '–'
  const green = outcomes.greenUnder(stand, saboteur)
  if (green.length > 0) return `GREEN: ${green.join(' ')}`
  const red = mustBeRed(saboteur, stand)
  return red.length === saboteur.red.length ? 'red' : `red: ${red.join(' ')}`
}

function positionLine({ title, positions }: Stand): string {
  return `- ${title}: ${positions.map(({ name }) => name).join(' · ')}`
}

/** Per partner and reason, the cases. */
function reasonLines(stand: Stand): readonly string[] {
  const reasons = new Map<string, string[]>()
  for (const one of cases) {
    const why = whyNot(stand, one)
    if (why !== null) reasons.set(why, [...(reasons.get(why) ?? []), one.id])
  }
  return [...reasons].map(([why, ids]) => `- ${stand.title}: ${why} (${ids.join(' ')})`)
}

function notSpoiltLines(stand: Stand): readonly string[] {
  return saboteurs.flatMap((saboteur) => {
    const why = whyNotSpoilt(saboteur, stand)
    return why === null || !stand.parts.includes(saboteur.part)
      ? []
      : [`- ${stand.title} cannot be one that ${saboteur.name}: ${why}`]
  })
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
