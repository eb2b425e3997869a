import { giveConsent, withdrawConsent } from '#app/domain/consent/consent.server.ts'
import { whatHangsOn } from '#app/domain/consent/reach.server.ts'
import type { Actor } from '#app/domain/person/actor.ts'
import { changeContact, viewContact } from '#app/domain/producer/contact.server.ts'
import { dropDraft, findDraft, listDrafts, saveAnswer } from '#app/domain/producer/draft.server.ts'
import { eraseMaker } from '#app/domain/producer/erase.server.ts'
import { finishDraft } from '#app/domain/producer/finish-draft.server.ts'
import { arrangeMakerPhotos } from '#app/domain/producer/photo.server.ts'
import { changeMaker, findMaker, listMakers } from '#app/domain/producer/producer.server.ts'
import { consentRecord, copyOfData, historyOf } from '#app/domain/producer/record.server.ts'
import { answerEverything } from '../onboarding.ts'
import type { PermissionCase, PermissionWorld, Who } from './world.ts'

const spoken = { textVersion: 'v1', language: 'th', readAloud: true, how: 'spoken' } as const
const ownHands: readonly Who[] = ['volunteer', 'maker']
const contact = { phone: null, email: null, whereText: 'ข้างศาลเจ้า' }

const facts = { nameEn: null, makesEn: null, introTh: null, introEn: null, kind: 'person', callName: 'ป้า' } as const

/** A draft that the community's own volunteer has filled. */
async function filledDraft({ people, community }: PermissionWorld): Promise<string> {
  const draftId = crypto.randomUUID()
  await answerEverything(people.volunteer, { draftId, communityId: community.id })
  return draftId
}

const beginDraft = (actor: Actor, { community }: PermissionWorld) =>
  saveAnswer(actor, {
    ...{ draftId: crypto.randomUUID(), communityId: community.id, seenRevision: 0 },
    ...{ question: 'kind', value: { kind: 'person' } },
  })

export const producerCases: PermissionCase[] = [
  {
    verb: 'forget a maker',
    allowed: ownHands,
    // Something of theirs is shown, which only those are told who may.
    run: async (actor, { producer }) => {
      const erased = await eraseMaker(actor, producer.id)
      return erased.ok || erased.refusal.code !== 'not_found'
    },
  },
  { verb: 'begin a draft', allowed: ['volunteer'], run: async (actor, world) => (await beginDraft(actor, world)).ok },
  {
    verb: 'read a draft',
    allowed: ['volunteer'],
    run: async (actor, world) => (await findDraft(actor, await filledDraft(world))) !== null,
  },
  {
    verb: 'list drafts',
    allowed: ['volunteer'],
    run: async (actor, world) => {
      const id = await filledDraft(world)
      return (await listDrafts(actor)).some((draft) => draft.id === id)
    },
  },
  {
    verb: 'answer in a draft',
    allowed: ['volunteer'],
    run: async (actor, world) => {
      const draftId = await filledDraft(world)
      const value = { makes: 'อย่างอื่น' }
      const save = { draftId, communityId: world.community.id, question: 'makes', value, seenRevision: 99 } as const
      return (await saveAnswer(actor, save)).ok
    },
  },
  {
    verb: 'throw a draft away',
    allowed: ['volunteer'],
    run: async (actor, world) => (await dropDraft(actor, await filledDraft(world))) !== null,
  },
  {
    verb: 'finish a draft',
    allowed: ['volunteer'],
    run: async (actor, world) => (await finishDraft(actor, await filledDraft(world))).ok,
  },
  {
    verb: 'list makers',
    allowed: ['volunteer', 'committee', 'staff', 'maker'],
    run: async (actor, { producer }) => (await listMakers(actor)).some(({ id }) => id === producer.id),
  },
  {
    verb: 'read a maker',
    allowed: ['volunteer', 'committee', 'staff', 'maker'],
    run: async (actor, { producer }) => (await findMaker(actor, producer.id)) !== null,
  },
  {
    verb: 'change a maker',
    allowed: ownHands,
    run: async (actor, { producer }) => {
      const changed = { ...facts, nameTh: 'ชื่อใหม่', makesTh: 'ผ้า' }
      return (await changeMaker(actor, producer.id, { facts: changed, revision: producer.revision })).ok
    },
  },
  {
    verb: 'see a contact',
    allowed: ownHands,
    run: async (actor, { producer }) => (await viewContact(actor, producer.id)) !== null,
  },
  {
    verb: 'change a contact',
    allowed: ownHands,
    run: async (actor, { producer }) =>
      (await changeContact(actor, producer.id, { contact, revision: producer.revision })).ok,
  },
  {
    verb: 'arrange the pictures of a maker',
    allowed: ownHands,
    run: async (actor, { producer, photo }) => {
      const photos = [{ photoId: photo.id, showsFace: false, altTh: 'มือ' }]
      return (await arrangeMakerPhotos(actor, producer.id, { photos, revision: producer.revision })).ok
    },
  },
  {
    verb: 'see what hangs on the consents of a maker',
    allowed: ['volunteer', 'committee', 'maker'],
    run: async (actor, { producer }) => (await whatHangsOn(actor, producer.id)) !== null,
  },
  {
    verb: 'read the consent record',
    allowed: ['volunteer', 'committee', 'maker'],
    run: async (actor, { producer }) => (await consentRecord(actor, producer.id)) !== null,
  },
  {
    verb: 'read the history of a maker',
    allowed: ['volunteer', 'committee', 'maker'],
    run: async (actor, { producer }) => (await historyOf(actor, producer.id)) !== null,
  },
  {
    verb: 'copy the data of a maker',
    allowed: ownHands,
    run: async (actor, { producer }) => (await copyOfData(actor, producer.id)) !== null,
  },
  {
    verb: 'record a consent',
    allowed: ownHands,
    run: async (actor, { producer }) => (await giveConsent(actor, producer.id, { purpose: 'messages', ...spoken })).ok,
  },
  {
    verb: 'record a withdrawal',
    allowed: ownHands,
    run: async (actor, { producer }) => (await withdrawConsent(actor, producer.id, { purpose: 'shop', ...spoken })).ok,
  },
]
