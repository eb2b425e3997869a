/** What benches in front of real sandboxes share. They may not be watched, spoilt or turned. */
import sharp from 'sharp'
import { z } from 'zod'
import type { Photo } from '#integrations/partners/contract.ts'
import { photo } from './wish.ts'

/** A leaf category's choices, as the environment gives them in JSON. */
export const placingShape = z.object({
  categoryId: z.string(),
  attributes: z.record(z.string(), z.array(z.string())),
  brandId: z.string().nullable(),
  logistics: z.array(z.string()),
  locationId: z.string().nullable(),
})

/** A picture that a real partner takes: one even colour. */
export async function picture(letter: string, background: string): Promise<Photo> {
  const bytes = await sharp({ create: { width: 800, height: 800, channels: 3, background } })
    .jpeg()
    .toBuffer()
  return photo(letter, { bytes: bytes.byteLength, open: async () => new Uint8Array(bytes) })
}

export function notHere(what: string): never {
  throw new Error(`${what} is not to be had in a real sandbox`)
}

export function notHereAtAll<T extends object>(): T {
  return onlyWith<T>({})
}

/** Only these; asking for any other throws. */
export function onlyWith<T extends object>(these: Partial<T>): T {
  return new Proxy(these, {
    get: (kept, name) => (name in kept ? Reflect.get(kept, name) : notHere(String(name))),
  }) as T
}
