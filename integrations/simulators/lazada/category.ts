/** A small category tree for what communities make, in Lazada's way: attributes have names, and some belong to the sale. */

export interface CategoryNode {
  readonly id: number
  readonly parent: number
  readonly th: string
  readonly en: string
  /** Words that make the platform propose this leaf. */
  readonly hints: readonly string[]
  readonly attributes: readonly AttributeNode[]
  readonly blocked?: true
  readonly brandRequired?: true
}

export interface AttributeNode {
  readonly id: number
  /** As it is written in a product. */
  readonly name: string
  readonly th: string
  readonly en: string
  readonly mandatory: boolean
  readonly input: 'singleSelect' | 'multiSelect' | 'enumInput' | 'multiEnumInput' | 'text' | 'numeric' | 'date'
  readonly options: readonly OptionNode[]
  readonly sale?: true
}

interface OptionNode {
  readonly id: number
  readonly th: string
  readonly en: string
}

const option = (id: number, th: string, en: string): OptionNode => ({ id, th, en })

const material = (...options: OptionNode[]): AttributeNode => ({
  id: 20431,
  name: 'material',
  th: 'วัสดุ',
  en: 'Material',
  mandatory: true,
  input: 'multiEnumInput',
  options,
})

const shelfLife: AttributeNode = {
  id: 20511,
  name: 'shelf_life',
  th: 'อายุการเก็บรักษา',
  en: 'Shelf Life',
  mandatory: true,
  input: 'singleSelect',
  options: [
    option(6101, 'ภายใน 3 วัน', 'Within 3 days'),
    option(6102, '1 สัปดาห์', '1 week'),
    option(6103, '1 เดือน', '1 month'),
    option(6104, '3 เดือน', '3 months'),
    option(6105, '6 เดือน', '6 months'),
    option(6106, '12 เดือน', '12 months'),
  ],
}

const foodNumber: AttributeNode = {
  id: 20512,
  name: 'fda_registration_no',
  th: 'เลขสารบบอาหาร (อย.)',
  en: 'FDA Registration No.',
  mandatory: false,
  input: 'text',
  options: [],
}

const cosmeticNumber: AttributeNode = {
  ...foodNumber,
  id: 20513,
  name: 'cosmetic_notification_no',
  th: 'เลขที่ใบรับจดแจ้งเครื่องสำอาง',
  en: 'Cosmetic Notification No.',
  mandatory: true,
}

const pattern: AttributeNode = {
  id: 20432,
  name: 'pattern',
  th: 'ลวดลาย',
  en: 'Pattern',
  mandatory: false,
  input: 'enumInput',
  options: [option(6201, 'ตาหมากรุก', 'Checked'), option(6202, 'ลายขวาง', 'Striped'), option(6203, 'พื้น', 'Plain')],
}

const colour: AttributeNode = {
  id: 20433,
  name: 'color_family',
  th: 'กลุ่มสี',
  en: 'Color Family',
  mandatory: false,
  input: 'singleSelect',
  options: [option(6301, 'คราม', 'Indigo'), option(6302, 'แดง', 'Red'), option(6303, 'หลายสี', 'Multicolor')],
  sale: true,
}

const cotton = option(6001, 'ฝ้าย', 'Cotton')
const silk = option(6002, 'ไหม', 'Silk')
const brass = option(6003, 'ทองเหลือง', 'Brass')
const bronze = option(6004, 'สำริด', 'Bronze')
const silver = option(6005, 'เงิน', 'Silver')
const wood = option(6006, 'ไม้', 'Wood')
const bamboo = option(6007, 'ไม้ไผ่', 'Bamboo')
const rattan = option(6008, 'หวาย', 'Rattan')
const paper = option(6009, 'กระดาษ', 'Paper')
const clay = option(6010, 'ดินเผา', 'Clay')

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
  group(20001, 0, 'ของกินและเครื่องดื่ม', 'Groceries'),
  leaf(20101, 20001, ['อาหารพร้อมทาน', 'Ready Meals'], 'แกง ข้าว น้ำพริก อาหาร ก๋วยเตี๋ยว ห่อหมก', shelfLife, foodNumber),
  leaf(
    20102,
    20001,
    ['เครื่องปรุงและของแห้ง', 'Cooking Ingredients'],
    'แห้ง เครื่องแกง พริก กะปิ ปลาเค็ม',
    shelfLife,
    foodNumber,
  ),
  leaf(
    20131,
    20001,
    ['ขนมไทย', 'Thai Desserts'],
    'ขนม ทองหยิบ ทองหยอด ฝอยทอง วุ้น กะละแม ฝรั่ง กุฎีจีน',
    shelfLife,
    foodNumber,
  ),
  leaf(20104, 20001, ['เครื่องดื่ม', 'Beverages'], 'ชา น้ำ กาแฟ เครื่องดื่ม', shelfLife, foodNumber),
  leaf(20105, 20001, ['ผักผลไม้สด', 'Fresh Produce'], 'ผัก ผลไม้ ส้ม กล้วย ลิ้นจี่ มะพร้าว', shelfLife),
  group(20002, 0, 'แฟชั่น', 'Fashion'),
  leaf(
    20201,
    20002,
    ['ผ้าและผ้าพันคอ', 'Fabrics & Scarves'],
    'ผ้า ผ้าขาวม้า ทอ ไหม กระเป๋าผ้า',
    material(cotton, silk),
    pattern,
    colour,
  ),
  leaf(20202, 20002, ['เครื่องประดับ', 'Jewellery'], 'แหวน กำไล สร้อย ต่างหู เครื่องประดับ', material(silver, brass, wood)),
  group(20003, 0, 'บ้านและไลฟ์สไตล์', 'Home & Living'),
  leaf(20301, 20003, ['ของใช้โลหะ', 'Metal Homeware'], 'ขัน บาตร ทองเหลือง โลหะ ช้อน', material(brass, bronze, silver)),
  leaf(20302, 20003, ['ของใช้ไม้', 'Wooden Homeware'], 'ไม้ แกะสลัก เขียง กล่องไม้', material(wood)),
  leaf(20303, 20003, ['ตะกร้าและเครื่องสาน', 'Baskets & Weaving'], 'จักสาน ตะกร้า กระบุง หวาย ไผ่', material(bamboo, rattan)),
  leaf(20304, 20003, ['ของใช้ในบ้าน', 'Household Supplies'], 'ไม้กวาด หมอน ของใช้', material(cotton, wood, clay)),
  leaf(20305, 20003, ['ต้นไม้และสวน', 'Plants & Garden'], 'ต้นไม้ ดอกไม้ มาลัย กระถาง'),
  group(20004, 0, 'งานอดิเรก', 'Hobbies'),
  leaf(20401, 20004, ['เครื่องดนตรี', 'Musical Instruments'], 'ขลุ่ย ระนาด กลอง ดนตรี', material(wood, bamboo)),
  leaf(20402, 20004, ['งานฝีมือ', 'Handicrafts'], 'หัวโขน งานฝีมือ ปั้น ว่าว โคม', material(paper, clay, wood, cotton)),
  leaf(20403, 20004, ['ของที่ระลึก', 'Souvenirs'], 'ของที่ระลึก โปสการ์ด แม่เหล็ก เรือจำลอง', material(paper, wood, clay, brass)),
  group(20005, 0, 'สุขภาพและความงาม', 'Health & Beauty'),
  leaf(20501, 20005, ['สมุนไพร', 'Herbal Care'], 'สมุนไพร ยาดม ลูกประคบ น้ำมัน', shelfLife),
  leaf(20502, 20005, ['สบู่และเครื่องสำอาง', 'Soap & Cosmetics'], 'สบู่ ครีม แชมพู ลิป', cosmeticNumber, shelfLife),
  group(20006, 0, 'บริการและกิจกรรม', 'Services & Activities'),
  leaf(20601, 20006, ['บริการท้องถิ่น', 'Local Services'], 'บริการ ตัดเย็บ นำเที่ยว เวิร์กช็อป เรียน สอน กิจกรรม'),
  { ...leaf(20404, 20004, ['ของเก่าหายาก', 'Antiques'], ''), blocked: true },
  { ...leaf(20203, 20002, ['สินค้าแบรนด์', 'Branded Goods'], ''), brandRequired: true },
]

export const brands: readonly { readonly id: number; readonly name: string }[] = [
  { id: 23885, name: 'No Brand' },
  { id: 180021, name: 'Yaan' },
]

export function isLeaf(id: number): boolean {
  return categories.some((one) => one.id === id) && !categories.some((one) => one.parent === id)
}
