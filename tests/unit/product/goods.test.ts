import { describe, expect, it } from 'vitest'
import type { CategorySlug } from '#app/domain/product/category.ts'
import { type GoodsRuleId, judgeGoods } from '#app/domain/product/goods.ts'
import { products } from '#prisma/seed/data/products.ts'

const judge = (title: string, category: CategorySlug = 'craft', rest: string[] = []) =>
  judgeGoods({ titleTh: title, titleEn: null, rest, category, marks: [] })
const rulesFound = (title: string, category?: CategorySlug) => judge(title, category).map(({ rule }) => rule)

const refused: [string, GoodsRuleId, CategorySlug?][] = [
  ['เหล้าขาวชุมชน', 'alcohol'],
  ['เหล้้าต้มบ้านเรา', 'alcohol'],
  ['คราฟต์เบียร์บางกอก', 'alcohol'],
  ['เบียร สด', 'alcohol'],
  ['ไวน์ลูกหม่อน', 'alcohol', 'drink'],
  ['Rice wine', 'alcohol'],
  ['สุราแช่', 'alcohol'],
  ['บุหรี่มวนมือ', 'tobacco'],
  ['Vape juice', 'tobacco'],
  ['ยาชุดแก้ปวดเมื่อย', 'medicine'],
  ['คุกกี้กัญชา', 'drugs', 'sweets'],
  ['น้ำต้มใบกระท่อม', 'drugs', 'drink'],
  ['ปืนแก๊ป', 'weapons'],
  ['ดอกไม้ไฟบ้านดอกไม้', 'fireworks'],
  ['พลุวันลอยกระทง', 'fireworks'],
  ['โคมลอยขอพร', 'sky_lantern'],
  ['เลขเด็ดงวดนี้', 'gambling'],
  ['ลอตเตอร์รี่', 'gambling'],
  ['แหวนงาช้าง', 'wildlife'],
  ['Coral necklace', 'wildlife'],
  ['กระเป๋าเกรดมิลเลอร์', 'counterfeit'],
  ['ชาลดน้ำหนัก', 'cures', 'drink'],
  ['น้ำมันรักษามะเร็ง', 'cures', 'herbal'],
  ['อาหารเสริมผิวขาว', 'supplement', 'food-dry'],
  ['รับเปิดบัญชีธนาคาร', 'identity'],
  ['ลูกหมาพันธุ์แท้', 'live_animal'],
  ['เศียรพระอยุธยา', 'antiquity'],
]

const toBeSeen: [string, GoodsRuleId, CategorySlug?][] = [
  ['ตะกรุดโทน', 'amulet'],
  ['น้ำผึ้งสวนบางมด', 'honey', 'food-dry'],
  ['กุ้งสดบางขุนเทียน', 'raw_meat', 'produce'],
  ['ของเล่นไม้', 'toy', 'woodwork'],
  ['มีดทำครัว', 'knife', 'metalwork'],
  ['สบู่ฟักข้าว', 'skin_elsewhere', 'souvenir'],
  ['โคมไฟผักตบชวา', 'electrical', 'basketry'],
]

const harmless: [string, CategorySlug?][] = [
  ['ไข่เค็มสุราษฎร์ธานี', 'food-dry'],
  ['แก้วไวน์เป่ามือ', 'household'],
  ['ผ้าคลุมไหล่สีไวน์', 'textile'],
  ['น้ำลำไย ไม่มีแอลกอฮอล์', 'drink'],
  ['ขนมสาเกเชื่อม', 'sweets'],
  ['น้ำขิง Ginger beer', 'drink'],
  ['ของฝากจากบุรีรัมย์', 'souvenir'],
  ['ที่เขี่ยบุหรี่เซรามิก', 'household'],
  ['ตำรายาบ้านหมอ', 'craft'],
  ['โมเดลกระท่อมปลายนา', 'craft'],
  ['ปืนกาวงานฝีมือ', 'household'],
  ['ขนมถ้วยตะไล', 'sweets'],
  ['ใบพลูสวนพลู', 'produce'],
  ['ผ้าพันคอลายพลุ', 'textile'],
  ['พวงกุญแจห้วยขวาง', 'souvenir'],
  ['ชุดโคมลอยน้ำใบตอง', 'craft'],
  ['เสื้อสีปะการัง', 'textile'],
  ['ต้นว่านงาช้าง', 'plant'],
  ['กำไลสีงาช้าง', 'jewellery'],
  ['Drum and ginseng set', 'instrument'],
  ['ดอกไม้ปลอมจัดแจกัน', 'craft'],
  ['ว่าวปลากัดผ้า', 'craft'],
  ['หมอนขวานยัดนุ่น', 'household'],
  ['กล้วยตากอบน้ำผึ้ง', 'sweets'],
  ['จานสบู่ดินเผา', 'household'],
  ['ลูกประคบ ไม่ได้รักษาโรค', 'herbal'],
  ['ผ้าไหมทอมือ', 'textile'],
]

describe('goods that must not be sold', () => {
  it.each(refused)('%s is refused as %s', (title, rule, category) => {
    expect(judge(title, category)[0]).toMatchObject({ rule, answer: 'refuse' })
  })

  it.each(toBeSeen)('%s is seen by a second person as %s', (title, rule, category) => {
    expect(judge(title, category)[0]).toMatchObject({ rule, answer: 'look' })
  })

  it.each(harmless)('%s is sold without a word', (title, category) => {
    expect(rulesFound(title, category)).toEqual([])
  })

  it('reads the description and the English too, but some words in the name only', () => {
    expect(judge('ของขวัญ', 'craft', ['แถมเหล้าหนึ่งขวด']).map(({ rule }) => rule)).toEqual(['alcohol'])
    expect(judge('ขนมไข่', 'sweets', ['ใส่น้ำผึ้งแท้'])).toEqual([])
  })

  it('has no objection once the number is there', () => {
    const words = { titleTh: 'อาหารเสริม', titleEn: null, rest: [], category: 'food-dry' } as const
    expect(judgeGoods({ ...words, marks: ['fda_food'] })).toEqual([])
    expect(judgeGoods({ ...words, marks: [] })).toHaveLength(1)
  })

  it('refuses none of the demo’s own published goods', () => {
    const refusals = products
      .filter(({ status }) => status === 'published')
      .flatMap(({ slug, title, description, materials, category, marks }) =>
        judgeGoods({
          titleTh: title.th,
          titleEn: title.en,
          rest: [description.th, description.en, materials.th, materials.en],
          category,
          marks: marks.map(({ kind }) => kind),
        })
          .filter(({ answer }) => answer === 'refuse')
          .map(({ rule, found }) => `${slug}: ${rule} (${found})`),
      )
    expect(refusals).toEqual([])
  })
})
