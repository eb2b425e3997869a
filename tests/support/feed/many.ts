import { db } from '#app/lib/database.server.ts'

/** Words that break careless writers of XML and of comma separated values. */
const nasty = [
  'ผ้าทอ “ลายน้ำไหล” & ผ้าขาวม้า <แท้>, เมตรละ 5"',
  "น้ำพริก'ป้า; ]]> เผ็ด มาก | 100% \\n",
  'กระเป๋าสาน 🧺👩‍🌾 ก่ำ น้ำ ปี่ ฎีกา ญาณ',
  'Tea, “ชา” & <b',
]

/** Statements end after half a minute: more than these are written in several. */
const atOnce = 10_000

/**
 * So many published products of one maker, each with a variant, stock and a picture, by the database itself. Texts are several
 * hundred letters long, as real ones are.
 */
export async function makeMany(
  count: number,
  maker: { readonly communityId: string; readonly producer: { readonly id: string } },
  code = 'X',
): Promise<void> {
  await db.$executeRaw`
    insert into "Photo" (id, "communityId", hash, width, height, "dominantColour")
    select gen_random_uuid(), ${maker.communityId}::uuid, encode(sha256(convert_to(${code} || n, 'UTF8')), 'hex'), 1280, 960, '#a3522c'
    from generate_series(0, 9) n`
  for (let from = 1; from <= count; from += atOnce)
    await makeSome({ from, to: Math.min(count, from + atOnce - 1), code, maker })
  // Written in one go without statistics, the first pages would be read by the worst of all plans.
  await db.$executeRawUnsafe('analyze')
}

interface Some {
  readonly from: number
  readonly to: number
  readonly code: string
  readonly maker: Parameters<typeof makeMany>[1]
}

async function makeSome({ from, to, code, maker }: Some): Promise<void> {
  const story = 'ทอด้วยมือทีละเส้นจากฝ้ายที่ปลูกในชุมชน ย้อมด้วยครามธรรมชาติ & แห้งในร่ม <ไม่ตากแดด> '.repeat(6)
  await db.$executeRaw`
    insert into "Product" (id, "shortCode", slug, "producerId", category, "titleTh", "titleEn", "descriptionTh", "descriptionEn",
      "materialsTh", status, "publishedAt", "updatedAt")
    select gen_random_uuid(), ${code} || n, 'ของ-' || n, ${maker.producer.id}::uuid, 'textile',
      (${nasty}::text[])[1 + n % ${nasty.length}::int] || ' ' || n, 'Cloth & "co" < ' || n, ${story} || md5(n::text),
      'Woven by hand & dyed, "with" > care ' || n, 'ฝ้าย, คราม', 'published', now(), now()
    from generate_series(${from}::int, ${to}::int) n`
  await db.$executeRaw`
    insert into "Variant" (id, "productId", sku, price, "weightGrams")
    select gen_random_uuid(), p.id, 'MANY-' || ${code} || n, 100 + n, 250
    from generate_series(${from}::int, ${to}::int) n join "Product" p on p."shortCode" = ${code} || n`
  await db.$executeRaw`
    insert into "StockMovement" (id, "variantId", kind, "onHandDelta", key)
    select gen_random_uuid(), v.id, 'received', 3, 'many-' || v.sku
    from generate_series(${from}::int, ${to}::int) n join "Variant" v on v.sku = 'MANY-' || ${code} || n where n % 10 <> 0`
  await db.$executeRaw`
    insert into "ProductPhoto" ("productId", "photoId", position, "altTh")
    select p.id, f.id, 0, 'ผ้า'
    from generate_series(${from}::int, ${to}::int) n join "Product" p on p."shortCode" = ${code} || n
    join "Photo" f on f.hash = encode(sha256(convert_to(${code} || (n % 10), 'UTF8')), 'hex')`
}
