import { Link } from '@remix-run/react'
import type { CommunityKind, Registration } from '#app/domain/community/rules.ts'
import { Cloth, type ClothOf } from '../cloth.tsx'
import { Say } from '../in-lang.tsx'
import { useWords } from '../language.tsx'

interface Props {
  community: ClothOf & {
    id: string
    nameTh: string
    nameEn: string | null
    kind: CommunityKind
    registration: Registration
    district: { nameTh: string; nameEn: string }
    grants: readonly { person: { name: string } }[]
    _count: { producers: number }
  }
}

/** A community in the office's list: what it is, who its volunteer is, how many makers. */
export function CommunityRow({ community }: Props) {
  const { place, office } = useWords()
  const [volunteer] = community.grants
  return (
    <li className="flex overflow-hidden rounded-card border border-sand bg-raised">
      <Cloth of={community} className="w-3 shrink-0" />
      <div className="px-4 py-3">
        <Link
          to={`/office/communities/${community.id}`}
          className="inline-flex min-h-11 items-center font-bold text-18 text-ink"
        >
          <Say told={{ th: community.nameTh, en: community.nameEn }} />
        </Link>
        <p className="text-16 text-muted">
          {place.district(community.district.nameTh, community.district.nameEn)} · {place.kinds[community.kind]} ·{' '}
          {place.registrations[community.registration]}
        </p>
        <p className="text-16">
          {volunteer ? office.community.volunteerIs(volunteer.person.name) : office.community.noVolunteer} ·{' '}
          {office.community.makers(community._count.producers)}
        </p>
      </div>
    </li>
  )
}
