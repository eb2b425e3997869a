import type { Actor } from '#app/domain/person/actor.ts'
import { makeActor, makeCommunity, makePhoto, makeProducer, makeProduct, makeStory } from '../make.ts'

/** Everybody who could knock: those of the maker's own community, those of the next one, and a stranger. */
export const everybody = [
  ...(['volunteer', 'committee', 'staff', 'maker'] as const),
  ...(['otherVolunteer', 'otherCommittee', 'otherMaker', 'stranger'] as const),
] as const
export type Who = (typeof everybody)[number]

/** One verb, and exactly who may use it. `run` answers whether it was let through; what is refused must not throw. */
export interface PermissionCase {
  readonly verb: string
  readonly allowed: readonly Who[]
  readonly run: (actor: Actor, world: PermissionWorld) => Promise<boolean>
}

export type PermissionWorld = Awaited<ReturnType<typeof makePermissionWorld>>

/** A community with a whole maker in it, and everybody who might act on them. */
export async function makePermissionWorld() {
  const [community, next] = [await makeCommunity(), await makeCommunity()]
  const producer = await makeProducer({ communityId: community.id })
  const otherProducer = await makeProducer({ communityId: next.id })
  const here = { communityId: community.id }
  const there = { communityId: next.id }
  const people: Record<Who, Actor> = {
    volunteer: await makeActor('volunteer', here),
    committee: await makeActor('committee', here),
    staff: await makeActor('staff'),
    maker: await makeActor('seller', { ...here, producerId: producer.id }),
    otherVolunteer: await makeActor('volunteer', there),
    otherCommittee: await makeActor('committee', there),
    otherMaker: await makeActor('seller', { ...there, producerId: otherProducer.id }),
    stranger: await makeActor(),
  }
  const product = await makeProduct({ producerId: producer.id })
  const photo = await makePhoto(here)
  const story = await makeStory({ ...here, producerId: producer.id, writer: people.volunteer })
  return { community, producer, product, photo, story, people }
}
