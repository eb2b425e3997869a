import { z } from 'zod'
import type { PublicFacts, RegisterFacts } from '#app/domain/community/community.server.ts'
import { isInBangkok, isKindOf, kindsByRule, registrations, weaveChoices } from '#app/domain/community/rules.ts'
import type { Phrases } from '#app/i18n/phrases.ts'
import { arabicDigits, cleanLine } from '#app/lib/text.ts'
import type { WeaveChoice } from '#app/lib/weave.ts'
import { count, line, lines } from './form-values.ts'

/** The forms of a community: what its committee decides, and the register besides. Empty fields are null. */

const orNull = <Value>(value: Value | undefined): Value | null => value ?? null

const publicShape = {
  revision: z.coerce.number().int().max(1_000_000).default(1),
  nameTh: line(120),
  nameEn: line(120).optional().transform(orNull),
  knownForTh: lines(400).optional().transform(orNull),
  knownForEn: lines(400).optional().transform(orNull),
  weave: z
    .string()
    .optional()
    .transform((chosen): WeaveChoice | null => {
      const rhythm = Number(chosen)
      return weaveChoices.includes(rhythm) ? { rhythm } : null
    }),
}

export const PublicForm = z.object(publicShape)

const kinds = [...new Set([...kindsByRule[2564], ...kindsByRule[2555]])]

const degrees = z.string().transform((typed, context) => {
  const plain = arabicDigits(cleanLine(typed))
  if (/^\d{1,3}(\.\d{1,15})?$/.test(plain)) return Number(plain)
  context.addIssue({ code: 'custom', params: { phrase: 'notANumber' } })
  return z.NEVER
})

const registerShape = {
  districtCode: z.string().regex(/^10\d\d$/),
  subdistrictTh: line(80).optional().transform(orNull),
  subdistrictEn: line(80).optional().transform(orNull),
  ruleYear: z.enum(['2564', '2555']).transform((year) => (year === '2564' ? 2564 : 2555)),
  kind: z.enum(kinds),
  registration: z.enum(registrations),
  registeredOn: z.iso
    .date()
    .optional()
    .transform((day) => (day ? new Date(`${day}T00:00:00Z`) : null)),
  houses: count(0, 9_999_999).optional().transform(orNull),
  households: count(0, 9_999_999).optional().transform(orNull),
  people: count(0, 9_999_999).optional().transform(orNull),
  lat: degrees.optional().transform(orNull),
  lon: degrees.optional().transform(orNull),
  precisionM: count(1, 20_000).optional().transform(orNull),
}

/** The whole of a community. A kind must be one of its rule; a place has both numbers and lies in Bangkok. */
export const CommunityForm = (words: Phrases) =>
  z.object({ ...publicShape, ...registerShape }).superRefine(({ kind, ruleYear, lat, lon }, context) => {
    const says = words.office.community.refused
    if (!isKindOf(ruleYear, kind)) context.addIssue({ code: 'custom', path: ['kind'], message: says.kindNotOfRule })
    if ((lat === null) !== (lon === null)) context.addIssue({ code: 'custom', path: ['lat'], message: says.halfPlace })
    else if (lat !== null && lon !== null && !isInBangkok(lat, lon))
      context.addIssue({ code: 'custom', path: ['lat'], message: says.notInBangkok })
  })

export type PublicInput = z.input<typeof PublicForm>
export type CommunityInput = z.input<ReturnType<typeof CommunityForm>>

type Kept = { [Fact in keyof (PublicFacts & RegisterFacts)]: (PublicFacts & RegisterFacts)[Fact] }

/** What stands in the fields of the public part when the form opens. */
export function publicDefaults(kept: Pick<Kept, keyof PublicFacts>) {
  const { nameTh, nameEn, knownForTh, knownForEn, weave } = kept
  return { nameTh, nameEn, knownForTh, knownForEn, weave: weave?.rhythm ? String(weave.rhythm) : 'own' }
}

/** What stands in all fields when the form opens. */
export function communityDefaults({ registeredOn, ruleYear, ...kept }: Omit<Kept, 'ruleYear'> & { ruleYear: number }) {
  const { districtCode, subdistrictTh, subdistrictEn, kind, registration } = kept
  return {
    ...publicDefaults(kept),
    ...{ districtCode, subdistrictTh, subdistrictEn, kind, registration },
    ...{ houses: typed(kept.houses), households: typed(kept.households), people: typed(kept.people) },
    ...{ lat: typed(kept.lat), lon: typed(kept.lon), precisionM: typed(kept.precisionM) },
    ruleYear: String(ruleYear),
    registeredOn: registeredOn?.toISOString().slice(0, 10) ?? null,
  }
}

const typed = (value: number | null) => (value === null ? null : String(value))
