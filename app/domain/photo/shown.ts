import { type Told, told } from '#app/lib/told.ts'
import type { Prisma } from '../../../prisma/client/client.ts'

/** What a page must know of a picture to hold its place. */
export const photoFields = {
  hash: true,
  width: true,
  height: true,
  dominantColour: true,
} satisfies Prisma.PhotoSelect

export type PhotoFields = Prisma.PhotoGetPayload<{ select: typeof photoFields }>

/** A picture and what it shows, in words. */
export interface ShownPhoto {
  readonly photo: PhotoFields
  readonly alt: Told
}

/** A row that puts a picture somewhere, as a page shows it. */
export function shownPhoto(row: { photo: PhotoFields; altTh: string; altEn: string | null }): ShownPhoto {
  return { photo: row.photo, alt: told(row.altTh, row.altEn) }
}
