import { db } from '#app/lib/database.server.ts'

/** Words that break careless writers of XML and of comma separated values. */
const nasty = [
  'ผ้าทอ “ลายน้ำไหล” & ผ้าขาวม้า <แท้>, เมตรละ 5"',
  "น้ำพริก'ป้า; ]]> เผ็ด มาก | 100% \\n",
  'กระเป๋าสาน 🧺👩‍🌾 ก่ำ น้ำ ปี่ ฎีกา ญาณ',
  'Tea, “ชา” & <b',
]

/**
 * So many published products of one maker, each with a variant, stock and a picture, by the database itself. Texts are several
 * hundred letters long, as real ones are.
 */
export async function makeMany(
  count: number,
  { communityId, producer }: { communityId: string; producer: { id: string } },
): Promise<void> {
  const story = 'ทอด้วยมือทีละเส้นจากฝ้ายที่ปลูกในชุมชน ย้อมด้วยครามธรรมชาติ & แห้งในร่ม <ไม่ตากแดด> '.repeat(6)
  await db.$executeRaw`
    insert into "Product" (id, "shortCode", slug, "producerId", category, "titleTh", "titleEn", "descriptionTh", "descriptionEn",
      "materialsTh", status, "publishedAt", "updatedAt")
    select gen_random_uuid(), 'X' || n, 'ของ-' || n, ${producer.id}::uuid, 'textile',
      (${nasty}::text[])[1 + n % ${nasty.length}::int] || ' ' || n, 'Cloth & "co" < ' || n, ${story} || n,
      'Woven by hand & dyed, "with" > care ' || n, 'ฝ้าย, คราม', 'published', now(), now()
    from generate_series(1, ${count}::int) n`
  await db.$executeRaw`
    insert into "Variant" (id, "productId", sku, price, "weightGrams")
    select gen_random_uuid(), id, 'MANY-' || "shortCode", 100 + substr("shortCode", 2)::int, 250
    from "Product" where "shortCode" ~ '^X[0-9]+$'`
  await db.$executeRaw`
    insert into "StockMovement" (id, "variantId", kind, "onHandDelta", key)
    select gen_random_uuid(), id, 'received', 3, 'many-' || sku from "Variant" where sku like 'MANY-%' and price % 10 <> 0`
  await db.$executeRaw`
    insert into "Photo" (id, "communityId", hash, width, height, "dominantColour")
    select gen_random_uuid(), ${communityId}::uuid, encode(sha256(convert_to('many' || n, 'UTF8')), 'hex'), 1280, 960, '#a3522c'
    from generate_series(0, 499) n`
  await db.$executeRaw`
    insert into "ProductPhoto" ("productId", "photoId", position, "altTh")
    select p.id, f.id, 0, 'ผ้า'
    from "Product" p
    join "Photo" f on f."communityId" = ${communityId}::uuid
      and f.hash = encode(sha256(convert_to('many' || (substr(p."shortCode", 2)::int % 500), 'UTF8')), 'hex')
    where p."shortCode" ~ '^X[0-9]+$'`
  // Written in one go without statistics, the first pages would be read by the worst of all plans.
  await db.$executeRawUnsafe('analyze')
}
