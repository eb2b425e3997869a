/**
 * What we last sent of a listing, and what was there right after. While an edit is audited its result cannot be read, so the
 * note stays open until it can: meanwhile the same words are not sent again, for each sending begins a new audit.
 */
import { lastSent, rememberSent } from '../memo.ts'
import { aspectOf, type Content, type ContentField, contentThere, differences, wishHashes } from './content.ts'
import { isAudited, toPrint } from './from-theirs.ts'
import type { Way } from './inside.ts'
import type { Going } from './publish.ts'
import type { WireProduct } from './wire.ts'

/** Stands in the note where a print will be. */
const open = { text: 'open', photos: 'open', details: 'open', price: 'open', stock: 'open', state: 'open' } as const

export async function rememberSeen({ inside, shop, wish }: Going, content: Content, item: WireProduct): Promise<void> {
  const echo = isAudited(item) ? open : toPrint(item)
  await rememberSent(inside.world, shop, wish.listing.id, wishHashes(content), echo)
}

/** Once the audit is over, what passed is the echo. */
export async function closeNote({ inside, shop }: Way, ourId: string | null, item: WireProduct): Promise<void> {
  const sent = ourId === null ? null : await lastSent(inside.world, shop, ourId)
  if (ourId === null || !sent || sent.echo.text !== open.text || isAudited(item)) return
  await rememberSent(inside.world, shop, ourId, sent.wish, toPrint(item))
}

export interface Changes {
  readonly fields: readonly ContentField[]
  /** These very words were audited and refused. */
  readonly refused: boolean
}

/** A field is written when it differs, unless neither we nor they have touched its aspect since our last write. */
export async function changesOf({ inside, shop, wish }: Going, content: Content, item: WireProduct): Promise<Changes> {
  const different = differences(content, contentThere(item, wish.rules.attributes))
  const sent = await lastSent(inside.world, shop, wish.listing.id)
  if (!sent) return { fields: different, refused: false }
  const [wished, there] = [wishHashes(content), toPrint(item)]
  const isOpen = sent.echo.text === open.text
  const fields = different.filter((field) => {
    const aspect = aspectOf[field]
    return sent.wish[aspect] !== wished[aspect] || (!isOpen && sent.echo[aspect] !== there[aspect])
  })
  const failed = isOpen && !isAudited(item) && (item.audit_failed_reasons ?? []).length > 0
  return { fields, refused: failed && different.length > 0 && fields.length === 0 }
}
