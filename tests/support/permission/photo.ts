import { addPhoto, photoForActor, photosForActor } from '#app/domain/photo/photo.server.ts'
import type { PermissionCase, Who } from './world.ts'

const everybodyHere: readonly Who[] = ['volunteer', 'committee', 'staff', 'maker']

export const photoCases: PermissionCase[] = [
  {
    verb: 'bring a picture',
    allowed: everybodyHere,
    // No picture at all: whoever is let through hears that it cannot be read.
    run: async (actor, { community }) => {
      const brought = await addPhoto(actor, community.id, new Uint8Array([1, 2, 3]))
      return brought.ok || brought.refusal.code !== 'out_of_reach'
    },
  },
  {
    verb: 'see a picture that is not public',
    allowed: everybodyHere,
    run: async (actor, { photo }) => (await photoForActor(actor, photo.hash)) !== null,
  },
  {
    verb: 'choose among a community’s pictures',
    allowed: everybodyHere,
    run: async (actor, { community, photo }) => (await photosForActor(actor, community.id, [photo.id])).length === 1,
  },
]
