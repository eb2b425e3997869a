import { imageAddress, imageWidths } from '#app/lib/image-address.ts'
import { cleanText } from '#app/lib/text.ts'
import { satang } from '#integrations/money.ts'
import type { FeedItem, FeedPhoto } from '#integrations/partners/contract.ts'

/** A product's row as the snapshot reads it. */
export interface SnapshotProduct {
  readonly id: string
  readonly shortCode: string
  readonly slug: string
  readonly titleTh: string
  readonly titleEn: string | null
  readonly descriptionTh: string
  readonly descriptionEn: string | null
  readonly materialsTh: string | null
  readonly materialsEn: string | null
  readonly producer: { readonly nameTh: string; readonly nameEn: string | null }
  readonly pictures: readonly {
    readonly photo: { readonly hash: string; readonly width: number; readonly height: number }
  }[]
  readonly variants: readonly SnapshotVariant[]
}

interface SnapshotVariant {
  readonly id: string
  readonly sku: string
  readonly nameTh: string | null
  readonly nameEn: string | null
  readonly price: bigint
  readonly weightGrams: number | null
  readonly onHand: number
  readonly reserved: number
}

/** A variant as catalogues know it. Pure. A maker without an English name keeps the Thai one. */
export function toFeedItem(product: SnapshotProduct, variant: SnapshotVariant, appUrl: string): FeedItem {
  const { producer } = product
  const path = `/p/${product.shortCode}/${encodeURIComponent(product.slug)}`
  return {
    id: variant.sku.toLowerCase(),
    group: product.variants.length > 1 ? product.shortCode.toLowerCase() : null,
    words: {
      th: {
        title: joined(' ', product.titleTh, variant.nameTh),
        story: joined('\n\n', product.descriptionTh, product.materialsTh),
      },
      en: product.titleEn
        ? {
            title: joined(' ', product.titleEn, variant.nameEn ?? variant.nameTh),
            story: joined('\n\n', product.descriptionEn, product.materialsEn),
          }
        : null,
    },
    maker: { th: producer.nameTh, en: producer.nameEn ?? producer.nameTh },
    condition: 'new',
    price: satang(variant.price),
    sellable: variant.onHand - variant.reserved,
    weightGrams: variant.weightGrams,
    photos: product.pictures.map(({ photo }) => toPhoto(photo, appUrl)),
    pages: { th: appUrl + path, en: `${appUrl}/en${path}` },
  }
}

/** In the largest kept size, as JPEG: every catalogue takes it. */
function toPhoto({ hash, ...kept }: SnapshotProduct['pictures'][number]['photo'], appUrl: string): FeedPhoto {
  const width = imageWidths(kept.width).at(-1) ?? kept.width
  return {
    url: appUrl + imageAddress(hash, width, 'jpg'),
    type: 'image/jpeg',
    width,
    height: Math.round((kept.height * width) / kept.width),
  }
}

function joined(by: string, ...texts: readonly (string | null)[]): string {
  return cleanText(texts.filter(Boolean).join(by))
}
