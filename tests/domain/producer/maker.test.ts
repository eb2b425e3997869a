import { describe, expect, it } from 'vitest'
import { changeContact, isPhoneShared, sealContact, viewContact } from '#app/domain/producer/contact.server.ts'
import { arrangeMakerPhotos } from '#app/domain/producer/photo.server.ts'
import { changeMaker, findMaker, type MakerFacts } from '#app/domain/producer/producer.server.ts'
import { copyOfData, historyOf } from '#app/domain/producer/record.server.ts'
import { db } from '#app/lib/database.server.ts'
import { makeActor, makeCommunity, makePhoto, makeProducer } from '#tests/support/make.ts'

const contact = { phone: '+66812345678', email: null, whereText: 'ข้างศาลเจ้า' }

async function makeDesk() {
  const community = await makeCommunity()
  const volunteer = await makeActor('volunteer', { communityId: community.id })
  const producer = await makeProducer({ communityId: community.id, sealedContact: sealContact(contact) })
  return { community, volunteer, producer }
}

describe('a contact', () => {
  it('is sealed, and every look at it is written down for the maker to see', async () => {
    const { volunteer, producer } = await makeDesk()
    expect(JSON.stringify(producer)).not.toContain('812345678')
    expect(await viewContact(volunteer, producer.id)).toEqual(contact)
    expect(await viewContact(volunteer, producer.id)).toEqual(contact)
    const history = await historyOf(volunteer, producer.id)
    expect(history?.entries.map(({ action, by }) => [action, by])).toEqual([
      ['producer.contact_viewed', volunteer.name],
      ['producer.contact_viewed', volunteer.name],
    ])
  })

  it('changes without its content in the history', async () => {
    const { volunteer, producer } = await makeDesk()
    const changed = { phone: null, email: 'daeng@example.com', whereText: contact.whereText }
    expect(
      await changeContact(volunteer, producer.id, { contact: changed, revision: producer.revision }),
    ).toMatchObject({
      ok: true,
    })
    expect(await viewContact(volunteer, producer.id)).toEqual(changed)
    const entries = await db.auditEntry.findMany({ where: { entityId: producer.id } })
    expect(entries.map(({ after }) => after)).toContainEqual({ changed: ['phone', 'email'] })
    expect(JSON.stringify(entries)).not.toMatch(/daeng@|812345678/)
  })

  it('is told apart from a neighbour with the same phone, gently', async () => {
    const { community, producer } = await makeDesk()
    const of = { communityId: community.id, phone: contact.phone }
    expect(await isPhoneShared(of)).toBe(true)
    expect(await isPhoneShared({ ...of, exceptProducerId: producer.id })).toBe(false)
    expect(await isPhoneShared({ ...of, communityId: (await makeCommunity()).id })).toBe(false)
  })
})

describe('changing a maker', () => {
  const facts: MakerFacts = {
    ...{ kind: 'household', nameTh: 'บ้านป้าแดง', nameEn: 'Pa Daeng’s house', callName: 'ป้าแดง' },
    ...{ makesTh: 'ผ้าทอมือ', makesEn: null, introTh: null, introEn: null },
  }

  it('keeps before and after in the history', async () => {
    const { volunteer, producer } = await makeDesk()
    await changeMaker(volunteer, producer.id, { facts, revision: producer.revision })
    expect(await findMaker(volunteer, producer.id)).toMatchObject(facts)
    const entry = await db.auditEntry.findFirstOrThrow({ where: { action: 'producer.changed' } })
    expect(entry.before).toMatchObject({ nameTh: producer.nameTh, kind: 'person' })
    expect(entry.after).toMatchObject({ nameTh: 'บ้านป้าแดง', kind: 'household' })
    expect(entry.after).not.toHaveProperty('makesTh')
  })

  it('refuses a form that was opened before somebody else’s change', async () => {
    const { volunteer, producer } = await makeDesk()
    await changeMaker(volunteer, producer.id, { facts, revision: producer.revision })
    const late = { facts: { ...facts, callName: 'แดง' }, revision: producer.revision }
    expect(await changeMaker(volunteer, producer.id, late)).toEqual({ ok: false, refusal: { code: 'conflict' } })
    expect(await findMaker(volunteer, producer.id)).toMatchObject({ callName: 'ป้าแดง' })
  })
})

describe('pictures of a maker', () => {
  const words = { showsFace: false, altTh: 'มือทอผ้า' }

  it('hang exactly as they were arranged', async () => {
    const { community, volunteer, producer } = await makeDesk()
    const [one, two] = [await makePhoto({ communityId: community.id }), await makePhoto({ communityId: community.id })]
    const arrange = async (...photos: { photoId: string; showsFace: boolean }[]) => {
      const { revision = 0 } = (await findMaker(volunteer, producer.id)) ?? {}
      await arrangeMakerPhotos(volunteer, producer.id, { photos: photos.map((p) => ({ ...words, ...p })), revision })
      const hung = (await findMaker(volunteer, producer.id))?.pictures
      return hung?.map(({ photoId, showsFace }) => [photoId, showsFace])
    }
    expect(await arrange({ photoId: one.id, showsFace: false }, { photoId: two.id, showsFace: true })).toEqual([
      [one.id, false],
      [two.id, true],
    ])
    expect(await arrange({ photoId: two.id, showsFace: false })).toEqual([[two.id, false]])
  })

  it('are of the same community', async () => {
    const { volunteer, producer } = await makeDesk()
    const foreign = await makePhoto({ communityId: (await makeCommunity()).id })
    const photos = [{ photoId: foreign.id, ...words }]
    await arrangeMakerPhotos(volunteer, producer.id, { photos, revision: producer.revision })
    expect((await findMaker(volunteer, producer.id))?.pictures).toEqual([])
  })

  it('are not arranged over a change that the form had not seen', async () => {
    const { volunteer, producer } = await makeDesk()
    const late = { photos: [], revision: producer.revision - 1 }
    expect(await arrangeMakerPhotos(volunteer, producer.id, late)).toEqual({ ok: false, refusal: { code: 'conflict' } })
  })
})

describe('a copy of the data', () => {
  it('holds everything that is known, in the open, and is written down', async () => {
    const { volunteer, producer } = await makeDesk()
    const copy = await copyOfData(volunteer, producer.id)
    expect(copy).toMatchObject({ contact, nameTh: producer.nameTh, shortCode: producer.shortCode })
    expect(copy?.consentLog).toHaveLength(5)
    expect(copy?.history.map(({ action }) => action)).toEqual(['producer.data_copied'])
    expect(JSON.stringify(copy)).not.toContain('sealed')
  })
})
