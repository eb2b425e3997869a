import { bare, loosen, norm, roman, runsOf } from './keys.ts'

/** What somebody typed, made ready to be looked for. Pure. */

/** One word (or all of them together) with its keys. */
export interface Word {
  readonly norm: string
  readonly loose: string
  /** Thai consonants; empty where nothing Thai was typed. */
  readonly bones: string
  /** Sound of what was typed in Latin letters. */
  readonly roman: string
}

export interface Typed {
  readonly whole: Word
  /** Its words where there are several; else none. */
  readonly words: readonly Word[]
}

const mostWords = 5

/** Null where nothing was typed that could be looked for: blanks, signs, pictures. */
export function typedAs(text: string): Typed | null {
  const parts = norm(text)
    .split(' ')
    .map(wordOf)
    .filter((word) => word.loose !== '')
    .slice(0, mostWords)
  const [only] = parts
  if (!only) return null
  return parts.length === 1
    ? { whole: only, words: [] }
    : { whole: wordOf(parts.map((part) => part.norm).join(' ')), words: parts }
}

function wordOf(text: string): Word {
  const normal = norm(text)
  const loose = loosen(normal)
  return {
    norm: normal,
    loose,
    bones: /[ก-ฮ]/.test(loose) ? bare(loose.replace(/[a-z0-9]/g, '')) : '',
    roman: roman(normal),
  }
}

/** The index entries that a text must all have to hold this key: its beginning where it is one letter, else its runs. */
export function gramsOf(loose: string): string[] {
  const { length } = [...loose]
  if (length === 1) return [`^${loose}`]
  return runsOf(loose, length === 2 ? 2 : 3)
}

/** The sets of index entries of which a text that is nearly this word has at least one. A letter typed wrongly, forgotten
 *  or added leaves a half of the word whole, and two leave a third. */
export function nearGramsOf({ loose, bones, roman: sound }: Word): string[][] {
  const near = [gramsOf(loose)]
  if (bones.length >= 3) near.push(gramsOf(bones))
  if (sound.length >= 4) near.push(gramsOf(sound))
  if (loose.length >= 5) near.push(...pieces(loose).map(gramsOf))
  if (sound.length >= 6) near.push(...pieces(sound).map(gramsOf))
  return near
}

function pieces(key: string): string[] {
  const parts = key.length < 9 ? 2 : 3
  const cuts = Array.from({ length: parts + 1 }, (_, n) => Math.round((n * key.length) / parts))
  return cuts.slice(1).map((end, n) => key.slice(cuts[n], end))
}

/** True where a name holds what was typed, as it was meant; two letters and fewer are in everything. */
export function holds(name: string, text: string): boolean {
  const typed = typedAs(text)
  const key = loosen(norm(name))
  return typed !== null && typed.whole.loose.length > 2 && key.includes(typed.whole.loose)
}
