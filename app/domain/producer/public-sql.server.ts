import { Prisma } from '#app/lib/database.server.ts'

/** The conditions of public.ts for the few queries written in SQL (search, the week's goods, what is in a cart). Their tables are named
 *  `m` for the maker, `p` for the product, `s` for the story, `photo` for the picture. A test holds the two spellings together. */

/** As `publicProducer`. */
export const publicProducerSql = Prisma.sql`m.consents @> '{shop}'`

/** As `publicProduct`, over "Product" p joined with its maker m. */
export const publicProductSql = Prisma.sql`(p.status = 'published' and ${publicProducerSql})`

/** As `publicStory`, over "Story" s. */
export const publicStorySql = Prisma.sql`(
  s.status = 'published' and s."approvedVersionId" is not null
  and (s."producerId" is null or exists (
    select from "Producer" m where m.id = s."producerId" and m.consents @> '{shop,story}'))
  and (s."productId" is null or exists (
    select from "Product" p join "Producer" m on m.id = p."producerId"
    where p.id = s."productId" and m.consents @> '{shop,story}')))`

/** As `unveiledPhoto`, over "Photo" photo. */
export const unveiledPhotoSql = Prisma.sql`not exists (
  select from "ProducerPhoto" face join "Producer" faced on faced.id = face."producerId"
  where face."photoId" = photo.id and face."showsFace" and not faced.consents @> '{shop,face}')`
