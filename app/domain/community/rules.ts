import { cleanLine } from '#app/lib/text.ts'

/** The kinds of both city rules, in the order of the rule: 2564 is in force, 2555 is still found in registers. */
export const kindsByRule = {
  2564: ['crowded', 'urban', 'suburban', 'highrise', 'special'],
  2555: ['crowded', 'urban', 'suburban', 'housing_authority', 'housing_estate', 'highrise'],
} as const

export type RuleYear = keyof typeof kindsByRule
export type CommunityKind = (typeof kindsByRule)[RuleYear][number]

export const registrations = ['registered', 'in_progress', 'unregistered', 'closed'] as const
export type Registration = (typeof registrations)[number]

/** Whether a rule knows this kind. */
export function isKindOf(ruleYear: RuleYear, kind: CommunityKind): boolean {
  return (kindsByRule[ruleYear] as readonly string[]).includes(kind)
}

/** The kinds as the city's lists write them. */
const kindWords: Readonly<Record<string, CommunityKind>> = {
  แออัด: 'crowded',
  เมือง: 'urban',
  ชานเมือง: 'suburban',
  อาคารสูง: 'highrise',
  รูปแบบพิเศษ: 'special',
  พิเศษ: 'special',
  เคหะ: 'housing_authority',
  เคหะชุมชน: 'housing_authority',
  หมู่บ้านจัดสรร: 'housing_estate',
  จัดสรร: 'housing_estate',
}
const kindCodes = new Set<string>([...kindsByRule[2564], ...kindsByRule[2555]])

/** The kind that a list means by its code (`housing-authority`) or its Thai word (`ชุมชนแออัด`), under the rule in force
 *  where both rules know it; null when no rule does. */
export function readKind(written: string): { kind: CommunityKind; ruleYear: RuleYear } | null {
  const word = cleanLine(written).replace(/^ชุมชน(?=.)/, '')
  const code = word.toLowerCase().replace(/[-\s]+/g, '_')
  const kind = kindWords[word] ?? (kindCodes.has(code) ? (code as CommunityKind) : null)
  return kind && { kind, ruleYear: isKindOf(2564, kind) ? 2564 : 2555 }
}

/** What a name is written as elsewhere: with and without the word for community before it. */
export function nameSpellings(name: string): string[] {
  const bare = bareName(name)
  return [...new Set([name, bare, `ชุมชน${bare}`])]
}

/** The name without the word for community before it. */
export function bareName(name: string): string {
  return name.replace(/^ชุมชน\s*(?=.)/, '')
}

/** Bangkok and a little around it. A place outside is a slip, often the two numbers exchanged. */
export function isInBangkok(lat: number, lon: number): boolean {
  return lat > 13.4 && lat < 14.1 && lon > 100.2 && lon < 101.1
}

/** How many other cloths a committee may choose from, beside the one that the community was given. */
export const weaveChoices = Array.from({ length: 11 }, (_, index) => index + 1)
