/** Stories travel as HTML of plain paragraphs; what comes back is read as words. */

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** One paragraph per line: tags may not stand inside each other, and there is none for a line's end. */
export function toHtml(story: string): string {
  return story
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${line.replace(/[&<>]/g, (sign) => signs[sign] ?? '')}</p>`)
    .join('')
}

/** The words of a description, a line per paragraph. */
export function fromHtml(html: string): string {
  return html
    .replace(/<\/(p|li|ul|ol)>\s*/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d{1,7});/g, (_, code: string) => letter(Number(code)))
    .replace(/&(\w+);/g, (whole, name: string) => named[name] ?? whole)
    .trim()
}

function letter(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : ''
}
