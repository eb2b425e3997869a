/** A small category tree for what communities make, with Thai names and the attributes each leaf asks for. */

export interface CategoryNode {
  readonly id: string
  readonly parent: string
  readonly th: string
  readonly en: string
  /** Words that make the platform propose this leaf. */
  readonly hints: readonly string[]
  readonly attributes: readonly AttributeNode[]
  readonly blocked?: true
  /** The box must be measured. */
  readonly sized?: true
  /** A paper must be shown, which has no field in the API's product. */
  readonly certified?: string
}

export interface AttributeNode {
  readonly id: string
  readonly th: string
  readonly en: string
  readonly required: boolean
  readonly multiple: boolean
  readonly ownWords: boolean
  readonly values: readonly ValueNode[]
  /** Needed when that attribute has that value. */
  readonly when?: { readonly attribute: string; readonly value: string }
}

interface ValueNode {
  readonly id: string
  readonly th: string
  readonly en: string
}

const value = (id: string, th: string, en: string): ValueNode => ({ id, th, en })

const cotton = value('1001533', 'ฝ้าย', 'Cotton')
const silk = value('1001534', 'ไหม', 'Silk')
const silver = value('1001540', 'เงิน', 'Silver')
const brass = value('1001541', 'ทองเหลือง', 'Brass')
const wood = value('1001550', 'ไม้', 'Wood')
const bamboo = value('1001551', 'ไม้ไผ่', 'Bamboo')
const clay = value('1001552', 'ดินเผา', 'Clay')
const paper = value('1001553', 'กระดาษ', 'Paper')

const material = (...values: ValueNode[]): AttributeNode => ({
  id: '100392',
  th: 'วัสดุ',
  en: 'Material',
  required: true,
  multiple: true,
  ownWords: true,
  values,
})

const pattern: AttributeNode = {
  id: '100397',
  th: 'ลวดลาย',
  en: 'Pattern',
  required: false,
  multiple: false,
  ownWords: true,
  values: [value('1002001', 'ตาหมากรุก', 'Checked'), value('1002002', 'ลายขวาง', 'Striped')],
}

const shelfLife: AttributeNode = {
  id: '100410',
  th: 'อายุการเก็บรักษา',
  en: 'Shelf life',
  required: true,
  multiple: false,
  ownWords: true,
  values: [
    value('1003001', 'ภายใน 3 วัน', 'Within 3 days'),
    value('1003002', '1 เดือน', '1 month'),
    value('1003003', '6 เดือน', '6 months'),
    value('1003004', '12 เดือน', '12 months'),
  ],
}

const packing: AttributeNode = {
  id: '100411',
  th: 'ลักษณะการบรรจุ',
  en: 'Packing',
  required: true,
  multiple: false,
  ownWords: false,
  values: [value('1003101', 'ทำสดตามสั่ง', 'Made fresh to order'), value('1003102', 'บรรจุพร้อมขาย', 'Packed for sale')],
}

/** Only food packed for sale must show its number. */
const foodNumber: AttributeNode = {
  id: '100412',
  th: 'เลขสารบบอาหาร (อย.)',
  en: 'FDA registration number',
  required: false,
  multiple: false,
  ownWords: true,
  values: [],
  when: { attribute: '100411', value: '1003102' },
}

const food = [shelfLife, packing, foodNumber] as const

const cosmeticNumber: AttributeNode = {
  id: '100420',
  th: 'เลขที่ใบรับจดแจ้งเครื่องสำอาง',
  en: 'Cosmetic notification number',
  required: true,
  multiple: false,
  ownWords: true,
  values: [],
}

const group = (id: string, th: string, en: string): CategoryNode => ({
  id,
  parent: '0',
  th,
  en,
  hints: [],
  attributes: [],
})

const leaf = (
  id: string,
  parent: string,
  names: readonly [string, string],
  hints: string,
  ...attributes: readonly AttributeNode[]
): CategoryNode => ({ id, parent, th: names[0], en: names[1], hints: hints.split(' '), attributes })

export const categories: readonly CategoryNode[] = [
  group('600100', 'อาหารและเครื่องดื่ม', 'Food & Beverages'),
  leaf('600101', '600100', ['อาหารพร้อมทาน', 'Ready-to-eat food'], 'แกง น้ำพริก อาหาร ก๋วยเตี๋ยว ห่อหมก', ...food),
  leaf('600102', '600100', ['อาหารแห้งและเครื่องปรุง', 'Dry food & seasoning'], 'แห้ง เครื่องแกง กะปิ ปลาเค็ม', ...food),
  leaf('600103', '600100', ['ขนมไทย', 'Thai sweets'], 'ขนม ทองหยิบ ทองหยอด ฝอยทอง วุ้น คุกกี้ กุฎีจีน', ...food),
  leaf('600104', '600100', ['เครื่องดื่ม', 'Beverages'], 'ชา กาแฟ น้ำ เครื่องดื่ม', ...food),
  leaf('600105', '600100', ['ผักและผลไม้สด', 'Fresh produce'], 'ผัก ผลไม้ ส้ม กล้วย ลิ้นจี่ มะพร้าว', shelfLife),
  group('600000', 'แฟชั่นและผ้า', 'Fashion & Cloth'),
  leaf(
    '600001',
    '600000',
    ['ผ้าทอและกระเป๋าผ้า', 'Woven cloth & cloth bags'],
    'ผ้า ผ้าขาวม้า ทอ ไหม กระเป๋าผ้า',
    material(cotton, silk),
    pattern,
  ),
  leaf('600002', '600000', ['เครื่องประดับ', 'Jewellery'], 'แหวน กำไล สร้อย ต่างหู', material(silver, brass, wood)),
  group('600200', 'บ้านและของใช้', 'Home & Living'),
  leaf('600201', '600200', ['เครื่องโลหะ', 'Metalware'], 'ขัน บาตร ทองเหลือง โลหะ ช้อน', material(brass, silver)),
  leaf('600202', '600200', ['เครื่องไม้และจักสาน', 'Wood & basketry'], 'ไม้ แกะสลัก ตะกร้า หวาย ไผ่', material(wood, bamboo)),
  {
    ...leaf('600203', '600200', ['ของใช้ชิ้นใหญ่', 'Large household goods'], 'โต๊ะ ตู้ เสื่อ', material(wood, bamboo)),
    sized: true,
  },
  group('600300', 'งานอดิเรกและของสะสม', 'Hobbies & Collections'),
  leaf('600301', '600300', ['เครื่องดนตรี', 'Musical instruments'], 'ขลุ่ย ระนาด กลอง ดนตรี', material(wood, bamboo)),
  leaf('600302', '600300', ['งานฝีมือ', 'Handicrafts'], 'หัวโขน งานฝีมือ ปั้น ว่าว โคม', material(paper, clay, wood, cotton)),
  leaf('600303', '600300', ['ของที่ระลึก', 'Souvenirs'], 'ของที่ระลึก โปสการ์ด แม่เหล็ก', material(paper, wood, clay, brass)),
  { ...leaf('600304', '600300', ['ของเก่าหายาก', 'Antiques'], ''), blocked: true },
  group('600400', 'สุขภาพและความงาม', 'Health & Beauty'),
  leaf('600401', '600400', ['สมุนไพร', 'Herbal products'], 'สมุนไพร ยาดม ลูกประคบ น้ำมัน', shelfLife),
  leaf('600402', '600400', ['สบู่และเครื่องสำอาง', 'Soap & cosmetics'], 'สบู่ ครีม แชมพู', cosmeticNumber, shelfLife),
  {
    ...leaf('600403', '600400', ['อาหารเสริม', 'Supplements'], 'อาหารเสริม วิตามิน'),
    certified: 'ใบอนุญาตโฆษณาอาหาร',
  },
]

export const brands: readonly { readonly id: string; readonly name: string }[] = [
  { id: '7082427311584347905', name: 'ย่าน' },
]

export function isLeaf(id: string): boolean {
  return categories.some((one) => one.id === id && one.parent !== '0')
}

/** The attributes that must be answered, given what is chosen. */
export function neededAttributes(
  category: CategoryNode,
  chosen: ReadonlyMap<string, readonly (string | null)[]>,
): readonly AttributeNode[] {
  return category.attributes.filter(
    ({ required, when }) => required || (when && chosen.get(when.attribute)?.includes(when.value)),
  )
}
