import { describe, expect, it } from 'vitest'
import { neighbourhoods, openDistrict } from '#app/domain/community/neighbourhoods.server.ts'
import { communities, openCommunity } from '#app/domain/community/shelf.server.ts'
import { openMaker } from '#app/domain/producer/shelf.server.ts'
import { openStory } from '#app/domain/story/open-story.server.ts'
import { db } from '#app/lib/database.server.ts'
import { makeActor, makeCommunity, makeDistrict, makeProducer, makeProduct, makeStory } from '#tests/support/make.ts'

const now = new Date('2026-11-21T05:00:00Z')

async function withdrawFromShop(producerId: string) {
  await db.consent.create({
    data: {
      ...{ producerId, purpose: 'shop', decision: 'withdrawn', textVersion: 'v1', language: 'th' },
      ...{ readAloud: false, how: 'spoken' },
    },
  })
}

describe('places', () => {
  it('hide no community: unregistered, being registered and closed ones are told as they are', async () => {
    for (const registration of ['registered', 'unregistered', 'in_progress', 'closed'] as const) {
      await makeCommunity({ registration })
    }
    const shown = (await communities()).map((community) => community.registration)
    expect(shown.sort()).toEqual(['closed', 'in_progress', 'registered', 'unregistered'])
  })

  it('count what the public can find, and follow a withdrawal at once', async () => {
    const community = await makeCommunity({ districtCode: '1018' })
    const maker = await makeProducer({ communityId: community.id })
    await makeProduct({ producerId: maker.id })
    await makeProduct({ producerId: maker.id, status: 'draft' })
    const tile = async () => (await neighbourhoods()).find((district) => district.points.length > 0)
    expect(await tile()).toMatchObject({ communities: 1, goods: 1 })
    await withdrawFromShop(maker.id)
    expect(await tile()).toMatchObject({ communities: 1, goods: 0 })
    expect(await openCommunity(community.slug, null)).toMatchObject({ makers: 0, makerCards: [], goods: [] })
  })

  it('show every district, also one with nobody in it yet', async () => {
    const { slug } = await makeDistrict('1036')
    expect(await openDistrict(slug)).toMatchObject({ communities: [] })
    expect(await openDistrict('nowhere')).toBeNull()
  })

  it('name the volunteer of today, not the one before', async () => {
    const community = await makeCommunity()
    const before = await makeActor('volunteer', { communityId: community.id })
    await db.grant.updateMany({ where: { personId: before.id }, data: { endedAt: now } })
    expect((await openCommunity(community.slug, null))?.volunteer).toBeNull()
    const today = await makeActor('volunteer', { communityId: community.id })
    expect((await openCommunity(community.slug, null))?.volunteer).toBe(today.name)
  })
})

describe('a maker and a story', () => {
  it('are gone with the consent they stood on; who never agreed never was', async () => {
    const community = await makeCommunity()
    const writer = await makeActor('volunteer', { communityId: community.id })
    const maker = await makeProducer({ communityId: community.id })
    const story = await makeStory({ communityId: community.id, producerId: maker.id, writer })
    const silent = await makeProducer({ communityId: community.id }, [])
    expect(await openMaker(maker.shortCode, now)).toMatchObject({ is: 'there' })
    expect(await openStory(story.shortCode)).toMatchObject({ is: 'there' })
    expect(await openMaker(silent.shortCode, now)).toEqual({ is: 'missing' })
    await withdrawFromShop(maker.id)
    expect(await openMaker(maker.shortCode, now)).toEqual({ is: 'gone' })
    expect(await openStory(story.shortCode)).toEqual({ is: 'gone' })
  })

  it('show the approved version while a newer one is being written', async () => {
    const community = await makeCommunity()
    const writer = await makeActor('volunteer', { communityId: community.id })
    const story = await makeStory({ communityId: community.id, writer })
    await db.storyVersion.create({
      data: {
        ...{ storyId: story.id, number: 2, titleTh: 'ร่างใหม่', ledeTh: 'ยังไม่ผ่าน', parts: [] },
        ...{ storytellerName: 'ป้า', writerName: writer.name },
      },
    })
    const seen = await openStory(story.shortCode)
    expect(seen).toMatchObject({ is: 'there' })
    expect(JSON.stringify(seen, (_, value) => (typeof value === 'bigint' ? String(value) : value))).not.toContain(
      'ร่างใหม่',
    )
  })
})
