/** Bodies as JSON or as a form with brackets: `metadata[order_id]=1`. Both are taken. */
import { refuse } from './refusal.ts'

export type Fields = Readonly<Record<string, unknown>>

export async function readBody(request: Request): Promise<{ fields: Fields; text: string }> {
  if (request.method === 'GET' || request.method === 'DELETE') return { fields: {}, text: '' }
  const text = await request.text()
  if (text === '') return { fields: {}, text }
  if (request.headers.get('content-type')?.includes('json')) return { fields: fromJson(text), text }
  return { fields: fromForm(new URLSearchParams(text)), text }
}

function fromJson(text: string): Fields {
  try {
    const read: unknown = JSON.parse(text)
    if (isObject(read)) return read
  } catch {}
  return refuse('bad_request', 'the body is not JSON')
}

function fromForm(form: URLSearchParams): Fields {
  const all: Record<string, unknown> = {}
  for (const [name, value] of form) {
    const [, first = name, second] = /^([^[]+)(?:\[([^\]]*)\])?$/.exec(name) ?? []
    if (second === undefined) all[first] = value
    else {
      const inner = isObject(all[first]) ? all[first] : {}
      all[first] = { ...inner, [second]: value }
    }
  }
  return all
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function textOf(fields: Fields, name: string): string | null {
  const value = fields[name]
  return typeof value === 'string' && value !== '' ? value : null
}

/** A whole number, also when a form sent it as text. */
export function wholeOf(fields: Fields, name: string): number {
  const value = fields[name]
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value
  if (typeof number !== 'number' || !Number.isSafeInteger(number))
    return refuse('bad_request', `${name} is not a number`)
  return number
}

export function metadataOf(fields: Fields): Record<string, unknown> {
  const { metadata = {} } = fields
  if (!isObject(metadata)) return refuse('bad_request', 'metadata is not an object')
  return metadata
}
