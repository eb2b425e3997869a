import { type Told, told } from '#app/lib/told.ts'
import type { WeaveChoice } from '#app/lib/weave.ts'
import type { Prisma } from '../../../prisma/client/client.ts'
import { weaveChoice } from './weave.ts'

/** What every card and byline says of a community: its name, its district, its cloth. */
export const placeFields = {
  slug: true,
  nameTh: true,
  nameEn: true,
  weave: true,
  district: { select: { slug: true, nameTh: true, nameEn: true } },
} satisfies Prisma.CommunitySelect

export type PlaceRow = Prisma.CommunityGetPayload<{ select: typeof placeFields }>

export interface Place {
  readonly slug: string
  readonly name: Told
  readonly weave: WeaveChoice | null
  readonly district: { readonly slug: string; readonly name: Told }
}

/** The row as a page speaks of it. */
export function placeOf({ slug, nameTh, nameEn, weave, district }: PlaceRow): Place {
  return {
    slug,
    name: told(nameTh, nameEn),
    weave: weaveChoice(weave),
    district: { slug: district.slug, name: told(district.nameTh, district.nameEn) },
  }
}
