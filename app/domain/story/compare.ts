/** What became of a run of text between two versions. */
export interface Run {
  readonly is: 'same' | 'added' | 'removed'
  readonly text: string
}

const words = new Intl.Segmenter('th', { granularity: 'word' })
const graphemes = new Intl.Segmenter('th', { granularity: 'grapheme' })

/**
 * The differences between two texts, word by word as Thai has them (the longest common run of words stays). Same and
 * removed joined are the old text, same and added the new one; a written letter is never torn from its marks.
 * Written here rather than taken from a package: the packages cut at blanks, which Thai does not write.
 */
export function compareTexts(before: string, after: string): Run[] {
  const [old, new_] = [wordsOf(before), wordsOf(after)]
  const head = sameLength(old, new_)
  const tail = sameLength(old.slice(head).reverse(), new_.slice(head).reverse())
  const [oldMiddle, newMiddle] = [old.slice(head, old.length - tail), new_.slice(head, new_.length - tail)]
  return joined([
    ...old.slice(0, head).map(same),
    ...compareWords(oldMiddle, newMiddle),
    ...old.slice(old.length - tail).map(same),
  ])
}

/** The text in words, blanks and signs; a boundary within a written letter is no boundary. */
export function wordsOf(text: string): string[] {
  const letterStarts = new Set(Array.from(graphemes.segment(text), ({ index }) => index))
  const found: string[] = []
  for (const { segment, index } of words.segment(text)) {
    const last = found.length - 1
    if (letterStarts.has(index)) found.push(segment)
    else found[last] = `${found[last] ?? ''}${segment}`
  }
  return found
}

function sameLength(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((word, at) => word !== other[at])
  return differs < 0 ? Math.min(one.length, other.length) : differs
}

/** The longest common subsequence by the usual table; a part of a story has at most some thousand words. */
function compareWords(old: readonly string[], new_: readonly string[]): Run[] {
  const width = new_.length + 1
  const longest = new Uint16Array((old.length + 1) * width)
  const at = (row: number, column: number) => longest[row * width + column] ?? 0
  for (let row = old.length - 1; row >= 0; row--)
    for (let column = new_.length - 1; column >= 0; column--)
      longest[row * width + column] =
        old[row] === new_[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1))
  const runs: Run[] = []
  let [row, column] = [0, 0]
  while (row < old.length || column < new_.length) {
    const [gone, come] = [old[row], new_[column]]
    if (gone !== undefined && gone === come) {
      runs.push(same(gone))
      row++
      column++
    } else if (gone !== undefined && (come === undefined || at(row + 1, column) >= at(row, column + 1))) {
      runs.push({ is: 'removed', text: gone })
      row++
    } else if (come !== undefined) {
      runs.push({ is: 'added', text: come })
      column++
    }
  }
  return runs
}

function same(text: string): Run {
  return { is: 'same', text }
}

/** Neighbours of one kind as one run, so that a screen reader says it once. */
function joined(runs: readonly Run[]): Run[] {
  const found: Run[] = []
  for (const run of runs) {
    const last = found.at(-1)
    if (last?.is === run.is) found[found.length - 1] = { is: run.is, text: last.text + run.text }
    else found.push(run)
  }
  return found
}
