import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'
import { linesOf, runsOf } from './thai-text.ts'

const { resolve } = createRequire(import.meta.url)
const font = (script: 'thai' | 'latin', weight: 400 | 700) =>
  resolve(`@fontsource/noto-sans-thai-looped/files/noto-sans-thai-looped-${script}-${weight}-normal.woff`)

/** A4, in points. */
const page = { width: 595.28, height: 841.89, margin: 48 }
export const paperWidth = page.width - 2 * page.margin

interface Type {
  readonly size?: number
  readonly bold?: boolean
  readonly grey?: boolean
}
export interface Cell extends Type {
  readonly text: string
  /** Points; the widths of a row make up `paperWidth`. */
  readonly width: number
  readonly align?: 'left' | 'right'
}

/** A sheet of paper that is written from top to bottom and goes on overleaf. */
export interface Paper {
  line(text: string, type?: Type): void
  /** Texts beside each other, each broken within its width. A row is never cut by the end of a page. */
  row(cells: readonly Cell[]): void
  rule(): void
  space(points: number): void
  /** The PDF. */
  finish(): Promise<Buffer>
}

/**
 * Paper for receipts and statements, in Thai and Latin letters; what no font of ours holds is left out. `title` and `lang` tell
 * screen readers what it is.
 */
export function openPaper({ title, lang, madeAt }: { title: string; lang: 'th' | 'en'; madeAt: Date }): Paper {
  const doc = new PDFDocument({
    size: 'A4',
    margin: page.margin,
    lang,
    displayTitle: true,
    info: { Title: title, Creator: 'Yaan', Producer: 'Yaan', CreationDate: madeAt },
  })
  for (const script of ['thai', 'latin'] as const) {
    for (const weight of [400, 700] as const) doc.registerFont(`${script}-${weight}`, font(script, weight))
  }
  const parts: Buffer[] = []
  const finished = new Promise<Buffer>((resolve, reject) => {
    doc.on('data', (part: Buffer) => parts.push(part))
    doc.on('end', () => resolve(Buffer.concat(parts)))
    doc.on('error', reject)
  })
  let y = page.margin

  const use = (script: 'thai' | 'latin', { size = 11, bold = false }: Type) =>
    doc.font(`${script}-${bold ? 700 : 400}`).fontSize(size)
  const measure = (type: Type) => (text: string) =>
    runsOf(text).reduce((sum, run) => sum + use(run.script, type).widthOfString(run.text), 0)

  function write(text: string, { x, y, type }: { x: number; y: number; type: Type }): void {
    let at = x
    for (const run of runsOf(text)) {
      const pen = use(run.script, type).fillColor(type.grey ? '#57534e' : '#1c1917')
      pen.text(run.text, at, y, { lineBreak: false, baseline: 'alphabetic' })
      at += pen.widthOfString(run.text)
    }
  }

  function row(cells: readonly Cell[]): void {
    const broken = cells.map((cell) => linesOf(cell.text, cell.width - 6, measure(cell)))
    const lead = Math.max(...cells.map(({ size = 11 }) => size)) * 1.6
    const height = lead * Math.max(...broken.map(({ length }) => length))
    if (y + height > page.height - page.margin) {
      doc.addPage()
      y = page.margin
    }
    let x = page.margin
    cells.forEach((cell, column) => {
      broken[column]?.forEach((line, index) => {
        const indent = cell.align === 'right' ? cell.width - measure(cell)(line) : 0
        write(line, { x: x + indent, y: y + lead * (index + 0.75), type: cell })
      })
      x += cell.width
    })
    y += height
  }

  return {
    row,
    line: (text, type = {}) => row([{ text, width: paperWidth, ...type }]),
    space: (points) => {
      y += points
    },
    rule() {
      doc
        .moveTo(page.margin, y + 4)
        .lineTo(page.width - page.margin, y + 4)
        .lineWidth(0.5)
        .stroke('#a8a29e')
      y += 9
    },
    finish() {
      doc.end()
      return finished
    },
  }
}
