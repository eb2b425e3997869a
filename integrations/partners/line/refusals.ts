/**
 * MyShop's refusals in our words. The list of its `code` values is not published, so the HTTP status decides; the field is
 * guessed from the words, and what no row knows is shown as it is and raises an alarm.
 */
import type { Field, TroubleCode } from '../contract.ts'

interface Refusal {
  readonly code: TroubleCode
  readonly field: Field | null
  /** The write may have been carried out all the same. */
  readonly unsure: boolean
  readonly alarm: boolean
}

const byStatus: Readonly<Record<number, TroubleCode>> = {
  400: 'refused',
  401: 'unauthorised',
  403: 'unauthorised',
  404: 'gone',
  409: 'locked',
  429: 'rate_limited',
}

const fields: readonly (readonly [RegExp, Field])[] = [
  [/\bimage(url)?s?\b/i, 'photos'],
  [/\bprice|discount/i, 'price'],
  [/onhand|stock|amount/i, 'stock'],
  [/\bweight/i, 'weight'],
  [/categor/i, 'category'],
  [/description/i, 'story'],
  [/\bbrand/i, 'brand'],
  [/\b(sku|code)\b/i, 'id'],
  [/\b(name|title)\b/i, 'title'],
]

export function readRefusal(status: number, words: string): Refusal {
  const down = status >= 500
  const code = byStatus[status] ?? (down ? 'down' : 'refused')
  const field = code === 'refused' || code === 'locked' ? fieldIn(words) : null
  return { code, field, unsure: down, alarm: byStatus[status] === undefined && !down }
}

/** `imageUrls[4]: …` is the fifth photo. */
function fieldIn(words: string): Field | null {
  const photo = /imageUrls\[(\d+)\]/i.exec(words)
  if (photo?.[1]) return `photo:${Number(photo[1]) + 1}`
  return fields.find(([pattern]) => pattern.test(words))?.[1] ?? null
}
