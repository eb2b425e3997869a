import { arabicDigits, cleanLine } from '#app/lib/text.ts'
import { type CommunityKind, isInBangkok, type RuleYear, readKind } from './rules.ts'

/** One community as a register's file gives it. Null: the cell was empty, which says nothing. */
export interface CommunityRow {
  readonly name: string
  readonly districtCode: string
  readonly kind: CommunityKind
  readonly ruleYear: RuleYear
  readonly houses: number | null
  readonly people: number | null
  readonly lat: number | null
  readonly lon: number | null
}

/** Why a row was not taken; the words are in i18n. */
export type RowProblem =
  | 'name_missing'
  | 'name_too_long'
  | 'district_unknown'
  | 'kind_unknown'
  | 'houses_not_number'
  | 'people_not_number'
  | 'place_half'
  | 'place_not_number'
  | 'place_outside'
  | 'twice_in_file'
  | 'row_unreadable'

export const columns = ['name', 'district', 'kind', 'houses', 'people', 'lat', 'lon'] as const
export type Column = (typeof columns)[number]
/** Without these nothing can be taken. */
export const neededColumns: readonly Column[] = ['name', 'district', 'kind']

const headerWords: Readonly<Record<Column, readonly string[]>> = {
  name: ['name', 'communityname', 'community', 'ชื่อ', 'ชื่อชุมชน', 'ชุมชน'],
  district: ['districtcode', 'district', 'dcode', 'รหัสเขต', 'เขต', 'สำนักงานเขต'],
  kind: ['type', 'kind', 'communitytype', 'ประเภท', 'ประเภทชุมชน', 'ชนิด'],
  houses: ['houses', 'house', 'จำนวนบ้าน', 'บ้าน', 'หลังคาเรือน', 'จำนวนหลังคาเรือน', 'จำนวนบ้านหลัง'],
  people: ['people', 'population', 'จำนวนคน', 'คน', 'ประชากร', 'จำนวนประชากร', 'จำนวนประชากรคน'],
  lat: ['lat', 'latitude', 'ละติจูด', 'ละติจูต'],
  lon: ['lon', 'lng', 'long', 'longitude', 'ลองจิจูด', 'ลองติจูด'],
}

/** What a file's header calls each of its columns; those that we do not read are null. */
export function readHeader(header: readonly string[]): (Column | null)[] {
  return header.map((word) => {
    const plain = cleanLine(word)
      .toLowerCase()
      .replace(/[\s_().-]/g, '')
    return columns.find((column) => headerWords[column].includes(plain)) ?? null
  })
}

/** A row by its cells, or what is wrong with it. `districts`: codes by everything that a district is called. */
export function readRow(
  cells: Readonly<Partial<Record<Column, string>>>,
  districts: ReadonlyMap<string, string>,
): CommunityRow | RowProblem {
  const name = cleanLine(cells.name ?? '')
  if (name === '') return 'name_missing'
  if ([...name].length > 120) return 'name_too_long'
  const districtCode = districts.get(districtKey(cells.district ?? ''))
  if (!districtCode) return 'district_unknown'
  const kind = readKind(cells.kind ?? '')
  if (!kind) return 'kind_unknown'
  const [houses, people] = [wholeNumber(cells.houses), wholeNumber(cells.people)]
  if (houses === undefined) return 'houses_not_number'
  if (people === undefined) return 'people_not_number'
  const place = readPlace(cells)
  if (typeof place === 'string') return place
  return { name, districtCode, ...kind, houses, people, ...place }
}

/** A district as written, ready for looking up: `เขตพระนคร`, `๑๐๐๑` and `Phra Nakhon` lose what differs by habit. */
export function districtKey(written: string): string {
  return arabicDigits(cleanLine(written))
    .toLowerCase()
    .replace(/^(สำนักงานเขต|เขต|khet\s)/, '')
    .replace(/\s+/g, '')
}

function readPlace(cells: Readonly<Partial<Record<Column, string>>>) {
  const [lat, lon] = [decimal(cells.lat), decimal(cells.lon)]
  if (lat === undefined || lon === undefined) return 'place_not_number' as const
  if (lat === null && lon === null) return { lat: null, lon: null }
  if (lat === null || lon === null) return 'place_half' as const
  return isInBangkok(lat, lon) ? { lat, lon } : ('place_outside' as const)
}

/** Undefined: something is there that is no such number. */
function wholeNumber(cell: string | undefined): number | null | undefined {
  const typed = arabicDigits(cleanLine(cell ?? '')).replace(/(?<=\d),(?=\d{3})/g, '')
  if (typed === '' || typed === '-') return null
  return /^\d{1,7}$/.test(typed) ? Number(typed) : undefined
}

function decimal(cell: string | undefined): number | null | undefined {
  const typed = arabicDigits(cleanLine(cell ?? ''))
  if (typed === '' || typed === '-') return null
  return /^\d{1,3}(\.\d{1,15})?$/.test(typed) ? Number(typed) : undefined
}
