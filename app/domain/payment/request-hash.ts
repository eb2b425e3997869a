import { createHash } from 'node:crypto'
import type { RequestJson } from './operation-kind.ts'

/** SHA-256 of a request, the same in whatever order its fields were written or came back from the database. */
export function hashOf(request: RequestJson): string {
  return createHash('sha256').update(canonical(request)).digest('hex')
}

function canonical(value: RequestJson[string]): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.keys(value).sort()
  return `{${fields.map((name) => `${JSON.stringify(name)}:${canonical(value[name] ?? null)}`).join(',')}}`
}
