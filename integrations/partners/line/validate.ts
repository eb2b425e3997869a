/** Everything that stands between a wish and MyShop, at once. Pure. */
import { checkWish } from '../check.ts'
import type { Problem, Wish } from '../contract.ts'
import { lineCapabilities } from './capabilities.ts'
import type { LineSettings } from './settings.ts'

export function validate({ photos }: LineSettings, wish: Wish): readonly Problem[] {
  const found = checkWish('line', lineCapabilities, wish)
  return photos === 'anywhere' ? found.filter(({ code }) => code !== 'not_public') : found
}
