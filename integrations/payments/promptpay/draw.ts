/** The picture of a code, drawn on our own server: no script, and no picture from a foreign host. */
import { encode } from 'uqr'

/** White around the code, in modules; scanners need four. */
const quiet = 4

/**
 * A QR code as SVG: black on white in both themes, level M, one unit per module, as wide as its frame (use at least 240 CSS
 * pixels). `title` is what a screen reader says and must name what the code is for: the code itself says nothing to it.
 */
export function drawCode(text: string, title: string): string {
  const { data, size } = encode(text, { ecc: 'M', boostEcc: false, border: 0 })
  const side = size + 2 * quiet
  const runs = data.flatMap((row, y) =>
    darkRuns(row).map(({ x, length }) => `M${x + quiet} ${y + quiet}h${length}v1h-${length}z`),
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="${side * 8}" height="${side * 8}" role="img" shape-rendering="crispEdges"><title>${escaped(title)}</title><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path fill="#000" d="${runs.join('')}"/></svg>`
}

/** Words, a line each, in the frame of a code: what is seen in the place of one that is not to be scanned any more. */
export function drawWords(lines: readonly string[]): string {
  const [side, step] = [320, 36]
  const top = (side - step * (lines.length - 1)) / 2
  const text = lines.map((line, n) => `<text x="${side / 2}" y="${top + n * step}">${escaped(line)}</text>`)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="${side}" height="${side}" role="img"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><g font-family="sans-serif" font-size="22" text-anchor="middle" dominant-baseline="middle">${text.join('')}</g></svg>`
}

function darkRuns(row: readonly boolean[]): { x: number; length: number }[] {
  const runs: { x: number; length: number }[] = []
  row.forEach((dark, x) => {
    const last = runs.at(-1)
    if (dark && last && last.x + last.length === x) last.length += 1
    else if (dark) runs.push({ x, length: 1 })
  })
  return runs
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
