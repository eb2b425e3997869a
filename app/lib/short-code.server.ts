import { randomInt } from 'node:crypto'

/** Without the letters and digits that are read or heard as one another (0 O, 1 I L, 5 S, 8 B, 2 Z). */
const alphabet = '34679ACDEFGHJKMNPQRTUVWXY'

/** A code of five signs that people read to one another (`7F3K9`), or of as many. Uniqueness is the database's to decide. */
export function newShortCode(length = 5): string {
  return Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('')
}
