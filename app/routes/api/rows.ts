import { communityPath, makerPath, productPath } from '#app/components/shop/address.ts'
import type { CommunityCard } from '#app/domain/community/shelf.server.ts'
import type { OpenProduct } from '#app/domain/product/open-product.server.ts'
import type { ProductCard } from '#app/domain/product/shelf.server.ts'
import { config } from '#app/lib/config.server.ts'
import { imageAddress, imageWidths } from '#app/lib/image-address.ts'

/** The rows of the public API. Money is whole satang; every address is absolute. */

export function productRow(card: ProductCard) {
  return {
    code: card.shortCode,
    slug: card.slug,
    url: absolute(productPath(card)),
    title: card.title,
    maker: card.maker,
    community: { slug: card.place.slug, name: card.place.name, district: card.place.district.name },
    priceSatang: Number(card.priceFrom),
    highestPriceSatang: Number(card.priceTo),
    currency: 'THB',
    available: card.available,
    oneOfAKind: card.oneOfAKind,
    leadDays: card.leadDays,
    image: card.picture && imageUrl(card.picture.photo),
  }
}

export function openProductRow(product: OpenProduct) {
  return {
    code: product.shortCode,
    slug: product.slug,
    url: absolute(productPath(product)),
    title: product.title,
    description: product.description,
    materials: product.materials,
    category: product.category,
    maker: { code: product.maker.shortCode, name: product.maker.name, url: absolute(makerPath(product.maker)) },
    community: { slug: product.place.slug, name: product.place.name, district: product.place.district.name },
    currency: 'THB',
    oneOfAKind: product.oneOfAKind,
    leadDays: product.leadDays,
    variants: product.variants.map(({ sku, name, price, available, weightGrams, sizeMm }) => ({
      sku,
      name,
      priceSatang: Number(price),
      available,
      weightGrams,
      sizeMm,
    })),
    images: product.pictures.map(({ photo, alt }) => ({ url: imageUrl(photo), alt })),
    facts: product.facts,
    marks: product.badges,
  }
}

export function communityRow(card: CommunityCard) {
  return {
    slug: card.slug,
    url: absolute(communityPath(card)),
    name: card.name,
    district: card.district.name,
    registration: card.registration,
    knownFor: card.knownFor,
    makers: card.makers,
    position: card.at,
  }
}

/** An answer in JSON that anybody may read from anywhere, never older than now. */
export function answer(body: unknown, status = 200): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'public, no-cache',
      'access-control-allow-origin': '*',
    },
  })
}

function absolute(path: string): string {
  return config().appUrl + path
}

function imageUrl({ hash, width }: { hash: string; width: number }): string {
  return absolute(imageAddress(hash, imageWidths(width).at(-1) ?? width, 'jpg'))
}
