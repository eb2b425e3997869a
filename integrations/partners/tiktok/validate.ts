/** What TikTok Shop would refuse, before anything leaves. */
import { checkWish } from '../check.ts'
import type { Problem, Wish } from '../contract.ts'
import { problem } from '../phrases.ts'
import { tiktokCapabilities } from './capabilities.ts'

const partner = 'tiktok'

/** The shared rules, and one of its own: no Chinese characters in a title. */
export function checkTiktokWish(wish: Wish): readonly Problem[] {
  const shared = checkWish(partner, tiktokCapabilities, wish)
  const foreign = /\p{Script=Han}+/u.exec(wish.listing.words.th.title)?.[0]
  if (!foreign) return shared
  return [problem({ partner, field: 'title', code: 'not_allowed', found: foreign, limit: null }), ...shared]
}
