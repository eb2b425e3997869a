/** Getting Thai ready to be drawn where no shaping engine for Thai is at hand (pdfkit): pure. */

/** A stretch of text that one font can draw. */
export interface Run {
  readonly script: 'thai' | 'latin'
  readonly text: string
}

/**
 * The same letters in the order in which they are drawn: sara am is two signs, and a tone mark stands on the first of them
 * (น้ำ is drawn น ํ ้ า). Zero-width characters draw nothing.
 */
export function drawable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/([\u0e48-\u0e4b]?)\u0e33/g, '\u0e4d$1\u0e32')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
}

/** Cuts text where the font changes. What neither font holds (pictures, other scripts) is left out. */
export function runsOf(text: string): readonly Run[] {
  const runs: { script: Run['script']; text: string }[] = []
  for (const letter of drawable(text)) {
    const script = scriptOf(letter, runs.at(-1)?.script)
    const last = runs.at(-1)
    if (script === null) continue
    if (last?.script === script) last.text += letter
    else runs.push({ script, text: letter })
  }
  return runs
}

/** Spaces stay with what they follow, so that a line is not cut into more pieces than it needs. */
function scriptOf(letter: string, before: Run['script'] | undefined): Run['script'] | null {
  if (letter === ' ') return before ?? 'latin'
  if (/[\u0e00-\u0e7f]/.test(letter)) return 'thai'
  return /[\u0020-\u007e\u00a0-\u017f\u2010-\u201e\u2022\u2026\u20ac\u00d7]/.test(letter) ? 'latin' : null
}

const words = new Intl.Segmenter('th', { granularity: 'word' })

/** Breaks text into lines no wider than `width`, between words as Thai has them; a word that is too long is cut between letters. */
export function linesOf(text: string, width: number, measure: (text: string) => number): readonly string[] {
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    let line = ''
    for (const piece of pieces(paragraph, width, measure)) {
      if (line !== '' && measure(line + piece.trimEnd()) > width) {
        lines.push(line.trimEnd())
        line = piece.trimStart()
      } else line += piece
    }
    lines.push(line.trimEnd())
  }
  return lines
}

const clusters = new Intl.Segmenter('th', { granularity: 'grapheme' })

function* pieces(text: string, width: number, measure: (text: string) => number): Iterable<string> {
  for (const { segment } of words.segment(text)) {
    if (measure(segment) <= width) yield segment
    else for (const { segment: letter } of clusters.segment(segment)) yield letter
  }
}
