/** A small category tree for what communities make, with Thai names and the attributes each leaf asks for. */

export interface CategoryNode {
  readonly id: number
  readonly parent: number
  readonly th: string
  readonly en: string
  /** Words that make the shop propose this leaf. */
  readonly hints: readonly string[]
  readonly attributes: readonly AttributeNode[]
  readonly blocked?: true
  readonly brandRequired?: true
  readonly weightOptional?: true
}

export interface AttributeNode {
  readonly id: number
  readonly th: string
  readonly en: string
  readonly mandatory: boolean
  /** 1 one choice, 2 one choice or own words, 3 own words, 4 several choices, 5 several or own words. */
  readonly input: 1 | 2 | 3 | 4 | 5
  /** 0 anything, 1 whole number, 2 text, 3 number, 4 date. */
  readonly check: 0 | 1 | 2 | 3 | 4
  readonly units?: readonly string[]
  readonly values: readonly ValueNode[]
}

interface ValueNode {
  readonly id: number
  readonly th: string
  readonly en: string
  readonly children?: readonly AttributeNode[]
}

const choice = (id: number, th: string, en: string): ValueNode => ({ id, th, en })

const material = (...values: ValueNode[]): AttributeNode => ({
  id: 100134,
  th: 'วัสดุ',
  en: 'Material',
  mandatory: true,
  input: 5,
  check: 2,
  values,
})

const shelfLife: AttributeNode = {
  id: 100999,
  th: 'อายุการเก็บรักษา',
  en: 'Shelf Life',
  mandatory: true,
  input: 2,
  check: 2,
  values: [
    choice(5001, 'ภายใน 3 วัน', 'Within 3 days'),
    choice(5002, '1 สัปดาห์', '1 week'),
    choice(5003, '1 เดือน', '1 month'),
    choice(5004, '3 เดือน', '3 months'),
    choice(5005, '6 เดือน', '6 months'),
    choice(5006, '12 เดือน', '12 months'),
  ],
}

const foodNumber: AttributeNode = {
  id: 100974,
  th: 'เลขสารบบอาหาร (อย.)',
  en: 'FDA Registration No.',
  mandatory: true,
  input: 3,
  check: 2,
  values: [],
}

/** Only food packed for sale must show its number: asked when "packed" is chosen. */
const packing: AttributeNode = {
  id: 100975,
  th: 'ลักษณะการบรรจุ',
  en: 'Packing',
  mandatory: true,
  input: 1,
  check: 0,
  values: [
    choice(5101, 'ทำสดตามสั่ง', 'Made fresh to order'),
    { id: 5102, th: 'บรรจุพร้อมขาย', en: 'Packed for sale', children: [foodNumber] },
  ],
}

const cosmeticNumber: AttributeNode = {
  id: 101020,
  th: 'เลขที่ใบรับจดแจ้งเครื่องสำอาง',
  en: 'Cosmetic Notification No.',
  mandatory: true,
  input: 3,
  check: 2,
  values: [],
}

const pattern: AttributeNode = {
  id: 100135,
  th: 'ลวดลาย',
  en: 'Pattern',
  mandatory: false,
  input: 2,
  check: 2,
  values: [choice(5201, 'ตาหมากรุก', 'Checked'), choice(5202, 'ลายขวาง', 'Striped'), choice(5203, 'พื้น', 'Plain')],
}

const cotton = choice(4101, 'ฝ้าย', 'Cotton')
const silk = choice(4102, 'ไหม', 'Silk')
const blend = choice(4103, 'ผ้าผสม', 'Blend')
const brass = choice(4104, 'ทองเหลือง', 'Brass')
const bronze = choice(4105, 'สำริด', 'Bronze')
const silver = choice(4106, 'เงิน', 'Silver')
const teak = choice(4107, 'ไม้สัก', 'Teak')
const wood = choice(4108, 'ไม้เนื้อแข็ง', 'Hardwood')
const bamboo = choice(4109, 'ไม้ไผ่', 'Bamboo')
const rattan = choice(4110, 'หวาย', 'Rattan')
const paper = choice(4111, 'กระดาษ', 'Paper')
const clay = choice(4112, 'ดินเผา', 'Clay')

const group = (id: number, parent: number, th: string, en: string): CategoryNode => ({
  id,
  parent,
  th,
  en,
  hints: [],
  attributes: [],
})

const leaf = (
  id: number,
  parent: number,
  names: readonly [string, string],
  hints: string,
  ...attributes: AttributeNode[]
): CategoryNode => ({ id, parent, th: names[0], en: names[1], hints: hints.split(' '), attributes })

export const categories: readonly CategoryNode[] = [
  group(100001, 0, 'อาหารและเครื่องดื่ม', 'Food & Beverages'),
  leaf(100101, 100001, ['อาหารพร้อมทาน', 'Ready-to-Eat Food'], 'แกง ข้าว น้ำพริก อาหาร ก๋วยเตี๋ยว ห่อหมก', shelfLife, packing),
  leaf(
    100102,
    100001,
    ['อาหารแห้งและเครื่องปรุง', 'Dry Food & Seasoning'],
    'แห้ง เครื่องแกง พริก กะปิ ปลาเค็ม ข้าวสาร',
    shelfLife,
    packing,
  ),
  group(100103, 100001, 'ขนม', 'Snacks & Sweets'),
  leaf(100131, 100103, ['ขนมไทย', 'Thai Sweets'], 'ขนม ทองหยิบ ทองหยอด ฝอยทอง วุ้น กะละแม', shelfLife, packing),
  leaf(100132, 100103, ['คุกกี้และของว่าง', 'Cookies & Snacks'], 'คุกกี้ กรอบ ฝรั่ง กุฎีจีน', shelfLife, packing),
  leaf(100104, 100001, ['เครื่องดื่ม', 'Beverages'], 'ชา น้ำ กาแฟ เครื่องดื่ม', shelfLife, packing),
  leaf(100105, 100001, ['ผักและผลไม้สด', 'Fresh Produce'], 'ผัก ผลไม้ ส้ม กล้วย ลิ้นจี่ มะพร้าว', shelfLife),
  group(100002, 0, 'แฟชั่น', 'Fashion'),
  leaf(
    100201,
    100002,
    ['ผ้าทอและผ้าพื้นเมือง', 'Woven & Traditional Cloth'],
    'ผ้า ผ้าขาวม้า ทอ ไหม กระเป๋าผ้า',
    material(cotton, silk, blend),
    pattern,
  ),
  leaf(100202, 100002, ['เครื่องประดับ', 'Jewellery'], 'แหวน กำไล สร้อย ต่างหู เครื่องประดับ', material(silver, brass, wood)),
  group(100003, 0, 'บ้านและของใช้', 'Home & Living'),
  leaf(100301, 100003, ['เครื่องโลหะ', 'Metalware'], 'ขัน บาตร ทองเหลือง โลหะ ช้อน', material(brass, bronze, silver)),
  leaf(100302, 100003, ['เครื่องไม้', 'Woodware'], 'ไม้ แกะสลัก เขียง กล่องไม้', material(teak, wood)),
  leaf(100303, 100003, ['เครื่องจักสาน', 'Basketry'], 'จักสาน ตะกร้า กระบุง หวาย ไผ่', material(bamboo, rattan)),
  leaf(100304, 100003, ['ของใช้ในบ้าน', 'Household Goods'], 'ไม้กวาด หมอน ของใช้ ผ้าเช็ด', material(cotton, wood, clay)),
  leaf(100305, 100003, ['ต้นไม้และจัดสวน', 'Plants & Garden'], 'ต้นไม้ ดอกไม้ มาลัย กระถาง'),
  group(100004, 0, 'งานอดิเรกและของสะสม', 'Hobbies & Collections'),
  leaf(100401, 100004, ['เครื่องดนตรี', 'Musical Instruments'], 'ขลุ่ย ระนาด กลอง ดนตรี', material(wood, bamboo)),
  leaf(100402, 100004, ['งานฝีมือ', 'Handicrafts'], 'หัวโขน งานฝีมือ ปั้น ว่าว โคม', material(paper, clay, wood, cotton)),
  leaf(
    100403,
    100004,
    ['ของที่ระลึก', 'Souvenirs'],
    'ของที่ระลึก โปสการ์ด แม่เหล็ก เรือจำลอง',
    material(paper, wood, clay, brass),
  ),
  group(100005, 0, 'สุขภาพและความงาม', 'Health & Beauty'),
  leaf(100501, 100005, ['สมุนไพร', 'Herbal Products'], 'สมุนไพร ยาดม ลูกประคบ น้ำมัน', shelfLife),
  leaf(100502, 100005, ['สบู่และเครื่องสำอาง', 'Soap & Cosmetics'], 'สบู่ ครีม แชมพู ลิป', cosmeticNumber, shelfLife),
  group(100006, 0, 'บัตรและบริการ', 'Tickets & Services'),
  { ...leaf(100601, 100006, ['บริการในชุมชน', 'Local Services'], 'บริการ ตัดเย็บ นำเที่ยว'), weightOptional: true },
  { ...leaf(100602, 100006, ['เวิร์กช็อป', 'Workshops'], 'เวิร์กช็อป เรียน สอน กิจกรรม'), weightOptional: true },
  { ...leaf(100404, 100004, ['ของเก่าหายาก', 'Antiques'], ''), blocked: true },
  { ...leaf(100203, 100002, ['สินค้าแบรนด์', 'Branded Goods'], ''), brandRequired: true },
]

export const brands: readonly { readonly id: number; readonly name: string }[] = [
  { id: 0, name: 'No Brand' },
  { id: 2_500_139_861, name: 'ย่าน' },
]

export const channels = [
  { id: 70021, name: 'ส่งธรรมดา (Standard Delivery)', enabled: true, maxKg: 20 },
  { id: 70022, name: 'ส่งด่วนในกรุงเทพ (Bangkok Express)', enabled: true, maxKg: 10 },
  { id: 70023, name: 'ของชิ้นใหญ่ (Bulky)', enabled: false, maxKg: 50 },
] as const

export function isLeaf(id: number): boolean {
  return categories.some((one) => one.id === id) && !categories.some((one) => one.parent === id)
}

/** The attributes to answer, the children of chosen values among them. */
export function askedAttributes(
  category: CategoryNode,
  chosen: ReadonlyMap<number, readonly number[]>,
): AttributeNode[] {
  const asked: AttributeNode[] = []
  const ask = (attribute: AttributeNode) => {
    asked.push(attribute)
    for (const value of attribute.values) {
      if (chosen.get(attribute.id)?.includes(value.id)) value.children?.forEach(ask)
    }
  }
  category.attributes.forEach(ask)
  return asked
}
