import { formatDay } from '#app/i18n/dates.ts'
import type { Phrases } from '#app/i18n/phrases.ts'
import type { Told } from '#app/lib/told.ts'
import { Cloth, type ClothOf } from '../cloth.tsx'
import { useLang, useWords } from '../language.tsx'
import { Section } from '../section.tsx'
import { FactList } from './fact-list.tsx'
import { PersonName } from './told-by.tsx'

interface Facts extends ClothOf {
  kind: keyof Phrases['place']['kinds']
  ruleYear: number
  registration: keyof Phrases['place']['registrations']
  registeredOn: Date | null
  households: number | null
  people: number | null
  volunteer: string | null
  isDemo: boolean
}

/** What the city calls it, how many live there, and who helps: only what is known. */
export function CommunityFacts({ community }: { community: Facts }) {
  const lang = useLang()
  const { place, shop } = useWords()
  const { kind, ruleYear, registration, registeredOn, households, people, volunteer, isDemo } = community
  const count = new Intl.NumberFormat(lang)
  const status = [
    place.registrations[registration],
    registeredOn && shop.community.since(formatDay(lang, registeredOn)),
  ]
  return (
    <Section title={shop.community.facts}>
      <FactList
        facts={[
          ...(volunteer || registration !== 'closed'
            ? [
                {
                  name: shop.community.volunteer,
                  says: volunteer ? <PersonName name={volunteer} /> : shop.community.noVolunteer,
                },
              ]
            : []),
          { name: shop.community.kind, says: shop.community.ruleYear(place.kinds[kind], ruleYear) },
          { name: shop.community.registration, says: status.filter(Boolean).join(' ') },
          ...(households === null ? [] : [{ name: shop.community.households, says: count.format(households) }]),
          ...(people === null ? [] : [{ name: shop.community.people, says: count.format(people) }]),
        ]}
      />
      {isDemo && <p className="mt-3 text-16 text-muted">{shop.community.demoFacts}</p>}
      <p className="mt-4 flex items-center gap-4 text-16 text-muted">
        <Cloth of={community} className="size-16 shrink-0 rounded-card" />
        {shop.community.cloth}
      </p>
    </Section>
  )
}

interface Where {
  subdistrict: Told | null
  district: { name: Told }
  postalCode: string | null
  at: { lat: number; lon: number } | null
  precisionM: number | null
  registration: string
}

/** The address as the post writes it, and a rough point on a map. */
export function HowToGet({ community }: { community: Where }) {
  const { place, shop } = useWords()
  const { subdistrict, district, postalCode, at, precisionM } = community
  const address = [
    subdistrict && place.subdistrict(subdistrict.th, subdistrict.en),
    place.district(district.name.th, district.name.en),
    postalCode ? `${place.city} ${postalCode}` : place.city,
  ]
  return (
    <Section title={shop.community.howToGet}>
      <p>{address.filter(Boolean).join(' ')}</p>
      {at && (
        <p className="mt-3">
          <a
            href={`https://www.openstreetmap.org/?mlat=${at.lat}&mlon=${at.lon}#map=17/${at.lat}/${at.lon}`}
            className="inline-flex min-h-11 items-center"
            rel="noreferrer"
          >
            {shop.community.openMap}
          </a>
        </p>
      )}
      {at && precisionM !== null && <p className="text-16 text-muted">{shop.community.around(precisionM)}</p>}
      {community.registration !== 'closed' && <p className="mt-3 max-w-measure">{shop.community.askFirst}</p>}
    </Section>
  )
}
