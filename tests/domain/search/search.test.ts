import { beforeEach, describe, expect, it } from 'vitest'
import { askedIn } from '#app/domain/search/asked.ts'
import { search as searchAsked } from '#app/domain/search/search.server.ts'
import { db } from '#app/lib/database.server.ts'
import { makeCommunity, makeProducer, makeProduct } from '#tests/support/make.ts'

/** What people type, and what they mean by it: the first thing found must be this one. */

async function search(q: string) {
  const found = await searchAsked(askedIn(new URLSearchParams({ q })))
  return {
    products: found?.products ?? [],
    makers: found?.makers.cards ?? [],
    stories: found?.stories.cards ?? [],
    communities: found?.communities.cards ?? [],
    districts: found?.districts ?? [],
  }
}

const goods: [titleTh: string, titleEn: string][] = [
  ['ขันลงหินบ้านบุ', 'Bronze bowl of Ban Bu'],
  ['ขนมชั้นใบเตย', 'Layered pandan sweet'],
  ['ขนมฝรั่งกุฎีจีน', 'Kudi Chin cake'],
  ['ผ้าไหมทอมือบ้านครัว', 'Hand-woven silk of Ban Khrua'],
  ['น้ำพริกนรกปลาย่าง', 'Grilled fish chilli paste'],
  ['กระเป๋าผักตบชวาหัวตะเข้', 'Water hyacinth bag'],
  ['สบู่ฟักข้าวขมิ้นชัน', 'Turmeric soap'],
  ['พวงมาลัยดอกรักประดิษฐ์', 'Crown flower garland'],
  ['กล้วยตากอบน้ำผึ้ง', 'Honey-baked bananas'],
  ['ข้าวหมกไก่มีนบุรี', 'Chicken biryani'],
  ['หมอนขวานยัดนุ่น', 'Kapok triangle cushion'],
  ['เสื่อกกลายตาราง', 'Checked reed mat'],
  ['ชาใบหม่อน', 'Mulberry leaf tea'],
  ['ปูเค็มดอง', 'Salted crab'],
]

const byTitle: [typed: string, found: string, why: string][] = [
  ['ขันลงหินบ้านบุ', 'ขันลงหินบ้านบุ', 'the very name'],
  ['ขันลงหิน', 'ขันลงหินบ้านบุ', 'its beginning'],
  ['ลงหิน', 'ขันลงหินบ้านบุ', 'its middle'],
  ['ขนม ฝรั่ง กุฎีจีน', 'ขนมฝรั่งกุฎีจีน', 'spaces'],
  ['ขนมฝรั่งกุฏีจีน', 'ขนมฝรั่งกุฎีจีน', 'ฏ for ฎ'],
  ['ขนมฝรังกุดีจีน', 'ขนมฝรั่งกุฎีจีน', 'a tone forgotten, ด for ฎ'],
  ['ผ้าใหมทอมือ', 'ผ้าไหมทอมือบ้านครัว', 'ใ for ไ'],
  ['น้ําพริกนรก', 'น้ำพริกนรกปลาย่าง', 'nikhahit and aa for am'],
  ['นำ้พริกนรก', 'น้ำพริกนรกปลาย่าง', 'the tone after am'],
  ['นํ้าพริกนรก', 'น้ำพริกนรกปลาย่าง', 'the tone between'],
  ['ผักตบชวา', 'กระเป๋าผักตบชวาหัวตะเข้', 'a word inside'],
  ['กะเป๋าผักตบชวา', 'กระเป๋าผักตบชวาหัวตะเข้', 'a letter forgotten'],
  ['ขมิ้นชัน', 'สบู่ฟักข้าวขมิ้นชัน', 'a word at the end'],
  ['ขมื้นชัน', 'สบู่ฟักข้าวขมิ้นชัน', 'another vowel'],
  ['พวงมาลัยดอกรัก', 'พวงมาลัยดอกรักประดิษฐ์', 'its beginning'],
  ['กล้วยตากอบนำ้ผึ้ง', 'กล้วยตากอบน้ำผึ้ง', 'the tone after am, inside'],
  ['เเกล้วยตาก', 'กล้วยตากอบน้ำผึ้ง', 'a doubled e at the start'],
  ['ข้าวหมกไก่', 'ข้าวหมกไก่มีนบุรี', 'its beginning'],
  ['หมอนขวาน', 'หมอนขวานยัดนุ่น', 'a word that segmentation tears'],
  ['เสื้อกก', 'เสื่อกกลายตาราง', 'another tone'],
  ['bronze bowl', 'ขันลงหินบ้านบุ', 'English'],
  ['BRONZE', 'ขันลงหินบ้านบุ', 'capitals'],
  ['chili paste', 'น้ำพริกนรกปลาย่าง', 'the other spelling of chilli'],
  ['turmeric', 'สบู่ฟักข้าวขมิ้นชัน', 'an English word'],
  ['ชา', 'ชาใบหม่อน', 'two letters: what begins with them first'],
  ['ปู', 'ปูเค็มดอง', 'two letters'],
  ['ช', 'ชาใบหม่อน', 'one letter: what begins with it'],
]

const districts: [code: string, nameTh: string, nameEn: string][] = [
  ['1038', 'ลาดพร้าว', 'Lat Phrao'],
  ['1030', 'จตุจักร', 'Chatuchak'],
  ['1033', 'คลองเตย', 'Khlong Toei'],
  ['1039', 'วัฒนา', 'Watthana'],
  ['1018', 'คลองสาน', 'Khlong San'],
]

const byDistrict: [typed: string, nameEn: string][] = [
  ['Ladprao', 'Lat Phrao'],
  ['lat phrao', 'Lat Phrao'],
  ['Jatujak', 'Chatuchak'],
  ['Klongtoey', 'Khlong Toei'],
  ['Vadhana', 'Watthana'],
  ['ลาดพราว', 'Lat Phrao'],
  ['จตุจักร', 'Chatuchak'],
]

beforeEach(async () => {
  for (const [code, nameTh, nameEn] of districts) {
    await db.district.create({
      data: {
        ...{ code, nameTh, nameEn, slug: code, zone: 'central', lat: 13.8, lon: 100.5 },
        ...{ tileColumn: Number(code) - 1000, tileRow: 1 },
      },
    })
  }
  const community = await makeCommunity({
    districtCode: '1018',
    nameTh: 'กุฎีจีน',
    nameEn: 'Kudi Chin',
    slug: 'kudi-chin',
  })
  const maker = await makeProducer({
    communityId: community.id,
    nameTh: 'ป้าสมใจ',
    nameEn: 'Pa Somjai',
    makesTh: 'ของฝากหลายอย่าง',
  })
  for (const [titleTh, titleEn] of goods) await makeProduct({ producerId: maker.id, titleTh, titleEn })
})

describe('search', () => {
  it('finds what was meant, first', async () => {
    const missed: string[] = []
    for (const [typed, meant, why] of byTitle) {
      const first = (await search(typed)).products[0]?.title.th
      if (first !== meant) missed.push(`${typed} (${why}) found ${first ?? 'nothing'}`)
    }
    expect(missed).toEqual([])
  })

  it('knows districts by every spelling of their sound', async () => {
    const missed: string[] = []
    for (const [typed, meant] of byDistrict) {
      const first = (await search(typed)).districts[0]?.name.en
      if (first !== meant) missed.push(`${typed} found ${first ?? 'nothing'}`)
    }
    expect(missed).toEqual([])
  })

  it.each(['Kudeejeen', 'Kudi Chin', 'kudichin', 'กุฎีจีน', 'กุดีจีน', 'กุฏิจีน'])(
    'finds the community as %s',
    async (typed) => {
      expect((await search(typed)).communities[0]?.slug).toBe('kudi-chin')
    },
  )

  it('keeps a bowl out of a search for layered sweets, and the reverse', async () => {
    const titles = async (typed: string) => (await search(typed)).products.map((product) => product.title.th)
    expect(await titles('ขนมชั้น')).not.toContain('ขันลงหินบ้านบุ')
    expect(await titles('ขัน')).not.toContain('ขนมชั้นใบเตย')
  })

  it('wants every word somewhere: a thing and its place, or its maker', async () => {
    expect((await search('หมอนขวาน กุฎีจีน')).products.map((product) => product.title.th)).toEqual(['หมอนขวานยัดนุ่น'])
    expect((await search('ขันลงหิน ป้าสมใจ')).products[0]?.title.th).toBe('ขันลงหินบ้านบุ')
    expect((await search('หมอน เชียงใหม่')).products).toEqual([])
  })

  it.each(['', '   ', '%', '_', '%%%', "'; drop table", '🙂', '\\', '\u200b'])(
    'finds nothing for %j, and breaks nothing',
    async (typed) => {
      expect(await search(typed)).toEqual({ products: [], makers: [], stories: [], communities: [], districts: [] })
    },
  )

  it('shows nothing of a maker who withdrew', async () => {
    expect((await search('ป้าสมใจ')).makers).toHaveLength(1)
    const maker = await db.producer.findFirstOrThrow()
    await db.consent.create({
      data: {
        ...{ producerId: maker.id, purpose: 'shop', decision: 'withdrawn', textVersion: 'v1', language: 'th' },
        ...{ readAloud: false, how: 'spoken' },
      },
    })
    const found = await search('ป้าสมใจ')
    expect([...found.makers, ...found.products]).toEqual([])
  })
})
