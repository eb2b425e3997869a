import { describe, expect, it } from 'vitest'
import { openCommunity } from '#app/domain/community/shelf.server.ts'
import type { Actor } from '#app/domain/person/actor.ts'
import { photoReach } from '#app/domain/photo/open-photo.server.ts'
import { openProduct } from '#app/domain/product/open-product.server.ts'
import { shelf } from '#app/domain/product/shelf.server.ts'
import { db } from '#app/lib/database.server.ts'
import { makeActor, makeCommunity, makePhoto, makeProducer, makeProduct } from '#tests/support/make.ts'

const nobody = async () => null
const as = (actor: Actor) => async () => actor

describe('a picture', () => {
  it('is for everybody while something public shows it, and for nobody outside once it is taken down', async () => {
    const community = await makeCommunity()
    const maker = await makeProducer({ communityId: community.id })
    const product = await makeProduct({ producerId: maker.id })
    const { hash, id: photoId } = await makePhoto({ communityId: community.id })
    const asked = { hash, width: 640, format: 'webp' } as const
    const volunteer = await makeActor('volunteer', { communityId: community.id })
    const stranger = await makeActor('volunteer', { communityId: (await makeCommunity()).id })
    expect(await photoReach(asked, nobody)).toBeNull()
    expect(await photoReach(asked, as(stranger))).toBeNull()
    expect(await photoReach(asked, as(volunteer))).toBe('this person')
    await db.productPhoto.create({ data: { productId: product.id, photoId, position: 0, altTh: 'ผ้า' } })
    expect(await photoReach(asked, nobody)).toBe('everybody')
    await db.consent.create({
      data: {
        ...{ producerId: maker.id, purpose: 'shop', decision: 'withdrawn', textVersion: 'v1', language: 'th' },
        ...{ readAloud: false, how: 'spoken' },
      },
    })
    expect(await photoReach(asked, nobody)).toBeNull()
    expect(await photoReach(asked, as(volunteer))).toBe('this person')
  })

  it('exists in its own sizes only', async () => {
    const community = await makeCommunity()
    const { hash, id: photoId } = await makePhoto({ communityId: community.id })
    await db.communityPhoto.create({ data: { communityId: community.id, photoId, position: 0, altTh: 'ตรอก' } })
    expect(await photoReach({ hash, width: 320, format: 'jpg' }, nobody)).toBe('everybody')
    expect(await photoReach({ hash, width: 321, format: 'jpg' }, nobody)).toBeNull()
  })
})

describe('a face', () => {
  it('leaves every page with its consent, wherever the picture hangs, and comes back with it', async () => {
    const community = await makeCommunity()
    const maker = await makeProducer({ communityId: community.id })
    const product = await makeProduct({ producerId: maker.id })
    const photo = await makePhoto({ communityId: community.id })
    const asked = { hash: photo.hash, width: 640, format: 'webp' } as const
    const hung = { photoId: photo.id, position: 0, altTh: 'ป้ายิ้ม' }
    await db.productPhoto.create({ data: { productId: product.id, ...hung } })
    await db.communityPhoto.create({ data: { communityId: community.id, ...hung } })
    await db.producerPhoto.create({ data: { producerId: maker.id, showsFace: true, ...hung } })
    const say = (decision: 'given' | 'withdrawn') =>
      db.consent.create({
        data: {
          ...{ producerId: maker.id, purpose: 'face', decision, textVersion: 'v1', language: 'th' },
          ...{ readAloud: false, how: 'spoken' },
        },
      })
    const seen = async () => {
      const [one, shown, place] = [
        await openProduct(product.shortCode, new Date()),
        await shelf({}),
        await openCommunity(community.slug, null),
      ]
      return [
        one.is === 'there' ? one.value.pictures.length : null,
        shown.cards.filter(({ picture }) => picture).length,
        place?.pictures.length,
        await photoReach(asked, nobody),
      ]
    }
    expect(await seen()).toEqual([1, 1, 1, 'everybody'])
    await say('withdrawn')
    expect(await seen()).toEqual([0, 0, 0, null])
    await say('given')
    expect(await seen()).toEqual([1, 1, 1, 'everybody'])
  })
})
