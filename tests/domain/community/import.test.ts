import { beforeEach, describe, expect, it } from 'vitest'
import { type BadRow, FileRefused, importCommunities } from '#app/domain/community/import.server.ts'
import { db } from '#app/lib/database.server.ts'
import { makeActor, makeCommunity, makeDistrict } from '#tests/support/make.ts'

async function* pieces(bytes: Uint8Array, size = 7) {
  for (let from = 0; from < bytes.length; from += size) yield bytes.slice(from, from + size)
}

async function take(file: string | Uint8Array, options: { dryRun?: boolean; size?: number } = {}) {
  const bad: BadRow[] = []
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file
  const report = await importCommunities(pieces(bytes, options.size), {
    actor: null,
    dryRun: options.dryRun ?? false,
    onBadRow: (row) => bad.push(row),
  })
  return { ...report, rows: bad }
}

const english = 'name,district code,type,houses,people,lat,lon\n'
const row = (name: string) =>
  db.community.findFirstOrThrow({ where: { nameTh: name }, omit: { createdAt: true, updatedAt: true } })

beforeEach(async () => {
  await makeDistrict('1001')
  await makeDistrict('1002')
})

describe('the city register', () => {
  it('comes in, and the same file once more changes nothing', async () => {
    const file = `${english}บ้านบาตร,1001,urban,60,250,13.7506,100.5066\n"บ้านครัว, เหนือ",1002,แออัด,"1,200",,,\n`
    expect(await take(file)).toMatchObject({ created: 2, updated: 0, unchanged: 0, bad: 0 })
    expect(await row('บ้านบาตร')).toMatchObject({
      ...{ districtCode: '1001', kind: 'urban', ruleYear: 2564, registration: 'registered' },
      ...{ houses: 60, people: 250, lat: 13.7506, lon: 100.5066, revision: 1 },
    })
    expect(await row('บ้านครัว, เหนือ')).toMatchObject({ kind: 'crowded', houses: 1200, people: null, lat: null })
    expect(await db.auditEntry.count({ where: { actorId: null, action: 'community.created' } })).toBe(2)
    expect(await take(file)).toMatchObject({ created: 0, updated: 0, unchanged: 2 })
    expect(await db.auditEntry.count()).toBe(2)
  })

  it('reads Thai headers in any order, BOM, Thai digits, names of districts and the words of both rules', async () => {
    const { nameTh } = await db.district.findUniqueOrThrow({ where: { code: '1001' } })
    const file =
      '\ufeffประเภท,ชื่อชุมชน,รหัสเขต,หมายเหตุ,จำนวนประชากร (คน),จำนวนบ้าน (หลัง)\r\n' +
      `ชุมชนแออัด,ชุมชนริมคลอง,๑๐๐๑,ดี,๑๒๐,๓๐\r\nเคหะชุมชน,แฟลตหนึ่ง,${nameTh},,,\r\n\r\nรูปแบบพิเศษ,ตึกแถว,1002,,,\r\n`
    expect(await take(file)).toMatchObject({ created: 3, bad: 0 })
    expect(await row('ชุมชนริมคลอง')).toMatchObject({ people: 120, houses: 30, kind: 'crowded', ruleYear: 2564 })
    expect(await row('แฟลตหนึ่ง')).toMatchObject({ kind: 'housing_authority', ruleYear: 2555, districtCode: '1001' })
    expect(await row('ตึกแถว')).toMatchObject({ kind: 'special', ruleYear: 2564 })
  })

  it('reads what older Excel writes in Thai', async () => {
    const thai = [...'บ้านบาตร'].map((letter) => (letter.codePointAt(0) ?? 0) - 0x0e00 + 0xa0)
    const ascii = (text: string) => [...new TextEncoder().encode(text)]
    const file = Uint8Array.from([...ascii(english), ...thai, ...ascii(',1001,urban,,,,\n')])
    expect(await take(file, { size: 1_000 })).toMatchObject({ created: 1, bad: 0 })
    expect((await row('บ้านบาตร')).districtCode).toBe('1001')
  })

  it('reports every bad row by line and reason and keeps the good ones', async () => {
    const lines = [
      ',1001,urban,,,,',
      'ก,1999,urban,,,,',
      'ข,1001,castle,,,,',
      'ค,1001,urban,many,,,',
      'ง,1001,urban,,-3,,',
      'จ,1001,urban,,,13.75,',
      'ฉ,1001,urban,,,100.5,13.75',
      'ช,1001,urban,,,north,100.5',
      'ดี,1001,urban,1,2,13.75,100.5',
      'ชุมชนดี,1001,urban,1,2,13.75,100.5',
      `${'ย'.repeat(121)},1001,urban,,,,`,
      'สั้น,1001,urban',
    ]
    const result = await take(`${english}${lines.join('\n')}\n`)
    expect(result).toMatchObject({ created: 2, bad: 10 })
    expect(result.rows).toEqual([
      { line: 2, problem: 'name_missing' },
      { line: 3, problem: 'district_unknown' },
      { line: 4, problem: 'kind_unknown' },
      { line: 5, problem: 'houses_not_number' },
      { line: 6, problem: 'people_not_number' },
      { line: 7, problem: 'place_half' },
      { line: 8, problem: 'place_outside' },
      { line: 9, problem: 'place_not_number' },
      { line: 11, problem: 'twice_in_file' },
      { line: 12, problem: 'name_too_long' },
    ])
  })

  it('names the line of a quote that never closes and keeps what came before', async () => {
    const result = await take(`${english}ดี,1001,urban,,,,\n"เปิดค้าง,1001,urban,,,,\nหาย,1001,urban,,,,\n`)
    expect(result).toMatchObject({ created: 1, bad: 1, rows: [{ line: 3, problem: 'row_unreadable' }] })
  })

  it('changes what is known only where the file says otherwise, and keeps the old', async () => {
    const known = await makeCommunity({
      ...{ districtCode: '1001', nameTh: 'บ้านบาตร', houses: 10, people: 99, registration: 'unregistered' },
      knownForTh: 'บาตร',
    })
    expect(await take(`${english}ชุมชนบ้านบาตร,1001,urban,60,,,\n`)).toMatchObject({ updated: 1, created: 0 })
    const after = await db.community.findUniqueOrThrow({ where: { id: known.id } })
    expect(after).toMatchObject({ nameTh: 'บ้านบาตร', houses: 60, people: 99, knownForTh: 'บาตร', revision: 2 })
    expect(after.registration).toBe('registered')
    const entry = await db.auditEntry.findFirstOrThrow({ where: { entityId: known.id } })
    expect(entry.before).toEqual({ registration: 'unregistered', houses: 10 })
    expect(entry.after).toEqual({ registration: 'registered', houses: 60 })
  })

  it('leaves a closed community closed', async () => {
    await makeCommunity({ districtCode: '1001', nameTh: 'ป้อมมหากาฬ', registration: 'closed' })
    await take(`${english}ป้อมมหากาฬ,1001,urban,60,,,\n`)
    expect((await row('ป้อมมหากาฬ')).registration).toBe('closed')
  })

  it('only looks, when asked to', async () => {
    expect(await take(`${english}ก,1001,urban,,,,\n`, { dryRun: true })).toMatchObject({ created: 1 })
    expect(await db.community.count()).toBe(0)
  })

  it('refuses a file without the needed columns and an empty one', async () => {
    await expect(take('name,houses\nก,1\n')).rejects.toThrow(new FileRefused(['district', 'kind']))
    await expect(take('')).rejects.toThrow(FileRefused)
  })

  it('takes thousands of rows', async () => {
    const rows = Array.from({ length: 2_500 }, (_, n) => `ชุมชนที่ ${n},100${1 + (n % 2)},urban,${n},,,\n`)
    expect(await take(english + rows.join(''), { size: 65_536 })).toMatchObject({ created: 2_500, bad: 0 })
  })

  it('is for staff', async () => {
    const volunteer = await makeActor('volunteer', { communityId: (await makeCommunity()).id })
    await expect(importCommunities(pieces(new Uint8Array()), { actor: volunteer })).rejects.toThrow(/staff/)
  })
})
