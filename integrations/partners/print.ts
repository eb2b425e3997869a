import { createHash } from 'node:crypto'

/** A short hash of anything that can be written as JSON; equal hashes mean that nobody touched it. */
export function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16)
}
