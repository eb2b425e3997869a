import type { AddressPlace } from '../order/address.ts'

/** Sub-districts, districts, provinces and postal codes of the country. Read when the first address needs them. */

export interface Area extends AddressPlace {
  /** The same in English, as signs have it. */
  readonly en: { readonly subdistrict: string; readonly district: string; readonly province: string }
}

interface Gazetteer {
  readonly byCode: ReadonlyMap<string, readonly Area[]>
  /** In the order of the dictionary. */
  readonly provinces: readonly { readonly th: string; readonly en: string }[]
}

let reading: Promise<Gazetteer> | null = null

/** The areas of a postal code; none: the code is not known, which does not make it wrong. */
export async function areasOf(postalCode: string): Promise<readonly Area[]> {
  const { byCode } = await gazetteer()
  return byCode.get(postalCode) ?? []
}

/** All provinces. */
export async function allProvinces(): Promise<Gazetteer['provinces']> {
  return (await gazetteer()).provinces
}

/** Whether the books know this area under this postal code. New areas and odd corners exist: a reason to ask, not to refuse. */
export async function isKnownArea(place: AddressPlace): Promise<boolean> {
  const areas = await areasOf(place.postalCode)
  return areas.some(
    ({ subdistrict, district, province, en }) =>
      isCalled(place.subdistrict, subdistrict, en.subdistrict) &&
      isCalled(place.district, district, en.district) &&
      province === place.province,
  )
}

/** By its Thai name, or as signs have it in Latin letters, however these are spaced. */
function isCalled(typed: string, th: string, en: string): boolean {
  const plain = (name: string) => name.toLowerCase().replace(/[^a-z]/g, '')
  return typed === th || (plain(typed) !== '' && plain(typed) === plain(en))
}

function gazetteer(): Promise<Gazetteer> {
  reading ??= read().catch((error: unknown) => {
    reading = null
    throw error
  })
  return reading
}

async function read(): Promise<Gazetteer> {
  const { getDatabase, preload, translateWord } = await import('thai-address-universal')
  await preload({ language: 'both' })
  const inEnglish = new Map<string, string>()
  const english = async (word: string) => {
    const known = inEnglish.get(word) ?? (await translateWord(word))
    inEnglish.set(word, known)
    return known
  }
  const byCode = new Map<string, Area[]>()
  for (const { province, district, sub_district: subdistrict, postal_code } of getDatabase()) {
    const postalCode = String(postal_code)
    const en = {
      ...{ subdistrict: await english(subdistrict), district: await english(district) },
      province: await english(province),
    }
    byCode.set(postalCode, [...(byCode.get(postalCode) ?? []), { subdistrict, district, province, postalCode, en }])
  }
  const names = new Set([...byCode.values()].flatMap((areas) => areas.map(({ province }) => province)))
  const provinces = [...names].sort(new Intl.Collator('th').compare).map((th) => ({ th, en: inEnglish.get(th) ?? th }))
  return { byCode, provinces }
}
